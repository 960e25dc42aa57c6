// What happens to a hostile page inside a real browser? Bundled and run there by open-lab.ts.
//
// The page that runs this has no content security policy: what would be stopped by the extension's own policy must be
// stopped before it.

import { render } from 'preact';
import { analyze } from '../../src/core/analyze.ts';
import { buildTextDocument } from '../../src/core/text/build-document.ts';
import { findLeftOut } from '../../src/dom/left-out.ts';
import { readPage } from '../../src/dom/read-page.ts';
import type { RecordArea } from '../../src/store/keyed-area.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { createSession, type LeftOutParts } from '../../src/ui/reader/article-session.ts';
import { prepareArticle, toAnalysisRequest } from '../../src/ui/reader/prepare-article.ts';
import { ReaderApp } from '../../src/ui/reader/reader-app.tsx';
import type { ReaderState } from '../../src/ui/reader/reader-state.ts';
import readerStyles from '../../src/ui/styles/reader.css?inline';
import { findForeign } from './find-foreign.ts';
import { startHeartbeat } from './heartbeat.ts';
import { type HostilePage, toHtml } from './hostile-page.ts';
import { ELSEWHERE } from './longest-task.ts';
import type { ClobberOutcome, PayloadOutcome, TimedOutcome } from './outcomes.ts';

const URL_OF_PAGE = 'https://hostile.example/news/story';

/** Which pages are on show now, and whether anything of theirs has run. */
let hasRun = false;
const noteRun = (): void => {
  hasRun = true;
};
// What payload collections call to show that they are alive.
for (const name of ['alert', 'prompt', 'confirm', 'print'] as const) {
  Object.defineProperty(globalThis, name, { value: noteRun, writable: true });
}

const nap = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Long enough for a broken picture to fire its error, and for a timer of 0. */
const SETTLE_MS = 250;

function readState(html: string): ReaderState {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const state = prepareArticle(readPage(page, { url: URL_OF_PAGE, isForced: true }), { window, isForced: true });
  if (state.kind !== 'ready') return state;
  const analysis = analyze(buildTextDocument(toAnalysisRequest(state.article)), { tagger: null });
  return { kind: 'ready', article: { ...state.article, analysis } };
}

function show(holder: Element, state: ReaderState, leftOut: LeftOutParts | null = null): void {
  render(
    <ReaderApp
      state={state}
      surface="popup"
      // Pictures off: then nothing may be loaded at all.
      settings={{ ...DEFAULT_SETTINGS, hasImages: false }}
      onSettingsChange={() => {}}
      commands={{ tryAnyway: () => {}, openInPage: null, leave: null, loadFont: async () => false, leftOut }}
      t={(key) => key}
      locale="en"
      notice={null}
    />,
    holder,
  );
}

const isOurs = (element: Element): boolean =>
  element.closest('.reader button, .reader summary, .reader label') !== null && element.closest('.body') === null;

/** What a visitor's pointer and keyboard might set off. Links are not followed: those are opened in tabs of their own. */
function touchEverything(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    for (const type of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'focusin', 'toggle', 'input', 'wheel']) {
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
    const address = element.getAttribute('href') ?? '';
    // Our own buttons draw everything anew, a hundred times a page, and hold nothing of the page but words.
    if (/^https?:/.test(address) || isOurs(element)) continue;
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
}

/** As the popup shows it, with its styles and in its size: what is out of sight is not laid out. */
function holderOf(): HTMLElement {
  const holder = document.body.appendChild(document.createElement('div'));
  holder.style.cssText = 'inline-size: 780px; block-size: 600px';
  return holder;
}
document.head.appendChild(document.createElement('style')).textContent = readerStyles;

/** Shows every page at once; where something ran, each again by itself, to know whose it was. */
async function tryPages(pages: readonly HostilePage[]): Promise<PayloadOutcome[]> {
  performance.clearResourceTimings();
  const { hasExecuted, foreign, loads } = await tryTogether(pages);
  if (!hasExecuted && foreign.length === 0 && loads.length === 0) return [];
  if (pages.length === 1) {
    const [page] = pages;
    return page === undefined ? [] : [{ id: page.id, hasExecuted, foreign, loads }];
  }
  const half = Math.ceil(pages.length / 2);
  return [...(await tryPages(pages.slice(0, half))), ...(await tryPages(pages.slice(half)))];
}

async function tryTogether(
  pages: readonly HostilePage[],
): Promise<{ hasExecuted: boolean; foreign: string[]; loads: string[] }> {
  hasRun = false;
  const holders = pages.map((page) => {
    const holder = holderOf();
    show(holder, readState(toHtml(page)));
    return holder;
  });
  for (const holder of holders) touchEverything(holder);
  await nap(SETTLE_MS);
  const foreign = holders.flatMap((holder) => findForeign(holder));
  for (const holder of holders) {
    render(null, holder);
    holder.remove();
  }
  const loads = performance.getEntriesByType('resource').map(({ name }) => name);
  performance.clearResourceTimings();
  return { hasExecuted: hasRun, foreign, loads };
}

/** The control: the same pages as they came, in frames. Without executions here the trial above would prove nothing. */
async function tryRaw(pages: readonly HostilePage[]): Promise<string[]> {
  const fired = new Set<string>();
  const frames = pages.map((page) => {
    const frame = document.createElement('iframe');
    // It may run, but neither leave nor take the lab along.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = `<!doctype html><html><head></head><body></body></html>`;
    document.body.append(frame);
    return { frame, page };
  });
  await nap(SETTLE_MS);
  for (const { frame, page } of frames) {
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    if (inner === null) continue;
    for (const name of ['alert', 'prompt', 'confirm', 'print'] as const) {
      Object.defineProperty(inner, name, { value: () => fired.add(page.id), configurable: true });
    }
    inner.document.open();
    inner.document.write(toHtml(page));
    inner.document.close();
  }
  await nap(SETTLE_MS);
  for (const { frame } of frames) if (frame.contentDocument) touchEverything(frame.contentDocument);
  await nap(SETTLE_MS);
  for (const { frame } of frames) frame.remove();
  return [...fired];
}

/** Names that the DOM's own objects answer to; a form's field or a picture of such a name stands in front of them. */
function listDomNames(): string[] {
  const names = new Set<string>();
  for (const start of [HTMLFormElement.prototype, Document.prototype, HTMLDocument.prototype]) {
    for (let proto: object | null = start; proto !== null && proto !== Object.prototype; ) {
      for (const name of Object.getOwnPropertyNames(proto)) names.add(name);
      proto = Object.getPrototypeOf(proto) as object | null;
    }
  }
  return [...names].filter((name) => /^[a-zA-Z]\w*$/.test(name) && !/^[A-Z_]+$/.test(name)).sort();
}

function tryClobbered(page: HostilePage): ClobberOutcome {
  try {
    const live = document.implementation.createHTMLDocument('');
    live.documentElement.innerHTML = toHtml(page);
    const { article } = readPage(live, { url: URL_OF_PAGE, isForced: true });
    return { id: page.id, error: null, textLength: article?.html.length ?? 0 };
  } catch (error) {
    return { id: page.id, error: String(error), textLength: 0 };
  }
}

/** A tab has parsed its page before anybody can read it, so this is a step of its own. @returns milliseconds. */
let parsedPage = new Document();
async function parsePage(html: string): Promise<number> {
  const begin = performance.now();
  parsedPage = new DOMParser().parseFromString(html, 'text/html');
  return performance.now() - begin;
}

/**
 * The parsed page, which is too deep, too long or too strange: how long does reading it take, and showing it, and for how
 * long does the reader answer to nobody? Reading, the comparison with the page and the analysis have processes of their
 * own, and are not counted as the reader's.
 */
async function tryTimed(_nothing: null): Promise<TimedOutcome> {
  const page = parsedPage;
  const begin = performance.now();
  const times = { readMs: 0, shownMs: 0, analyzedMs: 0, comparedMs: 0, blockedMs: 0, blockedWhile: '' };
  let state: ReaderState = { kind: 'loading' };
  try {
    performance.mark(ELSEWHERE);
    const reading = readPage(page, { url: URL_OF_PAGE, isForced: true });
    times.readMs = performance.now() - begin;
    const holder = holderOf();
    show(holder, state);
    await nextFrame();
    await nextFrame();
    const heart = startHeartbeat('preparing');
    const elsewhere = <T,>(run: () => T): { readonly answer: T; readonly ms: number } => {
      heart.pause();
      performance.mark(ELSEWHERE);
      const start = performance.now();
      const answer = run();
      const ms = performance.now() - start;
      heart.resume();
      return { answer, ms };
    };
    const handed = performance.now();
    const session = createSession({
      window,
      url: URL_OF_PAGE,
      area: NO_AREA,
      isPrivate: true,
      now: () => 0,
      readPage: async () => reading,
      findLeftOut: async (request) => {
        const { answer, ms } = elsewhere(() => findLeftOut(page, request));
        times.comparedMs = ms;
        await nap(0);
        heart.enter('what was left out came');
        return answer;
      },
      async analyze(request) {
        // What is in sight is laid out in the next frame, and it is on the screen when the one after begins.
        await nextFrame();
        await nextFrame();
        times.shownMs = performance.now() - handed;
        heart.enter('the rest of the text came');
        // In a task of its own, apart from what a frame takes.
        await nap(0);
        const { answer, ms } = elsewhere(() => analyze(buildTextDocument(request), { tagger: null }));
        times.analyzedMs = ms;
        // A worker answers in a task of its own.
        await nap(0);
        heart.enter('people and quotes came');
        return answer;
      },
      onChange(next) {
        state = next;
        if (next.kind === 'ready' && next.article.analysis === null) heart.enter('the text came');
        show(holder, next, session.leftOut());
      },
      onNotKept() {},
    });
    await session.read(true);
    // The comparison is asked for when nothing else is to do.
    await nap(IDLE_MS);
    await nextFrame();
    await nextFrame();
    Object.assign(times, heart.stop());
    const { height } = holder.getBoundingClientRect();
    render(null, holder);
    holder.remove();
    // The compiler does not see that `onChange` has set it.
    const last = state as ReaderState;
    const wordCount = last.kind === 'ready' ? last.article.wordCount : 0;
    const error = last.kind === 'failed' ? last.detail : null;
    return { kind: last.kind, error, ...times, height, wordCount };
  } catch (error) {
    return { kind: 'threw', error: String(error), ...times, height: 0, wordCount: 0 };
  }
}

const IDLE_MS = 350;

const NO_AREA: RecordArea = {
  read: async () => undefined,
  write: async () => {},
  watch: () => () => {},
  readAll: async () => ({}),
  remove: async () => {},
};

const JOBS = {
  tryPages,
  tryRaw,
  listDomNames: async (_nothing: null) => listDomNames(),
  tryClobbered: async (pages: readonly HostilePage[]) => pages.map(tryClobbered),
  parsePage,
  tryTimed,
} as const;

export type JobName = keyof typeof JOBS;
export type JobArgument<Name extends JobName> = Parameters<(typeof JOBS)[Name]>[0];
export type JobAnswer<Name extends JobName> = Awaited<ReturnType<(typeof JOBS)[Name]>>;

interface LabWorld {
  startJob?: (name: JobName, argument: string) => void;
  jobAnswer?: string | null;
}

const world = globalThis as LabWorld;
world.jobAnswer = null;
world.startJob = (name, argument) => {
  world.jobAnswer = null;
  // The runner sends what the job takes; both ends are typed by `JobArgument`.
  const job = JOBS[name] as (argument: unknown) => Promise<unknown>;
  job(JSON.parse(argument)).then(
    (answer) => {
      world.jobAnswer = JSON.stringify({ answer });
    },
    (error: unknown) => {
      world.jobAnswer = JSON.stringify({ error: error instanceof Error ? (error.stack ?? error.message) : error });
    },
  );
};
