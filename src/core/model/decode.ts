// Which row of tags fits a sentence best?

import { isBegin, TAG_COUNT, toKind } from './document-hints.ts';

/** Row of `transitions` that holds the scores at the beginning of a sentence. */
export const START = TAG_COUNT;

/** A name goes on only with the same kind: `O I-PER` and `B-ORG I-PER` are no rows of tags. */
export function canFollow(from: number, to: number): boolean {
  if (to === 0 || isBegin(to)) return true;
  return from !== START && toKind(from) === toKind(to);
}

/**
 * The best row by the method of Viterbi.
 *
 * @param scores `scores[token × TAG_COUNT + tag]`
 * @param transitions `transitions[from × TAG_COUNT + to]`, with the row `START`
 * @param length in tokens
 */
export function decodeTags(scores: Float64Array, transitions: ArrayLike<number>, length: number): Uint8Array {
  const cameFrom = new Uint8Array(length * TAG_COUNT);
  let row = new Float64Array(TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    const isPossible = canFollow(START, tag);
    row[tag] = isPossible ? (scores[tag] ?? 0) + (transitions[START * TAG_COUNT + tag] ?? 0) : -Infinity;
  }
  for (let token = 1; token < length; token += 1) {
    const nextRow = new Float64Array(TAG_COUNT).fill(-Infinity);
    for (let to = 0; to < TAG_COUNT; to += 1) {
      for (let from = 0; from < TAG_COUNT; from += 1) {
        if (!canFollow(from, to)) continue;
        const score = (row[from] ?? 0) + (transitions[from * TAG_COUNT + to] ?? 0);
        if (score <= (nextRow[to] ?? 0)) continue;
        nextRow[to] = score;
        cameFrom[token * TAG_COUNT + to] = from;
      }
      nextRow[to] = (nextRow[to] ?? 0) + (scores[token * TAG_COUNT + to] ?? 0);
    }
    row = nextRow;
  }
  return followBack(cameFrom, findBest(row), length);
}

function findBest(row: Float64Array): number {
  let best = 0;
  for (let tag = 1; tag < TAG_COUNT; tag += 1) if ((row[tag] ?? 0) > (row[best] ?? 0)) best = tag;
  return best;
}

function followBack(cameFrom: Uint8Array, last: number, length: number): Uint8Array {
  const tags = new Uint8Array(length);
  let tag = last;
  for (let token = length - 1; token >= 0; token -= 1) {
    tags[token] = tag;
    tag = cameFrom[token * TAG_COUNT + tag] ?? 0;
  }
  return tags;
}
