// Which words name a person because the document names that person in full elsewhere?

import { isBegin, type TagRow, toKind } from './document-hints.ts';
import { hashText } from './hash.ts';
import type { WordFacts } from './word-facts.ts';

const PERSON = 1;
const BEGIN_PERSON = 1;
const INSIDE_PERSON = 2;

type Rows = readonly (readonly WordFacts[])[];

/** Full names first, then the surnames that stand alone. */
export function spreadNames(sentences: Rows, tags: readonly TagRow[]): readonly Uint8Array[] {
  return spreadSurnames(sentences, spreadFullNames(sentences, tags));
}

const MAX_NAME = 4;

/**
 * “Ana Ruiz spoke. … Thus Ana Ruiz.”              -> both, where one of them was missed or cut
 * “Ana Ruiz spoke. … the Ana Ruiz Legacy Program”  -> the second belongs to a longer name and stays
 */
function spreadFullNames(sentences: Rows, tags: readonly TagRow[]): readonly Uint8Array[] {
  const names = countFullNames(sentences, tags);
  return sentences.map((facts, sentence) => {
    const row = Uint8Array.from(tags[sentence] ?? []);
    for (let first = 0; names.size > 0 && first < facts.length; first += 1) {
      for (let length = MAX_NAME; length > 1; length -= 1) {
        const isName = facts[first]?.isCapital === true && names.has(toKey(facts, first, first + length));
        if (!isName || !canBecomePerson(facts, row, first, first + length)) continue;
        row.fill(INSIDE_PERSON, first + 1, first + length);
        row[first] = BEGIN_PERSON;
        break;
      }
    }
    return row;
  });
}

const toKey = (facts: readonly WordFacts[], first: number, end: number): string =>
  facts
    .slice(first, end)
    .map((word) => word.lower)
    .join(' ');

function countFullNames(sentences: Rows, tags: readonly TagRow[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [sentence, facts] of sentences.entries()) {
    const row = tags[sentence] ?? [];
    for (let first = 0; first < facts.length; first += 1) {
      const end = findEnd(row, first);
      if (row[first] === BEGIN_PERSON && isNameStart(facts[first]) && end - first > 1 && end - first <= MAX_NAME)
        names.add(toKey(facts, first, end));
    }
  }
  return names;
}

/** `NASA Director Ana Ruiz`: a name that begins with an abbreviation was cut in the wrong place. */
const isNameStart = (word: WordFacts | undefined): boolean => word?.isCapital === true && !word.isAllCapitals;

/** Where the name ends that begins at `first`. */
function findEnd(row: TagRow, first: number): number {
  const tag = row[first] ?? 0;
  let end = first + 1;
  while (tag !== 0 && row[end] === (isBegin(tag) ? tag + 1 : tag)) end += 1;
  return end;
}

/** No word of it is part of a name that reaches further, and no capital follows or leads. */
function canBecomePerson(facts: readonly WordFacts[], row: TagRow, first: number, end: number): boolean {
  const before = row[first] ?? 0;
  const reachesBack = before !== 0 && !isBegin(before);
  const last = row[end - 1] ?? 0;
  const inside = last === 0 ? 0 : isBegin(last) ? last + 1 : last;
  if (reachesBack || (inside !== 0 && row[end] === inside)) return false;
  return !(facts[end]?.isCapital === true && (row[end] ?? 0) !== BEGIN_PERSON);
}

/**
 * “Ana Ruiz spoke. … Ruiz left.”                  -> the second “Ruiz” is a person, whatever it was tagged
 * “Paris Hall spoke. … The Town Hall is closed.”  -> none: “Hall” is part of a longer name there
 * “Ana London spoke. … in London and in London”   -> none: it is a place more often than she is named
 */
function spreadSurnames(sentences: Rows, tags: readonly TagRow[]): readonly Uint8Array[] {
  const surnames = countSurnames(sentences, tags);
  const others = countLoneNames(sentences, tags);
  return sentences.map((facts, sentence) => {
    const row = Uint8Array.from(tags[sentence] ?? []);
    for (const [index, word] of facts.entries()) {
      if (!isLone(facts, row, index) || !surnames.has(word.lower)) continue;
      const isPlaceHere = toKind(row[index] ?? 0) > PERSON && isPlaced(facts, index);
      if (!isPlaceHere && (others.get(word.lower) ?? 0) <= (surnames.get(word.lower) ?? 0)) row[index] = BEGIN_PERSON;
    }
    return row;
  });
}

/** Last words of full names, with every place where the same word alone was a person. */
function countSurnames(sentences: Rows, tags: readonly TagRow[]): ReadonlyMap<number, number> {
  const full = new Map<number, number>();
  const alone = new Map<number, number>();
  for (const [sentence, facts] of sentences.entries()) {
    const row = tags[sentence] ?? [];
    for (const [index, word] of facts.entries()) {
      if (!word.isCapital || toKind(row[index] ?? 0) !== PERSON || row[index + 1] === INSIDE_PERSON) continue;
      const counts = row[index] === INSIDE_PERSON ? full : alone;
      counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
    }
  }
  return new Map([...full].map(([word, count]) => [word, count + (alone.get(word) ?? 0)]));
}

/** Lone words that were tagged as something else than a person. */
function countLoneNames(sentences: Rows, tags: readonly TagRow[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [sentence, facts] of sentences.entries()) {
    const row = tags[sentence] ?? [];
    for (const [index, word] of facts.entries()) {
      const kind = toKind(row[index] ?? 0);
      if (kind <= PERSON || !isLone(facts, row, index)) continue;
      const weight = kind === PLACE && !isPlaced(facts, index) ? DOUBTED_PLACE : 1;
      counts.set(word.lower, (counts.get(word.lower) ?? 0) + weight);
    }
  }
  return counts;
}

const PLACE = 3;
/** “Paris left” was read as a place, but nothing is said to be in it. */
const DOUBTED_PLACE = 0.5;
const PREPOSITIONS = new Set('in at from to near outside around across of'.split(' ').map(hashText));

const isPlaced = (facts: readonly WordFacts[], index: number): boolean =>
  PREPOSITIONS.has(facts[index - 1]?.lower ?? 0);

/** A capitalised word without capitalised neighbours, outside any name of several words. */
function isLone(facts: readonly WordFacts[], row: TagRow, index: number): boolean {
  const tag = row[index] ?? 0;
  if (!facts[index]?.isCapital || toKind(tag) === PERSON) return false;
  if (tag !== 0 && !isBegin(tag)) return false;
  const next = row[index + 1] ?? 0;
  if (tag !== 0 && next === tag + 1) return false;
  return tag !== 0 || (!facts[index - 1]?.isCapital && !facts[index + 1]?.isCapital);
}
