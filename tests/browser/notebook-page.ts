// How does a test fill the notebook and open it?

import type { Page } from 'puppeteer-core';
import type { Backup } from '../../src/core/annotations/backup.ts';
import { DATABASE_NAME } from '../../src/store/annotations/database.ts';
import type { Chromium } from './chromium.ts';

export const NOTEBOOK = 'src/entries/notebook/notebook.html';

/** Opens the page; the database is there afterwards. */
export async function openNotebook(chromium: Chromium): Promise<Page> {
  const page = await chromium.open(`chrome-extension://${chromium.extensionId}/${NOTEBOOK}`);
  await waitForNotebook(page);
  return page;
}

/** Until something other than "one moment" stands there. */
export async function waitForNotebook(page: Page): Promise<void> {
  await page.waitForSelector('.view .entry, .notebook .status-page, .view .empty, .speaker-row', { timeout: 30_000 });
}

/** Instead of whatever was kept, as if it had been kept one by one. */
export async function fillNotebook(page: Page, backup: Backup): Promise<void> {
  await page.evaluate(
    async (name, lists) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const names = Object.keys(lists);
      const transaction = db.transaction(names, 'readwrite');
      for (const [store, records] of Object.entries(lists)) {
        transaction.objectStore(store).clear();
        for (const record of records) transaction.objectStore(store).put(record);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    },
    DATABASE_NAME,
    {
      articles: backup.articles as readonly unknown[],
      highlights: backup.highlights as readonly unknown[],
      corrections: backup.corrections as readonly unknown[],
      palette: (backup.palette === null ? [] : [backup.palette]) as readonly unknown[],
    },
  );
  await page.reload();
  await waitForNotebook(page);
}

/** The first button with these words, as its reader hears them. */
export async function pressInNotebook(page: Page, label: string): Promise<void> {
  await page.$$eval(
    'button',
    (buttons, words) => {
      const named = (button: HTMLButtonElement): boolean =>
        (button.textContent ?? '').replace(/\s+/g, ' ').trim() === words;
      const button = buttons.find(named);
      if (button === undefined) throw new Error(`there is no button «${words}»`);
      button.click();
    },
    label,
  );
}
