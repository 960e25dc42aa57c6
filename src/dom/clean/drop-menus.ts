// Which parts of the page are far from any prose and mostly links? All later steps are spared them.

import type { Removal } from '../../core/article.ts';
import { foldSpaces } from '../fold-space.ts';
import type { TextUnit } from '../page-index.ts';

const MIN_LINKED_SHARE = 0.6;
/** Enough to recognise what went. */
const MAX_TEXT = 300;

interface Sum {
  length: number;
  linkLength: number;
}

/**
 * Take out the widest parts that hold texts but none near prose, and mostly links. Tables of results and lists of
 * ingredients are far from prose, too, but no links.
 */
export function dropMenus(body: Element, units: readonly TextUnit[], near: ReadonlySet<TextUnit>): readonly Removal[] {
  if (near.size === 0) return [];
  const sums = new Map<Element, Sum>();
  const isHolding = new Set<Element>();
  for (const unit of units) {
    const isNear = near.has(unit);
    for (let at: Element | null = unit.element; at !== null && at !== body; at = at.parentElement) {
      if (isHolding.has(at)) break;
      if (isNear) isHolding.add(at);
      else addTo(sums, at, unit);
    }
  }
  const removals: Removal[] = [];
  for (const [element, { length, linkLength }] of sums) {
    const parent = element.parentElement;
    const isWidest = parent === body || (parent !== null && isHolding.has(parent));
    if (!isWidest || isHolding.has(element) || linkLength < length * MIN_LINKED_SHARE) continue;
    removals.push({
      step: 'dom/clean/menus',
      rule: 'far-from-prose',
      text: foldSpaces((element.textContent ?? '').slice(0, MAX_TEXT)),
    });
    element.remove();
  }
  return removals;
}

function addTo(sums: Map<Element, Sum>, element: Element, { length, linkLength }: TextUnit): void {
  const sum = sums.get(element);
  if (sum === undefined) {
    sums.set(element, { length, linkLength });
    return;
  }
  sum.length += length;
  sum.linkLength += linkLength;
}
