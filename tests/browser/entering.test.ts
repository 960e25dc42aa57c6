// Do people get in and out as they expect: Back, the place, picking by hand, taking parts out?

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { dispatchInBackground } from './access.ts';
import { waitForReader } from './chromium.ts';
import { findReader, type ShadowReader, waitForShadowReader as waitFor } from './closed-shadow.ts';
import { openReaderInPage, pressInPopup } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, server, openPopupOn } = useChromium();

const isOpen = (reader: ShadowReader | null): boolean => reader?.headline != null;
const isClosed = (reader: ShadowReader | null): boolean => reader === null;

async function openReaderOn(slug: string): Promise<Page> {
  const { page, popup } = await openPopupOn(slug);
  await openReaderInPage(popup);
  await waitFor(page, isOpen);
  return page;
}

/** What the page hears of the history. */
async function listenToHistory(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    addEventListener('popstate', () => heard.push('popstate'));
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigate', () => heard.push('navigate'));
    Object.assign(globalThis, { heard });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

describe('Back', () => {
  it('leaves a reader that was used, and not the page, which hears nothing of it', async () => {
    const page = await openReaderOn('wire-datelines');
    const heard = await listenToHistory(page);
    const address = page.url();
    const length = await page.evaluate(() => history.length);
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(() => history.length)).toBe(length + 1);
    await page.evaluate(() => history.back());
    await waitFor(page, isClosed);
    expect(page.url()).toBe(address);
    expect(await heard()).toEqual([]);
    await page.close();
  });

  it('goes back by one page again after the reader was left by Esc', async () => {
    const page = await chromium().open(server().urlOf('home-page'));
    await page.goto(server().urlOf('wire-datelines'));
    const popup = await chromium().openPopup(page);
    await waitForReader(popup);
    await openReaderInPage(popup);
    await waitFor(page, isOpen);
    const heard = await listenToHistory(page);
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(() => history.length)).toBe(4);
    await page.keyboard.press('Escape');
    await waitFor(page, isClosed);
    // The step is taken out in a later turn.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await heard()).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.evaluate(() => history.back())]);
    expect(page.url()).toBe(server().urlOf('home-page'));
    await page.close();
  });
});

/** The first paragraph of which something is in view. */
const topParagraph = (popup: Page): Promise<string> =>
  popup.$eval('.text', (text) => {
    const edge = text.getBoundingClientRect().top;
    const blocks = [...text.querySelectorAll('.body p')];
    return blocks.find((block) => edge + 8 < block.getBoundingClientRect().bottom)?.textContent ?? '';
  });

const keptPlaces = (popup: Page): Promise<readonly string[]> =>
  popup.evaluate(async () =>
    Object.values(await chrome.storage.local.get(null)).map(
      (value) => (value as { place?: { words?: string } }).place?.words ?? '',
    ),
  );

describe('the place in the text', () => {
  it('is where the last visit ended, in popup and page alike', async () => {
    const { page, popup } = await openPopupOn('feature-long');
    const sixth = await popup.$$eval('.body p', (paragraphs) => {
      paragraphs[5]?.scrollIntoView();
      return paragraphs[5]?.textContent ?? '';
    });
    await expect.poll(() => topParagraph(popup)).toBe(sixth);
    await expect
      .poll(async () => (await keptPlaces(popup)).some((words) => words !== '' && sixth.includes(words)))
      .toBe(true);
    await popup.close();
    const again = await chromium().openPopup(page);
    await waitForReader(again);
    await again.waitForSelector('.place-note');
    await expect.poll(() => topParagraph(again)).toBe(sixth);
    await openReaderInPage(again);
    await waitFor(page, (reader) => reader?.text.includes('You were here last time.') === true);
    await page.close();
  });
});

describe('picking by hand', () => {
  it('reads the part that was clicked, on a page that is no article', async () => {
    const { page, popup } = await openPopupOn('home-page');
    const closed = new Promise<void>((resolve) => popup.once('close', () => resolve()));
    await pressInPopup(popup, 'Pick the text by hand');
    await closed;
    await page.evaluate(() =>
      document.body.addEventListener('click', () => document.body.setAttribute('data-heard', '')),
    );
    const words = await page.evaluate(() => {
      const part = [...document.querySelectorAll('p, h2, h3, li')].find((one) => one.textContent?.trim());
      part?.scrollIntoView();
      const box = part?.getBoundingClientRect();
      return { text: part?.textContent?.trim() ?? '', x: (box?.left ?? 0) + 5, y: (box?.top ?? 0) + 5 };
    });
    await page.mouse.move(words.x, words.y);
    await page.mouse.click(words.x, words.y);
    await waitFor(page, (reader) => reader?.text.includes(words.text) === true);
    expect(await page.evaluate(() => document.body.hasAttribute('data-heard'))).toBe(false);
    await page.close();
  });

  it('works by keyboard, and Esc goes back to the page', async () => {
    const { page, popup } = await openPopupOn('wire-datelines');
    const closed = new Promise<void>((resolve) => popup.once('close', () => resolve()));
    await pressInPopup(popup, 'This page');
    await pressInPopup(popup, 'Pick the text by hand');
    await closed;
    const hosts = (): Promise<number> => page.evaluate(() => document.documentElement.children.length);
    expect(await hosts()).toBe(3);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await waitFor(page, isOpen);
    await page.keyboard.press('Escape');
    await waitFor(page, isClosed);
    expect(await hosts()).toBe(2);
    await page.close();
  });
});

describe('a link', () => {
  it('opens plainly where the site is not allowed', async () => {
    const linkUrl = server().urlOf('wire-datelines');
    const opened = chromium().browser.waitForTarget((target) => target.url() === linkUrl, { timeout: 20_000 });
    await dispatchInBackground(chromium(), { menuItemId: 'open-link', linkUrl });
    const page = await (await opened).asPage();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await findReader(page)).toBeNull();
    await page.close();
  });
});

describe('the page of the first run', () => {
  it('opened once, by itself', () => {
    expect(chromium().firstRunUrl).toContain('/src/entries/welcome/welcome.html');
  });
});

describe('taking parts out', () => {
  it('takes a paragraph out for good, and puts it back', async () => {
    const { page, popup } = await openPopupOn('sports-report');
    const first = await popup.$eval('.body p', (paragraph) => paragraph.textContent ?? '');
    await pressInPopup(popup, 'This page');
    await pressInPopup(popup, 'Take parts out');
    await popup.waitForSelector('.remove-target');
    await popup.click('.body p');
    await popup.waitForFunction(
      (text) => !document.querySelector('.body')?.textContent?.includes(text),
      { polling: 100 },
      first,
    );
    await popup.close();
    const again = await chromium().openPopup(page);
    await waitForReader(again);
    expect(await again.$eval('.body', (body) => body.textContent)).not.toContain(first);
    await pressInPopup(again, 'This page');
    await pressInPopup(again, 'Take parts out');
    await pressInPopup(again, 'Put all 1 back');
    await again.waitForFunction(
      (text) => document.querySelector('.body')?.textContent?.includes(text),
      { polling: 100 },
      first,
    );
    await page.close();
  });
});

describe('two windows on one article', () => {
  it('show the same: what one takes out is gone from the other, whose settings follow, too', async () => {
    const reader = await openReaderOn('opinion-bus');
    const { page, popup } = await openPopupOn('opinion-bus');
    const first = await popup.$eval('.body p', (paragraph) => paragraph.textContent ?? '');
    await waitFor(reader, (found) => found?.text.includes(first) === true);
    await pressInPopup(popup, 'This page');
    await pressInPopup(popup, 'Take parts out');
    await popup.waitForSelector('.remove-target');
    await popup.click('.body p');
    await waitFor(reader, (found) => found !== null && !found.text.includes(first));
    await pressInPopup(popup, 'Put all 1 back');
    await waitFor(reader, (found) => found?.text.includes(first) === true);
    await popup.keyboard.press('Escape');
    await pressInPopup(popup, 'People and quotes');
    await waitFor(reader, (found) => found !== null && found.sidebarWidth === null);
    await page.close();
    await reader.close();
  });
});
