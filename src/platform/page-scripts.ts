// How do our scripts get into the page? Only after a click, a key or the menu (activeTab).

import type { LeftOutBlock, LeftOutRequest, PageReading } from '../core/article.ts';
import { browser } from './browser.ts';

/** Why a page could not be read. `restricted`: the browser lets no extension in. `gone`: the tab was closed or has moved on. */
export type ScriptFailure = 'restricted' | 'gone' | 'failed';

export type ScriptResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ScriptFailure; readonly detail: string };

/** What the content script leaves in its own world for the calls below; the page cannot see it. */
export interface ContentWorld {
  dramatisReadPage?: (options: ReadRequest) => PageReading;
  dramatisFindLeftOut?: (request: LeftOutRequest) => readonly LeftOutBlock[];
  dramatisReader?: (request: ReaderRequest) => boolean;
  dramatisMarks?: (request: MarksRequest) => Promise<boolean>;
}

/** `show`: paint what is kept. `mark`: keep what is selected, and paint it. */
export interface MarksRequest {
  readonly url: string;
  readonly act: 'show' | 'mark';
}

/** `toggle`: open or leave. `open`: leave it open where it is. `pick`: let the reader pick the text by hand first. */
export type ReaderAct = 'toggle' | 'open' | 'pick';

export interface ReaderRequest {
  readonly url: string;
  readonly act: ReaderAct;
}

export interface ReadRequest {
  readonly url: string;
  readonly isForced: boolean;
  /** Selector of the part that was picked by hand for this site, null where none was. */
  readonly picked: string | null;
}

export async function readPageInTab(
  tabId: number,
  request: ReadRequest,
  file: string,
): Promise<ScriptResult<PageReading>> {
  return runInTab(tabId, file, async () => {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [request],
      func: (options: ReadRequest) => {
        const read = (globalThis as ContentWorld).dramatisReadPage;
        return read === undefined ? null : read(options);
      },
    });
    throwIfFailed(frame);
    // The frame answers with the JSON that `dramatisReadPage` gave it.
    return (frame?.result ?? null) as PageReading | null;
  });
}

/** @returns what of the page the reader does not show; rejects where the page is gone. */
export async function findLeftOutInTab(tabId: number, request: LeftOutRequest): Promise<readonly LeftOutBlock[]> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    args: [request],
    // The script that read the page is still in its world.
    func: (asked: LeftOutRequest) => (globalThis as ContentWorld).dramatisFindLeftOut?.(asked) ?? null,
  });
  throwIfFailed(frame);
  // As below: JSON of what the script gave.
  const found = (frame?.result ?? null) as readonly LeftOutBlock[] | null;
  if (found === null) throw new Error('the page gave no answer');
  return found;
}

/** @returns whether the reader is open now. */
export async function showReaderInTab(
  tabId: number,
  request: ReaderRequest,
  file: string,
): Promise<ScriptResult<boolean>> {
  return runInTab(tabId, file, async () => {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [request],
      func: (asked: ReaderRequest) => {
        const show = (globalThis as ContentWorld).dramatisReader;
        return show === undefined ? null : show(asked);
      },
    });
    throwIfFailed(frame);
    // As above: a boolean, or null where the script is not there.
    return (frame?.result ?? null) as boolean | null;
  });
}

/** Colours that let any page's text be read: they lie behind dark and light letters alike. */
const PAGE_MARK_STYLES = Object.entries({
  yellow: '230 184 0',
  green: '61 163 56',
  blue: '47 143 214',
  pink: '224 80 138',
  orange: '224 124 26',
  purple: '139 95 214',
})
  .map(([color, rgb]) => `::highlight(dramatis-page-${color}) { background-color: rgb(${rgb} / 38%); }`)
  .join('\n');

/** @returns whether the words were kept (`mark`), or true. */
export async function showMarksInTab(
  tabId: number,
  request: MarksRequest,
  file: string,
): Promise<ScriptResult<boolean>> {
  return runInTab(tabId, file, async () => {
    // By the browser itself: the page's own policy on styles does not matter, and its document stays as it is.
    await browser.scripting.insertCSS({ target: { tabId }, css: PAGE_MARK_STYLES });
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [request],
      func: (asked: MarksRequest) => {
        const show = (globalThis as ContentWorld).dramatisMarks;
        return show === undefined ? null : show(asked);
      },
    });
    throwIfFailed(frame);
    // As above: a boolean, or null where the script is not there.
    return (frame?.result ?? null) as boolean | null;
  });
}

/** Run a script in the tab's isolated world for what it leaves there. @returns false where the tab takes none. */
export async function bringScriptIntoTab(tabId: number, file: string): Promise<boolean> {
  return (await runInTab(tabId, file, () => Promise.resolve(true))).ok;
}

async function runInTab<T>(tabId: number, file: string, call: () => Promise<T | null>): Promise<ScriptResult<T>> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [toRooted(file)] });
    // On its own pages, Firefox runs the script nowhere and answers with nothing in the frame's place.
    if (!frame) return { ok: false, reason: 'restricted', detail: 'no frame took the script' };
    throwIfFailed(frame);
    const value = await call();
    if (value === null) return { ok: false, reason: 'failed', detail: 'the page gave no answer' };
    return { ok: true, value };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: toReason(detail), detail };
  }
}

/** Firefox looks for a relative path beside the calling page, Chromium at the root. */
const toRooted = (file: string): string => (file.startsWith('/') ? file : `/${file}`);

/** Chromium rejects the call where the script threw; Firefox answers with the error in its place. */
function throwIfFailed(frame: { readonly error?: unknown } | undefined): void {
  const error = frame?.error;
  if (error === undefined || error === null) return;
  throw error instanceof Error ? error : new Error(toMessage(error));
}

function toMessage(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** The browsers have no error codes; these are the words of Chromium and Firefox. */
function toReason(message: string): ScriptFailure {
  if (
    /cannot (?:access|be scripted)|missing host permission|extensions gallery|cannot script|not allowed|error page/i.test(
      message,
    )
  ) {
    return 'restricted';
  }
  return /no tab with id|invalid tab id|frame .*removed|tab .*closed|actor .*destroyed|message manager/i.test(message)
    ? 'gone'
    : 'failed';
}
