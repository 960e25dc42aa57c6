// How does a run that kills a browser talk to the extension in it, and find what was kept at the next start?
//
// The real extension in a real browser, with a profile on the disk that outlives both. Calls come from a page of the
// extension, through the background, as the reader over a page makes them.

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { toArticleKey } from '../../src/core/annotations/article-key.ts';
import type { ArticleRecords } from '../../src/core/annotations/record.ts';
import type { AnnotationCall } from '../../src/messages/annotation-messages.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { CHROMIUM_FLAGS } from '../browser/chromium.ts';
import { requireBrowser } from '../browser/find-browser.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { BrowserName } from './open-lab.ts';

const PAGE = 'src/entries/options/options.html';

export interface Answer {
  readonly ok: boolean;
  readonly failure?: string;
  /** The error's own words. */
  readonly detail?: string;
  readonly value?: unknown;
}

/** What is called one after the other; several lanes run side by side. */
export interface NamedCall {
  readonly name: string;
  readonly call: AnnotationCall;
}

export interface KeptBrowser {
  /** Origin of the extension's pages. */
  readonly site: string;
  readonly call: (request: AnnotationCall) => Promise<Answer>;
  /**
   * Until all is called, one is refused, or the browser is gone.
   *
   * @param onMade is told of a call before the next of its lane begins: so only one of a lane is ever under way.
   */
  readonly callInLanes: (lanes: readonly (readonly NamedCall[])[], onMade: (name: string) => void) => Promise<void>;
  /** Runs the body of an async function in a page of the extension; `given` is what it takes, and JSON is what it gives. */
  readonly run: (body: string, given: unknown) => Promise<unknown>;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function startKept(browser: BrowserName, profile: string): Promise<KeptBrowser> {
  return browser === 'chromium' ? startChromium(profile) : startFirefox(profile);
}

/**
 * As every reader's browser, this one has been opened and closed before. In the very first second of a new profile the
 * browser's own books of what is stored are not written yet: of 75 kills there, one took all that was kept.
 *
 * @returns the origin of the extension's pages.
 */
export async function settle(browser: BrowserName, profile: string): Promise<string> {
  const kept = await startKept(browser, profile);
  await list(kept, toArticleKey(`${kept.site}/first`));
  await kept.close();
  return kept.site;
}

/** @throws where the store does not answer. */
export async function list(kept: KeptBrowser, article: ReturnType<typeof toArticleKey>): Promise<ArticleRecords> {
  const { ok, value, failure } = await kept.call({ call: 'list', article });
  if (!ok) throw new Error(`the store does not answer: ${failure}`);
  // The answer of a list.
  return value as ArticleRecords;
}

const CALL = `
  const late = new Promise((resolve) => setTimeout(() => resolve({ ok: false, failure: 'no answer' }), 30_000));
  const call = (request) => Promise.race([api.runtime.sendMessage({ name: 'surface→background: annotations', request }), late]);
`;

/** Notes what is made in \`made\`, and goes on once it stands in \`noted\`: the test reads the one and writes the other. */
const LANES = `
  const state = (globalThis.dramatisLanes = { made: [], noted: new Set(), isOver: false });
  const isNoted = async (name) => {
    while (!state.noted.has(name)) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  const runLane = async (calls) => {
    for (const { name, call: request } of calls) {
      const answer = await api.runtime.sendMessage({ name: 'surface→background: annotations', request });
      if (answer?.ok !== true) return;
      state.made.push(name);
      await isNoted(name);
    }
  };
  Promise.all(given.map(runLane)).finally(() => { state.isOver = true; });
`;

const NOTE = `
  const state = globalThis.dramatisLanes;
  for (const name of given) state.noted.add(name);
  return { made: state.made.filter((name) => !state.noted.has(name)), isOver: state.isOver };
`;

type Run = KeptBrowser['run'];

function toKept(site: string, run: Run, end: Pick<KeptBrowser, 'kill' | 'close'>): KeptBrowser {
  return {
    site,
    run,
    // Both answer what the background answers.
    call: async (request) => (await run(`${CALL} return call(given);`, request)) as Answer,
    async callInLanes(lanes, onMade) {
      await run(LANES, lanes);
      let noted: readonly string[] = [];
      for (;;) {
        const answer = await run(NOTE, noted).catch(() => null);
        if (answer === null) return;
        const { made, isOver } = answer as { readonly made: readonly string[]; readonly isOver: boolean };
        for (const name of made) onMade(name);
        if (isOver && made.length === 0) return;
        noted = made;
      }
    },
    ...end,
  };
}

async function startChromium(profile: string): Promise<KeptBrowser> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: [...CHROMIUM_FLAGS],
  });
  const extensionId = await browser.installExtension(buildExtension('chrome'));
  const page: Page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/${PAGE}`);
  const run: Run = (body, given) =>
    page.evaluate(`(async (given) => { const api = chrome; ${body} })(${JSON.stringify(given)})`);
  return toKept(`chrome-extension://${extensionId}`, run, {
    kill: () => killGroup(browser),
    close: () => browser.close(),
  });
}

/** The browser and all its processes, without a word of warning. */
async function killGroup(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('the browser has no process to kill');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // The driver starts it as the leader of a group of its own.
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** The extension's own policy forbids strings of code, so they are run by the browser's code, inside the page. */
async function startFirefox(profile: string): Promise<KeptBrowser> {
  const firefox = await launchFirefox({ keptProfile: profile });
  await firefox.openOwnPage(PAGE);
  // A string.
  const site = (await firefox.runInPage('return location.origin')) as string;
  const run: Run = (body, given) => firefox.runInOwnPage(body, given);
  return toKept(site, run, { kill: firefox.kill, close: firefox.close });
}
