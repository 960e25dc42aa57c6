// How sure is the model of each word that it belongs to a person's name?

import { canFollow, START } from './decode.ts';
import { TAG_COUNT, toKind } from './document-hints.ts';

const PERSON = 1;

/**
 * The share of all rows of tags, each by its weight, in which the word is part of a person's name (forward–backward).
 *
 * @param scores `scores[token × TAG_COUNT + tag]`
 * @param transitions as in `decodeTags`
 * @returns one share of 0 to 1 for each token
 */
export function findPersonShares(scores: Float64Array, transitions: ArrayLike<number>, length: number): Float32Array {
  const steps = toSteps(transitions);
  const local = new Float64Array(length * TAG_COUNT);
  for (let token = 0; token < length; token += 1) fillLocal(scores, local, token);
  const forward = new Float64Array(length * TAG_COUNT);
  for (let token = 0; token < length; token += 1) {
    for (let to = 0; to < TAG_COUNT; to += 1) {
      let sum = token === 0 ? (steps[START * TAG_COUNT + to] ?? 0) : 0;
      for (let from = 0; token > 0 && from < TAG_COUNT; from += 1) {
        sum += (forward[(token - 1) * TAG_COUNT + from] ?? 0) * (steps[from * TAG_COUNT + to] ?? 0);
      }
      forward[token * TAG_COUNT + to] = sum * (local[token * TAG_COUNT + to] ?? 0);
    }
    normalize(forward, token);
  }
  const shares = new Float32Array(length);
  const backward = new Float64Array(TAG_COUNT).fill(1);
  for (let token = length - 1; token >= 0; token -= 1) {
    let [person, all] = [0, 0];
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const weight = (forward[token * TAG_COUNT + tag] ?? 0) * (backward[tag] ?? 0);
      all += weight;
      if (toKind(tag) === PERSON) person += weight;
    }
    shares[token] = all > 0 ? person / all : 0;
    stepBack(backward, local, token, steps);
  }
  return shares;
}

function toSteps(transitions: ArrayLike<number>): Float64Array {
  const steps = new Float64Array((TAG_COUNT + 1) * TAG_COUNT);
  for (let from = 0; from <= TAG_COUNT; from += 1) {
    for (let to = 0; to < TAG_COUNT; to += 1) {
      const at = from * TAG_COUNT + to;
      steps[at] = canFollow(from, to) ? Math.exp(transitions[at] ?? 0) : 0;
    }
  }
  return steps;
}

/** Against the best of the token, so that no power overflows. */
function fillLocal(scores: Float64Array, local: Float64Array, token: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) most = Math.max(most, scores[token * TAG_COUNT + tag] ?? 0);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    local[token * TAG_COUNT + tag] = Math.exp((scores[token * TAG_COUNT + tag] ?? 0) - most);
  }
}

function normalize(rows: Float64Array, token: number): void {
  let sum = 0;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) sum += rows[token * TAG_COUNT + tag] ?? 0;
  for (let tag = 0; sum > 0 && tag < TAG_COUNT; tag += 1)
    rows[token * TAG_COUNT + tag] = (rows[token * TAG_COUNT + tag] ?? 0) / sum;
}

function stepBack(backward: Float64Array, local: Float64Array, token: number, steps: Float64Array): void {
  const next = new Float64Array(TAG_COUNT);
  let sum = 0;
  for (let from = 0; from < TAG_COUNT; from += 1) {
    let weight = 0;
    for (let to = 0; to < TAG_COUNT; to += 1) {
      weight += (steps[from * TAG_COUNT + to] ?? 0) * (local[token * TAG_COUNT + to] ?? 0) * (backward[to] ?? 0);
    }
    next[from] = weight;
    sum += weight;
  }
  for (let tag = 0; tag < TAG_COUNT; tag += 1) backward[tag] = sum > 0 ? (next[tag] ?? 0) / sum : 1;
}
