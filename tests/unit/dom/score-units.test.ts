import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTable, put, putBits, putOneOf } from '../../../src/dom/filter/feature-table.ts';
import { type BlockWeights, scoreByTree, scoreWith } from '../../../src/dom/filter/score-units.ts';

const FEATURES = 6;
const DEPTH = 3;
const number = fc.double({ min: -4, max: 4, noNaN: true });
const exactly = <T>(value: fc.Arbitrary<T>, length: number) =>
  fc.array(value, { minLength: length, maxLength: length });

const weights: fc.Arbitrary<BlockWeights> = fc.record({
  bias: number,
  depth: fc.constant(DEPTH),
  trees: fc.array(
    fc.record({
      features: exactly(fc.nat({ max: FEATURES - 1 }), 2 ** DEPTH - 1),
      thresholds: exactly(number, 2 ** DEPTH - 1),
      leaves: exactly(number, 2 ** DEPTH),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

it('scores a row by all trees as by one after the other, wherever the row begins', () => {
  fc.assert(
    fc.property(weights, fc.array(exactly(number, FEATURES), { minLength: 1, maxLength: 4 }), (forest, rows) => {
      const features = Float32Array.from(rows.flat());
      const scores = scoreWith(
        forest,
        rows.map((_, at) => ({ features, start: at * FEATURES })),
      );
      for (const [at, row] of rows.entries()) {
        const sum = forest.trees.reduce(
          (total, tree) => total + scoreByTree(tree, DEPTH, Float32Array.from(row)),
          forest.bias,
        );
        expect(scores?.[at]).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10);
      }
    }),
  );
});

it('has no opinion without trees', () => {
  expect(scoreWith({ bias: 1, depth: 3, trees: [] }, [])).toBeNull();
});

it('puts bits and kinds down as one number for each name', () => {
  const names: string[] = [];
  const table = createTable(8, names);
  put(table, 'length', 7);
  putBits(table, ['nav', 'aside', 'form'], 0b101);
  putOneOf(table, ['p', 'li'], 1);
  putOneOf(table, ['h2'], -1);
  put(table, 'last', 3);
  expect([...table.values]).toEqual([7, 1, 0, 1, 0, 1, 0, 3]);
  expect(names).toEqual(['length', 'nav', 'aside', 'form', 'p', 'li', 'h2', 'last']);
  expect(table.filled).toBe(8);
});
