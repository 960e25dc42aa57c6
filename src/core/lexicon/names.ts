// What do the name lists know of one word? The words of the questions are folded (`toFolded`).

import { COMMON_WORDS } from './common-words.ts';
import { FOREIGN_PERSON_NOUNS } from './foreign-words.ts';
import { EITHER_FORENAMES, FEMALE_FORENAMES, MALE_FORENAMES } from './forenames.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { SURNAMES } from './surnames.ts';
import { TITLES } from './titles.ts';
import { toWordSet } from './word-set.ts';

const female = toWordSet(FEMALE_FORENAMES);
const male = toWordSet(MALE_FORENAMES);
const either = toWordSet(EITHER_FORENAMES);
const surnames = toWordSet(SURNAMES);
const common = toWordSet(COMMON_WORDS);
const personNouns = toWordSet(PERSON_NOUNS);

/** Endings of trades that no list holds in full: `pulmonologist`, `statistician`, `videographer`, `assemblywoman`. */
const TRADE =
  /(?:ologist|ometrist|ographer|ician|iatrist|onomist|woman|women|[a-z]{3}men|smith|maker|keeper|holder|hunter)$/;
const NO_TRADES = new Set(['women', 'woman', 'specimen', 'regimen', 'bremen', 'carmen', 'ramen', 'abdomen', 'smith']);

export function isForename(word: string): boolean {
  return female.has(word) || male.has(word) || either.has(word) || isDoubleForename(word);
}

/** `Jean-Pierre`, `Anne-Marie`: both halves are forenames. */
function isDoubleForename(word: string): boolean {
  const [first, second, third] = word.split('-');
  return first !== undefined && second !== undefined && third === undefined && isForename(first) && isForename(second);
}

export function findForenameGender(word: string): 'female' | 'male' | 'unknown' {
  if (female.has(word)) return 'female';
  if (male.has(word)) return 'male';
  const [first, second] = word.split('-');
  if (either.has(word) || first === undefined || second === undefined) return 'unknown';
  return findForenameGender(first);
}

export function isSurname(word: string): boolean {
  return surnames.has(word) || word.split('-').every((part) => surnames.has(part));
}

export function isCommonWord(word: string): boolean {
  return common.has(word);
}

/** A noun that says what a person is or does; plurals too. */
export function isPersonNoun(word: string): boolean {
  const singular = toSingular(word);
  return [word, singular].some(
    (form) =>
      personNouns.has(form) ||
      isForeignPersonNoun(form) ||
      TITLES.has(form) ||
      (TRADE.test(form) && !NO_TRADES.has(form)),
  );
}

/** What English uses otherwise (`fiscal`, `patron`), or bears as a surname (`Richter`), is left out. */
const isForeignPersonNoun = (word: string): boolean =>
  FOREIGN_PERSON_NOUNS.has(word) && !common.has(word) && !surnames.has(word);

export function toSingular(word: string): string {
  if (/(?:men)$/.test(word)) return word.replace(/men$/, 'man');
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
