// Does a marked stretch look like a title, a term or a nickname?

import type { Quotation } from '../quotation/quotation.ts';
import type { TextDocument, Token } from '../text/text-document.ts';

const SMALL = /^(?:a|an|the|of|and|in|on|for|to|at|by|with|or|from|de|la|le|der|die|das|und|el|y)$/;
/** Right before the mark: what follows is a title, a term or a nickname. */
export const NAMING =
  /^(?:called|titled|entitled|named|dubbed|nicknamed|termed|term|word|words|phrase|song|film|movie|book|novel|album|series|show|episode|play|poem|painting|single|podcast|game|documentary|magazine|paper|article|essay|known|as|so-called|called:|titel|genannt|sogenannte|sogenannten|intitulé|llamado)$/;

/** Two or more words, each with a capital but for the small ones. */
export function isTitleCase(words: readonly Token[]): boolean {
  const large = words.filter((word) => !SMALL.test(word.norm) && word.kind === 'word');
  return 2 <= large.length && large.every((word) => /^\p{Lu}/u.test(word.text));
}

/** Ole “Bear” Dahl */
export function isNickname(document: TextDocument, { outer }: Quotation): boolean {
  const before = document.tokens.findLast((token) => token.end <= outer.start);
  const after = document.tokens.find((token) => outer.end <= token.start);
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
  return isName(before) && isName(after) && before?.sentence === after?.sentence && outer.end - outer.start < 24;
}
