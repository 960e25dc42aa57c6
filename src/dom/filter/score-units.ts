// How likely does each stretch of text belong to the story, as trained trees see it?

import type { Candidate } from './block-features.ts';
import { BLOCK_WEIGHTS } from './block-weights.ts';

/**
 * Boosted trees, as `tests/lab/train-blocks.ts` writes them. Each tree is complete: for each inner node, from the root
 * down and left to right, the number of the feature and the threshold above which to go right; then the leaves.
 */
export interface BlockWeights {
  readonly bias: number;
  readonly depth: number;
  readonly trees: readonly Tree[];
}

export interface Tree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

export function scoreUnits(candidates: readonly Candidate[]): readonly number[] | null {
  return scoreWith(BLOCK_WEIGHTS, candidates);
}

/** Numbers from 0 to 1, in the order of the candidates. null where nothing was trained. */
export function scoreWith(
  weights: BlockWeights,
  candidates: readonly Pick<Candidate, 'features'>[],
): readonly number[] | null {
  if (weights.trees.length === 0) return null;
  return candidates.map(({ features }) => {
    let sum = weights.bias;
    for (const tree of weights.trees) sum += scoreByTree(tree, weights.depth, features);
    return 1 / (1 + Math.exp(-sum));
  });
}

export function scoreByTree({ features, thresholds, leaves }: Tree, depth: number, values: Float32Array): number {
  let at = 0;
  for (let level = 0; level < depth; level += 1) {
    const isRight = (values[features[at] ?? 0] ?? 0) > (thresholds[at] ?? 0);
    at = 2 * at + (isRight ? 2 : 1);
  }
  return leaves[at - features.length] ?? 0;
}
