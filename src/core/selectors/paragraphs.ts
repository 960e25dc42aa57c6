// Which paragraphs of a text hold which words, and which of them are alike?

import type { Span } from '../text/span.ts';
import { toWords, type Word } from './align-words.ts';

export interface Paragraph extends Span {
  readonly words: readonly Word[];
}

export interface ParagraphIndex {
  readonly paragraphs: readonly Paragraph[];
  /** Places of paragraphs, in rising order. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

export function indexParagraphs(text: string): ParagraphIndex {
  const paragraphs = [...text.matchAll(/[^\n]*[^\n\s][^\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    words: toWords(line, index),
  }));
  const byWord = new Map<string, number[]>();
  for (const [at, { words }] of paragraphs.entries()) {
    for (const { folded } of words) {
      const known = byWord.get(folded);
      if (known === undefined) byWord.set(folded, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  }
  return { paragraphs, byWord };
}

/** Paragraphs that share most with what is looked for; more would only be less alike. */
const MAX_ALIKE = 4;
/** A word that stands in more paragraphs than these tells none of them apart. */
const MAX_PLACES = 200;

/** Most alike first: long and rare words count most. */
export function findAlike(words: readonly Word[], { byWord }: ParagraphIndex): readonly number[] {
  const weights = new Map<number, number>();
  for (const folded of new Set(words.map((word) => word.folded))) {
    const places = byWord.get(folded) ?? [];
    if (MAX_PLACES < places.length) continue;
    for (const at of places) weights.set(at, (weights.get(at) ?? 0) + folded.length / places.length);
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_ALIKE)
    .map(([at]) => at);
}

/** 0 to 1: how many of their words two paragraphs share, in any order. Beyond both texts' edges all is alike. */
export function likeness01(a: Paragraph | undefined, b: Paragraph | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 1 : 0;
  const theirs = new Set(b.words.map(({ folded }) => folded));
  const shared = a.words.filter(({ folded }) => theirs.has(folded)).length;
  return shared / Math.max(1, a.words.length, b.words.length);
}
