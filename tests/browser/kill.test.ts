// Does what is acknowledged outlive a browser that is killed in mid-write, or that deletes its own database? A slice;
// `npm run hostile -- kill` kills 60 times.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toArticleKey } from '../../src/core/annotations/article-key.ts';
import { list, settle, startKept } from '../hostile/kept-browser.ts';
import { tryKilling } from '../hostile/kill.ts';
import { BROWSERS } from '../hostile/open-lab.ts';
import { createRandom } from '../lab/train-tagger-random.ts';
import { inventHighlight } from '../unit/core/annotations/invented-records.ts';

it.each(BROWSERS)(
  'no acknowledged record is lost in three kills of %s, and no call is half written',
  async (browser) => {
    const random = createRandom(7).next;
    const report = await tryKilling(browser, { kills: 3, random });
    expect(report.lost).toEqual([]);
    expect(report.halves).toEqual([]);
    // A browser that is killed when nothing is under way proves nothing.
    expect(report.acknowledged).toBeGreaterThan(0);
    expect(report.interrupted).toBeGreaterThan(0);
  },
  480_000,
);

/**
 * Chromium deletes a database in whose log a torn write was gone on behind; Firefox has never been seen to lose one, so its
 * file is taken away.
 */
const LOSSES = {
  chromium: { files: /IndexedDB\/chrome-extension_.*\.log$/, lose: damage },
  firefox: { files: /moz-extension.*\/idb\/.*\.sqlite(?:-wal)?$/, lose: (path: string) => rmSync(path) },
};

it.each(BROWSERS)(
  'what %s has lost comes back from the second copy',
  async (browser) => {
    const profile = mkdtempSync(join(tmpdir(), 'dramatis-lost-'));
    try {
      const site = await settle(browser, profile);
      const key = toArticleKey(`${site}/story`);
      const highlights = ['a', 'b', 'c'].map((id) => inventHighlight(id, { article: key }));
      const before = await startKept(browser, profile);
      expect(await before.call({ call: 'put', records: highlights })).toMatchObject({ ok: true });
      await before.close();
      const { files, lose } = LOSSES[browser];
      const paths = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((path) => files.test(path));
      // Else the browser keeps it elsewhere now, and nothing would be lost.
      expect(paths).not.toEqual([]);
      for (const path of paths) lose(join(profile, path));
      const after = await startKept(browser, profile);
      expect((await list(after, key)).highlights).toEqual(highlights);
      await after.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  },
  120_000,
);

function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xff, bytes.length / 4, bytes.length / 2);
  writeFileSync(path, bytes);
}
