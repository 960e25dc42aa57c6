// Where did these words go, when the text that they stood in is still known? Paragraph by paragraph, word by word.
//
// A quote with its neighbours says little of a place. A whole earlier text says much more: a paragraph is known again by
// all its words and by the paragraphs around it, and inside it each word by those before and behind it.

import type { Span } from '../text/span.ts';
import { alignWords, type Pairs, type Word } from './align-words.ts';
import { mapRange, type WordRange } from './map-range.ts';
import { findAlike, indexParagraphs, likeness01 } from './paragraphs.ts';

/** The same words in a later text. */
export interface Followed {
  /** In the order of the words; never empty. */
  readonly spans: readonly Span[];
  /** Share of their letters that stand there still. */
  readonly kept01: number;
}

export type Follower = (span: Span) => Followed | null;

/** So many words on each side say whether this is the place. */
const WINDOW = 12;
/** Of whose letters this share must stand there still, and so many of them. */
const MIN_NEAR_01 = 0.5;
const MIN_LETTERS = 20;
/** By so much a paragraph must be more alike than the next best one; 2 is alike in everything. */
const MIN_LEAD = 0.2;
/** And by so much more than any other paragraph of the earlier text it must be what has become of this one. */
const MIN_EXPLAINED_LEAD_01 = 0.05;
/** Of a highlight of several paragraphs of which less is left, the rest may be anybody's. */
const MIN_FOUND_01 = 0.5;

/** Reads both texts once for any number of spans. The follower answers null rather than with a doubtful place. */
export function createFollower(before: string, after: string): Follower {
  const olds = indexParagraphs(before);
  const news = indexParagraphs(after);
  const alignments = new Map<string, Pairs>();
  const oldWords = (at: number): readonly Word[] => olds.paragraphs[at]?.words ?? [];
  const newWords = (at: number): readonly Word[] => news.paragraphs[at]?.words ?? [];
  const align = (old: number, place: number): Pairs => {
    const key = `${old} ${place}`;
    const pairs = alignments.get(key) ?? alignWords(oldWords(old), newWords(place));
    alignments.set(key, pairs);
    return pairs;
  };

  /** The paragraph that this one has become. */
  function findPlace(old: number, range: WordRange): number | null {
    const words = oldWords(old);
    const [best, next] = findAlike(words, news)
      .map((place) => {
        const pairs = align(old, place);
        const near = countKept(words, pairs, widen(range, words.length));
        const whole = countKept(words, pairs, [0, words.length - 1]);
        const around =
          likeness01(olds.paragraphs[old - 1], news.paragraphs[place - 1]) +
          likeness01(olds.paragraphs[old + 1], news.paragraphs[place + 1]);
        return { place, near, weight: near.kept01 + 0.5 * whole.kept01 + 0.25 * around };
      })
      .sort((a, b) => b.weight - a.weight);
    if (best === undefined || best.near.kept01 < MIN_NEAR_01 || best.near.kept < MIN_LETTERS) return null;
    if (next !== undefined && best.weight - next.weight < MIN_LEAD) return null;
    return isExplainedBest(old, best.place, range) ? best.place : null;
  }

  /** Where a paragraph is gone, one like it may stand there still: then that one explains the place better. */
  function isExplainedBest(old: number, place: number, range: WordRange): boolean {
    const [from, to] = widen(range, oldWords(old).length);
    const paired = align(old, place)
      .slice(from, to + 1)
      .filter((at) => 0 <= at);
    const found = newWords(place).slice(paired[0], (paired.at(-1) ?? 0) + 1);
    const explain = (at: number): number =>
      countKept(found, alignWords(found, oldWords(at)), [0, found.length - 1]).kept01;
    const own = explain(old);
    return findAlike(found, olds).every((other) => other === old || explain(other) < own - MIN_EXPLAINED_LEAD_01);
  }

  /** What of a span lies in one paragraph. */
  function followPart(
    old: number,
    part: Span,
    range: WordRange,
  ): { readonly span: Span; readonly kept: number } | null {
    const place = findPlace(old, range);
    if (place === null) return null;
    const words = oldWords(old);
    const mapped = mapRange({ words, others: newWords(place), pairs: align(old, place) }, range);
    if (mapped === null) return null;
    const [first, last] = [words[range[0]], words[range[1]]];
    const lead = (first?.start ?? 0) - part.start;
    const trail = part.end - (last?.end ?? 0);
    return {
      kept: mapped.kept,
      span: {
        start: mapped.start - countMarks(after, { at: mapped.start, by: -1, most: lead }),
        end: mapped.end + countMarks(after, { at: mapped.end, by: 1, most: trail }),
      },
    };
  }

  return (span) => {
    const parts = olds.paragraphs.flatMap((paragraph, old) => {
      const part = { start: Math.max(span.start, paragraph.start), end: Math.min(span.end, paragraph.end) };
      const range = part.end <= part.start ? null : findRange(paragraph.words, part);
      if (range === null) return [];
      const { all } = countKept(paragraph.words, [], range);
      return [{ all, found: followPart(old, part, range) }];
    });
    const found = parts.flatMap((part) => (part.found === null ? [] : [part.found]));
    const all = parts.reduce((sum, part) => sum + part.all, 0);
    const kept01 = found.reduce((sum, { kept }) => sum + kept, 0) / Math.max(1, all);
    if (found.length === 0 || (1 < parts.length && kept01 < MIN_FOUND_01)) return null;
    return { spans: found.map((part) => part.span), kept01 };
  };
}

/** Words that the span touches. */
function findRange(words: readonly Word[], { start, end }: Span): WordRange | null {
  const first = words.findIndex((word) => start < word.end);
  const last = words.findLastIndex((word) => word.start < end);
  return first < 0 || last < first ? null : [first, last];
}

const widen = ([first, last]: WordRange, length: number): WordRange => [
  Math.max(0, first - WINDOW),
  Math.min(length - 1, last + WINDOW),
];

/** In letters. */
function countKept(words: readonly Word[], pairs: Pairs, [first, last]: WordRange) {
  let kept = 0;
  let all = 0;
  for (const [at, { start, end }] of words.slice(first, last + 1).entries()) {
    all += end - start;
    if (0 <= (pairs[first + at] ?? -1)) kept += end - start;
  }
  return { kept, all, kept01: kept / Math.max(1, all) };
}

/** Marks beside the words that were part of the span; at most as many as there were. */
function countMarks(
  text: string,
  { at, by, most }: { readonly at: number; readonly by: 1 | -1; readonly most: number },
): number {
  let count = 0;
  while (count < most) {
    const mark = text.charAt(by === 1 ? at + count : at - count - 1);
    if (mark === '' || /[\s\p{L}\p{M}\p{N}]/u.test(mark)) break;
    count += 1;
  }
  return count;
}
