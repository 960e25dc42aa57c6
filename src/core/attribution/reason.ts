// How does the speaker stand to the quotation? One word for the trace, and for the plain sentence in the sidebar.

import type { Quotation } from '../quotation/quotation.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import type { ChoiceRule } from './choose-source.ts';
import type { Cue } from './cues.ts';
import { keyOf, type PreviousSpeech, type RankingContext } from './ranking-context.ts';
import type { Source } from './source.ts';

export type Reason =
  | ChoiceRule
  | 'goes-on'
  | 'floating'
  | 'cue-later'
  | 'sentence-before'
  | 'paragraph-before'
  | 'repeats'
  | 'turn'
  | 'nobody-near'
  | 'no-speech';

interface Chosen {
  readonly source: Source;
  readonly cue: Cue | null;
  readonly previous: PreviousSpeech | null;
}

export function findReason(context: RankingContext, quotation: Quotation, { source, cue, previous }: Chosen): Reason {
  const pick = context.picks[quotation.index] ?? null;
  if (pick?.source === source) return pick.rule;
  const { document } = context.around;
  if (previous !== null && keyOf(previous.source) === keyOf(source)) {
    if (previous.quotation.lastBlock === quotation.firstBlock) return 'goes-on';
    if (source.end <= previous.quotation.end || previous.source === source) return 'floating';
  }
  const opening = document.tokens[firstTokenFrom(document.tokens, quotation.start)]?.sentence ?? -1;
  if (quotation.outer.end <= source.start) return cue === null ? 'sentence-subject' : 'cue-later';
  if (source.sentence === opening) return cue === null ? 'sentence-subject' : 'cue-left-far';
  return source.block === quotation.firstBlock ? 'sentence-before' : 'paragraph-before';
}
