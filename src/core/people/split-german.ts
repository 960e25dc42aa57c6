// Where does a name begin and end among German nouns, which all have capitals?

import { GERMAN_THINGS, isGermanNoun } from '../lexicon/german-nouns.ts';
import type { DocumentWords } from './document-words.ts';
import type { Run } from './find-runs.ts';

/**
 * Where the name begins behind a noun that no list knows; null where it begins with the run.
 *
 * Projektkoordinatorin Dora Garcés     -> Dora Garcés
 * Walliser Staatsrat Mathias Kalber    -> Mathias Kalber
 * Hotel Anna Seiler                    -> null: the house is called so
 * Karl Heinz Braun                     -> null: the word before is part of the name
 */
export function findNameBehindNoun({ facts }: DocumentWords, { first, end }: Run): number | null {
  for (let index = first + 1; index + 1 < end; index += 1) {
    const [noun, forename, surname] = [facts[index - 1], facts[index], facts[index + 1]];
    if (noun === undefined || forename?.isForename !== true || forename.isCommon || forename.isRoleNoun) continue;
    if (isNamePart(noun) || noun.isRoleNoun || GERMAN_THINGS.test(noun.folded)) continue;
    const isSurname = surname?.isParticle === true || (surname !== undefined && isNameWord(surname));
    if (isSurname && forename.isCapital) return index;
  }
  return null;
}

/** The end of the name that opens the run, before nouns that only follow it: `Guido Steinert Bezug`. */
export function findNameEnd(words: DocumentWords, { first, end }: Run): number {
  const { facts } = words;
  let index = first;
  while (index < end && facts[index]?.isForename === true && !isNoun(facts[index])) index += 1;
  if (index === first || end <= index) return end;
  // „nimmt Guido Steinberg Bezug“: Steinberg is also a forename of somebody.
  if (first + 1 < index && isNoun(facts[index])) return index;
  while (index < end && facts[index]?.isParticle === true && facts[index]?.isCapital !== true) index += 1;
  for (let at = index + 1; at < end; at += 1) if (isNoun(facts[at]) || isOwned(words, at)) return at;
  return end;
}

/** `Karin Seidels Rettungsaktion`: whose it is, and what, where the text has a Seidel too; not `Mario Lagos Rivera`. */
function isOwned({ facts }: DocumentWords, thing: number): boolean {
  const [name, next] = [facts[thing - 1], facts[thing]];
  if (name === undefined || next === undefined || !/[^s]s$/.test(name.folded) || name.isForename) return false;
  if (next.isSurname || next.isForename || next.isParticle || next.isGeneration) return false;
  const owner = name.folded.slice(0, -1);
  return facts.some(({ folded }) => folded === owner);
}

type Facts = DocumentWords['facts'][number];

const isNamePart = (fact: Facts): boolean =>
  fact.isForename || fact.isHonorific || fact.isInitial || fact.isParticle || !/\p{L}/u.test(fact.folded);

const isNoun = (fact: Facts | undefined): boolean =>
  fact !== undefined &&
  !fact.isParticle &&
  !fact.isGeneration &&
  (isGermanNoun(fact.folded) || fact.isCalendar || fact.isOrganizationHead);

const isNameWord = (fact: Facts): boolean => !isNoun(fact) && !fact.isRoleNoun && (!fact.isCommon || fact.isSurname);
