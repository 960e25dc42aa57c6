// How is a page indexed, however long and deep its text?

import { boundWork } from './harden.ts';
import { indexPage, type PageIndex } from './page-index.ts';

/**
 * Laid flat, and then indexed once more, where Readability would take seconds.
 *
 * @param depth of what `boundTree` has left.
 */
export function indexBounded(document: Document, depth: number): PageIndex {
  const index = indexPage(document);
  return boundWork(document, depth, index.textLength) ? indexPage(document) : index;
}
