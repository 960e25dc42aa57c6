// Is anything lost that the extension has said is kept, when the disk is full, and does it work again when there is room?
//
// The quota cannot be the reason in this extension: its permission for unlimited storage takes it out of the browser's
// quota. So the disk itself is filled: the profile lies on a small file system in memory. It is full, has room for a
// while, is full again over a kill and a new start, has room again, and the browser is killed once more.

import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { toArticleKey } from '../../src/core/annotations/article-key.ts';
import type { ArticleRecords } from '../../src/core/annotations/record.ts';
import { inventHighlight } from '../unit/core/annotations/invented-records.ts';
import { type Answer, type KeptBrowser, settle, startKept } from './kept-browser.ts';
import type { BrowserName } from './open-lab.ts';

export interface FullDiskReport {
  /** Calls that the extension has answered with yes. */
  readonly acknowledged: number;
  /** What it answered while the disk was full, one for each call: `full` is right. */
  readonly refused: readonly string[];
  /** What it shows while the disk is full, before and after a new start: how many of those acknowledged, or `full`. */
  readonly shownWhileFull: readonly (number | string)[];
  /** Records that were acknowledged and are not there after the last start of the browser. */
  readonly lost: readonly string[];
  /** Once there is room, what was refused can be kept. */
  readonly isWorkingAgain: boolean;
  readonly small: SmallReport;
}

/** Of settings, and of the places at which articles were left, which are kept beside them. */
interface SmallReport {
  readonly acknowledged: number;
  readonly refused: number;
  readonly lost: readonly string[];
}

export interface FullDiskOptions {
  /** The control: one write to each store while the disk is full that does not ask for room first. */
  readonly isPastCheck: boolean;
}

/** A fresh profile takes a third of it in Chromium. Firefox gives an extension a tenth of what it first finds free. */
const DISK: Readonly<Record<BrowserName, string>> = { chromium: '100m', firefox: '600m' };
export const FULL_DISK_CALLS = 12;
/** So that what the browser has set aside is soon used up. */
const NOTE = 'A long note. '.repeat(20_000);

/** @returns null where no small file system can be had. */
export async function tryFullDisk(browser: BrowserName, options: FullDiskOptions): Promise<FullDiskReport | null> {
  const disk = mkdtempSync(join(tmpdir(), 'dramatis-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK[browser]}`, 'tmpfs', disk]);
  try {
    return mounted.status === 0 ? await tryOn(browser, disk, options) : null;
  } finally {
    if (mounted.status === 0) spawnSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

async function tryOn(browser: BrowserName, disk: string, { isPastCheck }: FullDiskOptions): Promise<FullDiskReport> {
  const profile = join(disk, 'profile');
  mkdirSync(profile);
  const site = await settle(browser, profile);
  const key = toArticleKey(`${site}/story`);
  const acknowledged: string[] = [];
  const keep = async (kept: KeptBrowser, name: string): Promise<readonly string[]> => {
    const answers: string[] = [];
    for (let at = 0; at < FULL_DISK_CALLS; at += 1) {
      const record = { ...inventHighlight(`${name}-${at}`, { article: key }), note: NOTE };
      const { ok, failure, detail } = await kept.call({ call: 'put', records: [record] });
      if (ok) acknowledged.push(record.id);
      answers.push(ok ? 'kept' : failure === 'full' ? failure : `${failure}: ${detail}`);
    }
    return answers;
  };
  const show = async (kept: KeptBrowser): Promise<readonly string[] | string> => {
    const { ok, failure, value } = await kept.call({ call: 'list', article: key });
    // The answer of a list.
    return ok ? (value as ArticleRecords).highlights.map(({ id }) => id) : String(failure);
  };
  const small = new SmallThings();
  const filler = join(disk, 'filler');

  const first = await startKept(browser, profile);
  await keep(first, 'before');
  await small.keep(first, 'before');
  fill(filler);
  const refused = [...(await keep(first, 'full'))];
  const shown = [await show(first)];
  await small.keep(first, 'full');
  if (isPastCheck) await first.run(WRITE_PAST_CHECK, NOTE);
  // Room for a while: what is kept now stands behind whatever the full disk has cut off.
  rmSync(filler);
  await keep(first, 'between');
  await small.keep(first, 'between');
  fill(filler);
  await first.kill();

  const second = await startKept(browser, profile);
  fill(filler);
  shown.push(await show(second));
  refused.push(...(await keep(second, 'still-full')));
  await small.keep(second, 'still-full');
  rmSync(filler);
  const again = await keep(second, 'after');
  await small.keep(second, 'after');
  await second.kill();

  const third = await startKept(browser, profile);
  const stored = await show(third);
  const lostSmall = await small.findLost(third);
  await third.kill();
  return {
    acknowledged: acknowledged.length,
    refused: refused.filter((answer) => answer !== 'kept'),
    shownWhileFull: shown.map((one) => (typeof one === 'string' ? one : one.length)),
    lost: acknowledged.filter((id) => !stored.includes(id)),
    isWorkingAgain: again.every((answer) => answer === 'kept'),
    small: { acknowledged: small.acknowledged.size, refused: small.refused, lost: lostSmall },
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

/** As the reader leaves it behind. */
const toPlace = (at: number): unknown => ({
  place: { position: 100 * at, words: `the words of place ${at}` },
  removed: [],
  readAt: Date.UTC(2026, 2, 2),
});

/** What is kept beside the highlights: settings, places, wishes. */
class SmallThings {
  readonly acknowledged = new Map<string, unknown>();
  refused = 0;

  /** By the background, which writes for every surface. */
  async keep(kept: KeptBrowser, name: string): Promise<void> {
    for (let at = 0; at < FULL_DISK_CALLS; at += 1) {
      const request = { call: 'write', key: `memory:https://paper.example/${name}-${at}`, value: toPlace(at) };
      // As `messages/area-messages.ts` has it.
      const answer = (await kept.run('return api.runtime.sendMessage(given);', {
        name: 'surface→background: area',
        request,
      })) as Answer;
      if (answer.ok) this.acknowledged.set(request.key, request.value);
      else this.refused += 1;
    }
  }

  async findLost(kept: KeptBrowser): Promise<readonly string[]> {
    // The browser's own area gives an object by key.
    const all = (await kept.run('return api.storage.local.get(null);', null)) as Readonly<Record<string, unknown>>;
    return [...this.acknowledged].filter(([key, value]) => !isDeepStrictEqual(all[key], value)).map(([key]) => key);
  }
}

/** Runs in a page of the extension: what the stores would do, if they did not ask for room. It fails, and that is the harm. */
const WRITE_PAST_CHECK = `
  for (let at = 0; at < 10; at += 1)
    await api.storage.local.set({ ['memory:https://paper.example/past-' + at]: given }).catch(() => null);
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('dramatis-annotations');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('highlights', 'readwrite', { durability: 'strict' });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
    transaction.onabort = resolve;
    transaction.objectStore('highlights').put({ id: 'past-the-check', article: 'none', note: given });
  });
  return true;
`;
