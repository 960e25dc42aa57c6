// Which words does this value of a page hold, without markup and entities?

import { foldSpaces } from '../fold-space.ts';

/** Values longer than this are no titles, names or summaries. */
const MAX_VALUE_LENGTH = 5_000;

/**
 * Values in structured data and meta tags hold escaped or real markup (`R&amp;D`, `<b>Fire</b>`): only the words stay.
 *
 * @param document any document: its parser knows the entities. A textarea holds text alone, so that nothing runs.
 */
export function toPlainText(value: string | null | undefined, document: Document): string | null {
  if (!value) return null;
  let text = value.slice(0, MAX_VALUE_LENGTH);
  if (text.includes('&')) {
    const decoder = document.createElement('textarea');
    decoder.innerHTML = text.replace(/</g, '&lt;');
    text = decoder.value;
  }
  const words = foldSpaces(text.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' '));
  return words === '' ? null : words;
}
