// Where does a sentence of this block end?

import { isDottedAbbreviation, type RawToken } from './find-tokens.ts';

/** Tokens `[first, end)` of the block. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const ENDERS = /^(?:[.!?…。！？।؟۔]|\.{2,})$/u;
/** Quotation marks and brackets that may stand between the full stop and the next sentence. */
const CLOSERS = /^["'”’»›“‘)\]}]$/u;
const OPENERS = /^["'“‘„‚«‹»›([{¿¡—–-]$/u;

/** Titles that a name follows: a capital after them never begins a sentence. */
const BEFORE_NAME = new Set(
  'mr mrs ms dr prof rev hon fr sr st gen col maj capt cmdr lt sgt cpl adm det supt insp pres gov sen rep reps sens govs atty messrs mmes hr sra srta no nos vs'.split(
    ' ',
  ),
);

/**
 * Cut the tokens of one block into sentences.
 *
 * “It is over.” He left.            -> two sentences, the closing mark stays with the first
 * “Is it over?” he asked.           -> one: what follows begins in lower case
 * Dr. Ana Ruiz of the U.S. Senate   -> one: abbreviations and initials end nothing before a name
 */
export function findSentences(tokens: readonly RawToken[], text: string, offset: number): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  let index = 0;
  while (index < tokens.length) {
    const end = findEnd(tokens, index);
    if (end !== null && isBoundary(tokens, { ender: index, next: end }, text, offset)) {
      ranges.push({ first, end });
      first = end;
    }
    index = end === null ? index + 1 : Math.max(end, index + 1);
  }
  if (first < tokens.length) ranges.push({ first, end: tokens.length });
  return ranges;
}

/** Index after the full stop at `index` and the closing marks behind it; null where no sentence can end here. */
function findEnd(tokens: readonly RawToken[], index: number): number | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (!ENDERS.test(token.text) && !/\.$/u.test(token.text)) return null;
  let end = index + 1;
  while (end < tokens.length && (ENDERS.test(tokens[end]?.text ?? '') || isCloser(tokens, end))) end += 1;
  return end;
}

/** A mark that touches what stands before it; a straight mark after a space opens the next sentence. */
function isCloser(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || !CLOSERS.test(token.text)) return false;
  if (before.end === token.start) return true;
  // French puts a space before its closing mark.
  return /^[»›]$/.test(token.text) && tokens[index + 1]?.start !== token.end;
}

function isBoundary(
  tokens: readonly RawToken[],
  at: { readonly ender: number; readonly next: number },
  text: string,
  offset: number,
): boolean {
  const ender = tokens[at.ender];
  const next = tokens[at.next];
  if (ender === undefined || next === undefined) return false;
  // “3.5” and “e.g.x”: nothing ends without a space, except after CJK full stops.
  const last = tokens[at.next - 1];
  const hasSpace = last !== undefined && /^\s/.test(text.slice(last.end - offset));
  if (!hasSpace && !/[。！？”’»)]$/u.test(last?.text ?? '')) return false;
  const starter = OPENERS.test(next.text) ? (tokens[at.next + 1] ?? next) : next;
  if (/^\p{Ll}/u.test(starter.text)) return false;
  if (!isAbbreviation(ender)) return true;
  if (at.next > at.ender + 1) return true;
  return !continuesAfterAbbreviation(ender, next);
}

function isAbbreviation(token: RawToken): boolean {
  return token.kind === 'word' && token.text.endsWith('.');
}

function continuesAfterAbbreviation(ender: RawToken, next: RawToken): boolean {
  const word = ender.norm.slice(0, -1);
  if (BEFORE_NAME.has(word)) return true;
  // “J. Reed”, “in the U.S. Senate”: an initial goes on; “in the U.S. He left” does not.
  if (/^\p{L}$/u.test(word)) return true;
  if (/^(?:\p{L}\.)+$/u.test(ender.norm)) return !STARTERS.has(next.norm);
  if (next.kind === 'number') return true;
  return isDottedAbbreviation(word) && !STARTERS.has(next.norm);
}

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
const STARTERS = new Set(
  'the a an he she they it we i you this that these those his her their its but and in on at for as if when while after before there what who how so then however meanwhile no not'.split(
    ' ',
  ),
);
