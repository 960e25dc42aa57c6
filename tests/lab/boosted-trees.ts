// How are small boosted trees grown? Logistic loss, histograms of at most 64 bins, seeded: the same rows give the same trees.

import { type BlockWeights, scoreByTree, type Tree } from '../../src/dom/filter/score-units.ts';
import { createRandom } from './train-tagger-random.ts';

export interface TrainingRows {
  readonly features: readonly Float32Array[];
  /** From 0 to 1. */
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Sum of weights times p(1 - p) that a leaf needs. */
  readonly minLeaf: number;
  readonly lambda: number;
  /** Share of rows and of features that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

const MAX_BINS = 64;

/** @returns weights whose trees read the features by their place. */
export function trainTrees({ features, labels, weights }: TrainingRows, options: TreeOptions): BlockWeights {
  const random = createRandom(options.seed);
  const count = features.length;
  const width = features[0]?.length ?? 0;
  const { edges, bins } = toBins(features, width);
  const mean = sum(labels.map((label, i) => label * (weights[i] ?? 0))) / sum(weights);
  const bias = Math.log(mean / (1 - mean));
  const scores = new Float64Array(count).fill(bias);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    for (let i = 0; i < count; i += 1) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const weight = weights[i] ?? 0;
      gradients[i] = weight * (p - (labels[i] ?? 0));
      hessians[i] = Math.max(1e-9, weight * p * (1 - p));
    }
    const rows = Int32Array.from({ length: count }, (_, i) => i).filter(() => random.next() < options.rowShare);
    const used = Array.from({ length: width }, (_, f) => f).filter(() => random.next() < options.featureShare);
    const tree = growTree({ rows, used, bins, edges, gradients, hessians, options });
    trees.push(tree);
    for (let i = 0; i < count; i += 1)
      scores[i] = (scores[i] ?? 0) + scoreByTree(tree, options.depth, features[i] ?? new Float32Array());
  }
  return { bias, depth: options.depth, trees };
}

/** The mean of several trainings: one alone depends on its chance. */
export function trainBag(rows: TrainingRows, options: TreeOptions, bags: number): BlockWeights {
  const models = Array.from({ length: bags }, (_, bag) => trainTrees(rows, { ...options, seed: options.seed + bag }));
  const trees = models.flatMap((model) =>
    model.trees.map((tree) => ({ ...tree, leaves: tree.leaves.map((leaf) => Number((leaf / bags).toFixed(4))) })),
  );
  return { bias: Number((models[0]?.bias ?? 0).toFixed(4)), depth: options.depth, trees };
}

interface Growth {
  readonly rows: Int32Array;
  readonly used: readonly number[];
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly options: TreeOptions;
}

function growTree(growth: Growth): Tree {
  const { depth, lambda, rate } = growth.options;
  const inner = 2 ** depth - 1;
  const features: number[] = Array<number>(inner).fill(0);
  const thresholds: number[] = Array<number>(inner).fill(0);
  const leaves: number[] = Array<number>(inner + 1).fill(0);
  const grow = (rows: Int32Array, at: number): void => {
    let gradient = 0;
    let hessian = 0;
    for (const i of rows) {
      gradient += growth.gradients[i] ?? 0;
      hessian += growth.hessians[i] ?? 0;
    }
    if (at >= inner) {
      leaves[at - inner] = (-gradient / (hessian + lambda)) * rate;
      return;
    }
    const split = findSplit(growth, rows, gradient, hessian);
    const bins = split === null ? null : growth.bins[split.feature];
    if (split !== null) {
      features[at] = split.feature;
      thresholds[at] = growth.edges[split.feature]?.[split.bin] ?? 0;
    }
    // Where nothing parts the rows, both sides get them all and end in the same value.
    grow(bins && split ? rows.filter((i) => (bins[i] ?? 0) <= split.bin) : rows, 2 * at + 1);
    grow(bins && split ? rows.filter((i) => (bins[i] ?? 0) > split.bin) : rows, 2 * at + 2);
  };
  grow(growth.rows, 0);
  return { features, thresholds, leaves };
}

function findSplit(
  { used, bins, edges, gradients, hessians, options }: Growth,
  rows: Int32Array,
  gradient: number,
  hessian: number,
): { feature: number; bin: number } | null {
  const { lambda, minLeaf } = options;
  const whole = (gradient * gradient) / (hessian + lambda);
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-6;
  const sumG = new Float64Array(MAX_BINS);
  const sumH = new Float64Array(MAX_BINS);
  for (const feature of used) {
    const size = (edges[feature]?.length ?? 0) + 1;
    if (size < 2) continue;
    const bin = bins[feature] ?? new Uint8Array();
    sumG.fill(0, 0, size);
    sumH.fill(0, 0, size);
    for (let k = 0; k < rows.length; k += 1) {
      const i = rows[k] ?? 0;
      const b = bin[i] ?? 0;
      sumG[b] = (sumG[b] ?? 0) + (gradients[i] ?? 0);
      sumH[b] = (sumH[b] ?? 0) + (hessians[i] ?? 0);
    }
    let leftG = 0;
    let leftH = 0;
    for (let b = 0; b < size - 1; b += 1) {
      leftG += sumG[b] ?? 0;
      leftH += sumH[b] ?? 0;
      const rightH = hessian - leftH;
      if (leftH < minLeaf || rightH < minLeaf) continue;
      const rightG = gradient - leftG;
      const gain = (leftG * leftG) / (leftH + lambda) + (rightG * rightG) / (rightH + lambda) - whole;
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin: b };
      }
    }
  }
  return best;
}

/** Upper edges of bins with about as many rows each; a value belongs to the first bin whose edge it does not pass. */
function toBins(features: readonly Float32Array[], width: number): { edges: number[][]; bins: Uint8Array[] } {
  const edges: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let f = 0; f < width; f += 1) {
    const values = Float64Array.from(features, (row) => row[f] ?? 0);
    const own = findEdges(Float64Array.from(values).sort());
    edges.push(own);
    bins.push(Uint8Array.from(values, (value) => findBin(own, value)));
  }
  return { edges, bins };
}

function findEdges(sorted: Float64Array): number[] {
  const edges: number[] = [];
  const perBin = sorted.length / MAX_BINS;
  let taken = 0;
  for (let i = 1; i < sorted.length && edges.length < MAX_BINS - 1; i += 1) {
    const low = sorted[i - 1] ?? 0;
    const high = sorted[i] ?? 0;
    // Rare values at the low end get a bin of their own, too.
    if (low === high || (i - taken < perBin && edges.length > 0)) continue;
    const edge = Number(((low + high) / 2).toPrecision(4));
    if (edge < low || high <= edge) continue;
    edges.push(edge);
    taken = i;
  }
  return edges;
}

function findBin(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
