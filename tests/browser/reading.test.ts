// Is the text set as its reader wishes, does the reader see how far they are, and do keys do what they say?

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readDrawnFonts, runInReader, waitForShadowReader } from './closed-shadow.ts';
import { openReaderInPage, setSettings } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, server, openPopupOn } = useChromium();
/** Messages with the words of the sidebar's tabs, in their order. */
const TABS = ['storyTab', 'marksTab', 'outline', 'leftOutTab'] as const;
const WAIT = { timeout: 20_000 };

/** Setting → the face's own name, as it stands in its file. */
const BUNDLED = [
  ['literata', /^Literata/],
  ['atkinson', /^Atkinson Hyperlegible/],
  ['opendyslexic', /^OpenDyslexic/],
] as const;

const untilDrawnIn = (page: Page, face: RegExp): Promise<void> =>
  expect.poll(async () => (await readDrawnFonts(page))[0] ?? '', WAIT).toMatch(face);

describe('the bundled fonts', () => {
  afterEach(async () => {
    const { page, popup } = await openPopupOn('wire-datelines');
    await setSettings(popup, { font: 'literata', lineHeight: 1.6 });
    await page.close();
  });

  it('draw the text in the popup, whichever is chosen', async () => {
    const { page, popup } = await openPopupOn('wire-datelines');
    for (const [font, face] of BUNDLED) {
      await setSettings(popup, { font });
      await untilDrawnIn(popup, face);
    }
    await setSettings(popup, { font: 'sans' });
    await expect.poll(async () => (await readDrawnFonts(popup))[0] ?? '', WAIT).not.toMatch(/OpenDyslexic/);
    await page.close();
  });

  it.each(BUNDLED)('%s draws the text over a page that may load no font, with the same spacing', async (font, face) => {
    const page = await chromium().open(`${server().urlOf('wire-datelines')}?policy=none`);
    const popup = await chromium().openPopup(page);
    await popup.waitForSelector('.body p');
    await setSettings(popup, { font, lineHeight: 2 });
    await openReaderInPage(popup);
    await waitForShadowReader(page, (reader) => reader?.headline != null);
    await untilDrawnIn(page, face);
    const ratio = await runInReader<number>(
      page,
      `function () {
        const { lineHeight, fontSize } = getComputedStyle(this.querySelector('.body p'));
        return parseFloat(lineHeight) / parseFloat(fontSize);
      }`,
    );
    expect(ratio).toBeCloseTo(2);
    await page.close();
  });
});

describe('the line under the bar', () => {
  const readProgress = (popup: Page): Promise<{ percent: number; length: number; left: string }> =>
    popup.$eval('.progress', (line) => ({
      percent: Number(line.getAttribute('aria-valuenow')),
      length: new DOMMatrix(getComputedStyle(line, '::before').transform).a,
      left: document.querySelector('.time-left')?.textContent ?? '',
    }));

  it('grows with what is read, tells what is left, and is full at the end', async () => {
    const { page, popup } = await openPopupOn('feature-long');
    await expect.poll(async () => (await readProgress(popup)).left, WAIT).toMatch(/min left/);
    // An earlier visit may have ended further down.
    await popup.$eval('.text', (text) => text.scrollTo(0, 0));
    await expect.poll(async () => (await readProgress(popup)).percent, WAIT).toBeLessThan(40);
    const start = await readProgress(popup);
    expect(start.percent).toBeGreaterThan(0);
    await popup.$eval('.text', (text) => text.scrollTo(0, text.scrollHeight / 2));
    await expect.poll(async () => (await readProgress(popup)).percent, WAIT).toBeGreaterThan(start.percent + 15);
    const middle = await readProgress(popup);
    expect(middle.percent).toBeLessThan(95);
    expect(middle.length).toBeCloseTo(middle.percent / 100, 1);
    await popup.focus('.text');
    // Again where the end has moved: what comes into sight is laid out then, and may be taller than was thought.
    const pressEnd = async (): Promise<number> => {
      await popup.keyboard.press('End');
      return (await readProgress(popup)).percent;
    };
    await expect.poll(pressEnd, { ...WAIT, interval: 500 }).toBe(100);
    expect((await readProgress(popup)).length).toBeCloseTo(1);
    expect((await readProgress(popup)).left).not.toMatch(/min left/);
    await page.close();
  });
});

describe('the tabs of the sidebar', () => {
  it('stand in one row in every language', async () => {
    const { page, popup } = await openPopupOn('wire-datelines');
    for (const locale of ['en', 'de', 'fr', 'es']) {
      const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
      // The project's own file; its form is tested in tests/unit/ui/messages.test.ts.
      const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>;
      const words = TABS.map((key) => messages[key]?.message ?? '');
      const tops = await popup.$$eval(
        '.tabs button',
        (tabs, labels) => {
          for (const [at, tab] of tabs.entries()) tab.textContent = labels[at] ?? '';
          return tabs.map((tab) => tab.getBoundingClientRect().top);
        },
        words,
      );
      expect(new Set(tops).size, locale).toBe(1);
    }
    await page.close();
  });
});

describe('the keys', () => {
  it('open the search, whose field takes the letters that are other keys elsewhere', async () => {
    const { page, popup } = await openPopupOn('feature-long');
    await popup.keyboard.press('/');
    await popup.waitForSelector('.search input:focus');
    await popup.keyboard.type('the');
    await popup.waitForFunction(() => /^\d+ of \d+$/.test(document.querySelector('.search output')?.textContent ?? ''));
    expect(await popup.$eval('.search input', (field) => (field as HTMLInputElement).value)).toBe('the');
    expect(await popup.$('.panel-export, .mark-toast')).toBeNull();
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => document.querySelector('.search') === null);
    await page.close();
  });

  it.each([
    ['d', '.panel-display'],
    ['e', '.panel-export'],
    ['?', '.panel-help'],
    ['c', '.panel-correct'],
  ])('%s opens its panel and Esc closes it, and the keys are the reader’s again', async (key, panel) => {
    const { page, popup } = await openPopupOn('feature-long');
    await popup.keyboard.press(key as '?');
    await popup.waitForSelector(panel);
    await popup.keyboard.press('Escape');
    await popup.waitForFunction((selector) => document.querySelector(selector) === null, {}, panel);
    await popup.keyboard.press(']');
    await popup.waitForFunction(() => (CSS.highlights.get('dramatis-active')?.size ?? 0) > 0);
    await page.close();
  });

  it('j and k walk through the paragraphs, m through the mentions, q shows the quotes alone, p the text alone', async () => {
    const { page, popup } = await openPopupOn('feature-long');
    const top = (): Promise<number> => popup.$eval('.text', ({ scrollTop }) => scrollTop);
    // Each press is waited for: the text may have begun further down, where an earlier visit ended.
    for (const [key, way] of [
      ['j', 1],
      ['j', 1],
      ['k', -1],
    ] as const) {
      const before = await top();
      await popup.keyboard.press(key);
      await expect.poll(async () => Math.sign((await top()) - before), WAIT).toBe(way);
    }
    await popup.keyboard.press('m');
    await popup.waitForSelector('.person[aria-expanded="true"]');
    await popup.keyboard.press('q');
    await popup.waitForSelector('.view-bar');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => document.querySelector('.view-bar') === null);
    await popup.keyboard.press('p');
    await popup.waitForFunction(() => document.querySelector('.sidebar') === null);
    await popup.keyboard.press('p');
    await popup.waitForSelector('.sidebar');
    await page.close();
  });
});
