// How long does each step take in a real Chromium, beside plain Readability? npx tsx tests/bench/speed.ts

import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle-script.ts';
import { CHROMIUM_FLAGS } from '../browser/chromium.ts';
import { requireBrowser } from '../browser/find-browser.ts';
import { readFixtures } from '../fixtures/gold.ts';
import { ARTICLE_CORPORA, findAbsent, readGold, readPageSource, readReadabilityPages } from './corpora.ts';
import type { StepTimes } from './speed-page.ts';

/** Of plain Readability and of our reading; the other steps run once a page. */
const RUNS = 5;
const STEPS = ['readability', 'read', 'defuddle', 'sanitize', 'analyze'] as const;
type Step = (typeof STEPS)[number];

export interface SpeedBench {
  readonly pages: number;
  /** What the pages are: a corpus, or the fixtures where it is absent. */
  readonly source: string;
  /** Median and 95th percentile over pages, in milliseconds, and as multiples of plain Readability's. */
  readonly steps: Readonly<Record<string, Readonly<Record<'median' | 'p95' | 'medianRatio' | 'p95Ratio', number>>>>;
}

export async function benchSpeed(): Promise<SpeedBench> {
  const corpora = ARTICLE_CORPORA.filter((name) => findAbsent([name]).length === 0);
  const isAbsent = corpora.length === 0;
  const sources = isAbsent
    ? readFixtures().map(({ html }) => html)
    : [
        ...corpora.flatMap((name) => Object.keys(readGold(name)).map((id) => readPageSource(name, id))),
        ...readReadabilityPages().map(({ html }) => html),
      ];
  const times = await measureInChromium(sources);
  const base = { median: rank(times, 'readability', 0.5), p95: rank(times, 'readability', 0.95) };
  const steps = STEPS.map((step) => {
    const median = rank(times, step, 0.5);
    const p95 = rank(times, step, 0.95);
    return [step, { median, p95, medianRatio: median / base.median, p95Ratio: p95 / base.p95 }] as const;
  });
  return {
    pages: sources.length,
    source: isAbsent ? 'fixtures' : `${corpora.join(', ')} and Readability’s own tests`,
    steps: Object.fromEntries(steps),
  };
}

async function measureInChromium(sources: readonly string[]): Promise<StepTimes[]> {
  const script = await bundleScript('tests/bench/speed-page.ts');
  const browser = await launch({ executablePath: requireBrowser('chromium'), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    await measurePage(page, sources[0] ?? ''); // warm
    const times: StepTimes[] = [];
    for (const html of sources) times.push(await measurePage(page, html));
    return times;
  } finally {
    await browser.close();
  }
}

/** The fastest of several runs, step by step: whatever else the machine does only adds to the others. */
async function measurePage(page: Page, html: string): Promise<StepTimes> {
  const runs: StepTimes[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(
      await page.evaluate(
        (source, isBrief) => {
          // speed-page.ts puts it there.
          const { measureSteps } = globalThis as unknown as {
            measureSteps: (html: string, isBrief: boolean) => Promise<StepTimes>;
          };
          return measureSteps(source, isBrief);
        },
        html,
        run > 0,
      ),
    );
  }
  const [first] = runs;
  if (first === undefined) throw new Error('no run was made; RUNS is too small');
  return { ...first, readability: rank(runs, 'readability', 0), read: rank(runs, 'read', 0) };
}

function rank(times: readonly StepTimes[], step: Step, share01: number): number {
  const sorted = times.map((time) => time[step]).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share01 * sorted.length))] ?? 0;
}

export function printSpeedBench({ pages, source, steps }: SpeedBench): void {
  console.log(
    `speed: ${pages} pages of ${source} in Chromium, the fastest of ${RUNS} runs a page; × is against clone + Readability`,
  );
  for (const [step, { median, p95, medianRatio, p95Ratio }] of Object.entries(steps)) {
    const figures = `median ${median.toFixed(1)} ms (${medianRatio.toFixed(2)} ×)  p95 ${p95.toFixed(1)} ms (${p95Ratio.toFixed(2)} ×)`;
    console.log(`${step.padEnd(14)}${figures}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printSpeedBench(await benchSpeed());
