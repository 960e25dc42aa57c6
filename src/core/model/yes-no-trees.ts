// How are rows of yes and no scored by boosted trees?

/**
 * All trees in a row, each complete: for each inner node, from the root down and left to right, the number of the
 * feature whose yes leads to the right; then a value for each leaf.
 */
export interface YesNoTrees {
  readonly depth: number;
  /** `2^depth - 1` for each tree. */
  readonly features: readonly number[];
  /** `2^depth` for each tree, in whole thousandths: the module stays small and reads the same everywhere. */
  readonly leaves: readonly number[];
}

const SCALE = 1000;

/**
 * For each row the sum of what each tree says.
 *
 * @param rows 0 or 1 for each feature; a feature that a row does not have is 0.
 */
export function scoreByTrees(trees: YesNoTrees, rows: readonly Uint8Array[]): readonly number[] {
  const { depth } = trees;
  const { features, leaves } = toForest(trees);
  const inner = 2 ** depth - 1;
  const sums = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) {
    let sum = 0;
    for (let node = 0, leaf = -inner; node < features.length; node += inner, leaf += inner + 1) {
      let at = 0;
      for (let level = 0; level < depth; level += 1)
        // As a number: which way it goes is a toss-up, and the processor would guess wrong half of the time.
        at = (2 * at + 1 + (row[features[node + at] ?? 0] ?? 0)) | 0;
      sum += leaves[leaf + at] ?? 0;
    }
    sums[index] = sum / SCALE;
  }
  return [...sums];
}

/** Numbers that lie side by side are walked several times as fast as those of a list. */
interface Forest {
  readonly features: Uint16Array;
  readonly leaves: Int32Array;
}

const forests = new WeakMap<YesNoTrees, Forest>();

function toForest(trees: YesNoTrees): Forest {
  const known = forests.get(trees);
  if (known !== undefined) return known;
  const forest = { features: Uint16Array.from(trees.features), leaves: Int32Array.from(trees.leaves) };
  forests.set(trees, forest);
  return forest;
}
