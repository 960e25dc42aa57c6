// What do the word lists say of a word?

import { CITIES } from '../lexicon/cities.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { EITHER, FEMALE, MALE } from '../lexicon/forenames.ts';
import { KNOWN_ORGS, ORG_WORDS, PLACE_WORDS, THING_WORDS } from '../lexicon/organizations.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { COUNTRIES, DEMONYMS, STATES } from '../lexicon/places.ts';
import { FEMALE_NOUNS, HONORIFICS, MALE_NOUNS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { PHRASES, toWordSet } from '../lexicon/word-list.ts';
import type { Gender } from './mention.ts';

const female = toWordSet(FEMALE);
const male = toWordSet(MALE);
const either = toWordSet(EITHER);
const surnames = toWordSet(SURNAMES);
const places = new Set([COUNTRIES, STATES, CITIES].flatMap((list) => [...toWordSet(list, PHRASES)]));
const demonyms = toWordSet(DEMONYMS);
const orgWords = toWordSet(ORG_WORDS);
const knownOrgs = new Set([...toWordSet(KNOWN_ORGS)].flatMap((name) => [name, name.replaceAll('-', ' ')]));
const thingWords = toWordSet(THING_WORDS);
const placeWords = toWordSet(PLACE_WORDS);
const commonWords = toWordSet(COMMON_WORDS);
const roleNouns = toWordSet(ROLE_NOUNS);
const roleModifiers = toWordSet(ROLE_MODIFIERS);
const personNouns = toWordSet(PERSON_NOUNS);
const femaleNouns = toWordSet(FEMALE_NOUNS);
const maleNouns = toWordSet(MALE_NOUNS);

const undotted = (norm: string): string => norm.replace(/\.$/, '');
/** `Jean-Pierre` is known by its first part. */
const firstPart = (norm: string): string => norm.split('-')[0] ?? norm;

export function isForename(norm: string): boolean {
  return [norm, firstPart(norm)].some((name) => female.has(name) || male.has(name) || either.has(name));
}

export function genderOfForename(norm: string): Gender {
  const name = [norm, firstPart(norm)].find((part) => female.has(part) || male.has(part)) ?? norm;
  return female.has(name) ? 'female' : male.has(name) ? 'male' : 'unknown';
}

export const isSurname = (norm: string): boolean =>
  surnames.has(norm) || norm.split('-').some((part) => surnames.has(part));
export const isPlace = (phrase: string): boolean => places.has(phrase);
export const isDemonym = (norm: string): boolean => demonyms.has(norm);
export const isOrgWord = (norm: string): boolean => orgWords.has(undotted(norm));
export const isKnownOrg = (phrase: string): boolean => knownOrgs.has(phrase);
export const isThingWord = (norm: string): boolean => thingWords.has(norm);
export const isPlaceWord = (norm: string): boolean => placeWords.has(norm);
export const isCommonWord = (norm: string): boolean => commonWords.has(norm);
export const isHonorific = (norm: string): boolean => undotted(norm) in HONORIFICS;
export const genderOfHonorific = (norm: string): Gender => HONORIFICS[undotted(norm)] ?? 'unknown';
export const isRoleModifier = (norm: string): boolean => roleModifiers.has(norm);

/** A noun for what somebody does. `toSingular` first: plural roles belong to each of the named. */
export function isRoleNoun(norm: string): boolean {
  if (roleNouns.has(norm)) return true;
  const last = norm.split('-').at(-1) ?? norm;
  if (last !== norm && roleNouns.has(last)) return true;
  // Trades by their ending, where WordNet knows the word for a person: geologist, pulmonologist, bricklayer.
  return personNouns.has(last) && /(?:ist|ian|er|or|man|woman|eer|ant|ent|ess|aire)$/.test(last) && 4 < last.length;
}

export function toSingular(norm: string): string {
  if (/(?:men)$/.test(norm)) return `${norm.slice(0, -2)}an`;
  if (/ies$/.test(norm)) return `${norm.slice(0, -3)}y`;
  return /[^s]s$/.test(norm) ? norm.slice(0, -1) : norm;
}

export const isPluralRole = (norm: string): boolean => !isRoleNoun(norm) && isRoleNoun(toSingular(norm));

export function genderOfNoun(norm: string): Gender {
  return femaleNouns.has(norm) ? 'female' : maleNouns.has(norm) ? 'male' : 'unknown';
}

/** Small words inside names of persons. */
export const PARTICLES = toWordSet(
  "de del della delle di da do dos das du des van von vom der den ter ten zu zum zur bin bint ibn al el la le los las y e av af 't o' ul ap ben bar abu umm",
);
