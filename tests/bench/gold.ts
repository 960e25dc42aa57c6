// How much of what a human says of real pages does the engine find, beside peers? npx tsx tests/bench/gold.ts

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise';
import { loadTagger } from '../../src/core/model/load-tagger.ts';
import { analyzePage } from '../../src/entries/cli/analyze-page.ts';
import type { Report } from '../../src/entries/cli/report.ts';
import { PROJECT } from './corpora.ts';
import { type ConfidenceRow, type KindRow, measureConfidence, measureKinds } from './gold-confidence.ts';
import { findGoldPages, GOLD_FOLDER } from './gold-pages.ts';
import { findByPlainRules } from './plain-rules.ts';

const CACHE = join(PROJECT, '.cache/bench/gold');

/** The part of a report that the scorer reads; every system gets the text that ours extracted. */
export type Prediction = Readonly<{
  people: readonly Readonly<{ id: string; name: string; aliases: readonly string[]; role: string | null }>[];
  organizations: readonly Readonly<{ name: string; aliases: readonly string[] }>[];
  quotes: readonly Readonly<{ kind: string; text: string; speaker: unknown }>[];
}>;

export interface GoldBench {
  /** Measure → system → figure, 0 to 1, in the words of the scorer. */
  readonly measures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly pages: number;
  readonly confidence: readonly ConfidenceRow[];
  readonly kinds: readonly KindRow[];
}

const SYSTEMS: Readonly<Record<string, (report: Report, withoutTagger: Report) => Prediction>> = {
  dramatis: (report) => report,
  'no tagger': (_, withoutTagger) => withoutTagger,
  compromise: ({ article }) => findByCompromise(article?.text ?? ''),
  'plain rules': ({ article }) => findByPlainRules(article?.text ?? ''),
};

/** @returns null where the annotated pages are absent. */
export async function benchGold(): Promise<GoldBench | null> {
  const pages = findGoldPages();
  if (pages === null) return null;
  const { tagger } = await loadTagger(() => import('../../src/core/model/tagger-weights.ts'));
  const reports = pages.map(({ gold, url, html }) => ({
    page: gold.page,
    gold,
    report: analyzePage(html, { url, hasTrace: false, tagger }),
    withoutTagger: analyzePage(html, { url, hasTrace: false, tagger: null }),
  }));
  const measures: Record<string, Record<string, number>> = {};
  for (const [system, predict] of Object.entries(SYSTEMS)) {
    const folder = join(CACHE, system);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { page, report, withoutTagger } of reports) {
      writeFileSync(join(folder, `${page}.json`), JSON.stringify(predict(report, withoutTagger)));
    }
    for (const [measure, value] of readScores(folder)) measures[measure] = { ...measures[measure], [system]: value };
  }
  return { measures, pages: pages.length, confidence: measureConfidence(reports), kinds: measureKinds(reports) };
}

/** Scored by the script that lies beside the gold, as everybody else is: lines of a label and a figure. */
function readScores(folder: string): [string, number][] {
  const output = execFileSync('node', [join(GOLD_FOLDER, 'score.mjs'), join(GOLD_FOLDER, 'pages'), folder], {
    encoding: 'utf8',
  });
  return output.split('\n').flatMap((line): [string, number][] => {
    const [, label, value] = /^(.{34}) (?:F1 )?([\d.]+)/.exec(line) ?? [];
    return label === undefined ? [] : [[label.trim(), Number(value)]];
  });
}

function findByCompromise(text: string): Prediction {
  const document = nlp(text);
  const names = [...new Set<string>(document.people().out('array'))];
  const organizations = [...new Set<string>(document.organizations().out('array'))];
  const said: readonly string[] = document.quotations().out('array');
  return {
    people: names.map((name, index) => ({
      id: `p${index + 1}`,
      name: clean(name),
      aliases: [clean(name)],
      role: null,
    })),
    organizations: organizations.map((name) => ({ name: clean(name), aliases: [clean(name)] })),
    quotes: said.map((words) => ({ kind: 'direct', text: clean(words), speaker: null })),
  };
}

/** Its answers keep the marks around them. */
function clean(words: string): string {
  return words.replace(/^[\s“”"‘’,.;:]+|[\s“”"‘’,.;:]+$/g, '').replace(/[’']s$/, '');
}

export function printGoldBench(bench: GoldBench | null): void {
  if (bench === null) {
    console.log(`gold: the annotated pages are absent (${GOLD_FOLDER})`);
    return;
  }
  const systems = Object.keys(SYSTEMS);
  console.log(`gold: ${bench.pages} real pages, whole chain from HTML; peers get our text`);
  console.log(`${''.padEnd(36)}${systems.map((name) => name.padStart(13)).join('')}`);
  for (const [measure, figures] of Object.entries(bench.measures)) {
    const row = systems.map((name) => (figures[name]?.toFixed(3) ?? '–').padStart(13));
    console.log(`${measure.padEnd(36)}${row.join('')}`);
  }
  for (const { kind, all, found, right } of bench.kinds) {
    const share = (part: number): string => (part / (all || 1)).toFixed(3);
    console.log(`${kind.padEnd(8)} of ${all}: found ${share(found)}, with the right speaker ${share(right)}`);
  }
  for (const { from01, shown01, right01 } of bench.confidence) {
    console.log(
      `speakers believed ≥ ${from01.toFixed(2)}: shown ${shown01.toFixed(3)}, of these right ${right01.toFixed(3)}`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printGoldBench(await benchGold());
