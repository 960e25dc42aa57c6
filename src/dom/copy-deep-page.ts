// How is a page copied that goes so deep that the browser itself takes seconds for a copy?

import { isNeverText, MAX_DEPTH, MAX_ELEMENTS } from './harden.ts';
import { append, importNode, parentOf, selectEach, walkNodes } from './unclobbered.ts';

/**
 * Elements from one look at the depth to the next. Whatever stands below level n of an element follows it in the order
 * of the page, so that every tree of twice this depth is seen, at some climbs in a page of 10,000 elements.
 */
const LOOK_EVERY = 250;

/** At most this deep a browser's own copy is quick; 8,000 levels of `<video>` took Chromium 2.2 s. */
export function isVeryDeep(root: ParentNode & Node): boolean {
  if (isDeep(root)) return true;
  for (const template of selectEach(root, 'template')) {
    // See `emptyOfTemplates`: one inside <math> has none.
    const content: DocumentFragment | undefined = (template as HTMLTemplateElement).content;
    if (content !== undefined && isDeep(content)) return true;
  }
  return false;
}

function isDeep(root: ParentNode & Node): boolean {
  for (const element of selectEach(root, '*', LOOK_EVERY)) {
    let depth = 0;
    for (let node: Node | null = element; node !== null; node = parentOf(node)) {
      depth += 1;
      if (depth > LOOK_EVERY) return true;
    }
  }
  return false;
}

export interface CopyOptions {
  /** The document that the copies belong to; it has no window, so no custom element of the page runs. */
  readonly copy: Document;
  /** Called with each element and its copy, in the order of the page. */
  readonly onCopy?: (original: Element, twin: Element) => void;
}

/**
 * Copy what stands in `from` into `to` without what `boundTree` would take out again: elements below its depth (their
 * text stays), those without text, and all but one of those beyond its number.
 */
export function copyBounded(page: Document, from: Node, to: Node, { copy, onCopy }: CopyOptions): void {
  const walker = walkNodes(page, from);
  const parents: Node[] = [];
  let parent = to;
  let count = 0;
  if (walker.firstChild() === null) return;
  while (count <= MAX_ELEMENTS) {
    const node = walker.currentNode;
    if (!isNeverText(node)) {
      const twin = importNode(copy, node, false);
      append(parent, twin);
      // The live node may be a form whose field is named `nodeType`; its copy has no fields yet.
      if (isElement(twin)) {
        count += 1;
        // Copies are of the kind that they are copied from.
        onCopy?.(node as Element, twin);
        if (copyTemplate(page, node, twin, copy)) {
          // What it holds is no child.
        } else if (parents.length + 1 === MAX_DEPTH) append(twin, copy.createTextNode(textBelow(page, node)));
        else if (walker.firstChild() !== null) {
          parents.push(parent);
          parent = twin;
          continue;
        }
      }
    }
    while (walker.nextSibling() === null) {
      const above = parents.pop();
      if (above === undefined) return;
      parent = above;
      walker.parentNode();
    }
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** @returns false where it is none. A template in a template shows nothing, and is left out. */
function copyTemplate(page: Document, original: Node, twin: Element, copy: Document): boolean {
  if (twin.localName !== 'template') return false;
  const { content: from } = original as HTMLTemplateElement;
  const { content: to } = twin as HTMLTemplateElement;
  // See `emptyOfTemplates`.
  if (from === undefined || to === undefined) return false;
  copyBounded(page, from, to, { copy });
  return true;
}

function textBelow(page: Document, root: Node): string {
  const walker = walkNodes(page, root, isNeverText);
  let text = '';
  while (walker.nextNode() !== null) {
    const { currentNode } = walker;
    if (currentNode.nodeType === 3) text += currentNode.nodeValue;
  }
  return text;
}
