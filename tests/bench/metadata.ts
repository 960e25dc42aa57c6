// Does the reader name the right title, authors, dates and outlet, and how do Readability's figures compare?
//
//   npm run bench -- metadata
//
// `publishers`: what hand-written parsers of each publisher give. `readability`: what Readability itself gave for its own
// test pages, a third of them without any headline: there, figures say how far the two agree, not who is right.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import type { ArticleMetadata } from '../../src/core/article.ts';
import { cleanAuthors } from '../../src/dom/metadata/clean-authors.ts';
import { cleanTitle } from '../../src/dom/metadata/clean-title.ts';
import { textOf } from '../../src/dom/metadata/json-ld.ts';
import { findTag } from '../../src/dom/metadata/meta-tags.ts';
import { toPlainText } from '../../src/dom/metadata/plain-text.ts';
import { readMetadata } from '../../src/dom/metadata/read-metadata.ts';
import { readSources, type Sources } from '../../src/dom/metadata/sources.ts';
import { CORPORA, findAbsent, letGo, openPage, readGold, readJson, readPageSource } from './corpora.ts';

type Found = Omit<ArticleMetadata, 'dir'>;
type Wanted = Partial<Pick<Found, 'title' | 'publishedTime' | 'siteName' | 'lang'>> & {
  /** undefined where the gold does not say; empty where it says that there are none. */
  readonly authors?: readonly string[] | undefined;
};

/** Titles that the page offers, for what a chooser among them could reach. */
const OFFERS = ['share', 'structured', 'heading'] as const;
type Offers = Readonly<Record<(typeof OFFERS)[number], string | null>>;

interface Page {
  readonly id: string;
  /** Pages of one site are kept together when figures are cross-validated. */
  readonly site: string;
  readonly wanted: Wanted;
  readonly offers: Offers;
  readonly found: Readonly<Record<string, Found>>;
}

export interface MetadataRow {
  readonly corpus: string;
  readonly reader: string;
  readonly title: number;
  /** The same when the outlet's name is cut off both. */
  readonly titleWithoutOutlet: number;
  readonly authorsF1: number;
  readonly date: number;
  readonly siteName: number;
  readonly lang: number;
  /** Share of pages for which there is a value at all: no gold tells whether it is right. */
  readonly given: Readonly<Record<'dek' | 'modifiedTime' | 'section' | 'leadImage' | 'lang' | 'siteName', number>>;
}

export interface MetadataBench {
  readonly rows: readonly MetadataRow[];
  /** Exact titles on `publishers` by other ways to choose among what the page offers. */
  readonly choices: readonly { readonly name: string; readonly title: number }[];
  readonly wrong: readonly string[];
  readonly absent: readonly string[];
}

export async function benchMetadata(): Promise<MetadataBench> {
  const absent = findAbsent(['publishers', 'readability']);
  const publishers = absent.includes('publishers') ? [] : await readPublishers();
  const own = absent.includes('readability') ? [] : await readOwnPages();
  const corpora = Object.entries({ publishers, readability: own }).filter(([, pages]) => pages.length > 0);
  return {
    rows: corpora.flatMap(([corpus, pages]) =>
      ['dramatis', 'readability'].map((reader) => score(corpus, reader, pages)),
    ),
    choices: publishers.length === 0 ? [] : compareChoices(publishers),
    wrong: publishers
      .filter(({ wanted, found }) => !isSame(wanted.title, found['dramatis']?.title))
      .map(({ id }) => id),
    absent,
  };
}

async function readPublishers(): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const [id, { url = '', meta }] of Object.entries(readGold('publishers'))) {
    const wanted = { title: meta?.title ?? null, publishedTime: meta?.date ?? null, authors: meta?.authors ?? [] };
    pages.push(await readOne({ id, site: new URL(url).hostname, wanted }, readPageSource('publishers', id), url));
  }
  return pages;
}

interface OwnMetadata {
  readonly title?: string;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
  readonly siteName?: string | null;
  readonly lang?: string | null;
}

async function readOwnPages(): Promise<readonly Page[]> {
  const folder = join(CORPORA, 'readability');
  const pages: Page[] = [];
  for (const id of readdirSync(folder)) {
    const own = readJson<OwnMetadata>(join(folder, id, 'expected-metadata.json'));
    const { title = null, publishedTime = null, siteName = null, lang = null } = own;
    const authors = own.byline ? cleanAuthors([own.byline]) : undefined;
    const html = readFileSync(join(folder, id, 'source.html'), 'utf8');
    const known = { id, site: id, wanted: { title, publishedTime, siteName, lang, authors } };
    pages.push(await readOne(known, html, 'http://fakehost/test/page.html'));
  }
  return pages;
}

async function readOne(known: Omit<Page, 'offers' | 'found'>, html: string, url: string): Promise<Page> {
  const dom = openPage(html, url);
  const sources = readSources(dom.window.document, url);
  const dramatis = readMetadata(sources);
  const offers = readOffers(sources, dramatis.siteName);
  // Last, for it changes the page.
  const theirs = new Readability(dom.window.document).parse();
  await letGo(dom);
  const readability: Found = {
    title: theirs?.title ?? null,
    dek: theirs?.excerpt ?? null,
    authors: theirs?.byline ? cleanAuthors([theirs.byline]) : [],
    siteName: theirs?.siteName ?? null,
    publishedTime: theirs?.publishedTime ?? null,
    modifiedTime: null,
    section: null,
    lang: theirs?.lang ?? null,
    leadImage: null,
  };
  return { ...known, offers, found: { dramatis, readability } };
}

function readOffers({ document, tags, article, url }: Sources, siteName: string | null): Offers {
  const clean = (title: string | null | undefined): string | null => {
    const plain = toPlainText(title, document);
    return plain === null ? null : cleanTitle(plain, [siteName ?? '', new URL(url).hostname]);
  };
  return {
    share: clean(findTag(tags, ['og:title'])),
    structured: clean(textOf(article?.headline)),
    heading: clean(document.querySelector('h1')?.textContent),
  };
}

function score(corpus: string, reader: string, pages: readonly Page[]): MetadataRow {
  const judged = pages.map(({ wanted, found }) => ({ wanted, found: found[reader] })).filter(isFound);
  const rate = (list: readonly boolean[]): number => mean(list.map(Number));
  const withTitle = judged.filter(({ wanted }) => wanted.title);
  const given = (name: keyof MetadataRow['given']): number => rate(judged.map(({ found }) => found[name] !== null));
  const known = (name: 'publishedTime' | 'siteName' | 'lang'): typeof judged =>
    judged.filter(({ wanted }) => wanted[name]);
  return {
    corpus,
    reader,
    title: rate(withTitle.map(({ wanted, found }) => isSame(wanted.title, found.title))),
    titleWithoutOutlet: rate(withTitle.map(({ wanted, found }) => isSameBesideOutlet(wanted.title, found.title))),
    authorsF1: mean(judged.map(({ wanted, found }) => scoreAuthors(wanted.authors, found.authors)).filter(isNumber)),
    date: rate(
      known('publishedTime').map((page) => isSameTime(page.wanted.publishedTime ?? '', page.found.publishedTime)),
    ),
    siteName: rate(known('siteName').map(({ wanted, found }) => isSame(wanted.siteName, found.siteName))),
    lang: rate(known('lang').map(({ wanted, found }) => wanted.lang?.slice(0, 2) === found.lang?.slice(0, 2))),
    given: {
      dek: given('dek'),
      modifiedTime: given('modifiedTime'),
      section: given('section'),
      leadImage: given('leadImage'),
      lang: given('lang'),
      siteName: given('siteName'),
    },
  };
}

/** null where nobody is named and nobody found: such a page says nothing. */
function scoreAuthors(wanted: readonly string[] | undefined, found: readonly string[]): number | null {
  if (wanted === undefined) return null;
  const names = new Set(wanted.map(toKey));
  const others = new Set(found.map(toKey));
  if (names.size + others.size === 0) return null;
  return (2 * [...names].filter((name) => others.has(name)).length) / (names.size + others.size);
}

/**
 * What other choices would give: one source throughout; the source that is right most often on pages of *other* sites
 * where the same sources agree with each other; and any source that is right, which no rule can know.
 */
function compareChoices(pages: readonly Page[]): MetadataBench['choices'] {
  const isRight = ({ wanted, offers }: Page, name: keyof Offers): boolean => isSame(wanted.title, offers[name]);
  const rate = (test: (page: Page) => boolean): number => mean(pages.map((page) => Number(test(page))));
  const learned = (page: Page): boolean => {
    const alike = pages.filter(
      ({ site, offers }) => site !== page.site && patternOf(offers) === patternOf(page.offers),
    );
    const counts = OFFERS.map((name) => alike.filter((other) => isRight(other, name)).length);
    const best = OFFERS[counts.indexOf(Math.max(...counts))] ?? 'share';
    return isRight(page, best);
  };
  return [
    ...OFFERS.map((name) => ({ name: `${name} alone`, title: rate((page) => isRight(page, name)) })),
    { name: 'learned from the agreement of the three, on other sites', title: rate(learned) },
    {
      name: 'any of the three (no rule can know which)',
      title: rate((page) => OFFERS.some((name) => isRight(page, name))),
    },
  ];
}

/** `aab`: share and structured titles agree, the heading differs; `-` where there is none. */
function patternOf(offers: Offers): string {
  const keys = OFFERS.map((name) => toKey(offers[name] ?? ''));
  return keys.map((key) => (key === '' ? '-' : 'abc'[keys.indexOf(key)])).join('');
}

/**
 * Spaces, letter case, composed or decomposed letters, soft hyphens and the shape of quotation marks and dashes do not
 * count: sources of one page differ in them.
 */
function toKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u2060\u200b]/g, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function isSame(wanted: string | null | undefined, found: string | null | undefined): boolean {
  return toKey(wanted ?? '') === toKey(found ?? '');
}

/** Equal, or one is the other followed by a separator and the rest of `<title>`. */
function isSameBesideOutlet(wanted: string | null | undefined, found: string | null | undefined): boolean {
  const [short = '', long = ''] = [toKey(wanted ?? ''), toKey(found ?? '')].sort((a, b) => a.length - b.length);
  return (
    short !== '' && (short === long || (long.startsWith(short) && /^\s*[|_·:[(»-]/.test(long.slice(short.length))))
  );
}

/** The same day, or the same moment in another zone. */
function isSameTime(wanted: string, found: string | null): boolean {
  if (found === null) return false;
  const [a = Number.NaN, b = Number.NaN] = [wanted.replace(' ', 'T'), found].map((time) => Date.parse(time));
  return wanted.slice(0, 10) === found.slice(0, 10) || Math.abs(a - b) < 5 * 60_000;
}

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);
const isNumber = (value: number | null): value is number => value !== null;

function isFound(page: {
  readonly wanted: Wanted;
  readonly found: Found | undefined;
}): page is { wanted: Wanted; found: Found } {
  return page.found !== undefined;
}

export function printMetadataBench({ rows, choices, wrong, absent }: MetadataBench): void {
  for (const name of absent) console.log(`metadata: corpus ${name} is absent (${join(CORPORA, name)})`);
  console.log('corpus       reader       title  without outlet  authors F1  date   outlet  language');
  for (const row of rows) {
    const isOwn = row.corpus === 'readability';
    const figures = [row.title, row.titleWithoutOutlet, row.authorsF1, row.date].map((value) => value.toFixed(3));
    const [title = '', bare = '', authors = '', date = ''] = figures;
    const rest = isOwn ? `${row.siteName.toFixed(3)}   ${row.lang.toFixed(3)}` : '–       –';
    console.log(
      `${row.corpus.padEnd(13)}${row.reader.padEnd(13)}${title}  ${bare.padEnd(16)}${authors.padEnd(12)}${date}  ${rest}`,
    );
  }
  for (const { corpus, reader, given } of rows) {
    const shares = Object.entries(given).map(([name, share01]) => `${name} ${share01.toFixed(2)}`);
    console.log(`${corpus.padEnd(13)}${reader.padEnd(13)}pages with a value: ${shares.join('  ')}`);
  }
  for (const { name, title } of choices) console.log(`publishers, exact title by ${name}: ${title.toFixed(3)}`);
  console.log(`titles unlike the gold: ${wrong.join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printMetadataBench(await benchMetadata());
