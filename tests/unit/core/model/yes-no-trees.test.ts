import { describe, expect, it } from 'vitest';
import { scoreByTrees, type YesNoTrees } from '../../../../src/core/model/yes-no-trees.ts';
import { createRandom } from '../../../lab/train-tagger-random.ts';

/** Asks for feature 0, then for 1 on the left and for 2 on the right; the second tree asks for nothing but feature 3. */
const TREES: YesNoTrees = {
  depth: 2,
  features: [0, 1, 2, 3, 3, 3],
  leaves: [100, 200, 300, 400, -1000, 0, 0, 5000],
};

describe('scoreByTrees', () => {
  it.each([
    { row: [0, 0, 0, 0], score: 0.1 - 1 },
    { row: [0, 1, 1, 0], score: 0.2 - 1 },
    { row: [1, 1, 0, 0], score: 0.3 - 1 },
    { row: [1, 0, 1, 1], score: 0.4 + 5 },
  ])('adds what each tree says of $row', ({ row, score }) => {
    expect(scoreByTrees(TREES, [Uint8Array.from(row)])[0]).toBeCloseTo(score, 9);
  });

  it('takes a feature that the row does not have for a no', () => {
    expect(scoreByTrees(TREES, [Uint8Array.from([1, 0])])[0]).toBeCloseTo(0.3 - 1, 9);
  });

  it('scores each row by itself, and none of none', () => {
    const rows = [Uint8Array.from([0, 0, 0, 0]), Uint8Array.from([1, 0, 1, 1])];
    expect(scoreByTrees(TREES, rows)).toEqual([0.1 - 1, 0.4 + 5]);
    expect(scoreByTrees(TREES, [])).toEqual([]);
  });

  it('gives each of 70 rows what walking the trees one by one gives', () => {
    const random = createRandom(5);
    const trees: YesNoTrees = {
      depth: 3,
      features: Array.from({ length: 7 * 20 }, () => random.below(9)),
      leaves: Array.from({ length: 8 * 20 }, () => random.below(4001) - 2000),
    };
    const rows = Array.from({ length: 70 }, () => Uint8Array.from({ length: 9 }, () => random.below(2)));
    const walk = (row: Uint8Array): number => {
      let sum = 0;
      for (let tree = 0; tree < 20; tree += 1) {
        let at = 0;
        while (at < 7) at = 2 * at + 1 + row[trees.features[7 * tree + at]!]!;
        sum += trees.leaves[8 * tree + at - 7]!;
      }
      return sum / 1000;
    };
    expect(scoreByTrees(trees, rows)).toEqual(rows.map(walk));
  });
});
