// At which places might the words stand now?

import search from 'approx-string-match';
import type { Span } from '../text/span.ts';

/** A selector of which typography and spaces have been taken away. */
export interface Pattern {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The words stood more than once, and were given longer surroundings for that. */
  readonly isRepeated: boolean;
  /** Other words between the same neighbours may be these; not so for a paragraph, whose neighbours are other paragraphs. */
  readonly mayBeReplaced: boolean;
}

/** A place in the folded text, and how many characters of the words are missing or differ there. */
export interface Candidate extends Span {
  readonly errors: number;
}

/** A highlighted “of” stands everywhere: then only places are looked at that one neighbouring character confirms. */
const MAX_CANDIDATES = 200;

type Surrounded = Pick<Pattern, 'exact' | 'prefix' | 'suffix'>;

export function findExact(text: string, { exact, prefix, suffix }: Surrounded): readonly Candidate[] {
  const all: Candidate[] = [];
  for (let at = text.indexOf(exact); 0 <= at; at = text.indexOf(exact, at + 1)) {
    all.push({ start: at, end: at + exact.length, errors: 0 });
  }
  if (all.length <= MAX_CANDIDATES) return all;
  const head = prefix.slice(-CONFIRM_LENGTH);
  const tail = suffix.slice(0, CONFIRM_LENGTH);
  return all.filter(({ start, end }) => text.endsWith(head, start) || text.startsWith(tail, end));
}

const CONFIRM_LENGTH = 4;

/** Of so many characters one may differ: with more, they would be other words. */
export const MAX_ERRORS_01 = 0.34;
/** Fewer characters with errors in them are found everywhere. */
const MIN_FUZZY = 16;
/** The search takes time in proportion to characters × errors; longer passages are found by their ends. */
const MAX_FUZZY = 400;

/** The words with some of them changed. */
export function findChanged(text: string, pattern: Pattern): readonly Candidate[] {
  const { exact } = pattern;
  const found: Candidate[] = [...findByContext(text, pattern)];
  if (MIN_FUZZY <= exact.length && exact.length <= MAX_FUZZY) {
    found.push(...search(text, exact, Math.floor(exact.length * MAX_ERRORS_01)).slice(0, MAX_CANDIDATES));
  }
  if (2 * END_LENGTH <= exact.length) found.push(...findByEnds(text, exact));
  return found;
}

const END_LENGTH = 40;
const MAX_ENDS = 8;

/** Both ends stand where they should, and between them something came in, went out or was rewritten. */
function findByEnds(text: string, exact: string): readonly Candidate[] {
  const tolerance = END_LENGTH / 5;
  const heads = search(text, exact.slice(0, END_LENGTH), tolerance).slice(0, MAX_ENDS);
  const tails = search(text, exact.slice(-END_LENGTH), tolerance).slice(0, MAX_ENDS);
  return toPairs(text, exact, heads, tails, (head, tail) => [head.start, tail.end]);
}

/** The nearest characters on each side, which must be untouched to show where the words begin and end. */
const EDGE_LENGTH = 10;

/** What stood before and after the words stands there still; the words between may have changed much. */
function findByContext(text: string, { exact, prefix, suffix }: Pattern): readonly Candidate[] {
  if (prefix.length < EDGE_LENGTH || suffix.length < EDGE_LENGTH) return [];
  const befores = findExact(text, { exact: prefix.slice(-EDGE_LENGTH), prefix: '', suffix: '' }).slice(0, MAX_ENDS);
  const afters = findExact(text, { exact: suffix.slice(0, EDGE_LENGTH), prefix: '', suffix: '' }).slice(0, MAX_ENDS);
  // What came in between the neighbours and the words would be taken for the words.
  const maxLength = 1.3 * exact.length + EDGE_LENGTH;
  return toPairs(text, exact, befores, afters, (before, after) => [before.end, after.start]).filter(
    ({ start, end }) => end - start <= maxLength,
  );
}

function toPairs(
  text: string,
  exact: string,
  firsts: readonly Span[],
  seconds: readonly Span[],
  toBounds: (first: Span, second: Span) => readonly [start: number, end: number],
): readonly Candidate[] {
  return firsts.flatMap((first) =>
    seconds
      .map((second) => toBounds(first, second))
      .filter(([start, end]) => start < end && first.end <= end && isNearLength(end - start, exact.length))
      .map(([start, end]) => ({ start, end, errors: countErrors(exact, text.slice(start, end)) })),
  );
}

const isNearLength = (length: number, expected: number): boolean =>
  length <= 2 * expected + 30 && expected <= 2 * length + 30;

/** What is missing counts whole. What came in counts half: an advertisement in the middle changes none of the words. */
function countErrors(exact: string, found: string): number {
  const kept = countKept(exact, found);
  return exact.length - kept + Math.floor((found.length - kept) / 2);
}

/** Shorter runs agree by chance. */
const MIN_RUN = 5;

/** Characters of `a` that stand in `b` too, in the same order, in runs long enough to be the same words. */
function countKept(a: string, b: string): number {
  if (a === b) return a.length;
  const places = new Map<string, number[]>();
  for (let at = 0; at + MIN_RUN <= b.length; at += 1) {
    const run = b.slice(at, at + MIN_RUN);
    const known = places.get(run);
    if (known === undefined) places.set(run, [at]);
    else known.push(at);
  }
  let kept = 0;
  let from = 0;
  for (let at = 0; at + MIN_RUN <= a.length; ) {
    const next = places.get(a.slice(at, at + MIN_RUN))?.find((place) => from <= place);
    if (next === undefined) {
      at += 1;
      continue;
    }
    let length = MIN_RUN;
    while (at + length < a.length && a[at + length] === b[next + length]) length += 1;
    kept += length;
    at += length;
    from = next + length;
  }
  return kept;
}
