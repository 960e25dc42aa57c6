// Where does one block of text end and the next begin?

import type { BlockKind } from '../core/text/text-document.ts';
import { INVISIBLE, SPACE } from './fold-space.ts';
import { ROLE } from './marks.ts';

/** A block with, for each UTF-16 code unit of its text, the text node and the offset that show it. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly isEmphasized: boolean;
  readonly element: Element;
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

/** Shown beside the text, or not text at all. */
const OUTSIDE = new Set(['figure', 'figcaption', 'caption', 'img', 'rp', 'rt', 'script', 'style', 'template']);

const BLOCK_TAGS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'footer'],
  ...['form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((tag) => [tag, 'heading'] as const),
  ...(['li', 'dt', 'dd'] as const).map((tag) => [tag, 'list-item'] as const),
  ['blockquote', 'blockquote'],
  ['pre', 'preformatted'],
]);

const EMPHASIS = new Set(['b', 'strong', 'i', 'em']);

/** A row of figures is one block; a row with longer text in it lays out the page. */
const MAX_ROW_LENGTH = 300;

/** What surrounds the place where the walk stands. */
interface Place {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly isEmphasized: boolean;
  readonly isInRow: boolean;
}

/** Letters of all blocks together. */
export function lengthOfBlocks(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

export function collectBlocks(root: ParentNode): readonly TextBlock[] {
  const element = isElement(root) ? root : root.firstElementChild;
  if (element === null) return [];
  const collector = createCollector();
  const place: Place = { element, kind: 'paragraph', isEmphasized: false, isInRow: false };
  for (const child of root.childNodes) visit(child, place, collector);
  collector.close();
  return collector.done;
}

function visit(node: Node, place: Place, collector: Collector): void {
  if (isText(node)) collector.add(node, place);
  if (!isElement(node) || OUTSIDE.has(node.localName) || node.getAttribute(ROLE) === 'embed') return;
  if (node.localName === 'br') {
    if (isParagraphBreak(node, collector.end())) collector.close();
    else collector.addSpace();
    return;
  }
  const isBlock = BLOCK_TAGS.has(node.localName);
  const doesBreak = isBlock && !place.isInRow;
  if (doesBreak) collector.close();
  else if (isBlock) collector.addSpace();
  const inner = stepInto(node, place, doesBreak);
  for (const child of node.childNodes) visit(child, inner, collector);
  if (doesBreak) collector.close();
}

function stepInto(element: Element, place: Place, doesBreak: boolean): Place {
  const isRow = doesBreak && element.localName === 'tr' && isRowOfFigures(element);
  return {
    element: doesBreak ? element : place.element,
    kind: isRow ? 'table-row' : place.isInRow ? place.kind : kindOf(element, place.kind),
    isEmphasized: place.isEmphasized || EMPHASIS.has(element.localName),
    isInRow: isRow || place.isInRow,
  };
}

function kindOf(element: Element, outer: BlockKind): BlockKind {
  const role = element.getAttribute(ROLE);
  if (role === 'pull-quote' || role === 'timestamp') return role;
  return outer === 'pull-quote' ? outer : (KINDS.get(element.localName) ?? outer);
}

function isRowOfFigures(row: Element): boolean {
  return (row.textContent ?? '').length <= MAX_ROW_LENGTH && row.querySelector('table, pre') === null;
}

/**
 * Two breaks part paragraphs, and so does one after the end of a sentence: `…the river.<br>Next day…`
 * A break inside a sentence is a space: `12 Mill Lane<br>Oldham`.
 */
function isParagraphBreak(br: Element, before: string): boolean {
  let next = br.nextSibling;
  while (next !== null && isText(next) && next.data.trim() === '') next = next.nextSibling;
  return (next !== null && isElement(next) && next.localName === 'br') || /[.!?…][)\]"'”’»]*\s*$/.test(before);
}

/** Enough for a full stop and the marks and spaces behind it. */
const END_LENGTH = 12;

interface Collector {
  readonly done: readonly TextBlock[];
  readonly add: (node: Text, place: Place) => void;
  readonly addSpace: () => void;
  readonly close: () => void;
  /** The last characters of the open block. */
  readonly end: () => string;
}

/** Characters are collected in lists: asking a growing string for its end copies it each time. */
interface OpenBlock {
  readonly place: Place;
  readonly units: string[];
  readonly nodes: Text[];
  readonly offsets: number[];
  plainLetters: number;
}

function createCollector(): Collector {
  const done: TextBlock[] = [];
  let open: OpenBlock | null = null;
  return {
    done,
    add(node, place) {
      open ??= { place, units: [], nodes: [], offsets: [], plainLetters: 0 };
      appendText(open, node, place.isEmphasized);
    },
    addSpace() {
      const node = open?.nodes.at(-1);
      const offset = open?.offsets.at(-1);
      if (open !== null && node !== undefined && offset !== undefined) appendUnit(open, ' ', node, offset);
    },
    close() {
      const block = open === null ? null : closeBlock(open);
      if (block !== null) done.push(block);
      open = null;
    },
    end: () => open?.units.slice(-END_LENGTH).join('') ?? '',
  };
}

function appendText(block: OpenBlock, node: Text, isEmphasized: boolean): void {
  const { data } = node;
  for (let i = 0; i < data.length; i += 1) {
    const unit = data.charAt(i);
    if (INVISIBLE.test(unit)) continue;
    const isSpace = SPACE.test(unit);
    if (!isSpace && !isEmphasized) block.plainLetters += 1;
    appendUnit(block, isSpace ? ' ' : unit, node, i);
  }
}

/** A space at the start or after another one shows nothing. */
function appendUnit(block: OpenBlock, unit: string, node: Text, offset: number): void {
  if (unit === ' ' && (block.units.length === 0 || block.units.at(-1) === ' ')) return;
  block.units.push(unit);
  block.nodes.push(node);
  block.offsets.push(offset);
}

function closeBlock({ place, units, nodes, offsets, plainLetters }: OpenBlock): TextBlock | null {
  const trimmed = units.join('').trimEnd();
  if (trimmed === '') return null;
  return {
    kind: place.kind,
    text: trimmed,
    isEmphasized: plainLetters === 0,
    element: place.element,
    nodes: nodes.slice(0, trimmed.length),
    offsets: offsets.slice(0, trimmed.length),
  };
}

// By number and not by class: the classes belong to whichever window made the node.

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
