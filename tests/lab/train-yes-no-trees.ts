// How do trees learn which row of a group should win? Boosting on the softmax of each group; yes-or-no features, seeded.

import type { YesNoTrees } from '../../src/core/model/yes-no-trees.ts';
import { createRandom } from './train-tagger-random.ts';

/** Rows of which one should win. */
export interface Contest {
  readonly rows: readonly Uint8Array[];
  /** Indices of the right rows; at least one. */
  readonly right: readonly number[];
}

export interface TreeSchooling {
  readonly inputs: number;
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Sum of p(1 - p) that a leaf needs. */
  readonly minLeaf: number;
  readonly lambda: number;
  /** Share of the contests and of the features that each tree sees. */
  readonly contestShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

/** Where a softmax is all but certain, its slope says nothing of how far a step may go. */
const LEAST_HESSIAN = 1e-3;

/** Every row in one long list: what is on in it, and which contest it stands in. */
interface Table {
  /** Features that are on in row i: `on[from[i]]` to `on[from[i + 1] - 1]`. */
  readonly on: Uint16Array;
  readonly from: Int32Array;
  readonly isRight: Uint8Array;
  /** First row of each contest, and the count of rows. */
  readonly starts: Int32Array;
}

/** Scores in thousandths, as they are kept. */
export function trainYesNoTrees(contests: readonly Contest[], schooling: TreeSchooling): YesNoTrees {
  const random = createRandom(schooling.seed);
  const table = toTable(contests);
  const count = table.isRight.length;
  const scores = new Float64Array(count);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const features: number[] = [];
  const leaves: number[] = [];
  for (let round = 0; round < schooling.trees; round += 1) {
    setSlopes(table, scores, { gradients, hessians });
    const isSeen = new Uint8Array(count);
    for (let contest = 0; contest + 1 < table.starts.length; contest += 1)
      if (random.next() < schooling.contestShare) isSeen.fill(1, table.starts[contest], table.starts[contest + 1]);
    const isUsed = Uint8Array.from({ length: schooling.inputs }, () => Number(random.next() < schooling.featureShare));
    const tree = growTree(table, { gradients, hessians, isSeen, isUsed, schooling });
    for (let row = 0; row < count; row += 1) scores[row]! += tree.leaves[tree.leafOf[row]!]!;
    features.push(...tree.features);
    leaves.push(...tree.leaves.map((leaf) => Math.round(leaf * 1000)));
  }
  return { depth: schooling.depth, features, leaves };
}

/** Trees of several trainings as one that gives the mean of their scores: one alone depends on its chance. */
export function joinTrees(all: readonly YesNoTrees[]): YesNoTrees {
  return {
    depth: all[0]!.depth,
    features: all.flatMap(({ features }) => features),
    leaves: all.flatMap(({ leaves }) => leaves.map((leaf) => Math.round(leaf / all.length))),
  };
}

function toTable(contests: readonly Contest[]): Table {
  const starts = [0];
  const from = [0];
  const on: number[] = [];
  const isRight: number[] = [];
  for (const { rows, right } of contests) {
    for (const [at, row] of rows.entries()) {
      for (let feature = 0; feature < row.length; feature += 1) if (row[feature] !== 0) on.push(feature);
      from.push(on.length);
      isRight.push(right.includes(at) ? 1 : 0);
    }
    starts.push(isRight.length);
  }
  return {
    on: Uint16Array.from(on),
    from: Int32Array.from(from),
    isRight: Uint8Array.from(isRight),
    starts: Int32Array.from(starts),
  };
}

interface Slopes {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
}

/** What each score must lose for the right rows to win together. */
function setSlopes({ starts, isRight }: Table, scores: Float64Array, { gradients, hessians }: Slopes): void {
  for (let contest = 0; contest + 1 < starts.length; contest += 1) {
    const [start, end] = [starts[contest]!, starts[contest + 1]!];
    let most = Number.NEGATIVE_INFINITY;
    for (let row = start; row < end; row += 1) most = Math.max(most, scores[row]!);
    let sum = 0;
    let rightSum = 0;
    for (let row = start; row < end; row += 1) {
      const power = Math.exp(scores[row]! - most);
      sum += power;
      if (isRight[row] === 1) rightSum += power;
      gradients[row] = power;
    }
    for (let row = start; row < end; row += 1) {
      const power = gradients[row]!;
      const share = power / sum;
      gradients[row] = share - (isRight[row] === 1 ? power / Math.max(rightSum, 1e-12) : 0);
      hessians[row] = Math.max(LEAST_HESSIAN, share * (1 - share));
    }
  }
}

interface Growth extends Slopes {
  readonly isSeen: Uint8Array;
  readonly isUsed: Uint8Array;
  readonly schooling: TreeSchooling;
}

interface GrownTree {
  readonly features: readonly number[];
  readonly leaves: readonly number[];
  /** Of each row, seen or not. */
  readonly leafOf: Uint16Array;
}

function growTree(table: Table, growth: Growth): GrownTree {
  const { depth, lambda, rate } = growth.schooling;
  const { gradients, hessians, isSeen } = growth;
  const features: number[] = [];
  /** Of each row, within its level. */
  const nodeOf = new Uint16Array(table.isRight.length);
  for (let level = 0; level < depth; level += 1) {
    const splits = findSplits(table, growth, { nodeOf, nodes: 2 ** level });
    features.push(...splits);
    for (let row = 0; row < nodeOf.length; row += 1)
      nodeOf[row] = 2 * nodeOf[row]! + (isOn(table, row, splits[nodeOf[row]!]!) ? 1 : 0);
  }
  const sums = Array.from({ length: 2 ** depth }, () => ({ gradient: 0, hessian: 0 }));
  for (let row = 0; row < nodeOf.length; row += 1) {
    if (isSeen[row] === 0) continue;
    const own = sums[nodeOf[row]!]!;
    own.gradient += gradients[row]!;
    own.hessian += hessians[row]!;
  }
  return {
    features,
    leaves: sums.map(({ gradient, hessian }) => (-gradient / (hessian + lambda)) * rate),
    leafOf: nodeOf,
  };
}

function isOn({ on, from }: Table, row: number, feature: number): boolean {
  for (let at = from[row]!; at < from[row + 1]!; at += 1) if (on[at] === feature) return true;
  return false;
}

interface Level {
  readonly nodeOf: Uint16Array;
  readonly nodes: number;
}

/** For each node the feature that parts its rows best; 0 where none does: both sides then end in values of their own. */
function findSplits(
  { on, from }: Table,
  { gradients, hessians, isSeen, isUsed, schooling: { inputs, lambda, minLeaf } }: Growth,
  { nodeOf, nodes }: Level,
): readonly number[] {
  const [onG, onH] = [new Float64Array(nodes * inputs), new Float64Array(nodes * inputs)];
  const [allG, allH] = [new Float64Array(nodes), new Float64Array(nodes)];
  for (let row = 0; row < nodeOf.length; row += 1) {
    if (isSeen[row] === 0) continue;
    const node = nodeOf[row]!;
    const [gradient, hessian, base] = [gradients[row]!, hessians[row]!, node * inputs];
    allG[node]! += gradient;
    allH[node]! += hessian;
    for (let at = from[row]!; at < from[row + 1]!; at += 1) {
      const feature = base + on[at]!;
      onG[feature]! += gradient;
      onH[feature]! += hessian;
    }
  }
  return Array.from({ length: nodes }, (_, node) => {
    let best = 0;
    let mostGain = 0;
    for (let feature = 0; feature < inputs; feature += 1) {
      const [gradient, hessian] = [onG[node * inputs + feature]!, onH[node * inputs + feature]!];
      const [offG, offH] = [allG[node]! - gradient, allH[node]! - hessian];
      if (isUsed[feature] === 0 || hessian < minLeaf || offH < minLeaf) continue;
      const gain = (gradient * gradient) / (hessian + lambda) + (offG * offG) / (offH + lambda);
      if (gain > mostGain) [best, mostGain] = [feature, gain];
    }
    return best;
  });
}
