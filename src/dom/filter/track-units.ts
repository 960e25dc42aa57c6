// What becomes of each stretch of text on its way through rules and Readability?

import { templateKeyOf } from '../clean/measure-page.ts';
import { foldSpaces } from '../fold-space.ts';
import { UNIT } from '../marks.ts';
import type { TextUnit } from '../page-index.ts';
import { proseLengthOf } from '../prose.ts';
import type { TextBlock } from '../text-blocks.ts';
import { classBitsOf, type Surroundings, surroundingsOf } from './surroundings.ts';

/** A stretch of text with what each step made of it. */
export interface TrackedUnit extends TextUnit {
  readonly text: string;
  /** The element around it, as it was on the page: rules and Readability take both apart. */
  readonly parents: Element | null;
  /** The same for stretches that one template made: tags and classes of the element and of the two around it. */
  readonly template: string;
  readonly around: Surroundings;
  /** Bits of its own class and id; -1 where it has none. */
  readonly classes: number;
  readonly children: number;
  readonly isEmphasized: boolean;
  /** Other stretches stand inside it: it cannot be put back as a whole. */
  readonly isMixed: boolean;
  /** The rule that took it out before the article was found. */
  rule: string | null;
  /** Readability took it into the article. */
  isFound: boolean;
  /** It stands there after the last rules. */
  isKept: boolean;
}

/** More stretches are a list or an attack, not an article: the rest is left to the rules. */
const MAX_UNITS = 3_000;

/** Farther from any prose there are menus and lists of links: most of the page, and nothing to judge. */
const REACH = 20;

export function selectNearProse(units: readonly TextUnit[]): readonly TextUnit[] {
  const isNear = new Uint8Array(units.length);
  for (const [number, unit] of units.entries())
    if (proseLengthOf(unit) > 0) isNear.fill(1, Math.max(0, number - REACH), number + REACH + 1);
  return units.filter((_, number) => isNear[number] === 1);
}

/** Spaces between words in inline elements are counted otherwise in the index. */
const MAX_EXCESS = 1.2;
const MAX_EXTRA = 20;

/** Number the stretches that still stand on the page; the number survives the search for the article. */
export function trackUnits(body: Element, units: readonly TextUnit[]): readonly TrackedUnit[] {
  const standing = units.filter(({ element }) => element.isConnected && element !== body).slice(0, MAX_UNITS);
  for (const [number, { element }] of standing.entries()) element.setAttribute(UNIT, String(number));
  const known = new Map<Element, Surroundings>();
  const outer = new Map<Element, string>();
  return standing.map((unit) => {
    const { element } = unit;
    const whole = foldSpaces(element.textContent ?? '');
    // What stands inside besides are other stretches, or scripts and the like.
    const isMixed =
      element.firstElementChild !== null &&
      (whole.length > unit.length * MAX_EXCESS + MAX_EXTRA || element.querySelector(`[${UNIT}]`) !== null);
    return {
      ...unit,
      text: isMixed ? ownTextOf(element) : whole,
      parents: element.parentElement,
      template: `${templateKeyOf(element)}${outerTemplateOf(element, outer)}`,
      around: surroundingsOf(element.parentElement, known),
      classes: classBitsOf(element),
      children: Math.min(element.childElementCount, 20),
      isEmphasized: isEmphasized(element, unit.length),
      isMixed,
      rule: null,
      isFound: false,
      isKept: false,
    };
  });
}

function isEmphasized(element: Element, length: number): boolean {
  if (element.firstElementChild === null) return false;
  const part = element.querySelector('b, strong, i, em');
  return part !== null && (part.textContent ?? '').trim().length >= length * 0.9;
}

/** Of the two elements around; units share these. */
function outerTemplateOf({ parentElement }: Element, known: Map<Element, string>): string {
  if (parentElement === null) return '';
  let key = known.get(parentElement);
  if (key === undefined) {
    const around = parentElement.parentElement;
    key = ` < ${templateKeyOf(parentElement)}${around === null ? '' : ` < ${templateKeyOf(around)}`}`;
    known.set(parentElement, key);
  }
  return key;
}

function ownTextOf(element: Element): string {
  const parts: string[] = [];
  for (const node of element.childNodes) if (node.nodeType === 3) parts.push(node.textContent ?? '');
  return foldSpaces(parts.join(' '));
}

/** Numbers of the stretches that stand in `root`, with the element that carries each now. */
export function findUnitsIn(root: Element): ReadonlyMap<number, Element> {
  const found = new Map<number, Element>();
  for (const element of root.querySelectorAll(`[${UNIT}]`)) found.set(Number(element.getAttribute(UNIT)), element);
  const own = root.getAttribute(UNIT);
  if (own !== null) found.set(Number(own), root);
  return found;
}

/**
 * Give stretches their numbers back whose element Readability replaced by another: `<div>Text</div>` becomes `<p>Text</p>`
 * and loses its attributes on the way.
 */
export function renumber(units: readonly TrackedUnit[], content: Element, blocks: readonly TextBlock[]): void {
  const found = findUnitsIn(content);
  const lost = new Map<string, number>();
  for (const [number, { text, rule, element }] of units.entries())
    if (rule === null && element.localName === 'div' && text !== '' && !found.has(number) && !lost.has(text))
      lost.set(text, number);
  if (lost.size === 0) return;
  for (const { element, text } of blocks) {
    const number = lost.get(text);
    if (number === undefined || element === content || element.hasAttribute(UNIT)) continue;
    element.setAttribute(UNIT, String(number));
    lost.delete(text);
  }
}

/** Write down for all stretches whether they stand in `content` at this stage. */
export function noteStage(units: readonly TrackedUnit[], content: Element, stage: 'isFound' | 'isKept'): void {
  for (const number of findUnitsIn(content).keys()) {
    const unit = units[number];
    if (unit !== undefined) unit[stage] = true;
  }
}

/** Write down which stretches a rule took out, each with one of these elements. */
export function noteRules(units: readonly TrackedUnit[], removed: ReadonlyMap<Element, string>): void {
  if (removed.size === 0) return;
  for (const unit of units) if (!unit.element.isConnected) unit.rule = removed.get(outermostOf(unit.element)) ?? null;
}

function outermostOf(element: Element): Element {
  let at = element;
  while (at.parentElement !== null) at = at.parentElement;
  return at;
}
