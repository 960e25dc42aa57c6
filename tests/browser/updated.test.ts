// The extension is updated while a page holds its old reader: is that said, can one read on and leave, and is the next one alone?

import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { openOptionsPage, reloadExtension } from './access.ts';
import { clickInReader, findReader, type ShadowReader, waitForShadowReader as waitFor } from './closed-shadow.ts';
import { useChromium } from './use-chromium.ts';

// The button's own press cannot be made again after a reload: Chromium's door for tests ends the browser then.
const { chromium, server } = useChromium({ allowed: ['*://127.0.0.1/*'] });

const hasQuotes = (reader: ShadowReader | null): boolean => /Quotes\s*\d+/.test(reader?.text ?? '');
const UPDATED = 'Dramatis was updated. Reload the page';

let thrown: string[] = [];
afterEach(() => {
  thrown = [];
});

/** A page under whose reader the extension was reloaded; what a page could notice of it before. */
async function openOrphan(): Promise<{ readonly page: Page; readonly before: unknown }> {
  const page = await chromium().open(server().urlOf('wire-datelines'));
  page.on('pageerror', (error) => thrown.push(String(error)));
  const before = await look(page);
  await openReader(page);
  await waitFor(page, hasQuotes);
  // The messages are kept a moment after the first paint.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await reloadExtension(chromium());
  await page.bringToFront();
  return { page, before };
}

/** As the background does it at the key. */
async function openReader(page: Page): Promise<void> {
  const options = await openOptionsPage(chromium());
  await options.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const target = { tabId: tab?.id ?? -1 };
    await chrome.scripting.executeScript({ target, files: ['/src/entries/reader/main.iife.js'] });
    await chrome.scripting.executeScript({
      target,
      args: [{ url, act: 'toggle' }],
      func: (request: unknown) =>
        (globalThis as { dramatisReader?: (asked: unknown) => boolean }).dramatisReader?.(request),
    });
  }, page.url());
  await options.close();
  await page.bringToFront();
}

const look = (page: Page): Promise<unknown> =>
  page.evaluate(() => [document.documentElement.outerHTML, CSS.highlights.size, location.href]);

it('is said in a sentence at the next key or click; one reads on, and Esc leaves the page as it was', async () => {
  const { page, before } = await openOrphan();
  await page.keyboard.press('j');
  await waitFor(page, (reader) => reader?.text.includes(UPDATED) === true);
  await page.keyboard.press('?');
  // Words that nobody had asked for before the update.
  await waitFor(page, (reader) => reader?.text.includes('Show only the quotes') === true);
  await page.keyboard.press('Escape');
  await clickInReader(page, 'Leave the reader');
  await waitFor(page, (reader) => reader === null);
  await expect.poll(() => look(page)).toEqual(before);
  expect(thrown).toEqual([]);
  await page.close();
});

it('leaves the settings in force, though they cannot be kept', async () => {
  const { page } = await openOrphan();
  await page.keyboard.press('d');
  await clickInReader(page, 'Sepia');
  await waitFor(page, (reader) => reader?.text.includes(UPDATED) === true);
  expect(thrown).toEqual([]);
  await page.close();
});

it('gives way to the new reader, and asking for it again leaves', async () => {
  const { page, before } = await openOrphan();
  await openReader(page);
  await waitFor(page, (reader) => reader === null);
  await openReader(page);
  await waitFor(page, hasQuotes);
  expect((await findReader(page))?.text).not.toContain(UPDATED);
  await page.keyboard.press('Escape');
  await waitFor(page, (reader) => reader === null);
  await expect.poll(() => look(page)).toEqual(before);
  expect(thrown).toEqual([]);
  await page.close();
});
