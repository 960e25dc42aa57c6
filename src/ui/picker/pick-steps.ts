// Which part of the page does a pointer, or an arrow key, mean?

import { countWords } from '../../dom/fold-space.ts';

/** Too small to be a story, or no part at all. */
const NEVER = 'html, head, script, style, noscript, template, br, hr, svg, svg *, iframe, img, video, audio, canvas';
/** Lines of text: the block around them is meant. */
const INLINE =
  'a, abbr, b, bdi, cite, code, em, font, i, mark, q, s, small, span, strong, sub, sup, time, u, label, button';

export function wordsOf(element: Element): number {
  return countWords(element.textContent ?? '');
}

/** The block under the pointer; null where there is none with a word in it. */
export function toPart(element: Element | null): Element | null {
  let part = element;
  while (part?.matches(INLINE)) part = part.parentElement;
  return part === null || part.matches(NEVER) || wordsOf(part) === 0 ? null : part;
}

/** The next one around it that holds more words. */
export function toLarger(part: Element): Element {
  let larger = part.parentElement;
  while (larger !== null && larger.localName !== 'html' && wordsOf(larger) === wordsOf(part))
    larger = larger.parentElement;
  return larger === null || larger.matches(NEVER) ? part : larger;
}

/** The child with most of the words, through those that only wrap it. */
export function toSmaller(part: Element): Element {
  const parts = [...part.children].map(toPart).filter((child): child is Element => child !== null && child !== part);
  const largest = parts.sort((a, b) => wordsOf(b) - wordsOf(a))[0];
  if (largest === undefined) return part;
  return wordsOf(largest) === wordsOf(part) ? toSmaller(largest) : largest;
}

/** The neighbour with words in it; the part itself where there is none. */
export function toNeighbour(part: Element, by: 1 | -1): Element {
  let next = by === 1 ? part.nextElementSibling : part.previousElementSibling;
  while (next !== null && toPart(next) !== next)
    next = by === 1 ? next.nextElementSibling : next.previousElementSibling;
  return next ?? part;
}

const MIN_PARAGRAPH_WORDS = 12;

/** Where the keyboard begins: the part that holds most of the page's paragraphs directly. */
export function guessPart(page: Document): Element {
  const words = new Map<Element, number>();
  for (const paragraph of page.querySelectorAll('p')) {
    const count = wordsOf(paragraph);
    const parent = paragraph.parentElement;
    if (parent !== null && MIN_PARAGRAPH_WORDS <= count) words.set(parent, (words.get(parent) ?? 0) + count);
  }
  const [best] = [...words].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? page.querySelector('article, main') ?? page.body;
}
