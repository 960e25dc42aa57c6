// Which words, numbers and marks does a stretch of text hold?

import type { TokenKind } from './text-document.ts';

export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
  readonly norm: string;
}

/**
 * Tokens in order. Kept whole: hyphenated names (`Jean-Pierre`), inner apostrophes (`O’Neill`, `don’t`), initials
 * (`J.`, `U.S.`), abbreviations with their dot (`Mr.`), numbers with separators (`1,200.50`). A possessive ending is a
 * token of its own (`Reed` + `’s`), so that a name never carries it.
 */
const TOKEN = new RegExp(
  [
    // U.S., a.m., J.K.: single letters, each with its dot
    String.raw`(?:\p{L}\.){2,}`,
    // Ph.D.
    String.raw`(?:Ph|Ed|Psy|Sc)\.D\.`,
    // numbers: 1,200.50  3.5  20th  1990s  10-year stays whole as a word
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:[-\u2010\u2011]\p{L}+)*\p{L}*`,
    // words with inner hyphens and apostrophes; marks of combining accents belong to their letter
    String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}_]|['’ʼ](?=\p{L})|[-\u2010\u2011](?=[\p{L}\p{N}])|&(?=\p{Lu}))*`,
    String.raw`\.{2,}`,
    String.raw`[\p{P}\p{S}]`,
    String.raw`\p{Extended_Pictographic}`,
  ].join('|'),
  'gu',
);

const POSSESSIVE = /^(.+?)(['’ʼ][sS])$/u;

/** Titles and other words that end in a dot without ending a sentence. Lower case, without the dot. */
const DOTTED = new Set([
  ...'mr mrs ms dr prof rev hon fr sr jr st mt ft gen col maj capt cmdr lt sgt cpl adm det supt insp pres gov sen'.split(
    ' ',
  ),
  ...'rep reps sens govs atty dist asst assoc dept univ inc corp co ltd llc bros vol ed eds al vs v etc'.split(' '),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx est fig messrs mmes'.split(
    ' ',
  ),
  ...'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa'.split(
    ' ',
  ),
  ...'tenn tex va vt wash wis wyo blvd ave rd bzw ca evtl ggf hr inkl mio mrd nr usw vgl z.b d.h sra srta ud uds'.split(
    ' ',
  ),
]);

export function isDottedAbbreviation(word: string): boolean {
  return DOTTED.has(word.toLowerCase());
}

/** @param offset added to every position, so that tokens of a block carry offsets of the document. */
export function findTokens(text: string, offset = 0): readonly RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = endOf(text, match[0], start);
    // The dot of an abbreviation has been taken with its word already.
    const last = tokens.at(-1);
    if (last !== undefined && start + offset < last.end) continue;
    for (const part of splitWord(text.slice(start, end))) {
      tokens.push(toToken(part.text, offset + start + part.at));
    }
  }
  return tokens;
}

function endOf(text: string, word: string, start: number): number {
  const end = start + word.length;
  if (text[end] !== '.' || text[end + 1] === '.') return end;
  const isAbbreviation =
    isDottedAbbreviation(word) ||
    /^\p{Lu}$/u.test(word) ||
    (/^nos?$/i.test(word) && /^\.\s?\p{N}/u.test(text.slice(end)));
  return isAbbreviation ? end + 1 : end;
}

/** `dit-il`, `a-t-elle`, `s’exclame-t-il`: French puts the pronoun behind its verb. */
const INVERTED = /^((?:\p{Ll}['’])?\p{Ll}+)([-\u2010\u2011](?:t[-\u2010\u2011])?)(il|elle|ils|elles)$/u;

function splitWord(word: string): readonly { readonly text: string; readonly at: number }[] {
  const inverted = INVERTED.exec(word);
  if (inverted !== null) {
    const [, verb = '', hyphen = '', pronoun = ''] = inverted;
    return [
      { text: verb, at: 0 },
      { text: hyphen, at: verb.length },
      { text: pronoun, at: verb.length + hyphen.length },
    ];
  }
  const match = POSSESSIVE.exec(word);
  const stem = match?.[1];
  const ending = match?.[2];
  if (stem === undefined || ending === undefined || KEPT_WHOLE.has(toNorm(word))) return [{ text: word, at: 0 }];
  return [
    { text: stem, at: 0 },
    { text: ending, at: stem.length },
  ];
}

/** `’s` here is `is`, `has` or `us`, after a word that no name can be. */
const KEPT_WHOLE = new Set(["it's", "that's", "what's", "let's", "there's", "here's", "where's", "who's", "how's"]);

function toToken(text: string, start: number): RawToken {
  return { start, end: start + text.length, kind: kindOf(text), text, norm: toNorm(text) };
}

function kindOf(text: string): TokenKind {
  if (/^\p{N}/u.test(text)) return 'number';
  if (/[\p{L}]/u.test(text)) return 'word';
  return /^\p{P}/u.test(text) ? 'mark' : 'symbol';
}

/** Lower case, straight apostrophes, plain hyphens: the form that word lists hold. */
export function toNorm(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase();
}
