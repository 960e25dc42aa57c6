// What does each part of the ranker give? Its features never seen, the rest as trained; and the rules without any.

import { RANK_FEATURE_NAMES } from '../../src/core/attribution/rank-features.ts';
import type { rankSpeakers } from '../../src/core/attribution/rank-speakers.ts';
import type { PreviousSpeech } from '../../src/core/attribution/ranking-context.ts';
import { SPEAKER_RANKER } from '../../src/core/model/speaker-weights.ts';
import type { YesNoTrees } from '../../src/core/model/yes-no-trees.ts';
import type { JudgedCase, Share } from './quotes-cases.ts';

export interface Ablation {
  readonly without: string;
  readonly all: Share;
  readonly direct: Share;
  readonly partial: Share;
}

const PARTS: Readonly<Record<string, RegExp>> = {
  nothing: /^$/,
  'the rules’ pick': /^(?:pick|choice-\w+):/,
  'verbs that are no cues': /^(?:second-)?governor:/,
  'the cue of each candidate': /^(?:cue|cue-rule|cue-gap|cue-sentence|cue-rank|own-cues):|^asks-and/,
  'what lies between cue and quotation': /^cue-(?:passes|sources):/,
  'who spoke before': /^(?:previous|previous-at|before-previous):/,
  'distance and order': /^(?:gap|rank|between|block|side|sentence):/,
  'what lies between': /^(?:cues-between|passes|behind|unknown-verb|signature)/,
  'the form of the candidate': /^(?:form|pronoun|entity):/,
  'neighbours of the candidate': /^(?:left|right|head):/,
  'the quotation’s own shape': /^(?:quotation|length|before|own-sentence):|^behind:(?:word|none|mark)$/,
  'how often it is named': /^count:/,
};

/** The first row is the whole; the last the rules alone. */
export function runAblation(cases: readonly JudgedCase[], rank: typeof rankSpeakers): readonly Ablation[] {
  const rows = Object.entries(PARTS).map(([without, names]) => {
    const trees = dropFromTrees(SPEAKER_RANKER, names);
    let previous: PreviousSpeech | null = null;
    let context: unknown = null;
    return tally(without, cases, (one) => {
      if (one.context !== context) previous = null;
      context = one.context;
      const [best] = rank(one.context, one.quotation, { previous, trees });
      if (best === undefined) return false;
      previous = { quotation: one.quotation, source: best.source, before: previous?.source ?? null };
      return one.isAt(best.source);
    });
  });
  const voices = tally('candidates without a verb of speech', cases, ({ context, quotation, isAt }) => {
    const ranked = rank(context, quotation, { previous: null, trees: SPEAKER_RANKER });
    const best = ranked.find(({ source }) => !/^(?:phrase|relative)$/.test(source.form) || context.ownCues.has(source));
    return best !== undefined && isAt(best.source);
  });
  const rules = tally('the ranker: rules alone', cases, ({ context, quotation, isAt }) => {
    const pick = context.picks[quotation.index];
    return pick != null && isAt(pick.source);
  });
  return [...rows, voices, rules];
}

function tally(without: string, cases: readonly JudgedCase[], isRight: (one: JudgedCase) => boolean): Ablation {
  const found = { all: { right: 0, all: 0 }, direct: { right: 0, all: 0 }, partial: { right: 0, all: 0 } };
  for (const one of cases) {
    const right = isRight(one) ? 1 : 0;
    for (const share of [found.all, one.isDirect ? found.direct : found.partial]) {
      share.all += 1;
      share.right += right;
    }
  }
  return { without, ...found };
}

/** A feature beyond the row is never on. */
const NEVER = 65_535;

function dropFromTrees(trees: YesNoTrees, names: RegExp): YesNoTrees {
  const isGone = RANK_FEATURE_NAMES.map((name) => names.test(name));
  return { ...trees, features: trees.features.map((feature) => (isGone[feature] ? NEVER : feature)) };
}
