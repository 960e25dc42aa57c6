// Does the reader keep every paragraph of an article and nothing else, and does it name the right title, authors and date?
//
//   npx tsx tests/bench/text.ts
//
// Reads the corpora beside the project at run time; none of their words is part of it.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import type { ArticleMetadata } from '../../src/core/article.ts';
import { readPage } from '../../src/dom/read-page.ts';
import { sanitizeArticle } from '../../src/dom/sanitize.ts';
import { toReaderText } from '../../src/dom/to-reader-text.ts';
import {
  ARTICLE_CORPORA,
  CORPORA,
  findAbsent,
  type Gold,
  openPage,
  PROJECT,
  readGold,
  readJson,
  readPageSource,
} from './corpora.ts';

const CACHE = join(PROJECT, '.cache/bench/text');
type Predictions = Record<string, { articleBody: string; metadata?: ArticleMetadata | undefined }>;

export interface TextScore {
  readonly corpus: string;
  readonly extractor: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export interface MetadataScore {
  readonly corpus: string;
  readonly extractor: string;
  readonly exactTitle01: number;
  readonly authorsF1: number;
  readonly date01: number;
}

export interface TextBench {
  readonly text: readonly TextScore[];
  readonly metadata: readonly MetadataScore[];
  /** Names of corpora that are not there. */
  readonly absent: readonly string[];
}

type Extractor = (html: string, url: string) => Promise<Predictions[string]>;

const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  dramatis: async (html, url) => {
    const { window } = openPage(html, url);
    const { article } = readPage(window.document, { url, isForced: true });
    if (article === null) return { articleBody: '' };
    const { text } = toReaderText(sanitizeArticle(article.html, { window, baseUrl: url }));
    return { articleBody: text, metadata: article.metadata };
  },
  readability: async (html, url) => {
    const article = new Readability(openPage(html, url).window.document).parse();
    return { articleBody: toText(article?.content ?? '') };
  },
  defuddle: async (html, url) => ({ articleBody: toText((await Defuddle(openPage(html, url), url)).content) }),
  'article-extractor': async (html, url) => ({
    articleBody: toText((await extractFromHtml(html, url))?.content ?? ''),
  }),
};

/** Runs every extractor over every corpus; peers are cached, ours is always run. Takes minutes: jsdom is slow. */
export async function benchText(): Promise<TextBench> {
  const absent = findAbsent(ARTICLE_CORPORA);
  const text: TextScore[] = [];
  const metadata: MetadataScore[] = [];
  for (const corpus of ARTICLE_CORPORA.filter((name) => !absent.includes(name))) {
    const gold = readGold(corpus);
    for (const extractor of Object.keys(EXTRACTORS)) {
      const file = await predict(corpus, extractor, gold);
      text.push({ corpus, extractor, ...scoreText(corpus, file) });
      if (extractor === 'dramatis') metadata.push(...scoreMetadata(corpus, gold, readJson<Predictions>(file)));
    }
  }
  return { text, metadata, absent };
}

async function predict(corpus: string, extractor: string, gold: Gold): Promise<string> {
  const file = join(CACHE, `${corpus}.${extractor}.json`);
  const extract = EXTRACTORS[extractor];
  if (extract === undefined || (extractor !== 'dramatis' && existsSync(file))) return file;
  const predictions: Predictions = {};
  for (const [id, page] of Object.entries(gold)) {
    const url = page.url ?? 'https://page.example/story';
    try {
      predictions[id] = await extract(readPageSource(corpus, id), url);
    } catch (error) {
      console.error(`${extractor} failed on ${corpus}/${id}: ${error}`);
      predictions[id] = { articleBody: '' };
    }
    // jsdom lets go of its windows only between turns of the event loop; without it the heap fills up.
    await new Promise((resolve) => setImmediate(resolve));
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, JSON.stringify(predictions));
  return file;
}

/** Scored by the script that lies beside the corpora, as everybody else is. */
function scoreText(corpus: string, file: string): Pick<TextScore, 'f1' | 'precision' | 'recall'> {
  const gold = join(CORPORA, corpus, 'ground-truth.json');
  const output = execFileSync('node', [join(CORPORA, 'score-text.mjs'), gold, `x=${file}`], { encoding: 'utf8' });
  const [f1 = 0, precision = 0, recall = 0] = (output.split('\n')[1] ?? '').split(/\s+/).slice(1).map(Number);
  return { f1, precision, recall };
}

function scoreMetadata(corpus: string, gold: Gold, predictions: Predictions): MetadataScore[] {
  const titles: number[] = [];
  const authors: number[] = [];
  const dates: number[] = [];
  for (const [id, { meta }] of Object.entries(gold)) {
    if (meta === undefined) continue;
    const found = predictions[id]?.metadata;
    if (meta.title) titles.push(toKey(meta.title) === toKey(found?.title ?? '') ? 1 : 0);
    if (meta.date) dates.push(isSameTime(meta.date, found?.publishedTime ?? null) ? 1 : 0);
    const wanted = new Set((meta.authors ?? []).map(toKey));
    const named = new Set((found?.authors ?? []).map(toKey));
    if (wanted.size + named.size > 0)
      authors.push((2 * [...wanted].filter((name) => named.has(name)).length) / (wanted.size + named.size));
  }
  if (titles.length === 0) return [];
  const score = { exactTitle01: mean(titles), authorsF1: mean(authors), date01: mean(dates) };
  return [{ corpus, extractor: 'dramatis', ...score }];
}

/** The same day, or the same moment in another zone. */
function isSameTime(wanted: string, found: string | null): boolean {
  if (found === null) return false;
  const moments = [wanted.replace(' ', 'T'), found].map((time) => Date.parse(time));
  const [a = Number.NaN, b = Number.NaN] = moments;
  return wanted.slice(0, 10) === found.slice(0, 10) || Math.abs(a - b) < 5 * 60_000;
}

const toKey = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);

function toText(html: string): string {
  return toReaderText(openPage(`<body>${html}</body>`, 'https://page.example/').window.document.body).text;
}

export function printTextBench({ text, metadata, absent }: TextBench): void {
  for (const name of absent) console.log(`text: corpus ${name} is absent (${join(CORPORA, name)})`);
  console.log('corpus      extractor          F1     precision  recall');
  for (const row of text) {
    const figures = [row.f1, row.precision, row.recall].map((value) => value.toFixed(3));
    console.log(`${row.corpus.padEnd(12)}${row.extractor.padEnd(19)}${figures.join('  ')}`);
  }
  for (const row of metadata) {
    const figures = `title ${row.exactTitle01.toFixed(3)}  authors F1 ${row.authorsF1.toFixed(3)}  date ${row.date01.toFixed(3)}`;
    console.log(`${row.corpus.padEnd(12)}${row.extractor.padEnd(19)}${figures}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printTextBench(await benchText());
