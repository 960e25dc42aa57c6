// In which browser, and how, is the lab's page run? The same jobs in a real Chromium and a real Firefox.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS } from '../browser/chromium.ts';
import { requireBrowser } from '../browser/find-browser.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import type { JobAnswer, JobArgument, JobName } from './lab-page.tsx';

import { findLongestTask, TRACED } from './longest-task.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Lab {
  /** @throws JobHung where no answer comes in time; the browser is then begun anew. */
  readonly run: <Name extends JobName>(
    name: Name,
    argument: JobArgument<Name>,
    timeoutMs?: number,
  ) => Promise<JobAnswer<Name>>;
  /**
   * For how long, in milliseconds of the thread's own time, the longest task of this work took, without those that hold
   * the mark `ELSEWHERE`. null where the browser does not tell.
   */
  readonly longestTaskOf: (work: () => Promise<unknown>) => Promise<number | null>;
  /** Each page of a reader has a tab of its own: what the pages before have left behind is collected here and now. */
  readonly collectGarbage: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export class JobHung extends Error {}

interface Driver {
  readonly evaluate: (script: string) => Promise<unknown>;
  readonly longestTaskOf: Lab['longestTaskOf'];
  readonly collectGarbage: Lab['collectGarbage'];
  readonly close: () => Promise<void>;
}

/** No job that is not looking for a hang needs longer. */
const DEFAULT_TIMEOUT_MS = 120_000;
const POLL_MS = 40;

export async function openLab(browser: BrowserName): Promise<Lab> {
  const server = await serveLab(await bundleLab());
  const start = browser === 'chromium' ? startChromium : startFirefox;
  let driver = await start(server.url);
  return {
    async run(name, argument, timeoutMs = DEFAULT_TIMEOUT_MS) {
      try {
        // The page answers what `JobAnswer` says: both ends are one file.
        return (await runJob(driver, name, argument, timeoutMs)) as JobAnswer<typeof name>;
      } catch (error) {
        if (!(error instanceof JobHung)) throw error;
        await driver.close();
        driver = await start(server.url);
        throw error;
      }
    },
    longestTaskOf: (work) => driver.longestTaskOf(work),
    collectGarbage: () => driver.collectGarbage(),
    async close() {
      await driver.close();
      await server.close();
    },
  };
}

async function runJob(driver: Driver, name: string, argument: unknown, timeoutMs: number): Promise<unknown> {
  const end = Date.now() + timeoutMs;
  const call = `startJob(${JSON.stringify(name)}, ${JSON.stringify(JSON.stringify(argument))})`;
  await orHang(driver.evaluate(call), end);
  for (;;) {
    const answer = await orHang(driver.evaluate('jobAnswer'), end);
    if (typeof answer === 'string') {
      // Written by startJob in lab-page.tsx.
      const { answer: value, error } = JSON.parse(answer) as { answer?: unknown; error?: string };
      if (error !== undefined) throw new Error(`${name}: ${error}`);
      return value;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function orHang<T>(work: Promise<T>, end: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new JobHung('no answer in time')), Math.max(0, end - Date.now()));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function startChromium(url: string): Promise<Driver> {
  const browser: Browser = await launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    protocolTimeout: 600_000,
    args: [...CHROMIUM_FLAGS],
  });
  const page: Page = await browser.newPage();
  await page.goto(url);
  return {
    evaluate: (script) => page.evaluate(script),
    async longestTaskOf(work) {
      await page.tracing.start({ categories: [...TRACED] });
      await work();
      const trace = await page.tracing.stop();
      return trace === undefined ? null : findLongestTask(new TextDecoder().decode(trace));
    },
    collectGarbage: async () => {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      await session.detach();
    },
    async close() {
      // A renderer that hangs does not close; its browser does.
      browser.process()?.kill('SIGKILL');
      await browser.close().catch(() => undefined);
    },
  };
}

async function startFirefox(url: string): Promise<Driver> {
  const firefox: Firefox = await launchFirefox();
  await firefox.open(url);
  return {
    evaluate: (script) =>
      firefox.runInPage(
        `return window.wrappedJSObject ? window.wrappedJSObject.eval(${JSON.stringify(script)}) : window.eval(${JSON.stringify(script)})`,
      ),
    longestTaskOf: async () => null,
    collectGarbage: firefox.collectGarbage,
    close: () => firefox.close(),
  };
}

async function bundleLab(): Promise<string> {
  const outDir = join(PROJECT, '.cache/hostile');
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      // Names of functions in what is reported.
      minify: false,
      // Where pages that failed are kept.
      emptyOutDir: false,
      lib: {
        entry: join(PROJECT, 'tests/hostile/lab-page.tsx'),
        formats: ['iife'],
        name: 'hostileLab',
        fileName: () => 'lab.js',
      },
    },
  });
  return readFileSync(join(outDir, 'lab.js'), 'utf8');
}

async function serveLab(script: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url === '/lab.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (request.url === '/') {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>lab</title><body><script src="/lab.js"></script>');
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
