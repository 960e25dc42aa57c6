// What was this word taken for elsewhere in the document?

import type { WordFacts } from './word-facts.ts';

/** Tags as numbers: 0 `O`, then `B-`, `I-` of PER, ORG, LOC in turn. */
export const TAG_COUNT = 7;

/** 0 no name, 1 person, 2 organization, 3 place. */
export function toKind(tag: number): number {
  return (tag + 1) >> 1;
}

export function isBegin(tag: number): boolean {
  return tag % 2 === 1;
}

/** One number for each token of a sentence; 0 means “nothing known”. */
export interface Hints {
  /** Tag of the first pass + 1. */
  readonly own: Uint8Array;
  /** What the same word is at its other places: kind, how often, how unanimously. */
  readonly elsewhere: Uint8Array;
  /** Whether other places have it within a person's full name: 1 as the last word, 2 as the first, 3 both. */
  readonly fullName: Uint8Array;
}

interface WordCounts {
  readonly kinds: [number, number, number, number];
  last: number;
  first: number;
}

export type TagRow = ArrayLike<number>;

/**
 * Read the tags of a first pass over the whole document.
 *
 * “Ana Ruiz spoke. … Ruiz left.”  -> the second “Ruiz” was the last word of a person's name elsewhere
 */
export function findHints(sentences: readonly (readonly WordFacts[])[], tags: readonly TagRow[]): readonly Hints[] {
  const counts = new Map<number, WordCounts>();
  forEachName(sentences, tags, (word, kind, part) => addTo(counts, word, { kind, part, by: 1 }));
  return sentences.map((facts, sentence) => {
    const row = tags[sentence] ?? [];
    const hints: Hints = {
      own: Uint8Array.from(facts, (_, index) => (row[index] ?? 0) + 1),
      elsewhere: new Uint8Array(facts.length),
      fullName: new Uint8Array(facts.length),
    };
    for (const [index, word] of facts.entries()) {
      const known = word.isCapital ? counts.get(word.lower) : undefined;
      if (known === undefined) continue;
      const kind = toKind(row[index] ?? 0);
      const part = findPart(row, index);
      hints.elsewhere[index] = describeElsewhere(known, kind);
      const isLast = known.last - (part === 'last' ? 1 : 0) > 0;
      const isFirst = known.first - (part === 'first' ? 1 : 0) > 0;
      hints.fullName[index] = (isLast ? 1 : 0) + (isFirst ? 2 : 0);
    }
    return hints;
  });
}

type Part = 'first' | 'last' | null;

function forEachName(
  sentences: readonly (readonly WordFacts[])[],
  tags: readonly TagRow[],
  visit: (word: number, kind: number, part: Part) => void,
): void {
  for (const [sentence, facts] of sentences.entries()) {
    const row = tags[sentence] ?? [];
    for (const [index, word] of facts.entries()) {
      if (word.isCapital) visit(word.lower, toKind(row[index] ?? 0), findPart(row, index));
    }
  }
}

/** Place of a token within a person's name of at least two words. */
function findPart(row: TagRow, index: number): Part {
  const tag = row[index] ?? 0;
  if (toKind(tag) !== 1) return null;
  const goesOn = row[index + 1] === 2;
  if (isBegin(tag)) return goesOn ? 'first' : null;
  return goesOn ? null : 'last';
}

function addTo(
  counts: Map<number, WordCounts>,
  word: number,
  { kind, part, by }: { readonly kind: number; readonly part: Part; readonly by: number },
): void {
  const known = counts.get(word) ?? { kinds: [0, 0, 0, 0], last: 0, first: 0 };
  known.kinds[kind] = (known.kinds[kind] ?? 0) + by;
  if (part === 'last') known.last += by;
  if (part === 'first') known.first += by;
  counts.set(word, known);
}

/** 1 + kind × 6 + strength × 2 + mixed; 0 where the word stands nowhere else. */
function describeElsewhere(known: WordCounts, ownKind: number): number {
  let total = 0;
  let best = 0;
  let bestCount = -1;
  for (const [kind, all] of known.kinds.entries()) {
    const count = kind === ownKind ? all - 1 : all;
    total += count;
    if (count > bestCount) {
      best = kind;
      bestCount = count;
    }
  }
  if (total === 0) return 0;
  const strength = total === 1 ? 0 : total < 4 ? 1 : 2;
  const isMixed = bestCount < total ? 1 : 0;
  return 1 + best * 6 + strength * 2 + isMixed;
}
