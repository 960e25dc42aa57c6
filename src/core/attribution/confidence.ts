// How often is a speaker right who was found in this way?

import type { Choice, ChoiceRule } from './choose-source.ts';

export type Reason = ChoiceRule | 'goes-on' | 'floating' | 'cue-later' | 'nobody-near' | 'no-speech';

/** Share of right speakers for each way of finding one, estimated on the development articles. */
const RIGHT: Readonly<Record<Reason, number>> = {
  'cue-right': 0.96,
  'cue-left': 0.95,
  label: 0.93,
  'goes-on': 0.92,
  'cue-later': 0.9,
  colon: 0.85,
  floating: 0.82,
  'cue-left-far': 0.8,
  'cue-right-far': 0.7,
  'sentence-before': 0.6,
  'sentence-subject': 0.55,
  'nobody-near': 0,
  'no-speech': 0,
};

export function confidenceOf(reason: Reason, choice: Choice | null): number {
  const base = RIGHT[reason];
  const isPronoun = choice?.source.form === 'pronoun';
  const isChain = choice?.subjectRule === 'subject-chain';
  return base * (isPronoun ? 0.92 : 1) * (isChain ? 0.9 : 1);
}
