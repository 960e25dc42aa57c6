// Does a lone word name a person because it is the surname in a full name elsewhere?

import { isBegin, type TagRow, toKind } from './document-hints.ts';
import type { WordFacts } from './word-facts.ts';

const PERSON = 1;
const BEGIN_PERSON = 1;

/**
 * “Ana Ruiz spoke. … Ruiz left.”                  -> the second “Ruiz” is a person, whatever it was tagged
 * “Paris Hall spoke. … The Town Hall is closed.”  -> none: “Hall” is part of a longer name there
 * “Ana London spoke. … in London and in London”   -> none: it is a place more often than she is named in full
 */
export function spreadSurnames(
  sentences: readonly (readonly WordFacts[])[],
  tags: readonly TagRow[],
): readonly Uint8Array[] {
  const surnames = countSurnames(sentences, tags);
  const others = countLoneNames(sentences, tags);
  return sentences.map((facts, sentence) => {
    const row = Uint8Array.from(tags[sentence] ?? []);
    for (const [index, word] of facts.entries()) {
      if (!isLone(facts, row, index)) continue;
      if ((others.get(word.lower) ?? 0) <= (surnames.get(word.lower) ?? 0)) {
        if (surnames.has(word.lower)) row[index] = BEGIN_PERSON;
      }
    }
    return row;
  });
}

function countSurnames(sentences: readonly (readonly WordFacts[])[], tags: readonly TagRow[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [sentence, facts] of sentences.entries()) {
    const row = tags[sentence] ?? [];
    for (const [index, word] of facts.entries()) {
      const isLast = word.isCapital && row[index] === BEGIN_PERSON + 1 && row[index + 1] !== BEGIN_PERSON + 1;
      if (isLast) counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
    }
  }
  return counts;
}

/** Lone words that were tagged as something else than a person. */
function countLoneNames(sentences: readonly (readonly WordFacts[])[], tags: readonly TagRow[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [sentence, facts] of sentences.entries()) {
    const row = tags[sentence] ?? [];
    for (const [index, word] of facts.entries()) {
      const kind = toKind(row[index] ?? 0);
      if (kind <= PERSON || !isLone(facts, row, index)) continue;
      counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
    }
  }
  return counts;
}

/** A capitalised word without capitalised neighbours, outside any name of several words. */
function isLone(facts: readonly WordFacts[], row: TagRow, index: number): boolean {
  const tag = row[index] ?? 0;
  if (!facts[index]?.isCapital || toKind(tag) === PERSON) return false;
  if (tag !== 0 && !isBegin(tag)) return false;
  const next = row[index + 1] ?? 0;
  if (tag !== 0 && next === tag + 1) return false;
  return tag !== 0 || (!facts[index - 1]?.isCapital && !facts[index + 1]?.isCapital);
}
