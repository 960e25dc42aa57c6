// How much running text does each part of the page hold?

import { foldSpaces } from '../fold-space.ts';
import type { PageFacts } from './rule.ts';

/** Shorter blocks are labels, links and captions more often than prose. */
const MIN_PROSE_LENGTH = 80;

const LEAF = 'p, li, blockquote, pre, td, dd, div, section, article, span';

export function measurePage(body: Element, headline: string | null): PageFacts {
  const prose = new Map<Element, number>();
  for (const leaf of body.querySelectorAll(LEAF)) {
    const length = ownProseLength(leaf);
    if (length < MIN_PROSE_LENGTH) continue;
    for (let at: Element | null = leaf; at !== null; at = at.parentElement)
      prose.set(at, (prose.get(at) ?? 0) + length);
  }
  const alike = new Map<string, number>();
  for (const [element, length] of prose) alike.set(keyOf(element), (alike.get(keyOf(element)) ?? 0) + length);
  return {
    proseOf: (element) => prose.get(element) ?? 0,
    proseOfAlike: (element) => alike.get(keyOf(element)) ?? 0,
    pageProse: prose.get(body) ?? 0,
    headline: headline === null ? null : foldSpaces(headline).toLowerCase(),
  };
}

/** Elements that one template made. */
function keyOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'font', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub'],
  ...['sup', 'time', 'u'],
]);

/** Letters that stand directly in this element or in inline elements below it, without those of links. */
function ownProseLength(element: Element): number {
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
