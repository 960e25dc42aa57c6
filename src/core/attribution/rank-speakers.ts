// Who says this quotation most probably? Trained trees over what the rules see.

import { toProbabilities } from '../model/small-network.ts';
import { scoreByTrees, type YesNoTrees } from '../model/yes-no-trees.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { Choice } from './choose-source.ts';
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
  if (candidates.length === 0) return [];
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
  return putAgentFirst(ranked, context.picks[quotation.index] ?? null);
}

/** “Ruiz was told by Dahl: “…””: grammar leaves no doubt, and the training articles hold too few of these to learn it. */
function putAgentFirst(ranked: readonly Ranked[], pick: Choice | null): readonly Ranked[] {
  if (pick?.rule !== 'agent' || ranked[0]?.source === pick.source) return ranked;
  const others = ranked.filter(({ source }) => keyOf(source) !== keyOf(pick.source));
  return [{ source: pick.source, probability01: AGENT_01, own01: AGENT_01 }, ...others];
}

const AGENT_01 = 0.95;
