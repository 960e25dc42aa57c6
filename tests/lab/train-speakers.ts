// Trains what chooses speakers and tells speech from titles, and writes src/core/model/speaker-weights.ts: npx tsx tests/lab/train-speakers.ts

import { writeFileSync } from 'node:fs';
import { RANK_FEATURE_COUNT, toRankFeatures } from '../../src/core/attribution/rank-features.ts';
import { rankSpeakers } from '../../src/core/attribution/rank-speakers.ts';
import {
  createRankingContext,
  findCandidates,
  type PreviousSpeech,
  type RankingContext,
} from '../../src/core/attribution/ranking-context.ts';
import {
  SPEECH_FEATURE_COUNT,
  type SpeechScene,
  toSpeechFeatures,
} from '../../src/core/attribution/speech-features.ts';
import { findSurroundings } from '../../src/core/attribution/surroundings.ts';
import { resolveReferences } from '../../src/core/coreference/resolve-references.ts';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import type { SmallNetwork } from '../../src/core/model/small-network.ts';
import { findPeople } from '../../src/core/people/find-people.ts';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import type { Quotation } from '../../src/core/quotation/quotation.ts';
import { hasOverlap, type Span } from '../../src/core/text/span.ts';
import { type AnnotatedArticle, findAttributionOf, readPolnear } from '../bench/polnear.ts';
import { type Lesson, trainSmallNetwork } from './train-small-network.ts';

const TARGET = 'src/core/model/speaker-weights.ts';
const RANKER = { inputs: RANK_FEATURE_COUNT, hidden: 24, epochs: 9, rate: 0.003, dropout: 0.1, decay: 1e-5, seed: 3 };
const JUDGE = {
  inputs: SPEECH_FEATURE_COUNT,
  hidden: 10,
  epochs: 14,
  rate: 0.004,
  dropout: 0.05,
  decay: 1e-4,
  seed: 5,
};
const FOLDS = 2;

/** A quotation of an annotated article with what people say of it. */
interface Case {
  readonly context: RankingContext;
  readonly quotation: Quotation;
  readonly isSpeech: boolean;
  /** Where the speaker is named; empty where nobody is, or for what is no speech. */
  readonly source: readonly Span[];
  readonly previous: PreviousSpeech | null;
  readonly before: SpeechScene['previous'];
}

const started = Date.now();
const log = (text: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`);

async function main(): Promise<void> {
  const [train, held] = [readPolnear('train'), readPolnear('held')];
  if (train === null || held === null) {
    console.error('the articles of PolNeAR are absent; see tests/bench/corpora.ts for where they are looked for');
    process.exitCode = 1;
    return;
  }
  const { tagger } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
  const toCases = (article: AnnotatedArticle): readonly Case[] => readCases(article, tagger);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    train.filter((_article, at) => at % FOLDS === fold).flatMap(toCases),
  );
  log(`${folds.flat().length} quotations of ${train.length} articles`);
  const first = folds.map((fold, at) => {
    const ranker = trainSmallNetwork(
      folds
        .filter((_, other) => other !== at)
        .flat()
        .flatMap(toRankLesson),
      RANKER,
    );
    log(`fold ${at + 1}: right ${showShare(scoreRanker(fold, ranker))}`);
    return ranker;
  });
  const judged = folds.flatMap((fold, at) => replay(fold, first[at]!).map((one) => toJudgeLesson(one, first[at]!)));
  const judge = trainSmallNetwork(judged, JUDGE);
  // As in use, the speaker before is the one that was found, right or wrong.
  const lessons = folds.flatMap((fold, at) => replay(fold, first[at]!).flatMap(toRankLesson));
  const ranker = trainSmallNetwork(lessons, RANKER);
  const right = showShare(scoreRanker(replay(held.flatMap(toCases), ranker), ranker));
  log(`held: right ${right}`);
  writeFileSync(TARGET, toModule({ ranker, judge }, right));
  log(TARGET);
}

function readCases(
  { document, attributions }: AnnotatedArticle,
  tagger: Awaited<ReturnType<typeof loadTagger>>['tagger'],
): readonly Case[] {
  const quotations = findQuotations(document);
  const entities = findPeople(document, { tagger });
  const references = resolveReferences(document, entities, quotations);
  const context = createRankingContext(findSurroundings(document, { quotations, entities, references }));
  let previous: PreviousSpeech | null = null;
  let before: SpeechScene['previous'] = null;
  return quotations.map((quotation) => {
    const attribution = findAttributionOf(quotation, attributions);
    const isSpeech = attribution !== null;
    const source = attribution?.source ?? [];
    const one: Case = { context, quotation, isSpeech, source, previous, before };
    const named = findCandidates(context, quotation).find((candidate) => isIn(source, candidate));
    if (named !== undefined) previous = { quotation, source: named };
    before = { quotation, isSpeech };
    return one;
  });
}

/** The same cases, each with the speaker before it that the network found. */
function replay(cases: readonly Case[], network: SmallNetwork): readonly Case[] {
  let previous: PreviousSpeech | null = null;
  let document: unknown = null;
  return cases.map((one) => {
    if (one.context.around.document !== document) previous = null;
    document = one.context.around.document;
    const replayed: Case = { ...one, previous };
    const [best] = one.isSpeech ? rankSpeakers(one.context, one.quotation, { previous, network }) : [];
    if (best !== undefined) previous = { quotation: one.quotation, source: best.source };
    return replayed;
  });
}

const isIn = (spans: readonly Span[], candidate: Span): boolean => spans.some((span) => hasOverlap(span, candidate));

function toRankLesson({ context, quotation, source, previous }: Case): readonly Lesson[] {
  const candidates = findCandidates(context, quotation);
  const right = candidates.flatMap((candidate, at) => (isIn(source, candidate) ? [at] : []));
  return right.length === 0 || candidates.length < 2
    ? []
    : [{ rows: toRankFeatures(context, quotation, { candidates, previous }), right }];
}

function toJudgeLesson({ context, quotation, isSpeech, previous, before }: Case, network: SmallNetwork): Lesson {
  const [best = null] = rankSpeakers(context, quotation, { previous, network });
  const pick = context.picks[quotation.index] ?? null;
  return {
    rows: [toSpeechFeatures({ ...context.around, quotation, pick, best, previous: before })],
    right: isSpeech ? [0] : [],
  };
}

function scoreRanker(cases: readonly Case[], network: SmallNetwork): readonly boolean[] {
  return cases
    .filter(({ source }) => source.length > 0)
    .map(({ context, quotation, source, previous }) => {
      const [best] = rankSpeakers(context, quotation, { previous, network });
      return best !== undefined && isIn(source, best.source);
    });
}

function showShare(list: readonly boolean[]): string {
  return `${(list.filter(Boolean).length / list.length).toFixed(4)} of ${list.length}`;
}

function toModule(
  { ranker, judge }: { readonly ranker: SmallNetwork; readonly judge: SmallNetwork },
  right: string,
): string {
  const show = (network: SmallNetwork): string => JSON.stringify(network);
  return `// How do marks, positions and cues tell who speaks, and whether it is speech? Written by tests/lab/train-speakers.ts; do not edit.
//
// Model card
// - What: two networks of one hidden layer over the features of attribution/rank-features.ts and speech-features.ts;
//   read by small-network.ts. No feature holds a word or a name of an article: positions, marks, closed word lists.
// - Trained by tests/lab/train-speakers.ts with fixed seeds on 663 US news articles of PolNeAR 1.0 (Newell and others
//   2018), in which people marked source, cue and content of every attribution. PolNeAR names no licence; nothing of
//   its texts can be read from these numbers.
// - Speaker named at the right place, on 177 other articles of PolNeAR: ${right}.
// - Weak: marks of other conventions and languages than English were never seen; long quotations without any cue.

import type { SmallNetwork } from './small-network.ts';

export const SPEAKER_RANKER: SmallNetwork = ${show(ranker)};

export const SPEECH_JUDGE: SmallNetwork = ${show(judge)};
`;
}

await main();
