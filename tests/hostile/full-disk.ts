// Is anything lost that the extension has said is kept, when the disk is full, and does it work again when there is room?
//
// The quota cannot be the reason in this extension: its permission for unlimited storage takes it out of the browser's
// quota. So the disk itself is filled: the profile lies on a small file system in memory. It stays full over a kill and a
// new start, then there is room again, is written to, and the browser is killed once more.

import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { toArticleKey } from '../../src/core/annotations/article-key.ts';
import type { ArticleRecords } from '../../src/core/annotations/record.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { inventHighlight } from '../unit/core/annotations/invented-records.ts';
import { kill, settle, start } from './kill.ts';

export interface FullDiskReport {
  /** Calls that the extension has answered with yes. */
  readonly acknowledged: number;
  /** What it answered while the disk was full, one for each call: `full` is right. */
  readonly refused: readonly string[];
  /** What it shows while the disk is full, before and after a new start: all that was acknowledged, or `full`. */
  readonly shownWhileFull: readonly (number | string)[];
  /** Records that were acknowledged and are not there after the last start of the browser. */
  readonly lost: readonly string[];
  /** Once there is room, what was refused can be kept. */
  readonly isWorkingAgain: boolean;
}

export interface FullDiskOptions {
  /** The control: one write while the disk is full that does not ask for room first. */
  readonly isPastCheck: boolean;
}

/** A fresh profile takes a third of it. */
const DISK = '100m';
export const FULL_DISK_CALLS = 12;
/** So that what the browser has set aside is soon used up. */
const NOTE = 'A long note. '.repeat(20_000);
const ANSWER_MS = 30_000;

/** @returns null where no small file system can be had. */
export async function tryFullDisk(options: FullDiskOptions): Promise<FullDiskReport | null> {
  const disk = mkdtempSync(join(tmpdir(), 'dramatis-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]);
  try {
    return mounted.status === 0 ? await tryOn(disk, options) : null;
  } finally {
    if (mounted.status === 0) spawnSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

async function tryOn(disk: string, { isPastCheck }: FullDiskOptions): Promise<FullDiskReport> {
  const profile = join(disk, 'profile');
  const extension = buildExtension('chrome');
  const site = await settle(profile, extension);
  const key = toArticleKey(`${site}/story`);
  const acknowledged: string[] = [];
  const keep = async (page: Page, name: string): Promise<readonly string[]> => {
    const answers: string[] = [];
    for (let at = 0; at < FULL_DISK_CALLS; at += 1) {
      const record = { ...inventHighlight(`${name}-${at}`, { article: key }), note: NOTE };
      const { ok, failure } = await call(page, { call: 'put', records: [record] });
      if (ok) acknowledged.push(record.id);
      answers.push(ok ? 'kept' : String(failure));
    }
    return answers;
  };
  const show = async (page: Page): Promise<readonly string[] | string> => {
    const { ok, failure, value } = await call(page, { call: 'list', article: key });
    return ok ? (value as ArticleRecords).highlights.map(({ id }) => id) : String(failure);
  };
  const filler = join(disk, 'filler');

  const first = await start(profile, extension);
  await keep(first.page, 'before');
  fill(filler);
  const refused = [...(await keep(first.page, 'full'))];
  const shown = [await show(first.page)];
  if (isPastCheck) await first.page.evaluate(writePastCheck, NOTE);
  await kill(first.browser);

  const second = await start(profile, extension);
  fill(filler);
  shown.push(await show(second.page));
  refused.push(...(await keep(second.page, 'still-full')));
  rmSync(filler);
  const again = await keep(second.page, 'after');
  await kill(second.browser);

  const third = await start(profile, extension);
  const stored = await show(third.page);
  await kill(third.browser);
  return {
    acknowledged: acknowledged.length,
    refused: refused.filter((answer) => answer !== 'kept'),
    shownWhileFull: shown.map((one) => (typeof one === 'string' ? one : one.length)),
    lost: acknowledged.filter((id) => !stored.includes(id)),
    isWorkingAgain: again.every((answer) => answer === 'kept'),
  };
}

function fill(file: string): void {
  for (const size of [1_048_576, 4_096]) {
    try {
      for (;;) appendFileSync(file, Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
}

interface Answer {
  readonly ok: boolean;
  readonly failure?: string;
  readonly value?: unknown;
}

/** As the reader over a page does. */
function call(page: Page, request: unknown): Promise<Answer> {
  return page.evaluate(
    async (asked, timeoutMs) => {
      const late = new Promise<Answer>((resolve) =>
        setTimeout(() => resolve({ ok: false, failure: 'no answer' }), timeoutMs),
      );
      const answer = chrome.runtime.sendMessage({ name: 'surface→background: annotations', request: asked });
      return (await Promise.race([answer, late])) as Answer;
    },
    request,
    ANSWER_MS,
  );
}

/** Runs in a page of the extension: what the store would do, if it did not ask for room. It fails, and that is the harm. */
async function writePastCheck(note: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('dramatis-annotations');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('highlights', 'readwrite', { durability: 'strict' });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
    transaction.onabort = resolve;
    transaction.objectStore('highlights').put({ id: 'past-the-check', article: 'none', note });
  });
}
