// Does the reader keep every paragraph of an article and nothing else?
//
//   npx tsx tests/bench/text.ts
//
// Reads the corpora beside the project at run time; none of their words is part of it. “by site” is our reader with
// filters that saw no page of the same site: what it does on pages that nobody here has seen.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UnitScorer } from '../../src/dom/filter/filter-units.ts';
import { scoreWith } from '../../src/dom/filter/score-units.ts';
import { type ReadOptions, readPage } from '../../src/dom/read-page.ts';
import { sanitizeArticle } from '../../src/dom/sanitize.ts';
import { toReaderText } from '../../src/dom/to-reader-text.ts';
import { siteOf } from '../lab/block-rows.ts';
import {
  ARTICLE_CORPORA,
  CORPORA,
  findAbsent,
  type Gold,
  letGo,
  openPage,
  PROJECT,
  readGold,
  readPageSource,
  readReadabilityPages,
} from './corpora.ts';
import { readCrossWeights } from './cross-weights.ts';
import { scorePage } from './shingles.ts';
import { PEER_NAMES, readByPeer } from './text-peers.ts';

const CACHE = join(PROJECT, '.cache/bench/text');
/** Our reader as it is shipped, and with filters that saw no page of the same site. */
const OURS = ['dramatis', 'dramatis, by site'] as const;
const NO_ADDRESS = 'https://page.example/story';

type Texts = Readonly<Record<string, string>>;

export interface PageRow {
  readonly id: string;
  readonly f1: number;
  /** Runs of four words. */
  readonly extra: number;
  readonly missing: number;
}

export interface TextScore {
  readonly corpus: string;
  readonly extractor: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Worst first. */
  readonly pages: readonly PageRow[];
}

export interface TextBench {
  readonly text: readonly TextScore[];
  /** How alike to what Readability’s own tests expect; no person checked those, so it only tells of changes. */
  readonly regression: { readonly pages: number; readonly f1: number; readonly far: readonly PageRow[] } | null;
  /** Names of corpora that are not there. */
  readonly absent: readonly string[];
}

/** Runs every extractor over every corpus; peers are cached, ours is always run. Takes minutes: jsdom is slow. */
export async function benchText(): Promise<TextBench> {
  const absent = findAbsent(ARTICLE_CORPORA);
  const crossWeights = absent.length === 0 ? await readCrossWeights() : null;
  const text: TextScore[] = [];
  for (const corpus of ARTICLE_CORPORA.filter((name) => !absent.includes(name))) {
    const gold = readGold(corpus);
    const toScorer = (id: string): UnitScorer | null => {
      const page = gold[id];
      const weights = page === undefined ? undefined : crossWeights?.get(siteOf(id, page));
      return weights === undefined ? null : (candidates) => scoreWith(weights, candidates);
    };
    const texts = { ...(await readOurs(corpus, gold, toScorer)), ...(await readPeers(corpus, gold)) };
    text.push(...scoreTexts(corpus, texts));
  }
  return { text, regression: await compareWithReadability(), absent };
}

export function readText(page: ReturnType<typeof openPage>, options: ReadOptions): string {
  const { window } = page;
  const { article } = readPage(window.document, { ...options, isForced: true });
  if (article === null) return '';
  return toReaderText(sanitizeArticle(article.html, { window, baseUrl: options.url })).text;
}

async function readOurs(
  corpus: string,
  gold: Gold,
  toScorer: (id: string) => UnitScorer | null,
): Promise<Readonly<Record<string, Texts>>> {
  const given: Record<string, string> = {};
  const bySite: Record<string, string> = {};
  for (const [id, { url = NO_ADDRESS }] of Object.entries(gold)) {
    const page = openPage(readPageSource(corpus, id), url);
    given[id] = readText(page, { url });
    const score = toScorer(id);
    if (score !== null) bySite[id] = readText(page, { url, score });
    await letGo(page);
  }
  return { [OURS[0]]: given, ...(Object.keys(bySite).length > 0 && { [OURS[1]]: bySite }) };
}

async function readPeers(corpus: string, gold: Gold): Promise<Readonly<Record<string, Texts>>> {
  const texts: Record<string, Texts> = {};
  mkdirSync(CACHE, { recursive: true });
  for (const name of PEER_NAMES) {
    const file = join(CACHE, `${corpus}.${name}.texts.json`);
    if (!existsSync(file)) {
      const own: Record<string, string> = {};
      for (const [id, { url = NO_ADDRESS }] of Object.entries(gold)) {
        own[id] = await readByPeer(name, readPageSource(corpus, id), url);
        // jsdom lets go of its windows only between turns of the event loop; without it the heap fills up.
        await new Promise((resolve) => setImmediate(resolve));
      }
      writeFileSync(file, JSON.stringify(own));
    }
    // Written by the lines above.
    texts[name] = JSON.parse(readFileSync(file, 'utf8')) as Texts;
  }
  return texts;
}

/** Scored by the script that lies beside the corpora, as everybody else is. */
export function scoreTexts(corpus: string, texts: Readonly<Record<string, Texts>>): readonly TextScore[] {
  mkdirSync(CACHE, { recursive: true });
  const gold = join(CORPORA, corpus, 'ground-truth.json');
  return Object.entries(texts).map(([extractor, own]) => {
    const file = join(CACHE, 'predictions.json');
    writeFileSync(
      file,
      JSON.stringify(Object.fromEntries(Object.entries(own).map(([id, articleBody]) => [id, { articleBody }]))),
    );
    const output = execFileSync(
      'node',
      [join(CORPORA, 'score-text.mjs'), gold, `x=${file}`, '--worst', String(Object.keys(own).length)],
      { encoding: 'utf8', maxBuffer: 1 << 24 },
    );
    const [, sums = '', ...lines] = output.trimEnd().split('\n');
    const [f1 = 0, precision = 0, recall = 0] = sums.split(/\s+/).slice(1).map(Number);
    return { corpus, extractor, f1, precision, recall, pages: lines.map(readPageRow) };
  });
}

/** `    0.752  extra 12  missing 30  name` */
function readPageRow(line: string): PageRow {
  const [f1 = '0', , extra = '0', , missing = '0', id = ''] = line.trim().split(/\s+/);
  return { id, f1: Number(f1), extra: Number(extra), missing: Number(missing) };
}

const FAR = 0.6;

async function compareWithReadability(): Promise<TextBench['regression']> {
  const rows: PageRow[] = [];
  for (const { id, html, expected } of readReadabilityPages()) {
    const page = openPage(html, NO_ADDRESS);
    const wanted = toReaderText(openPage(`<body>${expected}</body>`, NO_ADDRESS).window.document.body).text;
    const { f1, extra, missing } = scorePage(wanted, readText(page, { url: NO_ADDRESS }));
    rows.push({ id, f1, extra, missing });
    await letGo(page);
  }
  if (rows.length === 0) return null;
  const far = rows.filter((row) => row.f1 < FAR).sort((a, b) => a.f1 - b.f1);
  return { pages: rows.length, f1: rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length, far };
}

const WORST = 10;

export function printTextBench({ text, regression, absent }: TextBench): void {
  for (const name of absent) console.log(`text: corpus ${name} is absent (${join(CORPORA, name)})`);
  console.log('corpus      extractor          F1     precision  recall  worst page  under 0.70');
  for (const { corpus, extractor, f1, precision, recall, pages } of text) {
    const figures = [f1, precision, recall, pages[0]?.f1 ?? 0].map((value) => value.toFixed(3));
    const bad = pages.filter((page) => page.f1 < 0.7).length;
    console.log(`${corpus.padEnd(12)}${extractor.padEnd(19)}${figures.join('  ')}  ${bad}`);
  }
  for (const { corpus, pages } of text.filter(({ extractor }) => extractor === OURS[0])) {
    console.log(`worst pages of ${corpus}, in runs of four words:`);
    for (const row of pages.slice(0, WORST)) console.log(`  ${toLine(row)}`);
  }
  if (regression === null) return;
  console.log(
    `Readability’s own tests: ${regression.pages} pages, mean F1 ${regression.f1.toFixed(3)} against what they expect; under ${FAR}:`,
  );
  for (const row of regression.far) console.log(`  ${toLine(row)}`);
}

function toLine({ id, f1, extra, missing }: PageRow): string {
  return `${f1.toFixed(3)}  extra ${String(extra).padStart(4)}  missing ${String(missing).padStart(4)}  ${id}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printTextBench(await benchText());
