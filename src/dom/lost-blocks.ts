// Which paragraphs did the finder of the article drop although the template that made them made the kept ones too?

import { foldSpaces } from './fold-space.ts';
import { BLOCK } from './marks.ts';

interface NumberedBlock {
  readonly tag: string;
  readonly length: number;
  /** null where no class tells which template made it: then nobody asks for it again. */
  readonly made: {
    /** Same for blocks that one template made. */
    readonly template: string;
    /** As it was before the article was found. */
    readonly copy: Element;
  } | null;
}

/** In page order: the index is the number that the block carries. */
export type NumberedBlocks = readonly NumberedBlock[];

const TAGS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'pre']);
const HEADING = /^h\d$/;
/** Shorter blocks say too little of where they belong; headings are short by nature. */
const MIN_LENGTH = 60;
/** So many blocks of other templates end the article. */
const MAX_GAP = 3;
/** A template makes the body when it holds this share of what was kept. */
const MIN_BODY_SHARE = 0.3;

/** Give every block of text a number that survives the search for the article. */
export function numberBlocks(body: Element): NumberedBlocks {
  const blocks: NumberedBlock[] = [];
  numberBelow(body, blocks);
  return blocks;
}

/** What stands in a block belongs to it. */
function numberBelow(parent: Element, blocks: NumberedBlock[]): void {
  for (let element = parent.firstElementChild; element !== null; element = element.nextElementSibling) {
    const length = TAGS.has(element.localName) ? lengthOf(element) : 0;
    if (length === 0) {
      numberBelow(element, blocks);
      continue;
    }
    element.setAttribute(BLOCK, String(blocks.length));
    const template = templateOf(element);
    blocks.push({
      tag: element.localName,
      length,
      // A clone of an element is an element.
      made: template === null ? null : { template, copy: element.cloneNode(true) as Element },
    });
  }
}

/** Letters; 0 where these are too few to be a block. */
function lengthOf({ localName, textContent }: Element): number {
  const minLength = HEADING.test(localName) ? 1 : MIN_LENGTH;
  const text = textContent ?? '';
  if (text.length < minLength) return 0;
  const { length } = foldSpaces(text);
  return length < minLength ? 0 : length;
}

/**
 * Put dropped blocks back behind the kept block that stood before them: those between kept ones, and those that
 * follow at either end until other templates or another headline take over.
 *
 * @returns their texts.
 */
export function restoreLostBlocks(content: Element, blocks: NumberedBlocks): readonly string[] {
  const kept = new Map<number, Element>();
  for (const element of content.querySelectorAll(`[${BLOCK}]`)) kept.set(Number(element.getAttribute(BLOCK)), element);
  const lost = findLost(blocks, kept);
  for (const number of lost) {
    const copy = blocks[number]?.made?.copy;
    const neighbour = findNeighbour(kept, number);
    if (copy === undefined || neighbour === null) continue;
    if (neighbour.isBefore) neighbour.element.after(copy);
    else neighbour.element.before(copy);
    kept.set(number, copy);
  }
  for (const element of content.querySelectorAll(`[${BLOCK}]`)) element.removeAttribute(BLOCK);
  return lost.map((number) => foldSpaces(blocks[number]?.made?.copy.textContent ?? ''));
}

function findLost(blocks: NumberedBlocks, kept: ReadonlyMap<number, Element>): readonly number[] {
  const bodyTemplates = findBodyTemplates(blocks, kept);
  if (bodyTemplates.size === 0) return [];
  const isWanted = (number: number): boolean => {
    const made = blocks[number]?.made ?? null;
    return made !== null && bodyTemplates.has(made.template);
  };
  const numbers = [...kept.keys()];
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  const between = [...blocks.keys()].filter((number) => number > first && number < last && !kept.has(number));
  return [
    ...walkOn(blocks, first, -1, isWanted),
    ...between.filter(isWanted),
    ...walkOn(blocks, last, 1, isWanted),
  ].sort((a, b) => a - b);
}

function walkOn(
  blocks: NumberedBlocks,
  from: number,
  step: 1 | -1,
  isWanted: (number: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  let gap = 0;
  for (let number = from + step; gap <= MAX_GAP; number += step) {
    const block = blocks[number];
    if (block === undefined || block.tag === 'h1') break;
    gap = isWanted(number) ? 0 : gap + 1;
    if (gap === 0) found.push(number);
  }
  return found;
}

function findBodyTemplates(blocks: NumberedBlocks, kept: ReadonlyMap<number, Element>): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const number of kept.keys()) {
    const block = blocks[number];
    if (block === undefined) continue;
    total += block.length;
    if (block.made === null) continue;
    const { template } = block.made;
    lengths.set(template, (lengths.get(template) ?? 0) + block.length);
  }
  return new Set([...lengths].filter(([, length]) => length >= total * MIN_BODY_SHARE).map(([template]) => template));
}

function findNeighbour(
  kept: ReadonlyMap<number, Element>,
  number: number,
): { readonly element: Element; readonly isBefore: boolean } | null {
  const before = Math.max(...[...kept.keys()].filter((other) => other < number));
  const after = Math.min(...[...kept.keys()].filter((other) => other > number));
  const element = kept.get(before) ?? kept.get(after);
  return element === undefined ? null : { element, isBefore: kept.has(before) };
}

/** Tags and classes of the elements around the block; null where no class tells templates apart. */
function templateOf(element: Element): string | null {
  const parts: string[] = [];
  let at: Element | null = element;
  for (let step = 0; step < 3 && at !== null; step += 1) {
    parts.push(`${at.localName}.${(at.getAttribute('class') ?? '').trim()}`);
    at = at.parentElement;
  }
  const hasClass = parts.slice(0, 2).some((part) => !part.endsWith('.'));
  return hasClass ? parts.join(' < ') : null;
}
