// How are the weights of a linear-chain conditional random field fitted?

import { canFollow, decodeTags, START } from '../../src/core/model/decode.ts';
import { TAG_COUNT } from '../../src/core/model/document-hints.ts';

/** The features of a sentence as positions in the weights: those of token `i` are `ids[starts[i]..starts[i + 1])`. */
export interface Example {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
  /** How much it counts: 1 for hand-made tags. */
  readonly weight: number;
}

export interface Field {
  /** `weights[feature × TAG_COUNT + tag]` */
  readonly weights: Float32Array;
  readonly weightSquares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

export function createField(featureCount: number): Field {
  return {
    weights: new Float32Array(featureCount * TAG_COUNT),
    weightSquares: new Float32Array(featureCount * TAG_COUNT),
    transitions: new Float64Array((TAG_COUNT + 1) * TAG_COUNT),
    transitionSquares: new Float64Array((TAG_COUNT + 1) * TAG_COUNT),
  };
}

export interface Pace {
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Pull towards zero, on weights that a sentence touches. */
  readonly decay: number;
}

export function scoreSentence(field: Field, ids: Int32Array, starts: Int32Array): Float64Array {
  const length = starts.length - 1;
  const scores = new Float64Array(length * TAG_COUNT);
  const { weights } = field;
  for (let token = 0; token < length; token += 1) {
    const row = token * TAG_COUNT;
    for (let position = starts[token]!; position < starts[token + 1]!; position += 1) {
      const offset = ids[position]! * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag += 1) scores[row + tag]! += weights[offset + tag]!;
    }
  }
  return scores;
}

export function predict(field: Field, ids: Int32Array, starts: Int32Array): Uint8Array {
  return decodeTags(scoreSentence(field, ids, starts), field.transitions, starts.length - 1);
}

/** One step of stochastic gradient descent (AdaGrad) on the log-likelihood of a sentence. */
export function learn(field: Field, example: Example, pace: Pace): void {
  const length = example.tags.length;
  if (length === 0) return;
  const scores = scoreSentence(field, example.ids, example.starts);
  const gradient = new Float64Array(length * TAG_COUNT);
  const transitionGradient = new Float64Array(field.transitions.length);
  findExpectations(field, { scores, length, gradient, transitionGradient });
  let before = START;
  for (const [token, tag] of example.tags.entries()) {
    gradient[token * TAG_COUNT + tag]! -= 1;
    transitionGradient[before * TAG_COUNT + tag]! -= 1;
    before = tag;
  }
  updateWeights(field, example, { gradient, pace });
  updateTransitions(field, { transitionGradient, weight: example.weight, pace });
}

interface Expectations {
  readonly scores: Float64Array;
  readonly length: number;
  readonly gradient: Float64Array;
  readonly transitionGradient: Float64Array;
}

const IS_POSSIBLE = Uint8Array.from({ length: (TAG_COUNT + 1) * TAG_COUNT }, (_, index) =>
  canFollow(Math.floor(index / TAG_COUNT), index % TAG_COUNT) ? 1 : 0,
);

/** Forward and backward sums, each row scaled to one. */
function findExpectations(field: Field, { scores, length, gradient, transitionGradient }: Expectations): void {
  const moves = field.transitions.map((score, index) => (IS_POSSIBLE[index] ? Math.exp(score) : 0));
  const emissions = toEmissions(scores, length);
  const forward = new Float64Array(length * TAG_COUNT);
  const backward = new Float64Array(length * TAG_COUNT).fill(1, (length - 1) * TAG_COUNT);
  for (let token = 0; token < length; token += 1) {
    let total = 0;
    for (let to = 0; to < TAG_COUNT; to += 1) {
      let sum = token === 0 ? moves[START * TAG_COUNT + to]! : 0;
      for (let from = 0; token > 0 && from < TAG_COUNT; from += 1) {
        sum += forward[(token - 1) * TAG_COUNT + from]! * moves[from * TAG_COUNT + to]!;
      }
      const value = sum * emissions[token * TAG_COUNT + to]!;
      forward[token * TAG_COUNT + to] = value;
      total += value;
    }
    for (let to = 0; to < TAG_COUNT; to += 1) forward[token * TAG_COUNT + to]! /= total;
  }
  for (let token = length - 2; token >= 0; token -= 1) {
    let total = 0;
    for (let from = 0; from < TAG_COUNT; from += 1) {
      let sum = 0;
      for (let to = 0; to < TAG_COUNT; to += 1) {
        const next = (token + 1) * TAG_COUNT + to;
        sum += moves[from * TAG_COUNT + to]! * emissions[next]! * backward[next]!;
      }
      backward[token * TAG_COUNT + from] = sum;
      total += sum;
    }
    for (let from = 0; from < TAG_COUNT; from += 1) backward[token * TAG_COUNT + from]! /= total;
  }
  for (let token = 0; token < length; token += 1) {
    addMarginals(token, { forward, backward, gradient });
    addMoves(token, { forward, backward, emissions, moves, transitionGradient });
  }
}

function toEmissions(scores: Float64Array, length: number): Float64Array {
  const emissions = new Float64Array(scores.length);
  for (let token = 0; token < length; token += 1) {
    let best = -Infinity;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) best = Math.max(best, scores[token * TAG_COUNT + tag]!);
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      emissions[token * TAG_COUNT + tag] = Math.exp(Math.max(-50, scores[token * TAG_COUNT + tag]! - best));
    }
  }
  return emissions;
}

function addMarginals(
  token: number,
  rows: { readonly forward: Float64Array; readonly backward: Float64Array; readonly gradient: Float64Array },
): void {
  let total = 0;
  const row = token * TAG_COUNT;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) total += rows.forward[row + tag]! * rows.backward[row + tag]!;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    rows.gradient[row + tag] = (rows.forward[row + tag]! * rows.backward[row + tag]!) / total;
  }
}

function addMoves(
  token: number,
  rows: {
    readonly forward: Float64Array;
    readonly backward: Float64Array;
    readonly emissions: Float64Array;
    readonly moves: Float64Array;
    readonly transitionGradient: Float64Array;
  },
): void {
  const { forward, backward, emissions, moves, transitionGradient } = rows;
  const row = token * TAG_COUNT;
  const chances = new Float64Array(transitionGradient.length);
  let total = 0;
  for (let from = token === 0 ? START : 0; from < (token === 0 ? START + 1 : START); from += 1) {
    const weight = token === 0 ? 1 : forward[row - TAG_COUNT + from]!;
    for (let to = 0; to < TAG_COUNT; to += 1) {
      const index = from * TAG_COUNT + to;
      chances[index] = weight * moves[index]! * emissions[row + to]! * backward[row + to]!;
      total += chances[index]!;
    }
  }
  for (let index = 0; index < chances.length; index += 1) transitionGradient[index]! += chances[index]! / total;
}

const TINY = 1e-8;
/** Gradients below this change nothing that could be measured, and most are. */
const NEGLIGIBLE = 1e-4;

function updateWeights(
  field: Field,
  { ids, starts, weight, tags }: Example,
  { gradient, pace }: { readonly gradient: Float64Array; readonly pace: Pace },
): void {
  const { weights, weightSquares } = field;
  for (let token = 0; token < tags.length; token += 1) {
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const slope = gradient[token * TAG_COUNT + tag]! * weight;
      if (Math.abs(slope) < NEGLIGIBLE) continue;
      for (let position = starts[token]!; position < starts[token + 1]!; position += 1) {
        const index = ids[position]! * TAG_COUNT + tag;
        const pulled = slope + pace.decay * weights[index]!;
        weightSquares[index]! += pulled * pulled;
        weights[index]! -= (pace.rate * pulled) / Math.sqrt(weightSquares[index]! + TINY);
      }
    }
  }
}

function updateTransitions(
  field: Field,
  at: { readonly transitionGradient: Float64Array; readonly weight: number; readonly pace: Pace },
): void {
  for (const [index, raw] of at.transitionGradient.entries()) {
    const slope = raw * at.weight;
    if (slope === 0 || !IS_POSSIBLE[index]) continue;
    field.transitionSquares[index]! += slope * slope;
    field.transitions[index]! -= (at.pace.rate * slope) / Math.sqrt(field.transitionSquares[index]! + TINY);
  }
}
