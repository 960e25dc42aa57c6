// How are rows of yes and no scored by boosted trees? All rows of a group at once: a bit for each.

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
/** Rows whose bits stand in one number. */
const BITS = 32;

/**
 * For each row the sum of what each tree says.
 *
 * @param rows 0 or 1 for each feature; a feature that a row does not have is 0.
 */
export function scoreByTrees(trees: YesNoTrees, rows: readonly Uint8Array[]): readonly number[] {
  const forest = toForest(trees);
  const sums = new Int32Array(rows.length).fill(forest.base);
  for (let from = 0; from < rows.length; from += BITS) addBits(forest, rows.slice(from, from + BITS), sums, from);
  return Array.from(sums, (sum) => sum / SCALE);
}

function addBits(
  { depth, features, leaves }: Forest,
  rows: readonly Uint8Array[],
  sums: Int32Array,
  from: number,
): void {
  const columns = toColumns(rows);
  const inner = 2 ** depth - 1;
  // Which rows have come to each node, from the root down and left to right; behind the inner nodes the leaves.
  const here = new Int32Array(2 * inner + 1);
  here[0] = rows.length === BITS ? -1 : (1 << rows.length) - 1;
  for (let first = 0, leaf = 0; first < features.length; first += inner, leaf += inner + 1) {
    for (let node = 0; node < inner; node += 1) {
      const own = here[node] ?? 0;
      const yes = own & (columns[features[first + node] ?? 0] ?? 0);
      here[2 * node + 1] = own ^ yes;
      here[2 * node + 2] = yes;
    }
    // The first leaf adds nothing, and most rows end there.
    for (let at = 1; at <= inner; at += 1) {
      const value = leaves[leaf + at] ?? 0;
      for (let left = here[inner + at] ?? 0; left !== 0; left &= left - 1) {
        const row = from + BITS - 1 - Math.clz32(left & -left);
        sums[row] = (sums[row] ?? 0) + value;
      }
    }
  }
}

/** For each feature the rows in which it is on, a bit for each. */
function toColumns(rows: readonly Uint8Array[]): Int32Array {
  const columns = new Int32Array(rows[0]?.length ?? 0);
  for (const [at, row] of rows.entries())
    for (let feature = 0; feature < row.length; feature += 1)
      if (row[feature] === 1) columns[feature] = (columns[feature] ?? 0) | (1 << at);
  return columns;
}

interface Forest {
  readonly depth: number;
  readonly features: Uint16Array;
  /** How much more than the first of its tree each is. */
  readonly leaves: Int32Array;
  /** The sum of all first leaves. */
  readonly base: number;
}

const forests = new WeakMap<YesNoTrees, Forest>();

function toForest(trees: YesNoTrees): Forest {
  const known = forests.get(trees);
  if (known !== undefined) return known;
  const { depth } = trees;
  const firsts = trees.leaves.filter((_, at) => at % 2 ** depth === 0);
  const forest = {
    depth,
    features: Uint16Array.from(trees.features),
    leaves: Int32Array.from(trees.leaves, (leaf, at) => leaf - (firsts[Math.floor(at / 2 ** depth)] ?? 0)),
    base: firsts.reduce((sum, leaf) => sum + leaf, 0),
  };
  forests.set(trees, forest);
  return forest;
}
