// What does each part of the judge of speech and of the confidence give? Its weights set to nothing, the rest as trained.

import {
  CONFIDENCE_FEATURE_NAMES,
  type ConfidenceScene,
  toConfidenceFeatures,
} from '../../src/core/attribution/confidence.ts';
import { judgeSpeech } from '../../src/core/attribution/judge-speech.ts';
import { rankSpeakers } from '../../src/core/attribution/rank-speakers.ts';
import type { PreviousSpeech, RankingContext } from '../../src/core/attribution/ranking-context.ts';
import { SPEECH_FEATURE_NAMES, type SpeechScene } from '../../src/core/attribution/speech-features.ts';
import { type SmallNetwork, scoreRow } from '../../src/core/model/small-network.ts';
import { CONFIDENCE, LEAST_SPEECH_01, SPEAKER_RANKER, SPEECH_JUDGE } from '../../src/core/model/speaker-weights.ts';
import type { Quotation } from '../../src/core/quotation/quotation.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { Share } from './quotes-cases.ts';

/** What people say of a quotation. */
export interface Heard {
  readonly quotation: Quotation;
  readonly isSpeech: boolean;
  /** null where nobody is named. */
  readonly isAt: ((span: Span) => boolean) | null;
}

export interface JudgedScene {
  readonly heard: Heard;
  readonly scene: SpeechScene;
  /** null where it was taken for no speech, or nobody is near. */
  readonly belief: ConfidenceScene | null;
}

export interface JudgeAblation {
  readonly without: string;
  readonly rejected: Share;
  readonly lost: Share;
}

export interface BeliefAblation {
  readonly without: string;
  /** Of the speakers that are believed most, at each coverage: how many are right. */
  readonly right01: readonly number[];
}

export const COVERAGES_01 = [0.8, 0.9, 0.95] as const;

const JUDGE_PARTS: Readonly<Record<string, RegExp>> = {
  nothing: /^$/,
  'length and ending': /^(?:words|ends|starts):/,
  'capitals of a title': /^(?:title|all-capitals|heading)/,
  'words before the marks': /^(?:left|before|noun-before):|^naming-before$|^modifies$/,
  'words behind the marks': /^(?:right|after):/,
  'verbs of speaking in the sentence': /^(?:sentence-cue|cue-gap):|^cue-/,
  'the rules’ pick': /^pick:/,
  'the ranker’s mind': /^(?:ranker|best):/,
  'quotations beside it': /^(?:previous|in-sentence):/,
  'the words themselves': /^(?:has-verb|speaks-of-self|function-words|hyphenated)$/,
  'the same words elsewhere': /^(?:repeated|unmarked-elsewhere)$/,
};

const BELIEF_PARTS: Readonly<Record<string, RegExp>> = {
  nothing: /^$/,
  'the ranker’s probability': /^ranker:/,
  'the form of the speaker': /^(?:form|entity):/,
  'the rules’ pick': /^pick:/,
  'where the speaker stands': /^block:|^own-cue$/,
  'the quotation’s own shape': /^(?:small-start|short)$/,
};

/** In reading order, as the engine goes: who spoke before and whether that was speech is what it found. */
export function toScenes(context: RankingContext, heard: readonly Heard[]): readonly JudgedScene[] {
  let previous: PreviousSpeech | null = null;
  let before: SpeechScene['previous'] = null;
  return heard.map((one): JudgedScene => {
    const { quotation } = one;
    const [best = null, second = null] = rankSpeakers(context, quotation, { previous, trees: SPEAKER_RANKER });
    const pick = context.picks[quotation.index] ?? null;
    const scene: SpeechScene = { ...context.around, quotation, pick, best, second, previous: before };
    const { isSpeech } = judgeSpeech(scene, SPEECH_JUDGE, LEAST_SPEECH_01);
    before = { quotation, isSpeech };
    if (!isSpeech || best === null) return { heard: one, scene, belief: null };
    const belief = { context, quotation, pick, best, second };
    previous = { quotation, source: best.source, before: previous?.source ?? null };
    return { heard: one, scene, belief };
  });
}

export function ablateJudge(scenes: readonly JudgedScene[]): readonly JudgeAblation[] {
  const measure = (without: string, isKept: (scene: SpeechScene) => boolean): JudgeAblation => {
    const [rejected, lost] = [true, false].map((isOther): Share => {
      const own = scenes.filter(({ heard }) => heard.isSpeech !== isOther);
      return { right: own.filter(({ scene }) => !isKept(scene)).length, all: own.length };
    });
    return { without, rejected: rejected ?? NONE, lost: lost ?? NONE };
  };
  const rows = Object.entries(JUDGE_PARTS).map(([without, names]) => {
    const network = drop(SPEECH_JUDGE, SPEECH_FEATURE_NAMES, names);
    return measure(without, (scene) => judgeSpeech(scene, network, LEAST_SPEECH_01).isSpeech);
  });
  // Under zero nothing is rejected but what the rules are certain of.
  return [
    ...rows,
    measure('the network: certain rules alone', (scene) => judgeSpeech(scene, SPEECH_JUDGE, 0).isSpeech),
  ];
}

const NONE: Share = { right: 0, all: 0 };

export function ablateBelief(scenes: readonly JudgedScene[]): readonly BeliefAblation[] {
  const judged = scenes.flatMap(({ heard: { isAt }, belief }) =>
    isAt === null || belief === null ? [] : [{ isAt, belief }],
  );
  const measure = (without: string, believe: (scene: ConfidenceScene) => number): BeliefAblation => {
    const inOrder = judged
      .map(({ isAt, belief }) => ({ isRight: isAt(belief.best.source), score: believe(belief) }))
      .sort((a, b) => b.score - a.score);
    return {
      without,
      right01: COVERAGES_01.map((coverage01) => {
        const shown = inOrder.slice(0, Math.round(coverage01 * inOrder.length));
        return shown.filter(({ isRight }) => isRight).length / (shown.length || 1);
      }),
    };
  };
  const rows = Object.entries(BELIEF_PARTS).map(([without, names]) => {
    const network = drop(CONFIDENCE, CONFIDENCE_FEATURE_NAMES, names);
    return measure(without, (scene) => scoreRow(network, toConfidenceFeatures(scene)));
  });
  return [...rows, measure('the network: the ranker’s probability alone', ({ best }) => best.probability01)];
}

/** The network with the weights of some of its inputs set to nothing. */
function drop(network: SmallNetwork, inputs: readonly string[], names: RegExp): SmallNetwork {
  const { hidden, first } = network;
  const isGone = inputs.map((name) => names.test(name));
  return { ...network, first: first.map((weight, at) => (isGone[Math.floor(at / hidden)] ? 0 : weight)) };
}
