// How often is a speaker right who was found like this? A small network over the ranker's mind and the place of the source.

import { type SmallNetwork, scoreRow, toProbability01 } from '../model/small-network.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { Choice } from './choose-source.ts';
import type { Ranked } from './rank-speakers.ts';
import type { RankingContext } from './ranking-context.ts';

/**
 * Below this a speaker is shown as unsure. Of those above it 98 of 100 are right on the pages annotated by hand, 96 by the
 * labels of PolNeAR, and more than nine of ten quotations are above it: `npm run bench -- gold quotes` prints both.
 */
export const SURE_01 = 0.7;

export const CONFIDENCE_FEATURE_NAMES = [
  'ranker:log-odds',
  'ranker:margin',
  'ranker:own-share',
  ...['name', 'pronoun', 'description', 'organization', 'group', 'relative', 'phrase', 'place'].map((x) => `form:${x}`),
  'entity:known',
  ...['same', 'other', 'none'].map((x) => `pick:${x}`),
  ...['cue', 'cue-far', 'no-cue'].map((x) => `pick:${x}`),
  ...['own', 'before', 'behind', 'far'].map((x) => `block:${x}`),
  'own-cue',
  'small-start',
  'short',
  'bias',
] as const;

const INDEX = new Map<string, number>(CONFIDENCE_FEATURE_NAMES.map((name, index) => [name, index]));
export const CONFIDENCE_FEATURE_COUNT = CONFIDENCE_FEATURE_NAMES.length;

/** Log-odds beyond this tell nothing more. */
const MAX_LOG_ODDS = 8;
const SHORT_WORDS = 3;

export interface ConfidenceScene {
  readonly context: RankingContext;
  readonly quotation: Quotation;
  readonly pick: Choice | null;
  readonly best: Ranked;
  /** null where there is but one. */
  readonly second: Ranked | null;
}

export function toConfidenceFeatures({ context, quotation, pick, best, second }: ConfidenceScene): Float32Array {
  const row = new Float32Array(CONFIDENCE_FEATURE_COUNT);
  const on = (name: string, value = 1): void => {
    const index = INDEX.get(name);
    if (index === undefined) throw new Error(`no feature of confidence is called ${name}`);
    row[index] = value;
  };
  const { source, probability01, own01 } = best;
  const logOdds = Math.log((probability01 + 1e-6) / (1 - probability01 + 1e-6));
  on('ranker:log-odds', Math.min(MAX_LOG_ODDS, logOdds) / 4);
  on('ranker:margin', probability01 - (second?.probability01 ?? 0));
  on('ranker:own-share', own01);
  on(`form:${source.form}`);
  if (source.entity !== null) on('entity:known');
  on(`pick:${pick === null ? 'none' : pick.source === source ? 'same' : 'other'}`);
  on(`pick:${pick?.cue == null ? 'no-cue' : /far$/.test(pick.rule) ? 'cue-far' : 'cue'}`);
  const isOwn = quotation.firstBlock <= source.block && source.block <= quotation.lastBlock;
  on(
    `block:${isOwn ? 'own' : source.block > quotation.lastBlock ? 'behind' : source.block === quotation.firstBlock - 1 ? 'before' : 'far'}`,
  );
  if (context.ownCues.has(source)) on('own-cue');
  const words = context.around.document.text.slice(quotation.start, quotation.end);
  if (/^[[(…]*\s*\p{Ll}/u.test(words)) on('small-start');
  if (words.split(/\s+/).length <= SHORT_WORDS) on('short');
  on('bias');
  return row;
}

/** A pronoun may be given to the wrong person although the pronoun itself is the right place. */
const RIGHT_PRONOUN = 0.97;

export function findConfidence(scene: ConfidenceScene, network: SmallNetwork): number {
  const place01 = toProbability01(scoreRow(network, toConfidenceFeatures(scene)));
  return place01 * (scene.best.source.form === 'pronoun' ? RIGHT_PRONOUN : 1);
}
