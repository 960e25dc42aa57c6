// Who says this quotation most probably? Trained trees over what the rules see.

import { toProbabilities } from '../model/small-network.ts';
import { scoreByTrees, type YesNoTrees } from '../model/yes-no-trees.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { findByGrammar } from './find-by-grammar.ts';
import { toRankFeatures } from './rank-features.ts';
import { findCandidates, keyOf, type PreviousSpeech, type RankingContext } from './ranking-context.ts';
import type { Source } from './source.ts';

export interface Ranked {
  readonly source: Source;
  /** Of the person or thing behind the source: all places that name it taken together. */
  readonly probability01: number;
  /** Of this place alone. */
  readonly own01: number;
}

/** Best first, one entry for each person or thing; empty where nobody is near. */
export function rankSpeakers(
  context: RankingContext,
  quotation: Quotation,
  { previous, trees }: { readonly previous: PreviousSpeech | null; readonly trees: YesNoTrees },
): readonly Ranked[] {
  const candidates = findCandidates(context, quotation);
  const sure = findByGrammar(context.picks[quotation.index] ?? null, quotation, context.around);
  if (candidates.length === 0) return sure === null ? [] : putFirst(sure, []);
  const rows = toRankFeatures(context, quotation, { candidates, previous });
  const probabilities = toProbabilities(scoreByTrees(trees, rows));
  const groups = new Map<string, { source: Source; own: number; sum: number }>();
  for (const [at, source] of candidates.entries()) {
    const own = probabilities[at] ?? 0;
    const group = groups.get(keyOf(source));
    if (group === undefined) groups.set(keyOf(source), { source, own, sum: own });
    else {
      group.sum += own;
      if (own > group.own) Object.assign(group, { source, own });
    }
  }
  const ranked = [...groups.values()]
    .sort((a, b) => b.sum - a.sum)
    .map(({ source, own, sum }) => ({ source, probability01: sum, own01: own }));
  return sure === null ? ranked : putFirst(sure, ranked);
}

function putFirst(source: Source, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best !== undefined && keyOf(best.source) === keyOf(source)) return ranked;
  const others = ranked.filter((one) => keyOf(one.source) !== keyOf(source));
  return [{ source, probability01: BY_GRAMMAR_01, own01: BY_GRAMMAR_01 }, ...others];
}

const BY_GRAMMAR_01 = 0.95;
