// What does a sanitized body need before it is shown? Links that lead out, pictures that wait, tables that fit.

import type { Slices } from '../../dom/slices.ts';
import { BLOCK_TAGS } from '../../dom/text-blocks.ts';
import { findNoteLinks } from './note-links.ts';
import { markLater } from './show-in-parts.ts';
import { splitChildren } from './split-children.ts';
import { splitLists } from './split-lists.ts';
import { splitTable } from './split-tables.ts';

/**
 * Before anything loads: no referrer, links into a tab of their own, and pictures held until `showBody` lets them come.
 *
 * @param url of the page, to tell its own anchors from links that lead away.
 */
export function* prepareBody(root: ParentNode, url: string): Slices<void> {
  yield* forEach(root.querySelectorAll('img'), prepareImage);
  const notes = findNoteLinks(root, url);
  yield* forEach(root.querySelectorAll('a[href]'), (link) => {
    if (notes.has(link)) {
      link.setAttribute('data-note', '');
      return;
    }
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  });
  yield* forEach([...root.querySelectorAll('table')].slice(0, MAX_FRAMES), wrapWide);
  yield;
  splitLists(root);
  yield;
  const pieces = listPieces(root);
  const inner = listInnerPieces(pieces);
  yield* forEach([...pieces, ...inner], estimateHeight);
  yield* forEach([...listLongRuns(pieces), ...listLongRuns(inner)], groupPieces);
  yield;
  yield* forEach(splitChildren(root), estimateHeight);
  yield* markLater(root);
}

/** From one look at the clock to the next. */
const AT_ONCE = 100;

function* forEach<Item>(items: ArrayLike<Item> & Iterable<Item>, run: (item: Item) => void): Slices<void> {
  let count = 0;
  for (const item of items) {
    run(item);
    count += 1;
    if (count % AT_ONCE === 0) yield;
  }
}

interface ShowOptions {
  readonly hasImages: boolean;
  /** What a table without a caption is called. */
  readonly tableLabel: string;
}

/** The last touch, in the reader's language and by the reader's wish, still before anything loads. */
export function showBody(root: ParentNode, { hasImages, tableLabel }: ShowOptions): void {
  if (hasImages) switchImages(root, true);
  for (const frame of root.querySelectorAll(`.${WIDE}:not([aria-label])`)) frame.setAttribute('aria-label', tableLabel);
}

/** On what is laid out by itself, once it is in sight. No page can bring this attribute: it does not pass the sanitizer. */
const LAZY = 'data-lazy';
/** What a text is made of. */
const BLOCKS = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** They lay out the page, and usually one of them holds all of the story. */
const WRAPPERS = new Set(['div', 'section', 'article', 'main', 'header', 'footer', 'aside']);

/** The outermost elements that are no mere wrappers. Words straight in a wrapper keep it whole. */
function listPieces(root: ParentNode): readonly Element[] {
  return [...root.children].flatMap((child) =>
    isWrapper(child) && hasElementsAlone(child) ? listPieces(child) : [child],
  );
}

/** Where words stand straight in a wrapper, its very many paragraphs are pieces all the same. */
function listInnerPieces(pieces: readonly Element[]): readonly Element[] {
  return pieces.flatMap((piece) =>
    isWrapper(piece) && piece.childElementCount > MAX_RUN
      ? [...piece.children].filter(({ localName }) => BLOCKS.has(localName))
      : [],
  );
}

/** A link or a `<b>` around whole paragraphs is one as well: as what runs in a line, it would be laid out wherever it is. */
function isWrapper({ localName, className, children }: Element): boolean {
  if (WRAPPERS.has(localName)) return className !== WIDE;
  return !BLOCK_TAGS.has(localName) && [...children].some((child) => BLOCKS.has(child.localName));
}

function hasElementsAlone(element: Element): boolean {
  return (
    element.firstElementChild !== null &&
    [...element.childNodes].every(({ nodeType, nodeValue }) => nodeType === 1 || (nodeValue ?? '').trim() === '')
  );
}

/** Real articles have at most some hundreds of pieces. */
const MAX_RUN = 300;
const GROUP_SIZE = 100;

/** Pieces that follow each other under one element, where they are very many. */
function listLongRuns(pieces: readonly Element[]): readonly (readonly Element[])[] {
  const runs = new Map<ParentNode | null, Element[]>();
  for (const piece of pieces) {
    const run = runs.get(piece.parentNode);
    if (run === undefined) runs.set(piece.parentNode, [piece]);
    else run.push(piece);
  }
  return [...runs.values()].filter(({ length }) => length > MAX_RUN);
}

/**
 * A piece out of sight still has its own style computed: 30,000 pieces take 0.5 s, and 3 s with those of highlights. What
 * stands in a group out of sight costs nothing.
 */
function groupPieces(run: readonly Element[]): void {
  for (let start = 0; start < run.length; start += GROUP_SIZE) {
    const [first, last] = [run[start], run[Math.min(start + GROUP_SIZE, run.length) - 1]];
    if (first === undefined || last === undefined) return;
    const group = first.ownerDocument.createElement('div');
    first.before(group);
    // Space between them, and wrappers that hold pieces of their own, come along.
    while (group.nextSibling !== null && group.nextSibling !== last) group.append(group.nextSibling);
    group.append(last);
    estimateHeight(group);
  }
}

function prepareImage(image: Element): void {
  holdImage(image);
  image.setAttribute('loading', 'lazy');
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('decoding', 'async');
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  // A broken picture says nothing; its caption stays.
  image.addEventListener('error', () => image.classList.add('missing'));
}

const WIDE = 'wide';

/** Real articles have at most some dozens of tables; Firefox takes 70 ms to put 4,900 frames into the page. */
const MAX_FRAMES = 200;

/** A wide table scrolls by itself, by keyboard too. */
function wrapWide(table: Element): void {
  const frame = table.ownerDocument.createElement('div');
  frame.className = WIDE;
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  const caption = table.querySelector('caption')?.textContent?.trim();
  if (caption) frame.setAttribute('aria-label', caption);
  table.replaceWith(frame);
  frame.append(table);
  for (const part of splitTable(table)?.children ?? []) estimateHeight(part);
}

/** Letters in a line of about the usual width. */
const LINE_LENGTH = 66;
/** Lines of a picture, before it has come. */
const PICTURE_LINES = 14;

/**
 * Blocks out of sight are not laid out (`content-visibility` in body.css); until they are, this is how tall they count.
 * A guess close to the truth keeps the scroll bar steady.
 */
function estimateHeight(block: Element): void {
  // Only HTML elements pass the sanitizer.
  const { style } = block as HTMLElement;
  const lines = Math.ceil((block.textContent?.length ?? 0) / LINE_LENGTH);
  const pictures = block.querySelectorAll('img').length * PICTURE_LINES;
  block.setAttribute(LAZY, '');
  style.setProperty('--lines', String(lines + pictures + Math.max(0, block.children.length - 1) / 2));
}

const HELD = 'data-held-src';

/** Hiding alone would still load them. */
export function switchImages(root: ParentNode, hasImages: boolean): void {
  for (const image of root.querySelectorAll('img')) {
    if (hasImages) moveAddress(image, HELD, 'src');
    else holdImage(image);
  }
}

const holdImage = (image: Element): void => moveAddress(image, 'src', HELD);

function moveAddress(image: Element, from: string, to: string): void {
  const address = image.getAttribute(from);
  if (address === null) return;
  image.removeAttribute(from);
  image.setAttribute(to, address);
}
