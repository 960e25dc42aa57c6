// Which of the places is the one? None rather than a doubtful one: a highlight on other words is worse than one in the tray.

import { countAgreement, reverse } from './agreement.ts';
import { type Candidate, MAX_ERRORS_01, type Pattern } from './find-candidates.ts';

export interface Weighed extends Candidate {
  /** Characters of the surroundings that agree, on each side. */
  readonly before: number;
  readonly after: number;
  /** Agreeing characters, less the differing ones. */
  readonly weight: number;
}

export interface ChoiceContext {
  /** Folded. */
  readonly text: string;
  /** How far a place is from where the words stood; infinite where that is not known. */
  readonly distance: (at: number) => number;
  /** Whether a cut here cuts no word: a highlight that began with a word begins with one. */
  readonly isBoundary: (at: number) => boolean;
}

/** Less agreement may be chance. About five words. */
const MIN_WEIGHT = 48;
/** By so many characters the best must lead the next, or only the position may decide. */
const MIN_LEAD = 14;
/** And by this share of its surroundings: lists and tables repeat themselves with few differences. */
const MIN_LEAD_01 = 0.4;
/** Words that have lost all their neighbours must be as long as a sentence to be known again. */
const MIN_ALONE = 48;
const MIN_CONTEXT = 10;
/** Where a text has changed, positions say nothing; where it has not, they hardly move. In characters. */
const MAX_DISTANCE = 16;
/** Of words that were changed more than `MAX_ERRORS_01`, both sides must agree nearly whole. */
const WHOLE_CONTEXT_01 = 0.85;
/** Of words that stood more than once, this much of their surroundings must be there still. */
const REPEATED_CONTEXT_01 = 0.7;
/** A word or two stand everywhere: their nearest neighbours on both sides must be untouched, so many characters of them. */
const MAX_SHORT = 4;
const MIN_NEAR = 6;
/** Words that stood once and stand more often now: hardly a character around the right ones has changed. */
const COPIED_CONTEXT_01 = 0.85;
/** Longer passages of which hardly a word is left are another passage, whatever stands around them. */
const MAX_REPLACED = 24;

export function chooseCandidate(
  candidates: readonly Candidate[],
  pattern: Pattern,
  context: ChoiceContext,
): Weighed | null {
  const weighed = candidates
    .map((candidate) =>
      weigh(candidate.errors === 0 ? candidate : alignEdges(candidate, pattern, context), pattern, context.text),
    )
    .filter((candidate) => isBelievable(candidate, pattern, context) && hasNeighbours(candidate, pattern, context.text))
    .sort((a, b) => b.weight - a.weight);
  const [best] = weighed;
  if (best === undefined) return null;
  const isCopied =
    !pattern.isRepeated && weighed.some((other) => other !== best && other.errors === 0 && isElsewhere(other, best));
  if (isCopied && best.before + best.after < COPIED_CONTEXT_01 * (pattern.prefix.length + pattern.suffix.length))
    return null;
  const rivals = weighed.filter((other) => isRival(other, best));
  return rivals.length === 0 ? best : chooseByPosition([best, ...rivals], context);
}

const isElsewhere = (a: Candidate, b: Candidate): boolean => a.end <= b.start || b.end <= a.start;

/** Somewhere else, and hardly worse: then the surroundings do not decide. */
function isRival(other: Weighed, best: Weighed): boolean {
  if (!isElsewhere(other, best)) return false;
  const lead = best.before + best.after - (other.before + other.after);
  return best.weight - other.weight < MIN_LEAD || lead < MIN_LEAD_01 * (best.before + best.after);
}

/** An approximate search knows an edge only roughly; so many characters on, a word's edge may fit the surroundings better. */
const MAX_SHIFT = 12;

/** Puts both edges where a word begins or ends and where most of what stood beside the words follows. */
function alignEdges(candidate: Candidate, { prefix, suffix }: Pattern, { text, isBoundary }: ChoiceContext): Candidate {
  const before = reverse(prefix.slice(-EDGE_LENGTH));
  const after = suffix.slice(0, EDGE_LENGTH);
  const start = findBest(candidate.start, isBoundary, (at) =>
    countAgreement(before, reverse(text.slice(Math.max(0, at - EDGE_LENGTH), at))),
  );
  const end = findBest(candidate.end, isBoundary, (at) => countAgreement(after, text.slice(at, at + EDGE_LENGTH)));
  if (end <= start) return candidate;
  // What the shift takes in or leaves out counts as changed.
  const shift = Math.max(0, start - candidate.start) + Math.max(0, candidate.end - end);
  return { start, end, errors: candidate.errors + Math.floor(shift / 2) };
}

const EDGE_LENGTH = 24;

function findBest(near: number, isBoundary: (at: number) => boolean, scoreOf: (at: number) => number): number {
  let best = { at: near, score: Number.NEGATIVE_INFINITY };
  for (let at = Math.max(0, near - MAX_SHIFT); at <= near + MAX_SHIFT; at += 1) {
    if (!isBoundary(at)) continue;
    const score = scoreOf(at) - Math.abs(at - near);
    if (best.score < score) best = { at, score };
  }
  return best.at;
}

function weigh(candidate: Candidate, { exact, prefix, suffix }: Pattern, text: string): Weighed {
  const { start, end, errors } = candidate;
  const before = countAgreement(reverse(prefix), reverse(text.slice(Math.max(0, start - prefix.length - 8), start)));
  const after = countAgreement(suffix, text.slice(end, end + suffix.length + 8));
  return { ...candidate, before, after, weight: exact.length - 2 * errors + before + after };
}

function isBelievable(
  { start, end, errors, before, after, weight }: Weighed,
  pattern: Pattern,
  { isBoundary }: ChoiceContext,
): boolean {
  const { exact, prefix, suffix, isRepeated, mayBeReplaced } = pattern;
  // A text of a few words has no more to agree with.
  const all = exact.length + prefix.length + suffix.length;
  if (weight < Math.min(MIN_WEIGHT, all)) return false;
  if (!isBoundary(start) || !isBoundary(end)) return false;
  if (
    before + after < Math.min(MIN_CONTEXT, prefix.length + suffix.length) &&
    exact.length - 2 * errors < Math.min(MIN_ALONE, all)
  )
    return false;
  const agrees = (share01: number): boolean => prefix.length * share01 <= before && suffix.length * share01 <= after;
  if (
    isRepeated &&
    !agrees(REPEATED_CONTEXT_01) &&
    before + after < REPEATED_CONTEXT_01 * (prefix.length + suffix.length)
  )
    return false;
  if (errors <= exact.length * MAX_ERRORS_01) return true;
  return exact.length <= MAX_REPLACED && mayBeReplaced && agrees(WHOLE_CONTEXT_01);
}

function hasNeighbours({ start, end }: Candidate, { exact, prefix, suffix }: Pattern, text: string): boolean {
  if (MAX_SHORT < exact.length) return true;
  return text.endsWith(prefix.slice(-MIN_NEAR), start) && text.startsWith(suffix.slice(0, MIN_NEAR), end);
}

/** Of places that are alike, the one that stands where the words stood. */
function chooseByPosition(candidates: readonly Weighed[], { distance }: ChoiceContext): Weighed | null {
  const [nearest, next] = [...candidates].sort((a, b) => distance(a.start) - distance(b.start));
  if (nearest === undefined || MAX_DISTANCE < distance(nearest.start)) return null;
  return next !== undefined && distance(next.start) === distance(nearest.start) ? null : nearest;
}
