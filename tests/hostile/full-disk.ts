// Is anything lost that the extension has said is kept, when the disk is full, and does it work again when there is room?
//
// The quota cannot be the reason in this extension: its permission for unlimited storage takes it out of the browser's
// quota. So the disk itself is filled: the profile lies on a small file system in memory.

import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { toArticleKey } from '../../src/core/annotations/article-key.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { inventHighlight } from '../unit/core/annotations/invented-records.ts';
import { kill, list, settle, start } from './kill.ts';

export interface FullDiskReport {
  /** Calls that the extension has answered with yes. */
  readonly acknowledged: number;
  /** What it answered while the disk was full, one for each call. */
  readonly refused: readonly string[];
  /** Records that were acknowledged and are not there after a new start of the browser. */
  readonly lost: readonly string[];
  /** Once there is room, what was refused can be kept. */
  readonly isWorkingAgain: boolean;
}

/** A fresh profile takes a third of it. */
const DISK = '100m';
const CALLS = 12;
/** So that what the browser has set aside is soon used up. */
const NOTE = 'A long note. '.repeat(20_000);
const ANSWER_MS = 30_000;

/** @returns null where no small file system can be had. */
export async function tryFullDisk(): Promise<FullDiskReport | null> {
  const disk = mkdtempSync(join(tmpdir(), 'dramatis-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]);
  try {
    return mounted.status === 0 ? await tryOn(disk) : null;
  } finally {
    if (mounted.status === 0) spawnSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

async function tryOn(disk: string): Promise<FullDiskReport> {
  const profile = join(disk, 'profile');
  const extension = buildExtension('chrome');
  const site = await settle(profile, extension);
  const { browser, page } = await start(profile, extension);
  const key = toArticleKey(`${site}/story`);
  const acknowledged: string[] = [];
  const keep = async (id: string): Promise<string> => {
    const answer = await put(page, { ...inventHighlight(id, { article: key }), note: NOTE });
    if (answer === 'kept') acknowledged.push(id);
    return answer;
  };
  for (let at = 0; at < CALLS; at += 1) await keep(`before-${at}`);
  const filler = join(disk, 'filler');
  fill(filler);
  const refused: string[] = [];
  for (let at = 0; at < CALLS; at += 1) {
    const answer = await keep(`full-${at}`);
    if (answer !== 'kept') refused.push(answer);
  }
  rmSync(filler);
  let isWorkingAgain = true;
  for (let at = 0; at < CALLS; at += 1) isWorkingAgain &&= (await keep(`after-${at}`)) === 'kept';
  await kill(browser);
  const again = await start(profile, extension);
  const stored = new Set((await list(again.page, key)).highlights.map(({ id }) => id as string));
  await kill(again.browser);
  const lost = acknowledged.filter((id) => !stored.has(id));
  return { acknowledged: acknowledged.length, refused, lost, isWorkingAgain };
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

/** As the reader over a page does. @returns `kept`, or why not. */
function put(page: Page, record: unknown): Promise<string> {
  return page.evaluate(
    async (request, timeoutMs) => {
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), timeoutMs));
      const asked = chrome.runtime.sendMessage({ name: 'page→background: annotations', request });
      const answer = (await Promise.race([asked, late])) as { readonly ok: boolean; readonly failure?: string } | null;
      if (answer === null) return 'no answer';
      return answer.ok ? 'kept' : String(answer.failure);
    },
    { call: 'put', records: [record] },
    ANSWER_MS,
  );
}
