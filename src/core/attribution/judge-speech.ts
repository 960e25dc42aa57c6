// Is this quotation anybody's speech, and does it hold a whole clause?

import type { Quotation } from '../quotation/quotation.ts';
import type { TextDocument, Token } from '../text/text-document.ts';

const SMALL = /^(?:a|an|the|of|and|in|on|for|to|at|by|with|or|from|de|la|le|der|die|das|und|el|y)$/;
/** Right before the mark: what follows is a title, a term or a nickname. */
const NAMING =
  /^(?:called|titled|entitled|named|dubbed|nicknamed|termed|term|word|words|phrase|song|film|movie|book|novel|album|series|show|episode|play|poem|painting|single|podcast|game|documentary|magazine|paper|article|essay|known|as|so-called|called:|titel|genannt|sogenannte|sogenannten|intitulé|llamado)$/;

export interface Speech {
  readonly isSpeech: boolean;
  readonly kind: 'direct' | 'partial';
  readonly rule: string;
}

/** @param hasCue a reporting verb or phrase governs the quotation. */
export function judgeSpeech(document: TextDocument, quotation: Quotation, hasCue: boolean): Speech {
  const inner = document.tokens.filter((token) => quotation.start <= token.start && token.end <= quotation.end);
  const words = inner.filter((token) => token.kind !== 'mark');
  const kind = isWhole(document, quotation, words) ? 'direct' : 'partial';
  const rule = findReject({ document, quotation, words, hasCue });
  return rule === null
    ? { isSpeech: true, kind, rule: hasCue ? 'has-cue' : 'reads-as-speech' }
    : { isSpeech: false, kind, rule };
}

interface Case {
  readonly document: TextDocument;
  readonly quotation: Quotation;
  readonly words: readonly Token[];
  readonly hasCue: boolean;
}

function findReject({ document, quotation, words, hasCue }: Case): string | null {
  if (words.length === 0 || !/\p{L}/u.test(document.text.slice(quotation.start, quotation.end))) return 'no-words';
  const before = document.tokens.findLast((token) => token.end <= quotation.outer.start);
  const touches = before !== undefined && before.block === quotation.firstBlock;
  const ends = /[.!?,…]$/u.test(document.text.slice(quotation.start, quotation.end));
  if (words.length <= 8 && isTitleCase(words) && !(ends && hasCue)) return 'title-case';
  if (touches && words.length <= 6 && NAMING.test(before.norm) && !(hasCue && before.norm === 'as')) return 'named-so';
  if (isNickname(document, quotation)) return 'nickname';
  if (words.length <= 2 && !hasCue && !ends) return 'scare-quote';
  if (words.length === 1 && !ends && !hasCue) return 'word-as-word';
  return null;
}

/** Two or more words, each with a capital but for the small ones. */
function isTitleCase(words: readonly Token[]): boolean {
  const large = words.filter((word) => !SMALL.test(word.norm) && word.kind === 'word');
  return 2 <= large.length && large.every((word) => /^\p{Lu}/u.test(word.text));
}

/** Ole “Bear” Dahl */
function isNickname(document: TextDocument, { outer }: Quotation): boolean {
  const before = document.tokens.findLast((token) => token.end <= outer.start);
  const after = document.tokens.find((token) => outer.end <= token.start);
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
  return isName(before) && isName(after) && before?.sentence === after?.sentence && outer.end - outer.start < 24;
}

/** “It was open,” said Ana Ruiz, “and nobody looked.” */
const GOES_ON = /[,—–-]["”’»] [^"“”«»]{2,80},$/u;

/** Begins where a sentence can begin, and is long enough for a clause. */
function isWhole(document: TextDocument, quotation: Quotation, words: readonly Token[]): boolean {
  const text = document.text.slice(quotation.start, quotation.end);
  if (1 < quotation.parts.length) return true;
  if (/^[[(…]*\s*\p{Ll}/u.test(text)) {
    const lead = document.text.slice(0, quotation.outer.start).trimEnd();
    if (GOES_ON.test(lead) && /[.!?]$/.test(text)) return true;
    return /[,:]$/.test(lead) && 5 <= words.length;
  }
  return 3 <= words.length || /[.!?,…]$/u.test(text);
}
