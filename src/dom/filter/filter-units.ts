// Which stretches of the found article are none of it, and which that were dropped belong to it?

import type { Removal } from '../../core/article.ts';
import { isPageLine } from '../clean/remove-lines.ts';
import { foldSpaces } from '../fold-space.ts';
import { UNIT } from '../marks.ts';
import { type Candidate, describeCandidates } from './block-features.ts';
import type { Guide } from './guide.ts';
import { findUnitsIn, type TrackedUnit } from './track-units.ts';

/** How sure is it that each belongs to the story? null where there is no opinion. */
export type UnitScorer = (candidates: readonly Candidate[]) => readonly number[] | null;

export interface FilterResult {
  readonly removals: readonly Removal[];
  readonly restored: readonly string[];
}

/** Scores below leave the article, scores above come back. Readers miss a paragraph more than they mind a line too much. */
const DROP_BELOW = 0.25;
const RESTORE_ABOVE = 0.7;
/** Who wants to drop more than this share of an article misjudges the page. */
const MAX_DROPPED_SHARE = 0.5;

export function filterUnits(
  content: Element,
  units: readonly TrackedUnit[],
  { guide, score }: { readonly guide: Guide; readonly score: UnitScorer },
): FilterResult {
  const candidates = describeCandidates(units, guide);
  const scores = score(candidates);
  if (scores === null) return { removals: [], restored: [] };
  const standing = new Map(findUnitsIn(content));
  const said = units.flatMap((unit) => (unit.isKept ? [unit.text] : []));
  const removals: Removal[] = [];
  const restored: string[] = [];
  const dropped = candidates.filter(({ unit }, at) => unit.isKept && (scores[at] ?? 1) < DROP_BELOW);
  const length = (list: readonly Candidate[]): number => list.reduce((sum, { unit }) => sum + unit.length, 0);
  const isTooMuch = length(dropped) > MAX_DROPPED_SHARE * length(candidates.filter(({ unit }) => unit.isKept));
  for (const { number, unit } of isTooMuch ? [] : dropped) {
    const element = standing.get(number);
    if (element === undefined || element === content) continue;
    takeOut(element, unit);
    standing.delete(number);
    removals.push({ step: 'dom/filter', rule: 'unlike-story', text: unit.text });
  }
  for (const [at, { number, unit }] of candidates.entries()) {
    if (unit.isKept || (scores[at] ?? 0) <= RESTORE_ABOVE || isSaid(unit.text, said)) continue;
    const element = putBack(content, { number, unit, standing });
    if (element === null) continue;
    standing.set(number, element);
    said.push(unit.text);
    restored.push(unit.text);
  }
  return { removals, restored };
}

/** The article says it already, or it is a line of the page whatever it looks like. */
function isSaid(text: string, said: readonly string[]): boolean {
  return said.some((other) => other.includes(text)) || isCopy(text, said) || isPageLine(text);
}

/** Shorter paragraphs may stand in another by chance. */
const MIN_COPIED_LENGTH = 60;

/** Pages keep the whole story once more in one piece, for a script or for machines. */
function isCopy(text: string, said: readonly string[]): boolean {
  const copied = said.filter((other) => other.length >= MIN_COPIED_LENGTH && text.includes(other));
  return copied.reduce((sum, { length }) => sum + length, 0) > text.length / 2;
}

/** The element whole where it holds no other stretch; else its own words alone. */
function takeOut(element: Element, unit: TrackedUnit): void {
  if (!unit.isMixed && element.querySelector(`[${UNIT}]`) === null) {
    element.remove();
    return;
  }
  for (const node of [...element.childNodes]) if (node.nodeType === 3) node.remove();
}

/** Tags that stand in a list or a table alone. */
const PART = new Set(['li', 'dd', 'dt', 'td', 'th', 'tr', 'tbody', 'figcaption', 'summary']);

/** Behind the kept stretch before it, or before the one after it. */
function putBack(
  content: Element,
  {
    number,
    unit,
    standing,
  }: { readonly number: number; readonly unit: TrackedUnit; readonly standing: ReadonlyMap<number, Element> },
): Element | null {
  if (unit.isMixed) return null;
  const before = Math.max(-1, ...[...standing.keys()].filter((other) => other < number));
  const after = Math.min(Number.POSITIVE_INFINITY, ...[...standing.keys()].filter((other) => other > number));
  const neighbour = standing.get(before) ?? standing.get(after);
  if (neighbour === undefined || neighbour === content) return null;
  const copy = toCopy(unit);
  const isSibling = PART.has(copy.localName) && copy.localName === neighbour.localName;
  const element = isSibling || !PART.has(copy.localName) ? copy : toParagraph(copy);
  const anchor = isSibling ? neighbour : outOfList(neighbour, content);
  if (standing.has(before)) anchor.after(element);
  else anchor.before(element);
  return element;
}

/** What was dropped is as it was, but for what the search for the article did to it: then its words alone come back. */
function toCopy({ element, text }: TrackedUnit): Element {
  // A clone of an element is an element.
  const copy = element.cloneNode(true) as Element;
  if (foldSpaces(copy.textContent ?? '') === text) return copy;
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

function toParagraph(part: Element): Element {
  const paragraph = part.ownerDocument.createElement('p');
  paragraph.append(...part.childNodes);
  return paragraph;
}

function outOfList(element: Element, content: Element): Element {
  let outer = element;
  for (let at: Element | null = element; at !== null && at !== content; at = at.parentElement)
    if (PART.has(at.localName) && at.parentElement !== null && at.parentElement !== content) outer = at.parentElement;
  return outer;
}
