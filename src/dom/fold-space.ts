// What are the words of this stretch of HTML, with spaces as the reader sees them?

/** Spaces, line breaks and no-break spaces; all show as one space between words. */
export const SPACE = /[\s\u00a0]/;
/** Characters without width, which would keep a search from finding a word: soft hyphen, zero-width space, BOM. */
export const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

export function foldSpaces(text: string): string {
  return foldInside(text).trim();
}

/** The first `length` letters of the same, without folding a long text to its end. */
export function foldStart(text: string, length: number): string {
  const start = foldSpaces(text.slice(0, START_FACTOR * length));
  return start.length > length || text.length <= START_FACTOR * length
    ? start.slice(0, length)
    : foldSpaces(text).slice(0, length);
}

/** Texts of a page are half spaces where its source is indented. */
const START_FACTOR = 4;

/** What keeps a text from being folded already: most texts are. */
const UNFOLDED = /[\u00ad\u200b\u2060]|[^\S ]| {2}/;

/** The same for a part of a text: one space at either end stays. */
export function foldInside(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  // A single space between words is left alone: there are many of them.
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[^\S ]\s*| \s+/g, ' ');
}

export interface TextSize {
  /** Of `foldSpaces(text)`, without making it. */
  readonly length: number;
  /**
   * Words, and characters of scripts that put no space between words, counted as half a word each. Don’t, St.Gallen and
   * re-open are one word each.
   */
  readonly words: number;
}

export function foldedLength(text: string): number {
  return measureText(text).length;
}

export function countWords(text: string): number {
  return measureText(text).words;
}

/** Both in one go: asked for every text of a page. */
export function measureText(text: string): TextSize {
  let length = 0;
  let isSpaceDue = false;
  let words = 0;
  let dense = 0;
  let isInWord = false;
  for (let i = 0; i < text.length; i += 1) {
    let kind = kindOf(text.charCodeAt(i));
    // Nearly all is a letter or a space.
    if (kind === Kind.word) {
      if (!isInWord) words += 1;
      isInWord = true;
      length += isSpaceDue ? 2 : 1;
      isSpaceDue = false;
      continue;
    }
    if (kind === Kind.space) {
      isInWord = false;
      isSpaceDue = length > 0;
      continue;
    }
    if (kind === Kind.invisible) continue;
    let units = 1;
    if (kind === Kind.surrogate) {
      units = isLowSurrogate(text.charCodeAt(i + 1)) ? 2 : 1;
      kind = units === 2 ? kindOfText(text.slice(i, i + 2)) : Kind.other;
      if (kind === Kind.word && !isInWord) words += 1;
    }
    if (kind === Kind.dense) dense += 1;
    // A joiner carries the word on where a letter follows.
    const isJoiner = kind === Kind.joiner && i + 1 < text.length && kindOf(text.charCodeAt(i + 1)) === Kind.word;
    isInWord = kind === Kind.word || (isInWord && isJoiner);
    i += units - 1;
    length += isSpaceDue ? units + 1 : units;
    isSpaceDue = false;
  }
  return { length, words: words + Math.round(dense / 2) };
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Not an enum: those do not vanish when compiled. */
const Kind = { unknown: 0, other: 1, word: 2, joiner: 3, dense: 4, space: 5, invisible: 6, surrogate: 7 } as const;

/** What each UTF-16 code unit is, filled as it is asked for: patterns are slow for millions of characters. */
const kinds = new Uint8Array(65_536);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? Kind.unknown;
  if (known !== Kind.unknown) return known;
  const kind = kindOfText(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function kindOfText(text: string): number {
  if (INVISIBLE.test(text)) return Kind.invisible;
  if (SPACE.test(text)) return Kind.space;
  if (DENSE.test(text)) return Kind.dense;
  if (/[\p{L}\p{N}]/u.test(text)) return Kind.word;
  if (/['’.-]/.test(text)) return Kind.joiner;
  return text.length === 1 && /[\ud800-\udbff]/.test(text) ? Kind.surrogate : Kind.other;
}
