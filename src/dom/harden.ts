// Can this clone be worked on without an endless loop and within bounded time?

import { readerOf, removeAttribute, selectAll, walkElements } from './unclobbered.ts';

/** Elements whose `name` or `id` shadows properties of their form or of the document. */
const SHADOWING = [
  ...['button', 'embed', 'fieldset', 'form', 'iframe', 'img', 'input', 'object', 'output', 'select', 'textarea'],
];

/** Real pages go down to 37 levels at most; Readability takes seconds beyond some hundreds. */
export const MAX_DEPTH = 100;
/**
 * Readability reads the text of every box anew for each box around it, so that its work grows with the characters and the
 * square of the levels that they lie below: 750,000 below 40 took it 4 s, 1.5 million below 100 7 s. So much takes it a
 * second; the largest page of the corpora asks for 153 million.
 */
const MAX_WORK = 250_000_000;
/** Real articles have at most 10,000 elements. */
export const MAX_ELEMENTS = 24_000;

/**
 * Take names off forms, fields and embeds, through prototype methods only: Readability loops for ever on
 * `<form><input name="parentNode">`. Must run before anything else touches the clone, and on all that is parsed later.
 */
export function removeShadowingNames(root: ParentNode): void {
  // Tag by tag: engines keep lists of elements by tag, and try a list of selectors on each element in turn.
  for (const tag of SHADOWING) {
    for (const element of selectAll(root, tag)) dropNames(element);
  }
}

function dropNames(element: Element): void {
  removeAttribute(element, 'name');
  removeAttribute(element, 'id');
}

/**
 * Elements without text of the article: gone first, so that they do not count against the limits. Lists of choices go as
 * a whole: Firefox takes 8 s to take 50,000 options out of theirs one by one.
 */
const NEVER_TEXT = ['script', 'style', 'link', 'svg', 'canvas', 'object', 'embed', 'applet', 'select', 'datalist'];

/** The data of a page, and the address of its next part. */
function isNeeded(element: Element): boolean {
  if (element.localName === 'script') return /json/i.test(element.getAttribute('type') ?? '');
  return element.localName === 'link' && /(?:^|\s)next(?:\s|$)/i.test(element.getAttribute('rel') ?? '');
}

export function isNeverText(node: Node): boolean {
  const { localName } = node as Partial<Element>;
  // Text has no name, and a form's field may stand in front of it.
  return localName !== undefined && NEVER_TEXT.includes(localName) && !isNeeded(node as Element);
}

export interface BoundTree {
  readonly isTooLarge: boolean;
  /** Of the deepest element that is left, from 1. */
  readonly depth: number;
}

/**
 * Take names that shadow the DOM off a whole copy, and elements without text out of it; flatten what lies too deep (its
 * text stays) and cut what comes after too many elements. All in one walk, before anything else touches the copy.
 * 3,000 nested elements: 16 s in Readability before, 45 ms after.
 */
export function boundTree(copy: Document, maxElements = MAX_ELEMENTS): BoundTree {
  const { neverText, templates, tooDeep, tooLate, depth } = survey(copy, maxElements, MAX_DEPTH);
  for (const element of neverText) element.remove();
  for (const template of templates) emptyOfTemplates(template);
  for (const element of tooDeep) flatten(element);
  for (const element of tooLate) element.remove();
  return { isTooLarge: tooLate.length > 0, depth };
}

/**
 * Flatten from fewer levels on where Readability would take seconds. Where the copy is searched otherwise, it is still to
 * have the same blocks.
 *
 * @param copy that `boundTree` has bounded to `depth` levels.
 * @param textLength of its body, in UTF-16 code units, data of the page included.
 * @returns whether anything was changed.
 */
export function boundWork(copy: Document, depth: number, textLength: number): boolean {
  if (textLength * depth * depth <= MAX_WORK) return false;
  const levels = findLevels(copy, depth);
  if (levels === depth) return false;
  for (const element of survey(copy, Number.POSITIVE_INFINITY, levels).tooDeep) flatten(element);
  return true;
}

/** @returns from which level on the tree must be flat; as many as it has where it may stay as it is. */
function findLevels(copy: Document, depth: number): number {
  const lengths = measureLevels(copy);
  for (let levels = depth; levels > 1; levels -= 1) {
    const work = lengths.reduce((sum, length, level) => sum + length * Math.min(level, levels) ** 2, 0);
    if (work <= MAX_WORK) return levels;
  }
  return 1;
}

/** Characters of text by the number of elements that they lie below. */
function measureLevels(copy: Document): readonly number[] {
  const lengths: number[] = Array.from({ length: MAX_DEPTH + 1 }, () => 0);
  let node: Node | null = copy.documentElement;
  let level = 0;
  while (node !== null) {
    if (node.nodeType === TEXT) {
      const at = Math.min(level, MAX_DEPTH);
      lengths[at] = (lengths[at] ?? 0) + (node.nodeValue ?? '').length;
    }
    // Data of a page is no text that anybody searches for a story: it has megabytes, and is left alone.
    const child: Node | null = node.nodeName === 'SCRIPT' ? null : node.firstChild;
    if (child !== null) {
      node = child;
      level += 1;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      level -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return lengths;
}

/** By number: the constant belongs to whichever window made the page. */
const TEXT = 3;

/**
 * What a template holds is no part of the tree, so its depth is not seen below; the sanitizer copies it once for each
 * level. No story stands in a template of a template.
 */
function emptyOfTemplates(template: HTMLTemplateElement): void {
  // One inside <math> is no HTML element, whatever the types say: it holds its parts as any other does.
  const content: DocumentFragment | undefined = template.content;
  for (const inner of content?.querySelectorAll('template') ?? []) inner.remove();
}

interface Survey {
  readonly neverText: readonly Element[];
  readonly templates: readonly HTMLTemplateElement[];
  readonly tooDeep: readonly Element[];
  readonly tooLate: readonly Element[];
  /** Of the deepest element that is not below one of these, from 1. */
  readonly depth: number;
}

/**
 * What is to go, in page order; nothing has left the tree yet, so the walk goes on. Names have gone, also from elements
 * that will go: a field stands in front of the `remove` of its form.
 */
function survey(copy: Document, maxElements: number, maxDepth: number): Survey {
  const neverText: Element[] = [];
  const templates: HTMLTemplateElement[] = [];
  const tooDeep: Element[] = [];
  const tooLate: Element[] = [];
  const walker = walkElements(copy, copy);
  let isInside = walker.firstChild() !== null;
  const nameOf = readerOf(walker.currentNode, 'localName');
  let depth = 1;
  let deepest = 1;
  let count = 0;
  /** What lies deeper than this goes with the element there. */
  let lostBelow = Number.POSITIVE_INFINITY;
  while (isInside) {
    // The walker shows elements alone.
    const element = walker.currentNode as Element;
    const kind = KINDS.get(nameOf(element) as string);
    if (kind?.isShadowing) dropNames(element);
    if (depth <= lostBelow) lostBelow = Number.POSITIVE_INFINITY;
    const isCounted = lostBelow === Number.POSITIVE_INFINITY;
    if (kind?.isNeverText && !isNeeded(element)) {
      // Also of what becomes text: its words would be among those.
      neverText.push(element);
      lostBelow = Math.min(lostBelow, depth);
    } else if (isCounted) {
      count += 1;
      deepest = Math.max(deepest, depth);
      // One of that name inside <math> is no HTML element: see `emptyOfTemplates`.
      if (kind?.isTemplate) templates.push(element as HTMLTemplateElement);
      const excess = count > maxElements ? tooLate : depth === maxDepth ? tooDeep : null;
      if (excess !== null) {
        excess.push(element);
        lostBelow = depth;
      }
    }
    if (walker.firstChild() !== null) {
      depth += 1;
      continue;
    }
    while (isInside && walker.nextSibling() === null) {
      isInside = walker.parentNode() !== null;
      depth -= 1;
    }
  }
  return { neverText, templates, tooDeep, tooLate, depth: deepest };
}

interface Kind {
  readonly isShadowing: boolean;
  readonly isNeverText: boolean;
  readonly isTemplate: boolean;
}

/** By name; most elements are of none. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  [...SHADOWING, ...NEVER_TEXT, 'template'].map((name) => [
    name,
    {
      isShadowing: SHADOWING.includes(name),
      isNeverText: NEVER_TEXT.includes(name),
      isTemplate: name === 'template',
    },
  ]),
);

function flatten(element: Element): void {
  const { textContent } = element;
  element.textContent = textContent;
}
