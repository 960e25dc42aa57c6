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
  candidates: readonly Pick<Candidate, 'features' | 'start'>[],
): readonly number[] | null {
  if (weights.trees.length === 0) return null;
  const forest = toForest(weights);
  return candidates.map(({ features, start }) => scoreByForest(forest, features, start));
}

/** By itself, with all that it reads in variables of its own: engines then keep them at hand, a third faster. */
function scoreByForest(forest: Forest, values: Float32Array, start: number): number {
  const { bias, depth, trees, inner, features, thresholds, leaves } = forest;
  let sum = bias;
  for (let tree = 0; tree < trees; tree += 1) {
    const root = tree * inner;
    let at = 0;
    for (let level = 0; level < depth; level += 1) {
      const isRight = (values[start + (features[root + at] ?? 0)] ?? 0) > (thresholds[root + at] ?? 0);
      // As a number: which way it goes is a toss-up, and the processor would guess wrong half of the time.
      at = (2 * at + 1 + Number(isRight)) | 0;
    }
    sum += leaves[root + tree + at - inner] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** All trees in a row: the processor walks numbers that lie side by side several times as fast as objects. */
interface Forest {
  readonly bias: number;
  readonly depth: number;
  readonly trees: number;
  /** Inner nodes of each tree. */
  readonly inner: number;
  readonly features: Uint16Array;
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
}

const forests = new WeakMap<BlockWeights, Forest>();

function toForest(weights: BlockWeights): Forest {
  const known = forests.get(weights);
  if (known !== undefined) return known;
  const { bias, depth, trees } = weights;
  const forest: Forest = {
    bias,
    depth,
    trees: trees.length,
    inner: 2 ** depth - 1,
    features: Uint16Array.from(trees.flatMap(({ features }) => features)),
    thresholds: Float64Array.from(trees.flatMap(({ thresholds }) => thresholds)),
    leaves: Float64Array.from(trees.flatMap(({ leaves }) => leaves)),
  };
  forests.set(weights, forest);
  return forest;
}

export function scoreByTree({ features, thresholds, leaves }: Tree, depth: number, values: Float32Array): number {
  let at = 0;
  for (let level = 0; level < depth; level += 1) {
    const isRight = (values[features[at] ?? 0] ?? 0) > (thresholds[at] ?? 0);
    at = 2 * at + (isRight ? 2 : 1);
  }
  return leaves[at - features.length] ?? 0;
}
