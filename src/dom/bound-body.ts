// Where does a body end that nobody can read to its end, and that no interface could show at once?

import { BLOCK_TAGS } from './text-blocks.ts';

/**
 * What is shown is sanitized, styled and laid out on the one thread that answers to clicks. The largest body of the
 * corpora, of an encyclopedia, has 6,244 elements; the next one 1,850.
 */
export const MAX_BODY_ELEMENTS = 8_000;
/** UTF-16 code units: some 65,000 words. The longest body of the corpora has 200,814. */
export const MAX_BODY_LENGTH = 400_000;
/**
 * Levels below the body's own element; the deepest body of the corpora has 17. Paragraphs in formatting in paragraphs, 40
 * deep, take Chromium 0.1 s to lay out, 100 deep 0.5 s.
 */
export const MAX_BODY_DEPTH = 24;
/** At most so much of a block that does not fit is left out with it: the body ends where a block ends. */
const MAX_LOST_LENGTH = 10_000;
/** Cells of a row. No containment parts those in sight from the others, and nobody reads a wider table. */
const MAX_CELLS = 200;
/** Breaks in a row that say more than the one before. */
const MAX_BREAKS = 2;

/** The body ends with one of these, and not with half of one. */
const ENDS = new Set(['p', 'li', 'dd', 'tr', 'figure', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div']);

/**
 * Leave out what comes after too much, lay flat what lies too deep (its text stays), and take away what shows nothing.
 * Changes `body`.
 *
 * @param body from which `removeShadowingNames` has taken what stands before the DOM's own properties.
 * @returns whether anything was left out.
 */
export function boundBody(body: Element): boolean {
  const { comments, breaks, deep, end } = survey(body);
  const cells = listSurplusCells(body);
  if (end !== null) cut(body, end);
  for (const node of [...comments, ...breaks, ...cells]) node.remove();
  for (const element of deep) layFlat(element);
  return end !== null || cells.length > 0;
}

function listSurplusCells(body: Element): readonly Element[] {
  return [...body.querySelectorAll('tr')].flatMap((row) => [...row.children].slice(MAX_CELLS));
}

interface Survey {
  readonly comments: readonly ChildNode[];
  readonly breaks: readonly ChildNode[];
  /** As deep as may be, with more below. */
  readonly deep: readonly Element[];
  /** The first node that is too much, and for a text how much of it is not. */
  readonly end: { readonly node: ChildNode; readonly fits: number } | null;
}

function survey(body: Element): Survey {
  const comments: ChildNode[] = [];
  const breaks: ChildNode[] = [];
  const deep: Element[] = [];
  let [elements, length, depth, row] = [0, 0, 0, 0];
  let node: ChildNode | null = body.firstChild;
  while (node !== null) {
    if (isText(node)) {
      if (length + node.length > MAX_BODY_LENGTH)
        return { comments, breaks, deep, end: { node, fits: MAX_BODY_LENGTH - length } };
      length += node.length;
      if (row > 0 && node.data.trim() !== '') row = 0;
    } else if (isElement(node)) {
      row = node.localName === 'br' ? row + 1 : 0;
      if (row > MAX_BREAKS) breaks.push(node);
      else elements += 1;
      if (elements > MAX_BODY_ELEMENTS) return { comments, breaks, deep, end: { node, fits: 0 } };
      if (depth + 1 === MAX_BODY_DEPTH && node.firstElementChild !== null) deep.push(node);
    } else comments.push(node);
    if (node.firstChild !== null) {
      depth += 1;
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      depth -= 1;
      // What is walked stands in the body: its parents are elements.
      node = node.parentNode === body ? null : (node.parentNode as ChildNode | null);
    }
    node = node?.nextSibling ?? null;
  }
  return { comments, breaks, deep, end: null };
}

/** Words of different blocks stay apart. */
function layFlat(element: Element): void {
  for (const inner of element.querySelectorAll('*')) if (BLOCK_TAGS.has(inner.localName)) inner.before(' ');
  const { textContent } = element;
  element.textContent = textContent;
}

function cut(body: Element, { node, fits }: NonNullable<Survey['end']>): void {
  const block = findBlock(body, node);
  if (block !== null && lengthBefore(block, node) + fits <= MAX_LOST_LENGTH) {
    removeFrom(body, block);
    return;
  }
  if (isText(node)) {
    node.data = node.data.slice(0, endOfWord(node.data, fits));
    removeAfter(body, node);
  } else removeFrom(body, node);
}

/** The innermost block around it; null where something of the body would not stay. */
function findBlock(body: Element, node: ChildNode): Element | null {
  let at: Node | null = node;
  while (at !== null && at !== body && !(isElement(at) && ENDS.has(at.localName))) at = at.parentNode;
  return at === null || at === body || !isElement(at) || at === body.firstChild ? null : at;
}

function lengthBefore(block: Element, end: Node): number {
  const walker = block.ownerDocument.createTreeWalker(block, SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null && length <= MAX_LOST_LENGTH) {
    const { currentNode } = walker;
    if (currentNode === end || (currentNode.compareDocumentPosition(end) & FOLLOWING) === 0) break;
    length += currentNode.nodeValue?.length ?? 0;
  }
  return length;
}

/** The last space before; never between the halves of one character. */
function endOfWord(text: string, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  if (limit - MAX_WORD_LENGTH < space) return space;
  const unit = text.charCodeAt(limit);
  return 0xdc00 <= unit && unit <= 0xdfff ? limit - 1 : limit;
}

const MAX_WORD_LENGTH = 200;

function removeAfter(body: Element, node: ChildNode): void {
  for (let at: Node | null = node; at !== null && at !== body; at = at.parentNode)
    while (at.nextSibling !== null) at.nextSibling.remove();
}

/** Elements that hold nothing else go with it. */
function removeFrom(body: Element, node: ChildNode): void {
  removeAfter(body, node);
  let going: ChildNode = node;
  while (going.previousSibling === null && going.parentElement !== null && going.parentElement !== body)
    going = going.parentElement;
  going.remove();
}

// By number and not by class: the classes and constants belong to whichever window made the node.

const SHOW_TEXT = 4;
const FOLLOWING = 4;

const isText = (node: Node): node is Text => node.nodeType === 3;

const isElement = (node: Node): node is Element => node.nodeType === 1;
