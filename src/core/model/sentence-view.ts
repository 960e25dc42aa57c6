// What does the model see of a sentence before any word of it has been tagged?

import { mixHash } from './hash.ts';
import { describeWord, EDGE, type WordFacts } from './word-facts.ts';

/** Word lists by hash: bits of the lists that hold a word, 0 where none does. */
export interface WordLists {
  find(hash: number): number;
}

/** A stretch of capitalised words, seen from one of them. */
export interface Run {
  readonly before: WordFacts;
  readonly after: WordFacts;
  readonly first: WordFacts;
  readonly last: WordFacts;
  readonly length: number;
  /** Index within the run. */
  readonly at: number;
}

export interface SentenceView {
  readonly facts: readonly WordFacts[];
  /** For each word: whether two or three words with it are a listed name (bits of the list), else 0. */
  readonly phrases: Uint8Array;
  /** null for words that begin in lower case. */
  readonly runs: readonly (Run | null)[];
  /** How the same word is written elsewhere in the document: 1 in lower case, 2 capitalised inside a sentence. */
  readonly casing: Uint8Array;
  /** Most words begin with a capital: a headline in title case, or shouting. */
  readonly isHeadlineCase: boolean;
}

/** Look at a whole document at once, because casing is counted over all of it. */
export function viewSentences(sentences: readonly (readonly string[])[], lists: WordLists): readonly SentenceView[] {
  const known = new Map<string, WordFacts>();
  const findFacts = (text: string): WordFacts => {
    const found = known.get(text) ?? describeWord(text, lists.find);
    known.set(text, found);
    return found;
  };
  const facts = sentences.map((sentence) => sentence.map(findFacts));
  const headlines = facts.map(isHeadlineCase);
  const casing = countCasing(facts, headlines);
  return facts.map((own, index) => ({
    facts: own,
    phrases: findPhrases(own, lists),
    runs: findRuns(own),
    casing: Uint8Array.from(own, (word) => casing.get(word.lower) ?? 0),
    isHeadlineCase: headlines[index] ?? false,
  }));
}

function isHeadlineCase(facts: readonly WordFacts[]): boolean {
  const capitals = facts.filter((word) => word.isCapital).length;
  const lowers = facts.filter((word) => word.isLower).length;
  return capitals > 3 && lowers < capitals;
}

function countCasing(facts: readonly (readonly WordFacts[])[], headlines: readonly boolean[]): Map<number, number> {
  const casing = new Map<number, number>();
  for (const [sentence, words] of facts.entries()) {
    if (headlines[sentence]) continue;
    for (const [index, word] of words.entries()) {
      const bit = word.isLower ? 1 : word.isCapital && index > 0 && words[index - 1]?.isLower ? 2 : 0;
      if (bit > 0) casing.set(word.lower, (casing.get(word.lower) ?? 0) | bit);
    }
  }
  return casing;
}

const MAX_PHRASE = 3;

function findPhrases(facts: readonly WordFacts[], lists: WordLists): Uint8Array {
  const phrases = new Uint8Array(facts.length);
  for (let start = 0; start < facts.length; start += 1) {
    const first = facts[start];
    if (first === undefined || !first.isCapital) continue;
    let hash = first.lower;
    for (let end = start + 1; end < Math.min(facts.length, start + MAX_PHRASE); end += 1) {
      hash = mixHash(hash, facts[end]?.lower ?? 0);
      const bits = lists.find(hash);
      for (let index = start; bits > 0 && index <= end; index += 1) phrases[index] = (phrases[index] ?? 0) | bits;
    }
  }
  return phrases;
}

function findRuns(facts: readonly WordFacts[]): (Run | null)[] {
  const runs: (Run | null)[] = facts.map(() => null);
  let start = 0;
  while (start < facts.length) {
    let end = start;
    while (facts[end]?.isCapital) end += 1;
    for (let index = start; index < end; index += 1) {
      runs[index] = {
        before: facts[start - 1] ?? EDGE,
        after: facts[end] ?? EDGE,
        first: facts[start] ?? EDGE,
        last: facts[end - 1] ?? EDGE,
        length: end - start,
        at: index - start,
      };
    }
    start = Math.max(end, start + 1);
  }
  return runs;
}
