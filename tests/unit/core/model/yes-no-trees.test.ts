import { describe, expect, it } from 'vitest';
import { scoreByTrees, type YesNoTrees } from '../../../../src/core/model/yes-no-trees.ts';

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
});
