// Where does one block of text end and the next begin?

import type { BlockKind } from '../core/text/text-document.ts';
import { foldInside, INVISIBLE, SPACE } from './fold-space.ts';
import { ROLE } from './marks.ts';

export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly isEmphasized: boolean;
  readonly element: Element;
  /** The text nodes that it runs through. */
  readonly nodes: readonly Text[];
}

/** A block with, for each UTF-16 code unit of its text, the text node and the offset that show it. */
export interface TracedBlock extends TextBlock {
  readonly offsets: readonly number[];
}

/** Shown beside the text, or not text at all. */
const OUTSIDE = new Set(['figure', 'figcaption', 'caption', 'img', 'rp', 'rt', 'script', 'style', 'template']);

export const BLOCK_TAGS: ReadonlySet<string> = new Set([
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

/** Blocks with their words alone: many times as fast as with the place of each letter. */
export function collectBlocks(root: ParentNode): readonly TextBlock[] {
  return collect(root, openPlainBlock);
}

export function collectTracedBlocks(root: ParentNode): readonly TracedBlock[] {
  return collect(root, openTracedBlock);
}

function collect<Block>(root: ParentNode, open: (place: Place) => OpenBlock<Block>): readonly Block[] {
  const element = isElement(root) ? root : root.firstElementChild;
  if (element === null) return [];
  const collector = createCollector(open);
  const place: Place = { element, kind: 'paragraph', isEmphasized: false, isInRow: false };
  for (let child = root.firstChild; child !== null; child = child.nextSibling) visit(child, place, collector);
  collector.close();
  return collector.done;
}

function visit(node: Node, place: Place, collector: Collector<unknown>): void {
  if (isText(node)) collector.add(node, place);
  if (!isElement(node) || OUTSIDE.has(node.localName)) return;
  const role = node.getAttribute(ROLE);
  if (role === 'embed') return;
  if (node.localName === 'br') {
    if (isParagraphBreak(node, collector.end())) collector.close();
    else collector.addSpace();
    return;
  }
  const isBlock = BLOCK_TAGS.has(node.localName);
  const doesBreak = isBlock && !place.isInRow;
  if (doesBreak) collector.close();
  else if (isBlock) collector.addSpace();
  const inner = stepInto(node, place, { role, doesBreak });
  for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child, inner, collector);
  if (doesBreak) collector.close();
}

function stepInto(
  element: Element,
  place: Place,
  { role, doesBreak }: { readonly role: string | null; readonly doesBreak: boolean },
): Place {
  const isRow = doesBreak && element.localName === 'tr' && isRowOfFigures(element);
  return {
    element: doesBreak ? element : place.element,
    kind: isRow ? 'table-row' : place.isInRow ? place.kind : kindOf(element, role, place.kind),
    isEmphasized: place.isEmphasized || EMPHASIS.has(element.localName),
    isInRow: isRow || place.isInRow,
  };
}

function kindOf(element: Element, role: string | null, outer: BlockKind): BlockKind {
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

interface Collector<Block> {
  readonly done: readonly Block[];
  readonly add: (node: Text, place: Place) => void;
  readonly addSpace: () => void;
  readonly close: () => void;
  /** The last characters of the open block. */
  readonly end: () => string;
}

interface OpenBlock<Block> {
  readonly add: (node: Text, isEmphasized: boolean) => void;
  readonly addSpace: () => void;
  readonly end: () => string;
  /** null where nothing but space came. */
  readonly close: () => Block | null;
}

function createCollector<Block>(openBlock: (place: Place) => OpenBlock<Block>): Collector<Block> {
  const done: Block[] = [];
  let open: OpenBlock<Block> | null = null;
  return {
    done,
    add(node, place) {
      open ??= openBlock(place);
      open.add(node, place.isEmphasized);
    },
    addSpace() {
      open?.addSpace();
    },
    close() {
      const block = open?.close() ?? null;
      if (block !== null) done.push(block);
      open = null;
    },
    end: () => open?.end() ?? '',
  };
}

/** Parts are collected in a list: asking a growing string for its end copies it each time. */
function openPlainBlock({ kind, element }: Place): OpenBlock<TextBlock> {
  const nodes: Text[] = [];
  const parts: string[] = [];
  let end = '';
  let isPlain = false;
  const append = (words: string): void => {
    const part = words.startsWith(' ') && (end === '' || end.endsWith(' ')) ? words.slice(1) : words;
    parts.push(part);
    end = part.length < END_LENGTH ? (end + part).slice(-END_LENGTH) : part.slice(-END_LENGTH);
  };
  return {
    add(node, isEmphasized) {
      const words = foldInside(node.data);
      if (words === '') return;
      nodes.push(node);
      append(words);
      isPlain ||= !isEmphasized && words !== ' ';
    },
    addSpace: () => {
      if (end !== '') append(' ');
    },
    end: () => end,
    close() {
      const text = parts.join('').trimEnd();
      return text === '' ? null : { kind, text, isEmphasized: !isPlain, element, nodes };
    },
  };
}

/** Characters are collected in lists: asking a growing string for its end copies it each time. */
function openTracedBlock({ kind, element }: Place): OpenBlock<TracedBlock> {
  const units: string[] = [];
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let isPlain = false;
  const append = (unit: string, node: Text, offset: number): void => {
    // A space at the start or after another one shows nothing.
    if (unit === ' ' && (units.length === 0 || units.at(-1) === ' ')) return;
    units.push(unit);
    nodes.push(node);
    offsets.push(offset);
  };
  return {
    add(node, isEmphasized) {
      const { data } = node;
      for (let i = 0; i < data.length; i += 1) {
        const unit = data.charAt(i);
        if (INVISIBLE.test(unit)) continue;
        const isSpace = SPACE.test(unit);
        isPlain ||= !isSpace && !isEmphasized;
        append(isSpace ? ' ' : unit, node, i);
      }
    },
    addSpace() {
      const node = nodes.at(-1);
      const offset = offsets.at(-1);
      if (node !== undefined && offset !== undefined) append(' ', node, offset);
    },
    end: () => units.slice(-END_LENGTH).join(''),
    close() {
      const text = units.join('').trimEnd();
      if (text === '') return null;
      const { length } = text;
      return {
        kind,
        text,
        isEmphasized: !isPlain,
        element,
        nodes: nodes.slice(0, length),
        offsets: offsets.slice(0, length),
      };
    },
  };
}

// By number and not by class: the classes belong to whichever window made the node.

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
