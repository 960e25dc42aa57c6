// How is a row of features scored by a network of one hidden layer?

/** Numbers as whole thousandths, so that the module stays small and reads the same everywhere. */
export interface SmallNetwork {
  readonly inputs: number;
  readonly hidden: number;
  /** `inputs × hidden`, row by row: all weights of the first input, then of the second. */
  readonly first: readonly number[];
  /** One for each hidden unit. */
  readonly biases: readonly number[];
  readonly second: readonly number[];
}

const SCALE = 1000;

/** Rectified hidden units, one linear output. Zero features cost nothing. */
export function scoreRow(network: SmallNetwork, row: ArrayLike<number>): number {
  const { hidden, first, biases, second } = network;
  const units = Float64Array.from(biases);
  for (let input = 0; input < network.inputs; input += 1) {
    const value = row[input] ?? 0;
    if (value === 0) continue;
    const offset = input * hidden;
    for (let unit = 0; unit < hidden; unit += 1) {
      units[unit] = (units[unit] ?? 0) + value * (first[offset + unit] ?? 0);
    }
  }
  let sum = 0;
  for (let unit = 0; unit < hidden; unit += 1) sum += Math.max(0, units[unit] ?? 0) * (second[unit] ?? 0);
  return sum / (SCALE * SCALE);
}

/** Probabilities that sum to one. */
export function toProbabilities(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

export const toProbability01 = (score: number): number => 1 / (1 + Math.exp(-score));
