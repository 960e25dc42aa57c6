// Are words that a person marks kept, and shown wherever the article is read?

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { dispatchInBackground } from './access.ts';
import { findViolations } from './axe.ts';
import { waitForReader } from './chromium.ts';
import { findParagraph, findReader } from './closed-shadow.ts';
import { openReaderInPage, pressInPopup, setSettings } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, openPopupOn } = useChromium();

/** Words painted under the names of the reader's own marks; `''` while nothing is. */
const readPainted = (page: Page, color: string, where: 'own' | 'page' = 'own'): Promise<string> =>
  page.evaluate((name) => {
    const painted = [...(CSS.highlights.get(name) ?? [])];
    return painted.map((range) => range.toString()).join(' | ');
  }, `dramatis-${where}-${color}`);

async function waitForPainted(page: Page, color: string, words: string, where: 'own' | 'page' = 'own'): Promise<void> {
  await expect.poll(() => readPainted(page, color, where), { timeout: 10_000 }).toContain(words);
}

/** Selects a paragraph of the popup's text as a mouse would. @returns its words. */
async function selectParagraph(popup: Page, at: number): Promise<string> {
  const paragraph = (await popup.$$('.body p'))[at];
  if (paragraph === undefined) throw new Error(`the popup has no paragraph ${at}`);
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  // A click that comes while the text is being drawn may select nothing.
  await expect
    .poll(async () => {
      const box = await paragraph.boundingBox();
      await popup.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 12, { count: 3 });
      return popup.evaluate(() => String(getSelection()).length);
    })
    .toBeGreaterThan(0);
  return paragraph.evaluate((element) => element.textContent ?? '');
}

const toast = (popup: Page): Promise<string> =>
  popup.$eval('.mark-toast', (element) => element.textContent ?? '').catch(() => '');

describe('a highlight', () => {
  it('is made by key, kept, and shown in the popup and over the page; its note too', async () => {
    const { page, popup } = await openPopupOn('wire-datelines');
    const words = (await selectParagraph(popup, 1)).slice(0, 40);
    await popup.waitForSelector('.mark-bar');
    await popup.keyboard.press('n');
    await popup.waitForSelector('.mark-editor textarea');
    await popup.keyboard.type('Ask the mayor about this.');
    await popup.keyboard.press('Escape');
    await waitForPainted(popup, 'yellow', words);
    await expect.poll(() => toast(popup)).toContain('Highlighted.');
    await popup.close();

    const again = await chromium().openPopup(page);
    await waitForReader(again);
    await waitForPainted(again, 'yellow', words);
    await pressInPopup(again, 'Marks');
    await again.waitForSelector('.own-note');
    expect(await again.$eval('.own-note', (note) => note.textContent)).toBe('Ask the mayor about this.');

    await openReaderInPage(again);
    await waitForPainted(page, 'yellow', words);
    await expect.poll(async () => (await findReader(page))?.text ?? '').toContain('Ask the mayor about this.');
    await page.close();
  });

  it('made over the page stands in the popup, and undo takes it back', async () => {
    const { page, popup } = await openPopupOn('sports-report');
    await pressInPopup(popup, 'Story');
    await openReaderInPage(popup);
    await expect.poll(async () => (await findReader(page))?.text ?? '', { timeout: 15_000 }).toContain('Quotes');
    await expect.poll(() => findParagraph(page, 0).catch(() => null), { timeout: 10_000 }).not.toBeNull();
    const { x, y } = await findParagraph(page, 0);
    await page.mouse.click(x, y, { count: 3 });
    await page.keyboard.press('h');
    await expect.poll(() => readPainted(page, 'yellow'), { timeout: 10_000 }).not.toBe('');
    const words = (await readPainted(page, 'yellow')).slice(0, 40);
    await expect.poll(async () => (await findReader(page))?.text ?? '').toContain('Highlighted.');

    const second = await chromium().openPopup(page);
    await waitForReader(second);
    await waitForPainted(second, 'yellow', words);
    await second.close();
    await page.bringToFront();
    await page.keyboard.press('u');
    await expect.poll(() => readPainted(page, 'yellow')).toBe('');

    const third = await chromium().openPopup(page);
    await waitForReader(third);
    expect(await readPainted(third, 'yellow')).toBe('');
    await page.close();
  });
});

describe('a highlight on the original page', () => {
  it('is made from the context menu, shown in the popup, and painted again once we are let in', async () => {
    const { page, popup } = await openPopupOn('german-news');
    await popup.close();
    const words = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => 100 < (textContent ?? '').length);
      if (paragraph === undefined) throw new Error('the page has no paragraph of some length');
      document.getSelection()?.selectAllChildren(paragraph);
      return (paragraph.textContent ?? '').trim().slice(0, 40);
    });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.bringToFront();
    await dispatchInBackground(chromium(), { menuItemId: 'mark-selection' });
    await waitForPainted(page, 'yellow', words, 'page');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    const second = await chromium().openPopup(page);
    await waitForReader(second);
    await waitForPainted(second, 'yellow', words);
    await second.close();

    await page.reload();
    expect(await readPainted(page, 'yellow', 'page')).toBe('');
    const third = await chromium().openPopup(page);
    await waitForReader(third);
    await waitForPainted(page, 'yellow', words, 'page');
    // What is deleted in the popup goes from the page.
    await pressInPopup(third, 'Marks');
    await third.waitForSelector('.own-mark');
    await pressInPopup(third, 'Delete');
    await expect.poll(() => readPainted(page, 'yellow', 'page'), { timeout: 10_000 }).toBe('');
    await pressInPopup(third, 'Story');
    await page.close();
  });
});

describe('a correction', () => {
  it('takes two keys, is shown as one, and stands at the next visit', async () => {
    const { page, popup } = await openPopupOn('wire-datelines');
    await popup.$eval('.quote .words', (button) => (button as HTMLElement).click());
    const before = await popup.$eval('.quote .speaker', (speaker) => speaker.textContent);
    await popup.focus('main.text');
    await popup.keyboard.press('c');
    await popup.waitForSelector('.panel-correct .answers');
    const other = await popup.$eval('.answers button bdi', (name) => name.textContent);
    await popup.keyboard.press('1');
    await popup.waitForSelector('.quote .corrected');
    expect(other).not.toBe(before);
    await expect.poll(() => popup.$eval('.quote .speaker', (speaker) => speaker.textContent)).toBe(other);
    await expect.poll(() => toast(popup)).toContain('Corrected.');
    await popup.close();

    const again = await chromium().openPopup(page);
    await waitForReader(again);
    await again.waitForSelector('.quote .corrected');
    expect(await again.$eval('.quote .speaker', (speaker) => speaker.textContent)).toBe(other);
    await page.close();
  });
});

describe('bar, note, correction and list', () => {
  it.each(['light', 'dark'] as const)('break no rule of accessibility in %s', async (theme) => {
    const { page, popup } = await openPopupOn('syndicated-wordpress');
    await setSettings(popup, { theme, sidebarTab: 'story' });
    await popup.waitForSelector(`.theme-${theme}`);
    // The first paragraph of the page is a caption, and no part of the text.
    await selectParagraph(popup, 1);
    await popup.waitForSelector('.mark-bar');
    expect(await findViolations(popup)).toEqual([]);
    await popup.keyboard.press('n');
    await popup.waitForSelector('.mark-editor textarea');
    expect(await findViolations(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.$eval('.quote .words', (button) => (button as HTMLElement).click());
    await popup.focus('main.text');
    await popup.keyboard.press('c');
    await popup.waitForSelector('.panel-correct .answers');
    await popup.keyboard.press('1');
    await popup.waitForSelector('.quote .corrected');
    await setSettings(popup, { sidebarTab: 'marks' });
    await popup.waitForSelector('.own-correction');
    await popup.focus('main.text');
    await popup.keyboard.press('c');
    await popup.waitForSelector('.panel-correct');
    expect(await findViolations(popup)).toEqual([]);
    await setSettings(popup, { theme: 'auto', sidebarTab: 'story' });
    await page.close();
  });
});
