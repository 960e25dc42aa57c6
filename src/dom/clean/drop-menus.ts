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
  const isHolding = new Set<Element>();
  for (const unit of near)
    for (let at: Element | null = unit.element; at !== null && at !== body && !isHolding.has(at); at = at.parentElement)
      isHolding.add(at);
  const sums = new Map<Element, Sum>();
  for (const unit of units) if (!near.has(unit)) addTo(sums, findWidest(unit.element, isHolding, body), unit);
  const removals: Removal[] = [];
  for (const [element, { length, linkLength }] of sums) {
    if (linkLength < length * MIN_LINKED_SHARE) continue;
    removals.push({
      step: 'dom/clean/menus',
      rule: 'far-from-prose',
      text: foldSpaces((element.textContent ?? '').slice(0, MAX_TEXT)),
    });
    element.remove();
  }
  return removals;
}

/** The widest part around this element that holds nothing near prose; null where the element itself does. */
function findWidest(element: Element, isHolding: ReadonlySet<Element>, body: Element): Element | null {
  let widest: Element | null = null;
  let at: Element | null = element;
  while (at !== null && at !== body && !isHolding.has(at)) {
    widest = at;
    at = at.parentElement;
  }
  // Nothing above it stands on the page any more.
  return at === null ? null : widest;
}

function addTo(sums: Map<Element, Sum>, element: Element | null, { length, linkLength }: TextUnit): void {
  if (element === null) return;
  const sum = sums.get(element);
  if (sum === undefined) {
    sums.set(element, { length, linkLength });
    return;
  }
  sum.length += length;
  sum.linkLength += linkLength;
}
