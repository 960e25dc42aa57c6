// Where do these words stand now, after the page was edited, laid out anew or read by another extractor?

import type { Span } from '../text/span.ts';
import { chooseCandidate, type Weighed } from './choose-candidate.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import { type Candidate, findChanged, findExact, type Pattern } from './find-candidates.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { createFollower, type Follower } from './follow-words.ts';
import type { TextPositionSelector, TextQuoteSelector } from './selector.ts';

export interface TextMatch {
  /** In the order of the words; more than one where paragraphs of the highlight no longer stand together. Never empty. */
  readonly spans: readonly Span[];
  /** The very words, typography aside; else some were changed or are missing, and the difference can be shown. */
  readonly isExact: boolean;
  /** Share of the words and of what stood beside them that agrees. */
  readonly score01: number;
}

export interface MatchInput {
  readonly quote: TextQuoteSelector;
  /** Only decides between places that are alike. */
  readonly position: TextPositionSelector | null;
}

export type Matcher = (input: MatchInput) => TextMatch | null;

/**
 * Folds the text once for any number of highlights. The matcher answers null rather than with a doubtful place.
 *
 * @param earlierTexts what the article read before, as far as it was kept: the words are then followed from where they stood.
 */
export function createMatcher(text: string, earlierTexts: readonly string[] = []): Matcher {
  const page: Page = { text, folded: foldText(text) };
  const matchBySelectors = createSelectorMatcher(page);
  const followers = new Map<string, Follower>();
  const toFollower = (before: string): Follower => {
    const follower = followers.get(before) ?? createFollower(before, text);
    followers.set(before, follower);
    return follower;
  };
  return (input) => {
    const { quote, position } = input;
    if (position === null) return matchBySelectors(input);
    const { start } = position;
    const span = { start, end: start + quote.exact.length };
    if (isUntouched(text, quote, position)) return { spans: [span], isExact: true, score01: 1 };
    const before = earlierTexts.find((earlier) => isUntouched(earlier, quote, position));
    const quoted = matchBySelectors(input);
    if (before === undefined) return quoted;
    const followed = toFollower(before)(span);
    if (followed === null) return quoted !== null && (quoted.isExact || MIN_ALONE_01 <= quoted.score01) ? quoted : null;
    // The very words have the sharper edges, where both ways lead to one place; else the whole text knows better.
    if (quoted?.isExact && isTogether(quoted, followed)) return quoted;
    const words = followed.spans.map((one) => text.slice(one.start, one.end)).join('');
    const isExact = foldText(words).text === foldText(quote.exact).text;
    return { spans: followed.spans, isExact, score01: followed.kept01 };
  };
}

/** Of words that cannot be followed so much must agree: then they were moved into another paragraph. */
const MIN_ALONE_01 = 0.85;

const isTogether = (a: Pick<TextMatch, 'spans'>, b: Pick<TextMatch, 'spans'>): boolean =>
  a.spans.some((one) => b.spans.some((other) => one.start < other.end && other.start < one.end));

function createSelectorMatcher(page: Page): Matcher {
  return ({ quote, position }) => {
    const whole: Part = { ...quote, start: position?.start ?? null };
    const exact = findPart(page, whole, findExact);
    if (exact !== null) return exact;
    const parts = toParts(quote, position);
    if (parts.length < 2) return findPart(page, whole, findChanged);
    return joinParts(
      parts.map((part) => ({ part, match: findPart(page, part, findExact) ?? findPart(page, part, findChanged) })),
    );
  };
}

/** Everything stands where it stood, its surroundings too: no other place can be better. */
function isUntouched(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  { start }: TextPositionSelector,
): boolean {
  return prefix.length <= start && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

interface Page {
  readonly text: string;
  readonly folded: FoldedText;
}

/** One paragraph's share of a highlight, with what stood around it. */
interface Part {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood; null where that is not known. */
  readonly start: number | null;
}

function toParts({ exact, prefix, suffix }: TextQuoteSelector, position: TextPositionSelector | null): readonly Part[] {
  const all = prefix + exact + suffix;
  return [...exact.matchAll(/[^\n]*[^\n\s][^\n]*/g)].map((match) => {
    const start = prefix.length + match.index;
    const end = start + match[0].length;
    return {
      exact: match[0],
      prefix: all.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: all.slice(end, end + CONTEXT_LENGTH),
      start: position === null ? null : position.start + match.index,
    };
  });
}

function findPart(
  page: Page,
  part: Part,
  find: (text: string, pattern: Pattern) => readonly Candidate[],
): TextMatch | null {
  const pattern = toPattern(part);
  if (pattern.exact === '') return null;
  const { folded } = page;
  const place = chooseCandidate(find(folded.text, pattern), pattern, {
    text: folded.text,
    distance: (at) =>
      part.start === null ? Number.POSITIVE_INFINITY : Math.abs((folded.starts[at] ?? 0) - part.start),
    isBoundary: (at) => isBoundary(page, at) || cutsWord(part),
  });
  return place === null ? null : toMatch(place, pattern, folded);
}

function toPattern({ exact, prefix, suffix }: Part): Pattern {
  return {
    exact: foldText(exact).text,
    prefix: foldText(prefix).text,
    suffix: foldText(suffix).text,
    isRepeated: CONTEXT_LENGTH < Math.max(prefix.length, suffix.length),
    mayBeReplaced: !/(?:^|\n)$/.test(prefix) && !/^(?:$|\n)/.test(suffix),
  };
}

/** Between letters of one word nobody begins a highlight but on purpose. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;

function isBoundary({ text, folded }: Page, at: number): boolean {
  const before = text.charAt((folded.ends[at - 1] ?? 0) - 1);
  const isTogether = at === 0 || folded.ends[at - 1] === folded.starts[at];
  return !isTogether || !LETTER.test(before) || !LETTER.test(text.charAt(folded.starts[at] ?? text.length));
}

/** The highlight itself began or ended inside a word; so it may again. */
function cutsWord({ exact, prefix, suffix }: Part): boolean {
  const isCut = (left: string, right: string): boolean => LETTER.test(left.slice(-1)) && LETTER.test(right.slice(0, 1));
  return isCut(prefix, exact) || isCut(exact, suffix);
}

function toMatch(place: Weighed, { exact, prefix, suffix }: Pattern, folded: FoldedText): TextMatch {
  const all = exact.length + prefix.length + suffix.length;
  const agreeing = Math.max(0, exact.length - place.errors) + place.before + place.after;
  return {
    spans: [{ start: folded.starts[place.start] ?? 0, end: folded.ends[place.end - 1] ?? 0 }],
    isExact: folded.text.slice(place.start, place.end) === exact,
    score01: Math.min(1, agreeing / Math.max(1, all)),
  };
}

interface FoundPart {
  readonly part: Part;
  readonly match: TextMatch | null;
}

/** Of a highlight of which less is left, the rest may be anybody's. */
const MIN_FOUND_01 = 0.65;
/** A paragraph of a few words stands in every list: alone, away from the others of the highlight, it proves nothing. */
const MIN_PART = 24;
/** Characters between two paragraphs that still stand together, an advertisement between them included. */
const MAX_GAP = 400;

/** By its own length, or by one of the others that stands beside it. */
function isHeld({ part, match }: FoundPart, all: readonly FoundPart[]): boolean {
  if (MIN_PART <= part.exact.length) return true;
  const own = match?.spans[0];
  if (own === undefined) return false;
  return all.some(({ part: otherPart, match: other }) => {
    const span = other?.spans[0];
    if (span === undefined || other === match || otherPart.exact.length < part.exact.length) return false;
    return Math.max(own.start - span.end, span.start - own.end) <= MAX_GAP;
  });
}

function joinParts(found: readonly FoundPart[]): TextMatch | null {
  const lengthOf = (list: readonly FoundPart[]): number => list.reduce((sum, { part }) => sum + part.exact.length, 0);
  const there = found.filter((one) => one.match !== null && isHeld(one, found));
  const share01 = lengthOf(there) / lengthOf(found);
  if (share01 < MIN_FOUND_01) return null;
  const scores = there.map(({ part, match }) => part.exact.length * (match?.score01 ?? 0));
  return {
    spans: there.flatMap(({ match }) => match?.spans ?? []),
    isExact: there.length === found.length && there.every(({ match }) => match?.isExact === true),
    score01: scores.reduce((sum, score) => sum + score, 0) / lengthOf(found),
  };
}
