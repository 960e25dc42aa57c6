// Which words name a place, whatever else they may name?

import { LARGE_CITIES } from '../lexicon/cities.ts';
import { CITIES, COUNTRIES, PLACE_HEADS, REGIONS, US_STATES } from '../lexicon/places.ts';
import { toPhraseSet } from '../lexicon/word-set.ts';
import type { DocumentWords } from './document-words.ts';
import type { Run } from './find-runs.ts';

const largeCities = toPhraseSet(LARGE_CITIES);

export function isPlaceName(phrase: string): boolean {
  return (
    largeCities.has(phrase) ||
    COUNTRIES.has(phrase) ||
    CITIES.has(phrase) ||
    US_STATES.has(phrase) ||
    REGIONS.has(phrase)
  );
}

const ROADS = /^(?:boulevard|avenue|parkway|turnpike|highway|freeway|expressway|blvd|ave|county|township|airport)$/;

/** `Martin Luther King Boulevard`, `on Hester Street`, `Mount Whitney`, `Forest Hill`, whatever forename is in it. */
export function isPlaceByWord({ facts }: DocumentWords, { first, end }: Run): boolean {
  const [head, last, before] = [facts[first], facts[end - 1], facts[first - 1]?.folded ?? ''];
  if (end - first < 2 || head === undefined || last === undefined) return false;
  if (ROADS.test(last.folded)) return true;
  if (/^(?:street|road|lane|drive)$/.test(last.folded) && /^(?:on|in|at|near|off|along|down|of|to)$/.test(before))
    return true;
  if (/^(?:mount|mt|camp|fort|lake|cape)$/.test(head.folded)) return !head.isForename;
  return end - first === 2 && PLACE_HEADS.has(last.folded) && head.isCommon && !head.isForename;
}
