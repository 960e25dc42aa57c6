// How quick is the reader to the eye and the hand, in the real popup, beside plain Readability in a plain page?

import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle-script.ts';
import { type Chromium, launchChromium, waitForReader } from '../browser/chromium.ts';
import { runInReader, waitForShadowReader } from '../browser/closed-shadow.ts';
import { openReaderInPage } from '../browser/popup-controls.ts';
import { servePages } from '../browser/serve-pages.ts';
import { toLongStory } from '../lab/screen-pages.ts';
import type { ShownTimes } from './reader-page.ts';

const RUNS = 7;
const SHORT_WORDS = 2_000;
const LONG_WORDS = 20_000;
/** From here on a person feels that something is stuck (W3C Long Tasks). */
const LONG_TASK_MS = 50;

/** Milliseconds; medians, and the worst of all runs. */
interface Times {
  readonly median: number;
  readonly worst: number;
}

export interface ReaderBench {
  readonly runs: number;
  /** From the popup's start to its first paint: the frame. */
  readonly frame: Times;
  /** From the arrival of the extracted article to the paint that shows it. */
  readonly shown: Times;
  /** From the popup's start to the article. */
  readonly whole: Times;
  /** From the end of `parse()` to the paint that shows the article: plain Readability in a plain page. */
  readonly plainShown: Times;
  readonly moves: readonly Moves[];
}

/** Tasks over 50 ms while a person does something, on the long page. */
interface Moves {
  readonly surface: string;
  readonly what: string;
  readonly longTasks: number;
  readonly longestMs: number;
}

export async function benchReader(): Promise<ReaderBench> {
  const stories = { short: toLongStory(SHORT_WORDS), long: toLongStory(LONG_WORDS) };
  const server = await servePages(stories);
  const chromium = await launchChromium();
  try {
    const ours: PopupTimes[] = [];
    // The first run warms the browser's caches of compiled code; a person's first does too, but only once.
    for (let run = 0; run <= RUNS; run += 1) ours.push(await timePopup(chromium, server.urlOf('short')));
    const warm = ours.slice(1);
    const plain = await timePlain(chromium, stories.short);
    const moves = [
      ...(await movePopup(chromium, server.urlOf('long'))),
      ...(await moveOverPage(chromium, server.urlOf('long'))),
      ...(await movePlain(chromium, { url: server.urlOf('long'), html: stories.long })),
    ];
    return {
      runs: RUNS,
      frame: toTimes(warm.map(({ frame }) => frame)),
      shown: toTimes(warm.map(({ shown, read }) => shown - read)),
      whole: toTimes(warm.map(({ shown }) => shown)),
      plainShown: toTimes(plain.map(({ shown }) => shown)),
      moves,
    };
  } finally {
    await chromium.close();
    await server.close();
  }
}

/** Milliseconds since the popup's document began. */
interface PopupTimes {
  readonly frame: number;
  readonly read: number;
  readonly shown: number;
}

async function timePopup(chromium: Chromium, url: string): Promise<PopupTimes> {
  const page = await chromium.open(url);
  const popup = await chromium.openPopup(page);
  await waitForReader(popup);
  const times = await popup.evaluate(async () => {
    const paints = performance.getEntriesByType('paint');
    const read = performance.getEntriesByName('dramatis-read')[0]?.startTime ?? Number.NaN;
    // What the browser says that it painted, not what we believe.
    const largest = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const shown = largest.find(({ startTime }) => read <= startTime)?.startTime ?? Number.NaN;
    return { frame: paints[0]?.startTime ?? Number.NaN, read, shown };
  });
  await page.close();
  return times;
}

async function timePlain(chromium: Chromium, html: string): Promise<readonly ShownTimes[]> {
  const page = await openPlain(chromium);
  const times: ShownTimes[] = [];
  for (let run = 0; run <= RUNS; run += 1) times.push(await showPlain(page, html));
  await page.close();
  return times.slice(1);
}

async function openPlain(chromium: Chromium): Promise<Page> {
  const page = await chromium.open('about:blank');
  await page.setViewport({ width: 780, height: 600 });
  await page.addScriptTag({ content: await bundleScript('tests/bench/reader-page.ts') });
  return page;
}

const showPlain = (page: Page, html: string): Promise<ShownTimes> =>
  page.evaluate((source) => {
    // reader-page.ts puts it there.
    const { showPlainly } = globalThis as unknown as { showPlainly: (html: string) => Promise<ShownTimes> };
    return showPlainly(source);
  }, html);

async function movePopup(chromium: Chromium, url: string): Promise<readonly Moves[]> {
  const page = await chromium.open(url);
  const popup = await chromium.openPopup(page);
  await waitForReader(popup);
  // The comparison with the page comes last; then the reader is at rest.
  await popup.waitForSelector('.meter');
  const moves: Moves[] = [];
  const note = async (what: string, run: () => Promise<void>): Promise<void> => {
    moves.push({ surface: 'popup', what, ...(await watchTasks(popup, run)) });
  };
  await note('wheel through the text', () => wheel(popup));
  await note('jump to the end and back', () => jump(popup, '.text'));
  await note('pointer over people and quotes', () => hover(popup, '.person, .quote .words'));
  await note('pointer over the text', () => sweep(popup));
  await popup.focus('.text');
  await note('next quote, 30 times', () => press(popup, ']', 30));
  await note('next paragraph, 30 times', () => press(popup, 'j', 30));
  await page.close();
  return moves;
}

async function moveOverPage(chromium: Chromium, url: string): Promise<readonly Moves[]> {
  const page = await chromium.open(url);
  await page.setViewport({ width: 1280, height: 800 });
  const popup = await chromium.openPopup(page);
  await waitForReader(popup);
  const moves: Moves[] = [];
  const note = async (what: string, run: () => Promise<void>): Promise<void> => {
    moves.push({ surface: 'over the page', what, ...(await watchTasks(page, run)) });
  };
  await note('opening, nothing touched', async () => {
    await openReaderInPage(popup);
    // The comparison with the page comes last; then the reader is at rest, and its text has the keys.
    await waitForShadowReader(page, (reader) => /of the page’s text/.test(reader?.text ?? ''));
  });
  const places = await runInReader<readonly Place[]>(
    page,
    `function () {
      return [...this.querySelectorAll('.person, .quote .words')].map((card) => card.getBoundingClientRect())
        .filter(({ bottom }) => bottom < innerHeight).map(({ left, top }) => ({ x: left + 20, y: top + 8 }));
    }`,
  );
  await note('wheel through the text', () => wheel(page));
  await note('pointer over people and quotes', () => visit(page, places));
  await note('pointer over the text', () => sweep(page));
  await note('next quote, 30 times', () => press(page, ']', 30));
  await note('next paragraph, 30 times', () => press(page, 'j', 30));
  await page.close();
  return moves;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

async function visit(page: Page, places: readonly Place[]): Promise<void> {
  for (const { x, y } of [...places, ...places]) {
    await page.mouse.move(x, y);
    await nextFrame(page);
  }
}

async function movePlain(
  chromium: Chromium,
  { url, html }: { readonly url: string; readonly html: string },
): Promise<readonly Moves[]> {
  const page = await openPlain(chromium);
  await showPlain(page, html);
  const wheeled = await watchTasks(page, () => wheel(page));
  const jumped = await watchTasks(page, () => jump(page, 'html'));
  await page.close();
  const moves = { surface: `plain Readability of ${new URL(url).pathname}` };
  return [
    { ...moves, what: 'wheel through the text', ...wheeled },
    { ...moves, what: 'jump to the end and back', ...jumped },
  ];
}

/**
 * Counts how often the page could not do anything for longer than 50 ms: by a clock that ticks whenever it can, since
 * the browser's own list of long tasks leaves out those of content scripts.
 */
async function watchTasks(page: Page, run: () => Promise<void>): Promise<Pick<Moves, 'longTasks' | 'longestMs'>> {
  await page.evaluate((longMs) => {
    const clock = {
      gaps: [] as number[],
      isOver: false,
      last: performance.now(),
      tick(): void {
        const now = performance.now();
        if (now - this.last > longMs) this.gaps.push(now - this.last);
        this.last = now;
        if (!this.isOver) setTimeout(() => this.tick());
      },
    };
    clock.tick();
    Object.assign(globalThis, { clock });
  }, LONG_TASK_MS);
  await run();
  const gaps = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { clock } = globalThis as unknown as { clock: { gaps: number[]; isOver: boolean } };
    clock.isOver = true;
    return clock.gaps;
  });
  return { longTasks: gaps.length, longestMs: Math.max(0, ...gaps) };
}

async function wheel(page: Page): Promise<void> {
  await page.mouse.move(240, 320);
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel({ deltaY: turn < 40 ? 700 : -900 });
    await nextFrame(page);
  }
}

async function jump(page: Page, selector: string): Promise<void> {
  for (const share of [1, 0.5, 0.75, 0.1, 1, 0]) {
    await page.$eval(
      selector,
      (frame, to) => frame.scrollTo({ top: to * frame.scrollHeight, behavior: 'instant' }),
      share,
    );
    await nextFrame(page);
  }
}

async function hover(page: Page, selector: string): Promise<void> {
  const targets = (await page.$$(selector)).slice(0, 40);
  for (const target of targets) {
    await target.hover();
    await nextFrame(page);
  }
}

async function sweep(page: Page): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.move(60 + step * 8, 120 + ((step * 37) % 400));
    await nextFrame(page);
  }
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(key as ']' | 'j');
    await nextFrame(page);
  }
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

function toTimes(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN };
}

export function printReaderBench({ runs, frame, shown, whole, plainShown, moves }: ReaderBench): void {
  const line = (name: string, { median, worst }: Times): void =>
    console.log(
      `${name.padEnd(58)} median ${median.toFixed(0).padStart(4)} ms   worst ${worst.toFixed(0).padStart(4)} ms`,
    );
  console.log(`reader: the real popup on a story of ${SHORT_WORDS} words, ${runs} runs`);
  line('frame painted after the popup began', frame);
  line('article painted after extraction ended', shown);
  line('article painted after plain Readability ended', plainShown);
  line('article painted after the popup began, extraction included', whole);
  console.log(`\ntasks over ${LONG_TASK_MS} ms on a story of ${LONG_WORDS} words`);
  for (const { surface, what, longTasks, longestMs } of moves) {
    console.log(`${surface.padEnd(28)} ${what.padEnd(34)} ${longTasks} (longest ${longestMs.toFixed(0)} ms)`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printReaderBench(await benchReader());
