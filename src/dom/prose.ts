// How much running text stands in this very element?

import { foldSpaces } from './fold-space.ts';

/** Shorter blocks are labels, links and captions more often than prose. */
export const MIN_PROSE_LENGTH = 80;

/** Elements that can hold running text directly. */
export const LEAF = 'p, li, blockquote, pre, td, dd, div, section, article, span';

const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'font', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub'],
  ...['sup', 'time', 'u'],
]);

/** Letters that stand directly in this element or in inline elements below it, without those of links. */
export function ownProseLength(element: Element): number {
  if (INLINE.has(element.localName) && INLINE.has(element.parentElement?.localName ?? '')) return 0;
  if (element.localName === 'span' && element.parentElement !== null && hasOwnText(element.parentElement)) return 0;
  let length = 0;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) length += foldSpaces(child.textContent ?? '').length;
    // Elements carry number 1.
    else if (child.nodeType === 1 && INLINE.has((child as Element).localName)) length += inlineLength(child as Element);
  }
  return length;
}

function inlineLength(element: Element): number {
  return element.localName === 'a' ? 0 : foldSpaces(element.textContent ?? '').length;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
}
