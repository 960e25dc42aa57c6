// What is the headline without the outlet's name around it?

import { foldSpaces } from '../fold-space.ts';
import { toLetterKey } from '../letter-key.ts';

/**
 * Cut the outlet's name off a title.
 *
 * `Dam reopens | The Valley Echo` (The Valley Echo)  -> `Dam reopens`
 * `Fire at the mill - what we know` (The Valley Echo) -> unchanged
 *
 * @param names the outlet's name and its host name's words, as far as known.
 */
export function cleanTitle(title: string, names: readonly string[]): string {
  const parts = foldSpaces(title).split(/\s+(?:[|–—·•»\\]|-|::)\s+/);
  const separators = foldSpaces(title).match(/\s+(?:[|–—·•»\\]|-|::)\s+/g) ?? [];
  const known = names.map(toKey).filter((name) => name.length > 2);
  const isName = (part: string | undefined): boolean => part !== undefined && known.includes(toKey(part));
  let end = parts.length;
  while (end > 1 && isName(parts[end - 1])) end -= 1;
  const start = end > 1 && isName(parts[0]) ? 1 : 0;
  return parts
    .slice(start, end)
    .reduce((left, part, i) => (i === 0 ? part : left + (separators[start + i - 1] ?? ' ') + part), '');
}

/** Letters and digits alone, without `the` and without a domain's ending. */
function toKey(name: string): string {
  return toLetterKey(name.toLowerCase().replace(/^(?:www\.)|\.(?:com|org|net|co\.uk|de|fr|it|es)$|^the\s+/g, ''));
}
