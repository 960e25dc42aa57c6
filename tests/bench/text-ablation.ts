// What does each step between page and text give, and each rule? Left out one by one, the rest as it is.
//
// With filters that saw no page of the same site, as unseen pages are read. Takes minutes.
//
//   npm run bench -- ablation                        every step and rule
//   npm run bench -- ablation --rule lines:label     one rule, beside its siblings and without them (rule-views.ts)

import { pathToFileURL } from 'node:url';
import { scoreWith } from '../../src/dom/filter/score-units.ts';
import { RULES, STEPS } from '../../src/dom/steps.ts';
import { siteOf } from '../lab/block-rows.ts';
import { ARTICLE_CORPORA, findAbsent, letGo, openPage, readGold, readPageSource } from './corpora.ts';
import { readCrossWeights } from './cross-weights.ts';
import { LEAST_CHANGE } from './rule-views.ts';
import { type PageScore, scoreCorpus, scorePage } from './shingles.ts';
import { readText } from './text.ts';

export interface AblationRow {
  readonly without: string;
  /** Pages that read otherwise without it, and their sites. */
  readonly pages: number;
  readonly sites: number;
  /** Of these sites, how many read better with it, and how many worse. */
  readonly helped: number;
  readonly hurt: number;
  /** F1 without it, by corpus. */
  readonly f1: Readonly<Record<string, number>>;
}

interface PageResult {
  readonly corpus: string;
  readonly site: string;
  readonly whole: PageScore;
  /** Only what reads otherwise. */
  readonly without: ReadonlyMap<string, PageScore>;
}

/** The first row leaves nothing out. */
export async function benchAblation(): Promise<readonly AblationRow[]> {
  const absent = findAbsent(ARTICLE_CORPORA);
  if (absent.length > 0) return [];
  const weights = await readCrossWeights();
  const results: PageResult[] = [];
  for (const corpus of ARTICLE_CORPORA) {
    for (const [id, gold] of Object.entries(readGold(corpus))) {
      const url = gold.url ?? 'https://page.example/story';
      const site = siteOf(id, gold);
      const own = weights.get(site);
      if (own === undefined) throw new Error(`no weights were trained for ${site}`);
      const page = openPage(readPageSource(corpus, id), url);
      const read = (omitted: readonly string[], rules?: Set<string>): string =>
        readText(page, {
          url,
          score: (candidates) => scoreWith(own, candidates),
          omitted: new Set(omitted),
          trace: ({ rule }) => rules?.add(rule),
        });
      results.push({ corpus, site, ...readWithout(read, gold.articleBody) });
      await letGo(page);
    }
  }
  return ['nothing', ...STEPS, ...RULES].map((without) => toRow(without, results));
}

function readWithout(
  read: (omitted: readonly string[], rules?: Set<string>) => string,
  body: string,
): Pick<PageResult, 'whole' | 'without'> {
  const acting = new Set<string>();
  const text = read([], acting);
  const without = new Map<string, PageScore>();
  // A rule that took nothing out on this page changes nothing when it is left out.
  for (const name of [...STEPS, ...RULES.filter((rule) => acting.has(rule.split(':')[1] ?? ''))]) {
    const other = read([name]);
    if (other !== text) without.set(name, scorePage(body, other));
  }
  return { whole: scorePage(body, text), without };
}

function toRow(name: string, results: readonly PageResult[]): AblationRow {
  const changed = results.filter(({ without }) => without.has(name));
  const gains = new Map<string, number>();
  for (const { site, whole, without } of changed)
    gains.set(site, (gains.get(site) ?? 0) + whole.f1 - (without.get(name)?.f1 ?? 0));
  const f1 = ARTICLE_CORPORA.map((corpus) => {
    const pages = results.filter((page) => page.corpus === corpus);
    return [corpus, scoreCorpus(pages.map(({ whole, without }) => without.get(name) ?? whole)).f1] as const;
  });
  return {
    without: name,
    pages: changed.length,
    sites: gains.size,
    helped: [...gains.values()].filter((gain) => gain > LEAST_CHANGE).length,
    hurt: [...gains.values()].filter((gain) => gain < -LEAST_CHANGE).length,
    f1: Object.fromEntries(f1),
  };
}

export function printAblation(rows: readonly AblationRow[]): void {
  const [whole] = rows;
  if (whole === undefined) {
    console.log(`ablation: a corpus is absent: ${findAbsent(ARTICLE_CORPORA).join(', ')}`);
    return;
  }
  console.log('F1 without each step and rule, and what it gives; filters saw no page of the same site');
  console.log(
    `${'without'.padEnd(28)}${ARTICLE_CORPORA.map((name) => name.padEnd(18)).join('')}pages  sites  better  worse`,
  );
  for (const { without, pages, sites, helped, hurt, f1 } of rows) {
    const figures = ARTICLE_CORPORA.map((name) => {
      const gain = (whole.f1[name] ?? 0) - (f1[name] ?? 0);
      return `${(f1[name] ?? 0).toFixed(4)} (${gain < 0 ? '−' : '+'}${Math.abs(gain).toFixed(4)})`.padEnd(18);
    });
    const counts = [String(pages).padStart(5), String(sites).padStart(5), String(helped).padStart(6)];
    console.log(`${without.padEnd(28)}${figures.join('')}${counts.join('  ')}  ${String(hurt).padStart(5)}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printAblation(await benchAblation());
