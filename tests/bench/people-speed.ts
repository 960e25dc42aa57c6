// How long do names, roles and pronouns take in a worker of a real Chromium? npx tsx tests/bench/people-speed.ts

import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle-script.ts';
import { CHROMIUM_FLAGS } from '../browser/chromium.ts';
import { requireBrowser } from '../browser/find-browser.ts';
import { readGumPronouns } from './gum-pronouns.ts';
import type { WorkerTimes } from './people-worker.ts';

/** Fresh workers: each reads every text once and is cold at its first. */
const WORKERS = 7;

export interface PeopleSpeed {
  readonly texts: number;
  readonly words: number;
  readonly loadMs: number;
  /** Medians, per 1,000 words. */
  readonly coldMs: number;
  readonly warmMs: number;
}

/** @returns null where the corpus is absent */
export async function benchPeopleSpeed(): Promise<PeopleSpeed | null> {
  const texts = readGumPronouns()?.map(({ text }) => text);
  if (texts === undefined) return null;
  const words = texts.map((text) => text.split(/\s+/).length);
  const runs = await measureInWorkers(texts);
  const perThousand = (ms: number, at: number): number => (1000 * ms) / (words[at] ?? 1);
  return {
    texts: texts.length,
    words: words.reduce((sum, count) => sum + count, 0),
    loadMs: median(runs.map(({ loadMs }) => loadMs)),
    coldMs: median(runs.map(({ peopleMs }) => perThousand(peopleMs[0] ?? 0, 0))),
    warmMs: median(runs.flatMap(({ peopleMs }) => peopleMs.map(perThousand).slice(peopleMs.length / 2))),
  };
}

async function measureInWorkers(texts: readonly string[]): Promise<readonly WorkerTimes[]> {
  const script = await bundleScript('tests/bench/people-worker.ts');
  const browser = await launch({ executablePath: requireBrowser('chromium'), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage();
    const runs: WorkerTimes[] = [];
    for (let run = 0; run < WORKERS; run += 1) {
      runs.push(
        await page.evaluate(
          (source, data) =>
            new Promise<WorkerTimes>((resolve, reject) => {
              const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
              worker.onerror = ({ message }) => reject(new Error(message));
              worker.onmessage = (event) => {
                worker.terminate();
                resolve(event.data);
              };
              worker.postMessage(data);
            }),
          script,
          texts,
        ),
      );
    }
    return runs;
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export function printPeopleSpeed(speed: PeopleSpeed | null): void {
  if (speed === null) console.log('people-speed: the GUM articles are absent');
  else
    console.log(
      `people in a worker of Chromium, ${speed.texts} articles, ${speed.words} words, ${WORKERS} fresh workers: loading ${speed.loadMs.toFixed(0)} ms; 1,000 words cold ${speed.coldMs.toFixed(0)} ms, warm ${speed.warmMs.toFixed(0)} ms`,
    );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printPeopleSpeed(await benchPeopleSpeed());
