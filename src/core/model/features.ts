// Which features of a word does the model weigh? About seventy templates; no part of speech, no outside help.

import type { Hints } from './document-hints.ts';
import { mixHash, toKey } from './hash.ts';
import type { SentenceView } from './sentence-view.ts';
import { EDGE } from './word-facts.ts';

/** Room for all features of one word. */
export const MAX_FEATURES = 112;

/**
 * Write the keys of a word's features into `keys`.
 *
 * Each template has a number of its own: the same word before and after the token are two features. Templates must
 * keep their order, because the weights know them by number.
 *
 * @param hints what the first pass found in the document, null in the first pass
 * @returns how many keys were written
 */
export function writeFeatures(view: SentenceView, index: number, hints: Hints | null, keys: Int32Array): number {
  let count = 0;
  let template = 0;
  const add = (value: number): void => {
    template += 1;
    keys[count] = toKey(mixHash(template, value));
    count += 1;
  };
  const addPair = (a: number, b: number): void => add(mixHash(a, b));
  const at = (offset: number) => view.facts[index + offset] ?? EDGE;
  const word = at(0);
  const previous = at(-1);
  const next = at(1);
  const second = at(-2);
  const afterNext = at(2);

  add(0);
  for (const fact of [second, previous, word, next, afterNext]) {
    add(fact.lower);
    add(fact.shape);
    add(fact.lists);
  }
  addPair(previous.lower, word.lower);
  addPair(word.lower, next.lower);
  addPair(previous.lower, next.lower);
  addPair(second.lower, previous.lower);
  addPair(next.lower, afterNext.lower);
  addPair(previous.lower, word.short);
  addPair(word.short, next.lower);
  addPair(mixHash(second.lower, previous.lower), word.short);
  addPair(word.short, mixHash(next.lower, afterNext.lower));

  add(word.short);
  addPair(previous.short, word.short);
  addPair(word.short, next.short);
  addPair(mixHash(previous.short, word.short), next.short);
  addPair(mixHash(second.short, previous.short), mixHash(word.short, mixHash(next.short, afterNext.short)));

  add(word.prefix2);
  add(word.prefix3);
  add(word.prefix4);
  add(word.suffix2);
  add(word.suffix3);
  add(word.suffix4);
  addPair(word.suffix3, word.short);
  add(previous.suffix3);
  add(next.suffix3);
  addPair(previous.suffix3, word.suffix3);
  addPair(word.suffix3, next.suffix3);

  addPair(word.lists, word.shape);
  addPair(previous.lists, word.lists);
  addPair(word.lists, next.lists);
  addPair(mixHash(previous.lists, word.lists), next.lists);
  addPair(mixHash(word.lists, word.short), previous.lower);
  addPair(mixHash(word.lists, word.short), next.lower);
  addPair(mixHash(previous.short, word.short), mixHash(previous.lists, word.lists));
  addPair(mixHash(word.short, next.short), mixHash(word.lists, next.lists));

  const phrase = view.phrases[index] ?? 0;
  addPair(phrase, word.short);
  addPair(phrase, word.lists);

  const position = Math.min(index, 2);
  const casing = view.casing[index] ?? 0;
  const isHeadline = view.isHeadlineCase ? 1 : 0;
  addPair(position, word.short);
  addPair(mixHash(position, casing), word.short);
  addPair(mixHash(position, casing), mixHash(word.short, word.lists));
  addPair(isHeadline, word.short);
  addPair(isHeadline, mixHash(word.lists, word.short));
  addPair(casing, mixHash(view.casing[index + 1] ?? 0, word.short));

  const run = view.runs[index];
  template = 80;
  if (run) {
    const place = Math.min(run.length, 5) * 8 + Math.min(run.at, 5);
    add(place);
    add(run.last.lower);
    addPair(run.last.lower, place);
    addPair(run.first.lower, place);
    addPair(run.last.suffix3, place);
    add(run.before.lower);
    add(run.after.lower);
    addPair(run.before.lower, place);
    addPair(run.after.lower, place);
    addPair(run.before.lower, run.after.lower);
    addPair(mixHash(run.first.lists, run.last.lists), place);
    addPair(mixHash(run.last.lists, run.after.lower), run.length);
    addPair(mixHash(run.first.lists, run.before.lower), place);
    addPair(mixHash(run.before.suffix3, run.after.suffix3), place);
  }

  template = 100;
  if (hints) {
    const own = hints.own[index] ?? 0;
    const elsewhere = hints.elsewhere[index] ?? 0;
    const fullName = hints.fullName[index] ?? 0;
    const before = hints.elsewhere[index - 1] ?? 0;
    const after = hints.elsewhere[index + 1] ?? 0;
    const ownBefore = hints.own[index - 1] ?? 0;
    const ownAfter = hints.own[index + 1] ?? 0;
    add(own);
    addPair(elsewhere, own);
    addPair(elsewhere, word.short);
    addPair(elsewhere, mixHash(before, after));
    addPair(elsewhere, mixHash(ownBefore, ownAfter));
    addPair(fullName, own);
    addPair(fullName, mixHash(ownBefore, ownAfter));
    addPair(fullName, mixHash(elsewhere, own));
    addPair(own, mixHash(ownBefore, ownAfter));
    addPair(mixHash(own, word.lists), ownBefore);
  }
  return count;
}
