// From which word to which do some words of an earlier paragraph stand in the later one?

import type { Span } from '../text/span.ts';
import type { Pairs, Word } from './align-words.ts';

/** The first and the last of some words of a paragraph. */
export type WordRange = readonly [first: number, last: number];

export interface Aligned {
  readonly words: readonly Word[];
  readonly others: readonly Word[];
  readonly pairs: Pairs;
}

/** Of the words' letters this share must be left, or all of them replaced between untouched neighbours. */
const MIN_KEPT_01 = 0.4;
/** As many words may be replaced as a whole. */
const MAX_REPLACED = 3;

/**
 * The words that are left, and beside them those that came in their neighbours' place.
 *
 * the [former mayor] of Tern  ->  the [retired mayor] of Tern
 * the [former] mayor of Tern  ->  the [retired] mayor of Tern, but none in: the mayor of Tern
 *
 * @returns the place, and how many letters were kept; null where too little is left.
 */
export function mapRange(aligned: Aligned, range: WordRange): (Span & { readonly kept: number }) | null {
  const { words, others, pairs } = aligned;
  const [first, last] = range;
  const inside = pairs.slice(first, last + 1);
  const lengthOf = (at: number): number => (words[at]?.end ?? 0) - (words[at]?.start ?? 0);
  const all = inside.reduce((sum, _, at) => sum + lengthOf(first + at), 0);
  const kept = inside.reduce((sum, place, at) => sum + (place < 0 ? 0 : lengthOf(first + at)), 0);
  const bounds = kept === 0 ? findReplaced(aligned, range) : findKept(aligned, range);
  if (bounds === null || (0 < kept && kept < MIN_KEPT_01 * all)) return null;
  const [from, to] = bounds;
  return { start: others[from]?.start ?? 0, end: others[to]?.end ?? 0, kept };
}

/** Both neighbours stand there still, and as many other words between them. */
function findReplaced({ pairs }: Aligned, [first, last]: WordRange): WordRange | null {
  const before = pairs[first - 1] ?? -1;
  const behind = pairs[last + 1] ?? -1;
  const count = last - first + 1;
  return before < 0 || MAX_REPLACED < count || behind - before - 1 !== count ? null : [before + 1, behind - 1];
}

function findKept({ words, others, pairs }: Aligned, [first, last]: WordRange): WordRange {
  const isPaired = (place: number): boolean => 0 <= place;
  const firstKept = pairs.findIndex((place, at) => first <= at && isPaired(place));
  const lastKept = pairs.findLastIndex((place, at) => at <= last && isPaired(place));
  const before = pairs.findLastIndex((place, at) => at < first && isPaired(place));
  const behind = pairs.findIndex((place, at) => last < at && isPaired(place));
  const from = pairs[firstKept] ?? 0;
  const to = pairs[lastKept] ?? 0;
  const roomBefore = from - (before < 0 ? -1 : (pairs[before] ?? -1)) - 1;
  const roomBehind = (behind < 0 ? others.length : (pairs[behind] ?? others.length)) - to - 1;
  const outsideBehind = (behind < 0 ? words.length : behind) - 1 - last;
  return [
    from - countReplacing(roomBefore, { inside: firstKept - first, outside: first - 1 - before }),
    to + countReplacing(roomBehind, { inside: last - lastKept, outside: outsideBehind }),
  ];
}

/** Of the words that stand in a gap now, those that came for words of the range; the others came for their neighbours. */
function countReplacing(found: number, lost: { readonly inside: number; readonly outside: number }): number {
  return Math.min(lost.inside, Math.max(0, found - lost.outside));
}
