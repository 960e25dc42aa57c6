// Which word of an earlier text is which of a later one?

import type { Span } from '../text/span.ts';

export interface Word extends Span {
  /** Without what shows nothing, in one form for each letter. */
  readonly folded: string;
}

/** For each word its place in the other text, or -1. Places rise. */
export type Pairs = readonly number[];

/** Where no spaces are written, each character is a word of its own. Soft hyphens and joiners stand inside words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060])+/gu;
const SHOWS_NOTHING = /[\u00AD\u200B-\u200D\u2060]/g;

/** @param from where the piece of text begins. */
export function toWords(piece: string, from: number): readonly Word[] {
  return [...piece.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    folded: word.replace(SHOWS_NOTHING, '').normalize('NFKD'),
  }));
}

/** The longest common run of letters; words that are nearly the same count half. */
export function alignWords(a: readonly Word[], b: readonly Word[]): Pairs {
  const isSame = (i: number, j: number): boolean => a[i]?.folded === b[j]?.folded;
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(a.length - 1 - tail, b.length - 1 - tail)) tail += 1;
  const middle = alignMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return a.map((_, at) => {
    if (at < head) return at;
    if (a.length - tail <= at) return at - a.length + b.length;
    const place = middle[at - head] ?? -1;
    return place < 0 ? -1 : head + place;
  });
}

/** More pairs take longer than a reader waits; texts so long without a break are no articles. */
const MAX_PAIRS = 1_000_000;

function alignMiddle(a: readonly Word[], b: readonly Word[]): Pairs {
  const pairs = a.map(() => -1);
  if (MAX_PAIRS < a.length * b.length) return pairs;
  const width = b.length + 1;
  // What is gained by the words from i and from j on.
  const table = new Uint32Array((a.length + 1) * width);
  const gainFrom = (i: number, j: number): number => table[i * width + j] ?? 0;
  const gainOf = (i: number, j: number): number => toGain(a[i]?.folded ?? '', b[j]?.folded ?? '');
  for (let i = a.length - 1; 0 <= i; i -= 1) {
    for (let j = b.length - 1; 0 <= j; j -= 1) {
      const gain = gainOf(i, j);
      const paired = gain === 0 ? 0 : gain + gainFrom(i + 1, j + 1);
      table[i * width + j] = Math.max(paired, gainFrom(i + 1, j), gainFrom(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const gain = gainOf(i, j);
    if (0 < gain && gainFrom(i, j) === gain + gainFrom(i + 1, j + 1)) {
      pairs[i] = j;
      i += 1;
      j += 1;
    } else if (gainFrom(i, j) === gainFrom(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function toGain(a: string, b: string): number {
  if (a === b) return 2 * a.length + 1;
  return isNear(a, b) ? a.length : 0;
}

/** Shorter words differ by a letter and are others. */
const MIN_NEAR = 4;

/** A letter mended, put in or taken out: not another word. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < MIN_NEAR || 1 < long.length - short.length) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  let tail = 0;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail += 1;
  return long.length - head - tail <= 1;
}
