// Which texts of a page are running prose?

import type { TextUnit } from './page-index.ts';

/** Shorter blocks are labels, links and captions more often than prose. */
export const MIN_PROSE_LENGTH = 80;

/** Elements that can hold running text directly. */
const HOLDERS = new Set(['p', 'li', 'blockquote', 'pre', 'td', 'dd', 'div', 'section', 'article', 'span']);

/**
 * Letters outside links; 0 where these are too few for prose.
 *
 * @param weight how many letters of an alphabet say as much as one of this text.
 */
export function proseLengthOf({ element, length, linkLength }: TextUnit, weight = 1): number {
  const own = (length - linkLength) * weight;
  return own >= MIN_PROSE_LENGTH && HOLDERS.has(element.localName) ? own : 0;
}
