// Whose verb of speech stands near the quotation, and what lies between the two?

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import type { Token } from '../text/text-document.ts';
import { findPassed, PASSED_NAMES } from './between-features.ts';
import { type Cue, isPassive } from './cues.ts';
import type { OwnCue, RankingContext } from './ranking-context.ts';
import type { Source } from './source.ts';

export const CUE_NAMES = [
  ...['none', 'weak', 'strong', 'phrase'].map((x) => `cue:${x}`),
  ...['subject', 'subject-apposition', 'subject-chain', 'inverted', 'phrase'].map((x) => `cue-rule:${x}`),
  ...['0', '1', '2', '3', '4', '5'].map((x) => `cue-gap:${x}`),
  ...['own', 'other'].map((x) => `cue-sentence:${x}`),
  'cue:nearest',
  'cue:passive',
  'cue:near',
  'cue:behind-quotation',
  'cue:before-quotation',
  ...['1', '2', '3'].map((x) => `own-cues:${x}`),
  ...['0', '1', '2', '3'].map((x) => `cue-sources:${x}`),
  ...['0', '1', '2'].map((x) => `cue-rank:${x}`),
  ...PASSED_NAMES.map((x) => `cue-passes:${x}`),
  'asks-and-question',
] as const;

interface CueScene {
  readonly context: RankingContext;
  readonly quotation: Quotation;
  readonly place: Place;
  /** First token of the quotation's words and the last. */
  readonly opening: Token | undefined;
  readonly closing: Token | undefined;
  /** How far from the quotation the strong cues of all candidates stand, in ascending order. */
  readonly strongGaps: readonly number[];
}

/** Tokens `[start, end)` of the quotation with its marks. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const NEAR_TOKENS = 5;

/** Names of the ranker's features. Of several verbs whose subject the candidate is, the one nearest to the quotation. */
export function findCueFeatures(
  candidate: Source,
  { context, quotation, place, opening, closing, strongGaps }: CueScene,
): readonly string[] {
  const { document, cues, sources } = context.around;
  const all = context.allCues.get(candidate) ?? [];
  const own = findNearest(all, place);
  if (own === null) return ['cue:none'];
  const { cue, rule } = own;
  const isBefore = cue.end <= place.start;
  const gap = gapOf(cue, place);
  const [from, until] = isBefore ? [cue.end, place.start] : [place.end, cue.first];
  const sentence = document.tokens[cue.first]?.sentence;
  const nearer = cues[firstFrom(cues, from, ({ first }) => first)];
  const isBetween = from <= candidate.firstToken && candidate.firstToken < until;
  const others = firstSourceFrom(sources, until) - firstSourceFrom(sources, from) - (isBetween ? 1 : 0);
  const isQuestion = document.text[quotation.end - 1] === '?';
  return [
    `cue:${cue.form === 'phrase' ? 'phrase' : cue.strength}`,
    `cue-rule:${rule}`,
    `cue-gap:${toGapBucket(gap)}`,
    `cue-sentence:${sentence === (isBefore ? opening : closing)?.sentence ? 'own' : 'other'}`,
    isBefore ? 'cue:before-quotation' : 'cue:behind-quotation',
    `own-cues:${Math.min(3, all.length)}`,
    `cue-sources:${Math.max(0, Math.min(3, others))}`,
    `cue-rank:${Math.min(
      2,
      firstFrom(strongGaps, gap, (other) => other),
    )}`,
    ...(nearer === undefined || until < nearer.end ? ['cue:nearest'] : []),
    ...(isPassive(document, cue) ? ['cue:passive'] : []),
    ...(gap <= NEAR_TOKENS ? ['cue:near'] : []),
    ...findPassed(context.passed, from, until).map((name) => `cue-passes:${name}`),
    ...(isQuestion && /^ask/.test(document.tokens[cue.first]?.norm ?? '') ? ['asks-and-question'] : []),
  ];
}

export function findStrongGaps(
  { ownCues }: RankingContext,
  candidates: readonly Source[],
  place: Place,
): readonly number[] {
  return candidates
    .flatMap((candidate) => {
      const cue = ownCues.get(candidate)?.cue;
      return cue?.strength === 'strong' ? gapOf(cue, place) : [];
    })
    .sort((a, b) => a - b);
}

/** A weak verb must stand this many tokens nearer than a strong one. */
const WEAK_COST = 4;

function findNearest(all: readonly OwnCue[], place: Place): OwnCue | null {
  let best: OwnCue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const own of all) {
    const cost = gapOf(own.cue, place) + (own.cue.strength === 'weak' ? WEAK_COST : 0);
    if (cost < least) [best, least] = [own, cost];
  }
  return best;
}

const gapOf = (cue: Cue, { start, end }: Place): number =>
  cue.end <= start ? start - cue.end : Math.max(0, cue.first - end);

/** Index of the first source that begins at or behind the token. */
const firstSourceFrom = (sources: readonly Source[], token: number): number =>
  firstFrom(sources, token, ({ firstToken }) => firstToken);

/** 0…5: at once, 1–2, 3–5, 6–10, 11–20, more. */
export function toGapBucket(gap: number): number {
  return gap <= 0 ? 0 : gap <= 2 ? 1 : gap <= 5 ? 2 : gap <= 10 ? 3 : gap <= 20 ? 4 : 5;
}
