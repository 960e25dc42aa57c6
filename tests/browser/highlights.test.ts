// Are words that a person marks kept, and shown wherever the article is read?

import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../src/core/annotations/highlight.ts';
import { DATABASE_NAME } from '../../src/store/annotations/database.ts';
import { dispatchInBackground } from './access.ts';
import { actUntil } from './act-until.ts';
import { findViolations } from './axe.ts';
import { waitForReader } from './chromium.ts';
import { findParagraph, findReader } from './closed-shadow.ts';
import { openNotebook } from './notebook-page.ts';
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
  await expect.poll(() => readPainted(page, color, where)).toContain(words);
}

const has = async (popup: Page, selector: string): Promise<boolean> => (await popup.$(selector)) !== null;

/** Selects a paragraph as a mouse would, counted among those that hold words. @returns its words. */
async function selectParagraph(popup: Page, at: number): Promise<string> {
  let words = '';
  const click = async (): Promise<void> => {
    const paragraphs = await popup.$$('.body p');
    const lengths = await Promise.all(paragraphs.map((one) => one.evaluate((p) => (p.textContent ?? '').length)));
    const paragraph = paragraphs.filter((_, nth) => 40 < (lengths[nth] ?? 0))[at];
    if (paragraph === undefined) throw new Error(`the popup has no paragraph ${at}`);
    words = await paragraph.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      return element.textContent ?? '';
    });
    const box = await paragraph.boundingBox();
    await popup.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 12, { count: 3 });
  };
  await actUntil(click, () => has(popup, '.mark-bar'));
  return words;
}

/** Presses a key until it has had its effect. */
const press = (popup: Page, key: KeyInput, effect: string): Promise<void> =>
  actUntil(
    async () => {
      if (!(await has(popup, effect))) await popup.keyboard.press(key);
    },
    () => has(popup, effect),
  );

/** Chooses the first quote of the sidebar and opens the correction of it. */
async function correctFirstQuote(popup: Page): Promise<void> {
  await popup.waitForSelector('.quote .words');
  await popup.$eval('.quote .words', (button) => (button as HTMLElement).click());
  await popup.focus('main.text');
  await press(popup, 'c', '.panel-correct .answers');
}

const toast = (popup: Page): Promise<string> =>
  popup.$eval('.mark-toast', (element) => element.textContent ?? '').catch(() => '');

describe('a highlight', () => {
  it('is made by key, kept, and shown in the popup and over the page; its note too', async () => {
    const { page, popup } = await openPopupOn('wire-datelines');
    const words = (await selectParagraph(popup, 1)).slice(0, 40);
    await press(popup, 'n', '.mark-editor textarea:focus');
    await popup.keyboard.type('Ask the mayor about this.');
    await popup.keyboard.press('Escape');
    await expect.poll(() => toast(popup)).toContain('Highlighted.');
    await waitForPainted(popup, 'yellow', words);
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

  it('keeps a note whose last words were typed as the popup closed', async () => {
    const { page, popup } = await openPopupOn('opinion-bus');
    await selectParagraph(popup, 1);
    await press(popup, 'n', '.mark-editor textarea:focus');
    await popup.keyboard.type('Ask the ');
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await popup.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('.mark-editor textarea');
      if (field === null) throw new Error('the note is not open');
      field.value = 'Ask the mayor.';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      setTimeout(() => window.close());
    });
    await closed;
    const again = await chromium().openPopup(page);
    await waitForReader(again);
    await pressInPopup(again, 'Marks');
    await expect.poll(() => again.$eval('.own-note', (note) => note.textContent).catch(String)).toBe('Ask the mayor.');
    await pressInPopup(again, 'Story');
    await page.close();
  });

  it('made over the page stands in the popup, and undo takes it back', async () => {
    const { page, popup } = await openPopupOn('sports-report');
    await pressInPopup(popup, 'Story');
    await openReaderInPage(popup);
    await expect.poll(async () => (await findReader(page))?.text ?? '').toContain('Quotes');
    const mark = async (): Promise<void> => {
      const { x, y } = await findParagraph(page, 0);
      await page.mouse.click(x, y, { count: 3 });
      await page.keyboard.press('h');
    };
    await actUntil(mark, async () => (await readPainted(page, 'yellow')) !== '');
    await expect.poll(async () => (await findReader(page))?.text ?? '').toContain('Highlighted.');
    const words = (await readPainted(page, 'yellow')).slice(0, 40);

    const second = await chromium().openPopup(page);
    await waitForReader(second);
    await waitForPainted(second, 'yellow', words);
    await second.close();
    await page.bringToFront();
    await actUntil(
      () => page.keyboard.press('u'),
      async () => (await readPainted(page, 'yellow')) === '',
    );

    const third = await chromium().openPopup(page);
    await waitForReader(third);
    await pressInPopup(third, 'Marks');
    await third.waitForSelector('section[aria-label="Highlights"] .empty');
    expect(await readPainted(third, 'yellow')).toBe('');
    await pressInPopup(third, 'Story');
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
    await expect.poll(() => readPainted(page, 'yellow', 'page')).toBe('');
    await pressInPopup(third, 'Story');
    await page.close();
  });
});

describe('a quote that is marked on the original page', () => {
  it('is kept with who said it, although no reader was opened', async () => {
    const { page, popup } = await openPopupOn('sports-report');
    await popup.waitForSelector('.quote .speaker');
    await popup.close();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const found = /“([^“”]{20,}?)[,.]?”/.exec(node.textContent ?? '');
        if (found?.[1] === undefined) continue;
        const start = found.index + 1;
        document.getSelection()?.setBaseAndExtent(node, start, node, start + found[1].length);
        return;
      }
      throw new Error('the page has no quote');
    });
    await page.bringToFront();
    await dispatchInBackground(chromium(), { menuItemId: 'mark-selection' });
    await expect.poll(() => readPainted(page, 'yellow', 'page')).not.toBe('');
    const words = await readPainted(page, 'yellow', 'page');
    const notebook = await openNotebook(chromium());
    await expect.poll(() => findSpeaker(notebook, words)).toMatch(/\p{L}/u);
    await notebook.close();
    await page.close();
  });
});

/** Of the kept highlight of these words; `''` where nobody is named. */
const findSpeaker = (notebook: Page, words: string): Promise<string> =>
  notebook.evaluate(
    async (name, sought) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const request = db.transaction('highlights').objectStore('highlights').getAll();
      await new Promise((resolve) => request.addEventListener('success', resolve));
      db.close();
      const kept = (request.result as readonly Highlight[]).find(({ selectors }) => selectors.quote.exact === sought);
      return kept?.quote?.speaker ?? '';
    },
    DATABASE_NAME,
    words,
  );

describe('a correction', () => {
  it('takes two keys, is shown as one, and stands at the next visit', async () => {
    const { page, popup } = await openPopupOn('wire-datelines');
    await popup.waitForSelector('.quote .speaker');
    const before = await popup.$eval('.quote .speaker', (speaker) => speaker.textContent);
    await correctFirstQuote(popup);
    const other = await popup.$eval('.answers button bdi', (name) => name.textContent);
    await press(popup, '1', '.quote .corrected');
    await expect.poll(() => toast(popup)).toContain('Corrected.');
    expect(other).not.toBe(before);
    await expect.poll(() => popup.$eval('.quote .speaker', (speaker) => speaker.textContent)).toBe(other);
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
    // What the other case has marked opens its note at a click.
    await selectParagraph(popup, theme === 'light' ? 1 : 2);
    expect(await findViolations(popup)).toEqual([]);
    await press(popup, 'n', '.mark-editor textarea:focus');
    expect(await findViolations(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await correctFirstQuote(popup);
    await press(popup, '1', '.quote .corrected');
    await setSettings(popup, { sidebarTab: 'marks' });
    await popup.waitForSelector('.own-correction');
    await popup.focus('main.text');
    await press(popup, 'c', '.panel-correct');
    expect(await findViolations(popup)).toEqual([]);
    await setSettings(popup, { theme: 'auto', sidebarTab: 'story' });
    await page.close();
  });
});
