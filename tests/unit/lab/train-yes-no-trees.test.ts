import { describe, expect, it } from 'vitest';
import { scoreByTrees } from '../../../src/core/model/yes-no-trees.ts';
import { createRandom } from '../../lab/train-tagger-random.ts';
import { type Contest, joinTrees, type TreeSchooling, trainYesNoTrees } from '../../lab/train-yes-no-trees.ts';

const SCHOOLING: TreeSchooling = {
  inputs: 6,
  trees: 40,
  depth: 3,
  rate: 0.3,
  minLeaf: 1,
  lambda: 1,
  contestShare: 0.8,
  featureShare: 0.8,
  seed: 4,
};

/** Of four rows the one wins in which just one of the features 1 and 4 is on, as no sum over features can tell. */
function toContests(count: number, seed: number): readonly Contest[] {
  const random = createRandom(seed);
  const isRight = (row: Uint8Array): boolean => row[1] !== row[4];
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: 4 }, () => Uint8Array.from({ length: 6 }, () => random.below(2)));
    return { rows, right: rows.flatMap((row, at) => (isRight(row) ? [at] : [])) };
  }).filter(({ right }) => right.length > 0);
}

const shareRight = (contests: readonly Contest[], trees: ReturnType<typeof trainYesNoTrees>): number =>
  contests.filter(({ rows, right }) => {
    const scores = scoreByTrees(trees, rows);
    return right.includes(scores.indexOf(Math.max(...scores)));
  }).length / contests.length;

describe('trainYesNoTrees', () => {
  const trees = trainYesNoTrees(toContests(400, 1), SCHOOLING);

  it('learns what no single feature tells, on contests it has not seen', () => {
    expect(shareRight(toContests(200, 2), trees)).toBeGreaterThan(0.97);
  });

  it('gives the same trees for the same seed, and others for another', () => {
    expect(trainYesNoTrees(toContests(400, 1), SCHOOLING)).toEqual(trees);
    expect(trainYesNoTrees(toContests(400, 1), { ...SCHOOLING, seed: 5 })).not.toEqual(trees);
  });

  it('is as sure together as in the mean', () => {
    const other = trainYesNoTrees(toContests(400, 1), { ...SCHOOLING, seed: 5 });
    const joined = joinTrees([trees, other]);
    const rows = toContests(10, 3).flatMap((contest) => contest.rows);
    const [own, others] = [scoreByTrees(trees, rows), scoreByTrees(other, rows)];
    for (const [at, score] of scoreByTrees(joined, rows).entries()) {
      // Leaves are kept in thousandths.
      expect(Math.abs(score - (own[at]! + others[at]!) / 2)).toBeLessThan(0.05);
    }
  });
});
