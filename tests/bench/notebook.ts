// How quick is the notebook at 100, 1,000 and 10,000 highlights? In a real Chromium with its real IndexedDB.
// npx tsx tests/bench/notebook.ts

import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browser/chromium.ts';
import { fillNotebook, NOTEBOOK, openNotebook } from '../browser/notebook-page.ts';
import { inventNotebook } from './invented-notebook.ts';

const SIZES = [100, 1000, 10_000] as const;
const OPENINGS = 5;
const QUERY = 'minister of tr';

/** Milliseconds. */
export interface NotebookTimes {
  readonly highlights: number;
  readonly articles: number;
  /** From the start of the navigation until rows are on the screen: median. */
  readonly openMs: number;
  /** From the key until the new list is on the screen: median and slowest of a query typed letter by letter. */
  readonly keyMs: number;
  readonly slowestKeyMs: number;
  readonly filterMs: number;
  /** The longest that a scroll from top to bottom kept the page from drawing. */
  readonly longestFrameMs: number;
  readonly peopleMs: number;
  readonly sameQuotesMs: number;
  readonly markdownMs: number;
  readonly jsonMs: number;
  readonly rowsDrawn: number;
}

export async function benchNotebook(): Promise<readonly NotebookTimes[]> {
  const chromium = await launchChromium();
  try {
    const page = await openNotebook(chromium);
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    const results: NotebookTimes[] = [];
    for (const size of SIZES) {
      const backup = inventNotebook(size);
      await fillNotebook(page, backup);
      results.push({
        highlights: size,
        articles: backup.articles.length,
        ...(await measure(page, chromium.extensionId)),
      });
    }
    return results;
  } finally {
    await chromium.close();
  }
}

async function measure(page: Page, extensionId: string): Promise<Omit<NotebookTimes, 'highlights' | 'articles'>> {
  const openings: number[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    await page.goto(`chrome-extension://${extensionId}/${NOTEBOOK}`, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('.entry');
    openings.push(await page.evaluate(whenPainted));
  }
  await page.evaluate(installStopwatch);
  await page.focus('.search');
  const keys: number[] = [];
  for (const key of QUERY) keys.push(await timed(page, 'input', () => page.keyboard.sendCharacter(key)));
  const rowsDrawn = await page.$$eval('.rows > li', (rows) => rows.length);
  await timed(page, 'click', () => clickButton(page, 'Show all'));
  const filterMs = await timed(page, 'change', () => pickFirst(page, '.filters select[aria-label="Person"]'));
  await timed(page, 'click', () => clickButton(page, 'Show all'));
  const longestFrameMs = await page.evaluate(scrollThrough);
  await clickButton(page, 'Export');
  await page.waitForSelector('.export-choices');
  const markdownMs = await timedUntilSaid(page, 'Markdown .md');
  const jsonMs = await timedUntilSaid(page, 'Everything, to read back in .json');
  const peopleMs = await timed(page, 'click', () => clickButton(page, 'People'));
  const sameQuotesMs = await timed(page, 'click', () => clickButton(page, 'Same quote'));
  return {
    openMs: median(openings),
    keyMs: median(keys),
    slowestKeyMs: Math.max(...keys),
    filterMs,
    longestFrameMs,
    peopleMs,
    sameQuotesMs,
    markdownMs,
    jsonMs,
    rowsDrawn,
  };
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Since the navigation began, once the frame is on the screen. */
function whenPainted(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
}

/** From an event as the page meets it until the frame after its last handler is on the screen. */
function installStopwatch(): void {
  const watch = { last: Promise.resolve(0) };
  for (const type of ['input', 'change', 'click']) {
    addEventListener(
      type,
      (event) => {
        const begin = event.timeStamp;
        watch.last = new Promise((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin))),
        );
      },
      { capture: true },
    );
  }
  Object.assign(globalThis, { stopwatch: watch });
}

async function timed(page: Page, _event: 'input' | 'change' | 'click', act: () => Promise<void>): Promise<number> {
  await act();
  // `installStopwatch` put it there.
  return page.evaluate(() => (globalThis as unknown as { stopwatch: { last: Promise<number> } }).stopwatch.last);
}

/** The first choice that narrows. */
async function pickFirst(page: Page, selector: string): Promise<void> {
  const value = await page.$eval(selector, (select) => (select as HTMLSelectElement).options[1]?.value ?? '');
  await page.select(selector, value);
}

async function clickButton(page: Page, label: string): Promise<void> {
  await page.$$eval(
    'button',
    (buttons, words) => {
      const button = buttons.find(({ textContent }) => textContent?.trim() === words);
      if (button === undefined) throw new Error(`no button «${words}»`);
      button.click();
    },
    label,
  );
}

async function timedUntilSaid(page: Page, label: string): Promise<number> {
  const begin = await page.evaluate(() => performance.now());
  await clickButton(page, label);
  // The file's name says which of the exports it was.
  const ending = label.slice(label.lastIndexOf('.'));
  await page.waitForFunction(
    (end) => document.querySelector('.said')?.textContent?.endsWith(`${end}.`),
    { polling: 'raf', timeout: 60_000 },
    ending,
  );
  return (await page.evaluate(() => performance.now())) - begin;
}

async function scrollThrough(): Promise<number> {
  const frame = document.querySelector('.rows-frame');
  if (frame === null) throw new Error('no list to scroll');
  const step = Math.max(frame.clientHeight * 0.8, frame.scrollHeight / 150);
  let longest = 0;
  let before = performance.now();
  while (frame.scrollTop + frame.clientHeight < frame.scrollHeight - 2) {
    frame.scrollTop += step;
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
  }
  frame.scrollTop = 0;
  await new Promise(requestAnimationFrame);
  return longest;
}

export function printNotebookBench(results: readonly NotebookTimes[]): void {
  console.log(
    'notebook: milliseconds in Chromium with its IndexedDB; a key is timed from its event to the painted list',
  );
  const lines: readonly (readonly [string, (times: NotebookTimes) => number])[] = [
    ['articles', ({ articles }) => articles],
    ['open (median)', ({ openMs }) => openMs],
    ['search key (median)', ({ keyMs }) => keyMs],
    ['search key (slowest)', ({ slowestKeyMs }) => slowestKeyMs],
    ['filter by person', ({ filterMs }) => filterMs],
    ['scroll, longest frame', ({ longestFrameMs }) => longestFrameMs],
    ['people', ({ peopleMs }) => peopleMs],
    ['same quotes', ({ sameQuotesMs }) => sameQuotesMs],
    ['export all, Markdown', ({ markdownMs }) => markdownMs],
    ['export all, JSON', ({ jsonMs }) => jsonMs],
    ['rows in the document', ({ rowsDrawn }) => rowsDrawn],
  ];
  console.log(`${'highlights'.padEnd(24)}${results.map(({ highlights }) => String(highlights).padStart(9)).join('')}`);
  for (const [name, read] of lines) {
    console.log(`${name.padEnd(24)}${results.map((times) => read(times).toFixed(0).padStart(9)).join('')}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printNotebookBench(await benchNotebook());
