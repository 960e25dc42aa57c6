// Does the reader keep every paragraph of an article and nothing else?
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
  readPageSource,
} from './corpora.ts';

const CACHE = join(PROJECT, '.cache/bench/text');
type Predictions = Record<string, { articleBody: string }>;

export interface TextScore {
  readonly corpus: string;
  readonly extractor: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export interface TextBench {
  readonly text: readonly TextScore[];
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
    return { articleBody: text };
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
  for (const corpus of ARTICLE_CORPORA.filter((name) => !absent.includes(name))) {
    const gold = readGold(corpus);
    for (const extractor of Object.keys(EXTRACTORS)) {
      const file = await predict(corpus, extractor, gold);
      text.push({ corpus, extractor, ...scoreText(corpus, file) });
    }
  }
  return { text, absent };
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

function toText(html: string): string {
  return toReaderText(openPage(`<body>${html}</body>`, 'https://page.example/').window.document.body).text;
}

export function printTextBench({ text, absent }: TextBench): void {
  for (const name of absent) console.log(`text: corpus ${name} is absent (${join(CORPORA, name)})`);
  console.log('corpus      extractor          F1     precision  recall');
  for (const row of text) {
    const figures = [row.f1, row.precision, row.recall].map((value) => value.toFixed(3));
    console.log(`${row.corpus.padEnd(12)}${row.extractor.padEnd(19)}${figures.join('  ')}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printTextBench(await benchText());
