// Does the page show a part of the story and ask for a subscription or an account for the rest?

import { toWordTest } from './clean/class-words.ts';
import { objectsOf, textOf } from './metadata/json-ld.ts';
import type { Sources } from './metadata/sources.ts';

/** Stories that are given whole are longer, whatever the page says of paying. */
const MAX_STUB_WORDS = 250;

const isWall = toWordTest([
  'paywall',
  'pay wall',
  'regwall',
  'reg wall',
  'premium',
  'subscriber only',
  'metered',
  'piano offer',
]);
const ASKS =
  /\b(?:subscribe|sign in|log in|register|create (?:a free|an) account)\b.{0,60}\b(?:continue|keep|finish|to read|read the (?:full|rest))|\b(?:continue|keep) reading\b.{0,60}\b(?:subscri|account|trial)|\bweiterlesen mit\b|\bjetzt abonnieren\b|\babonnez-vous pour lire\b|\bréservé aux abonnés\b|\bsuscríbete para\b|\bpara suscriptores\b/i;

/** What the page says of itself must be read before it is cleaned. */
export function findWall({ index, article, objects }: Sources): boolean {
  const isClosed = [article, ...objectsOf(article?.hasPart), ...objects].some((object) => {
    const free = object?.isAccessibleForFree;
    return free === false || /^false$/i.test(textOf(free) ?? '');
  });
  if (isClosed) return true;
  return index.findByClass(isWall).some((element) => ASKS.test(element.textContent ?? ''));
}

/** @param promisedWords how long the story is by structured data; null where it does not say. */
export function isStub(wordCount: number, hasWall: boolean, promisedWords: number | null): boolean {
  if (!hasWall) return false;
  return wordCount < MAX_STUB_WORDS || (promisedWords !== null && wordCount < promisedWords / 2);
}

export function promisedWordsOf({ article }: Sources): number | null {
  const count = Number(article?.wordCount ?? Number.NaN);
  return Number.isFinite(count) && count > 0 ? count : null;
}
