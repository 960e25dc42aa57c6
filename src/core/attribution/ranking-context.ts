// Who could be speaking, and what is known of all of them together?

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import { countPassed, type PassCounts } from './between-features.ts';
import { type Choice, chooseSource } from './choose-source.ts';
import type { Cue } from './cues.ts';
import type { Subject } from './find-subject.ts';
import { findNeighbours } from './neighbour-features.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Paragraphs before and behind the quotation's own in which a speaker is looked for. */
const BLOCKS_BACK = 3;
const BLOCKS_ON = 1;
const MAX_CANDIDATES = 60;

/** What is asked of every quotation of one document; made once. */
export interface RankingContext {
  readonly around: Surroundings;
  /** The cue whose subject a source is: the first strong one, or else the first. */
  readonly ownCues: ReadonlyMap<Source, OwnCue>;
  /** Every cue whose subject a source is, in reading order. */
  readonly allCues: ReadonlyMap<Source, readonly OwnCue[]>;
  /** How often the person or thing behind a source is named. */
  readonly counts: ReadonlyMap<string, number>;
  readonly mostCount: number;
  /** What stands right before and behind each source, as names of the ranker's features. */
  readonly neighbours: ReadonlyMap<Source, readonly string[]>;
  readonly passed: PassCounts;
  /** The rules' own choice, by index of the quotation. */
  readonly picks: readonly (Choice | null)[];
}

export interface OwnCue {
  readonly cue: Cue;
  readonly rule: Subject['rule'];
}

export function createRankingContext(around: Surroundings): RankingContext {
  const ownCues = new Map<Source, OwnCue>();
  const allCues = new Map<Source, OwnCue[]>();
  for (const [cue, { source, rule }] of around.subjects) {
    const all = allCues.get(source);
    if (all === undefined) allCues.set(source, [{ cue, rule }]);
    else all.push({ cue, rule });
    const known = ownCues.get(source);
    if (known === undefined || (known.cue.strength === 'weak' && cue.strength === 'strong'))
      ownCues.set(source, { cue, rule });
  }
  const counts = new Map<string, number>();
  for (const source of around.sources) counts.set(keyOf(source), (counts.get(keyOf(source)) ?? 0) + 1);
  return {
    around,
    ownCues,
    allCues,
    counts,
    mostCount: [...counts.values()].reduce((most, count) => Math.max(most, count), 0),
    neighbours: new Map(around.sources.map((source) => [source, findNeighbours(source, around)])),
    passed: countPassed(around.document.tokens),
    picks: around.quotations.map((quotation) => chooseSource(quotation, around)),
  };
}

export const keyOf = ({ entity, name }: Source): string => entity ?? name.toLowerCase();

/** In reading order. */
export function findCandidates({ around }: RankingContext, quotation: Quotation): readonly Source[] {
  const first = firstSourceOf(around.sources, quotation.firstBlock - BLOCKS_BACK);
  const end = firstSourceOf(around.sources, quotation.lastBlock + BLOCKS_ON + 1);
  if (end - first <= MAX_CANDIDATES) return around.sources.slice(first, end);
  const distance = (source: Source | undefined): number =>
    source === undefined
      ? Number.POSITIVE_INFINITY
      : Math.max(0, quotation.outer.start - source.end, source.start - quotation.outer.end);
  // The nearest ones: from the quotation outwards on both sides.
  let low = firstFrom(around.sources, quotation.outer.start, ({ start }) => start);
  let high = low;
  while (high - low < MAX_CANDIDATES) {
    const before = first < low ? distance(around.sources[low - 1]) : Number.POSITIVE_INFINITY;
    const behind = high < end ? distance(around.sources[high]) : Number.POSITIVE_INFINITY;
    if (before <= behind) low -= 1;
    else high += 1;
  }
  return around.sources.slice(low, high);
}

/** Index of the first source in the block or behind it; sources are in reading order. */
const firstSourceOf = (sources: readonly Source[], wanted: number): number =>
  firstFrom(sources, wanted, ({ block }) => block);

/** Who spoke before, as far as is known. */
export interface PreviousSpeech {
  readonly quotation: Quotation;
  readonly source: Source;
  /** Who spoke before that, null at the first. In interviews two take turns. */
  readonly before: Source | null;
}
