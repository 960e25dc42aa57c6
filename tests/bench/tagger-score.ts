// How many names does a tagger find exactly?

import { findTokens } from '../../src/core/text/find-tokens.ts';
import type { GoldSentence, GoldSpan } from '../lab/train-tagger-corpora.ts';

export interface Score {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  readonly precision01: number;
  readonly recall01: number;
  readonly f01: number;
}

export const KINDS = ['PER', 'ORG', 'LOC'] as const;
export type Kind = (typeof KINDS)[number];

/** Finds names in one document, sentence by sentence. */
export type FindSpans = (sentences: readonly GoldSentence[]) => readonly (readonly GoldSpan[])[];

/** Strict: both ends and the kind must agree. */
export function scoreSpans(documents: readonly (readonly GoldSentence[])[], find: FindSpans): Record<Kind, Score> {
  const counts = { PER: [0, 0, 0], ORG: [0, 0, 0], LOC: [0, 0, 0] };
  for (const sentences of documents) {
    const found = find(sentences);
    for (const [index, { spans }] of sentences.entries()) {
      const own = found[index] ?? [];
      for (const kind of KINDS) {
        const gold = spans.filter((span) => span.kind === kind);
        const mine = own.filter((span) => span.kind === kind);
        counts[kind][0]! += mine.filter((span) => gold.some((other) => isSame(span, other))).length;
        counts[kind][1]! += mine.length;
        counts[kind][2]! += gold.length;
      }
    }
  }
  return { PER: toScore(counts.PER), ORG: toScore(counts.ORG), LOC: toScore(counts.LOC) };
}

function isSame(a: GoldSpan, b: GoldSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

function toScore([right = 0, found = 0, gold = 0]: readonly number[]): Score {
  const precision01 = found === 0 ? 0 : right / found;
  const recall01 = gold === 0 ? 0 : right / gold;
  const f01 = right === 0 ? 0 : (2 * precision01 * recall01) / (precision01 + recall01);
  return { right, found, gold, precision01, recall01, f01 };
}

/** @param tag one tag (`B-PER`) for each token of the document's sentences */
export function toSpanFinder(
  tag: (sentences: readonly (readonly string[])[]) => readonly (readonly string[])[],
): FindSpans {
  return (sentences) => {
    const tokens = sentences.map(({ text }) => findTokens(text));
    const tags = tag(tokens.map((row) => row.map((token) => token.text)));
    return tokens.map((row, index) => toSpans(row, tags[index] ?? []));
  };
}

function toSpans(tokens: readonly { readonly start: number; readonly end: number }[], tags: readonly string[]) {
  const spans: { start: number; end: number; kind: string }[] = [];
  for (const [index, token] of tokens.entries()) {
    const tag = tags[index] ?? 'O';
    const last = spans.at(-1);
    if (tag.startsWith('I-') && last !== undefined) last.end = token.end;
    else if (tag.startsWith('B-')) spans.push({ start: token.start, end: token.end, kind: tag.slice(2) });
  }
  return spans;
}
