// How does a network of one hidden layer learn? Adam over groups of rows, of which some are right.

import type { SmallNetwork } from '../../src/core/model/small-network.ts';
import { createRandom } from './train-tagger-random.ts';

/** Rows of which one should win. A group of one row is a yes or no. */
export interface Lesson {
  readonly rows: readonly ArrayLike<number>[];
  /** Indices of the right rows; for a group of one: empty means no. */
  readonly right: readonly number[];
}

export interface Schooling {
  readonly inputs: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random in each lesson. */
  readonly dropout: number;
  readonly decay: number;
  readonly seed: number;
}

const BATCH = 16;

/** A row without its zeros. */
interface Sparse {
  readonly inputs: readonly number[];
  readonly values: readonly number[];
}

function toSparse(row: ArrayLike<number>): Sparse {
  const inputs = Array.from({ length: row.length }, (_, at) => at).filter((at) => row[at] !== 0);
  return { inputs, values: inputs.map((at) => row[at]!) };
}

export function trainSmallNetwork(lessons: readonly Lesson[], schooling: Schooling): SmallNetwork {
  const { inputs, hidden, epochs, rate, dropout, decay, seed } = schooling;
  const random = createRandom(seed);
  const count = inputs * hidden + 2 * hidden;
  const biasAt = inputs * hidden;
  const secondAt = biasAt + hidden;
  const weights = Float64Array.from({ length: count }, (_, at) =>
    biasAt <= at && at < secondAt ? 0 : (random.next() - 0.5) * 0.3,
  );
  const [mean, square, slope] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const sparse = lessons.map(({ rows }) => rows.map(toSparse));
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = random.shuffle(lessons.map((_, at) => at));
    const speed = rate * (1 - epoch / epochs) + rate / 30;
    for (let from = 0; from < order.length; from += BATCH) {
      slope.fill(0);
      for (const at of order.slice(from, from + BATCH)) teach(sparse[at]!, lessons[at]!.right);
      steps += 1;
      for (let at = 0; at < count; at += 1) {
        const gradient = slope[at]! / BATCH + decay * weights[at]!;
        mean[at] = 0.9 * mean[at]! + 0.1 * gradient;
        square[at] = 0.999 * square[at]! + 0.001 * gradient * gradient;
        weights[at]! -=
          (speed * (mean[at]! / (1 - 0.9 ** steps))) / (Math.sqrt(square[at]! / (1 - 0.999 ** steps)) + 1e-8);
      }
    }
  }
  return toNetwork(weights);

  function teach(rows: readonly Sparse[], right: readonly number[]): void {
    const active = rows.map(({ inputs: all, values }) => {
      const kept: number[] = [];
      for (let at = 0; at < all.length; at += 1) if (random.next() >= dropout) kept.push(all[at]!, values[at]!);
      return kept;
    });
    const units = active.map((kept) => {
      const unit = weights.slice(biasAt, secondAt);
      for (let at = 0; at < kept.length; at += 2) {
        const [from, value] = [kept[at]! * hidden, kept[at + 1]!];
        for (let h = 0; h < hidden; h += 1) unit[h]! += value * weights[from + h]!;
      }
      for (let h = 0; h < hidden; h += 1) if (unit[h]! < 0) unit[h] = 0;
      return unit;
    });
    const scores = units.map((unit) => {
      let sum = 0;
      for (let h = 0; h < hidden; h += 1) sum += unit[h]! * weights[secondAt + h]!;
      return sum;
    });
    const errors = rows.length === 1 ? [1 / (1 + Math.exp(-scores[0]!)) - right.length] : toErrors(scores, right);
    const back = new Float64Array(hidden);
    for (const [at, kept] of active.entries()) {
      const error = errors[at]!;
      if (Math.abs(error) < 1e-6) continue;
      for (let h = 0; h < hidden; h += 1) {
        const value = units[at]![h]!;
        slope[secondAt + h]! += error * value;
        back[h] = value <= 0 ? 0 : error * weights[secondAt + h]!;
        slope[biasAt + h]! += back[h]!;
      }
      for (let one = 0; one < kept.length; one += 2) {
        const [from, value] = [kept[one]! * hidden, kept[one + 1]!];
        for (let h = 0; h < hidden; h += 1) slope[from + h]! += back[h]! * value;
      }
    }
  }

  function toNetwork(all: Float64Array): SmallNetwork {
    const round = (list: Float64Array): readonly number[] => [...list].map((value) => Math.round(value * 1000));
    return {
      inputs,
      hidden,
      first: round(all.slice(0, biasAt)),
      biases: round(all.slice(biasAt, secondAt)),
      second: round(all.slice(secondAt)),
    };
  }
}

/** Of the softmax: what each score must lose for the right ones to win together. */
function toErrors(scores: readonly number[], right: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const shares = powers.map((power) => power / sum);
  const rightSum = right.reduce((total, at) => total + shares[at]!, 0) || 1e-12;
  return shares.map((share, at) => share - (right.includes(at) ? share / rightSum : 0));
}

/** Several networks as one that gives the mean of their scores: their hidden units side by side. */
export function joinNetworks(networks: readonly SmallNetwork[]): SmallNetwork {
  const inputs = networks[0]!.inputs;
  return {
    inputs,
    hidden: networks.reduce((sum, { hidden }) => sum + hidden, 0),
    first: Array.from({ length: inputs }, (_, input) =>
      networks.flatMap(({ first, hidden }) => first.slice(input * hidden, (input + 1) * hidden)),
    ).flat(),
    biases: networks.flatMap(({ biases }) => biases),
    second: networks.flatMap(({ second }) => second.map((value) => Math.round(value / networks.length))),
  };
}
