// Which words at the head of a sentence have their capital from there, and are no part of a name?

import type { DocumentWords } from './document-words.ts';
import type { Run } from './find-runs.ts';
import { isQuotationAfter } from './name-neighbours.ts';

/**
 * A sentence's first word has its capital from its place.
 *
 * While Smith waited        -> Smith
 * Will Smith waited         -> Will Smith (a forename before a name)
 */
export function skipOpeningWords(words: DocumentWords, { first, end }: Run): number {
  let index = first;
  while (index < end && words.isOpening(index)) {
    const fact = words.facts[index];
    const hasMore = index + 1 < end;
    if (hasMore && /^(?:will|may|can)$/.test(fact?.folded ?? '') && isQuestion(words, index)) {
      index += 1;
      continue;
    }
    if (hasMore && isInvertedCue(words, { first: index, end })) {
      index += 1;
      continue;
    }
    const isWord = fact?.isCommon === true || (words.smallWords.has(fact?.folded ?? '') && !hasMore);
    const isPart = fact?.isRoleNoun === true || fact?.isHonorific === true || fact?.isTitleModifier === true;
    const isName = fact?.isForename === true && hasMore && !FUNCTION_WORDS.has(fact.folded);
    if (isAdjectiveBeforeName(words, { first: index, end })) return index + 1;
    if (!isWord || (hasMore && isPart) || isName) return index;
    if (hasMore && isOrganizationAt(words, { first: index, end })) return index;
    index += 1;
  }
  return index;
}

/** `Will Warren go on?` asks; `Will Warren went on.` tells of a Will. */
function isQuestion({ tokens }: DocumentWords, index: number): boolean {
  let at = index;
  while (tokens[at + 1]?.sentence === tokens[index]?.sentence) at += 1;
  return /^[?”"’]$/.test(tokens[at]?.text ?? '') && (tokens[at]?.text === '?' || tokens[at - 1]?.text === '?');
}

/** `Said Marlow: “…”`, where `Said Musa, a driver` is somebody of that forename. */
function isInvertedCue(words: DocumentWords, { first, end }: Run): boolean {
  return words.facts[first]?.folded === 'said' && isQuotationAfter(words, end);
}

/** `Nonpartisan Paul Dorn`: no name word, and a whole name follows. */
function isAdjectiveBeforeName({ facts }: DocumentWords, { first, end }: Run): boolean {
  const [word, forename, surname] = [facts[first], facts[first + 1], facts[first + 2]];
  if (end - first < 3 || word === undefined || word.isForename || word.isSurname || word.isRoleNoun) return false;
  return forename?.isForename === true && forename.isCapital && surname?.isCommon === false && !surname.isGeneration;
}

/** Words that are forenames of somebody somewhere, but open sentences all the time. */
const FUNCTION_WORDS = new Set(
  'an in so my do no see why young little love can may will even long so many any de le la an he they was has been also but sunny early you the'
    .split(' ')
    .filter((word) => !['will', 'may', 'young', 'sunny', 'love', 'early'].includes(word)),
);

/** `Kotak Securities` at the head of a sentence is taken whole, whatever its first word is. */
function isOrganizationAt(words: DocumentWords, { first, end }: Run): boolean {
  const fact = words.facts[first + 1];
  return end - first === 2 && fact?.isOrganizationHead === true && !fact.isWeakOrganizationHead;
}
