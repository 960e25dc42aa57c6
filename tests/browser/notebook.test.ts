// Is everything that was kept found again in the notebook, changed there, and taken along?

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../src/core/annotations/read-backup.ts';
import { THEMES } from '../../src/store/settings.ts';
import { inventNotebook } from '../bench/invented-notebook.ts';
import { openOptionsPage } from './access.ts';
import { findViolations } from './axe.ts';
import { createDownloads, sendDownloadsTo } from './downloads.ts';
import { fillNotebook, openNotebook, pressInNotebook } from './notebook-page.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, openPopupOn } = useChromium();
const downloads = createDownloads();
const BACKUP = inventNotebook(40);

beforeAll(() => sendDownloadsTo(chromium().browser, downloads));
afterAll(() => downloads.close());

async function openFilled(): Promise<Page> {
  const page = await openNotebook(chromium());
  await fillNotebook(page, BACKUP);
  return page;
}

const press = pressInNotebook;
const count = (page: Page): Promise<string> => page.$eval('.count', (output) => output.textContent ?? '');
const untilCount = (page: Page, text: string) => expect.poll(() => count(page), { timeout: 10_000 }).toBe(text);
const firstWords = (page: Page): Promise<string> =>
  page.$eval('.entry .entry-words', (words) => words.textContent ?? '');
const isOn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector);

async function restore(page: Page, text: string): Promise<string> {
  await press(page, 'Backup');
  const file = join(downloads.folder, 'restore.backup');
  writeFileSync(file, text);
  const input = (await page.$('.backup input[type=file]')) as ElementHandle<HTMLInputElement>;
  const said = (): Promise<string> => page.$eval('.backup .said', (element) => element.textContent ?? '');
  const before = await said();
  await input.uploadFile(file);
  await expect.poll(async () => ['', 'One moment…', before].includes(await said()), { timeout: 20_000 }).toBe(false);
  return said();
}

describe('the notebook', () => {
  it('says what to do while it is empty; a backup fills it, and the same again doubles nothing', async () => {
    const page = await openNotebook(chromium());
    expect(await page.$eval('main', (main) => main.textContent)).toContain('Nothing kept yet');
    const text = JSON.stringify(BACKUP);
    expect(await restore(page, text)).toBe('Added: 45, updated: 0, already here: 0.');
    expect(await restore(page, text)).toBe('Added: 0, updated: 0, already here: 45.');
    expect(await restore(page, '{"bookmarks":[]}')).toMatch(/no backup file/);
    await press(page, 'Highlights');
    await untilCount(page, 'Highlights: 40');
    // And back to a file, with everything in it.
    await press(page, 'Backup');
    await press(page, 'Save a backup file');
    const { text: saved } = await downloads.take('.json');
    const reading = readBackup(saved);
    expect(reading.ok && [reading.backup.articles, reading.backup.highlights, reading.backup.palette]).toEqual([
      BACKUP.articles,
      BACKUP.highlights,
      BACKUP.palette,
    ]);
    await page.close();
  });

  it('finds words as they are typed, and narrows by person, outlet, color and day', async () => {
    const page = await openFilled();
    await page.keyboard.press('/');
    await page.keyboard.type('ask again');
    await untilCount(page, `Highlights: ${BACKUP.highlights.filter(({ note }) => note !== '').length}`);
    expect(await page.$eval('.entry-note mark', (mark) => mark.textContent)).toBe('Ask');
    await press(page, 'Show all');
    await page.select('select[aria-label="Color"]', 'blue');
    await untilCount(page, `Highlights: ${BACKUP.highlights.filter(({ color }) => color === 'blue').length}`);
    await press(page, 'Show all');
    const outlet = BACKUP.articles[0]?.metadata.siteName ?? '';
    const keys = BACKUP.articles.filter(({ metadata }) => metadata.siteName === outlet).map(({ key }) => key);
    await page.select('select[aria-label="Outlet"]', outlet);
    await untilCount(page, `Highlights: ${BACKUP.highlights.filter(({ article }) => keys.includes(article)).length}`);
    await press(page, 'Show all');
    const speaker = BACKUP.highlights.find(({ quote }) => quote?.speaker != null)?.quote?.speaker ?? '';
    await page.$eval(
      'select[aria-label="Person"]',
      (select, name) => {
        const { options } = select as HTMLSelectElement;
        (select as HTMLSelectElement).selectedIndex = [...options].findIndex(({ text }) => text === name);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      speaker,
    );
    await page.waitForFunction(() => /^Highlights: [1-9]$/.test(document.querySelector('.count')?.textContent ?? ''), {
      polling: 100,
    });
    expect(await page.$eval('.rows', (rows) => rows.textContent)).toContain(speaker);
    await press(page, 'Show all');
    await page.$eval('input[type=date]', (field) => {
      (field as HTMLInputElement).value = '2026-01-01';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await untilCount(page, 'Highlights: 0');
    await page.close();
  });

  it('keeps notes and colors that are changed, and what was deleted comes back by undo', async () => {
    const page = await openFilled();
    const words = await firstWords(page);
    await press(page, 'Add note');
    await page.waitForSelector('.note-field textarea');
    await page.keyboard.type('Call <b>her</b> back');
    await page.focus('.search');
    await page.waitForFunction(() => /Call <b>her/.test(document.querySelector('.rows')?.textContent ?? ''), {
      polling: 100,
    });
    await page.select('.entry .entry-actions select', 'green');
    await page.waitForSelector('.entry.mark-green');
    await page.focus('.entry');
    await page.keyboard.press('Delete');
    await untilCount(page, 'Highlights: 39');
    expect(await firstWords(page)).not.toBe(words);
    await page.reload();
    await untilCount(page, 'Highlights: 39');
    await page.focus('.entry');
    await page.keyboard.press('Delete');
    await untilCount(page, 'Highlights: 38');
    await press(page, 'Undo');
    await untilCount(page, 'Highlights: 39');
    await page.reload();
    await untilCount(page, 'Highlights: 39');
    await page.close();
  });

  it('is walked and worked by keys alone', async () => {
    const page = await openFilled();
    await expect
      .poll(async () => {
        // The list may still be taking in what was found.
        await page.focus('.article-row');
        await page.keyboard.press('j');
        return isOn(page, 'article.entry');
      })
      .toBe(true);
    await page.keyboard.press('x');
    await untilCount(page, 'Selected: 1');
    await page.keyboard.press('n');
    await expect.poll(() => isOn(page, '.note-field textarea')).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.note-field') === null, { polling: 100 });
    // The focus is back on the row, not lost to the page.
    await expect.poll(() => isOn(page, 'article.entry')).toBe(true);
    await page.keyboard.press('End');
    await expect.poll(() => isOn(page, '.rows > li:last-child .entry')).toBe(true);
    await page.keyboard.press('Delete');
    // Only what is deleted can be undone.
    await page.waitForFunction(() => document.querySelector('.undo-bar')?.textContent !== '', { polling: 100 });
    await untilCount(page, 'Selected: 1');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector('.undo-bar')?.textContent === '', { polling: 100 });
    await page.close();
  });

  it('tells everything that a person was quoted saying, and who else printed it', async () => {
    const page = await openFilled();
    await press(page, 'People');
    await page.waitForSelector('.speaker-row');
    const name = await page.$eval('.speaker-row strong', (strong) => strong.textContent ?? '');
    const quotes = BACKUP.articles.flatMap((article) => article.quotes.filter(({ speaker }) => speaker === name));
    await page.click('.speaker-row');
    await page.waitForSelector('.person-name');
    expect(await count(page)).toMatch(new RegExp(`^Quotes: ${quotes.length}, articles: \\d+$`));
    expect(await page.$$eval('.entry-words', (all) => all.map((words) => words.textContent))).toEqual(
      expect.arrayContaining([quotes[0]?.text]),
    );
    await press(page, 'Same quote');
    await page.waitForSelector('.same-quote');
    expect(await page.$eval('.same-quote h2', (head) => head.textContent)).toMatch(/^Outlets with these words: [2-9]$/);
    await page.close();
  });

  it('writes what is picked into files of each format', async () => {
    const page = await openFilled();
    await press(page, 'Export');
    await page.waitForSelector('.export-choices');
    const words = BACKUP.highlights.find(({ quote }) => quote !== null)?.selectors.quote.exact ?? '';
    for (const [label, ending] of [
      ['Markdown .md', '.md'],
      ['Table of highlights .csv', '.csv'],
      ['Web page .html', '.html'],
      ['Web annotations .jsonld', '.jsonld'],
      ['Everything, to read back in .json', '.json'],
      ['Reference list for EndNote (RIS) .ris', '.ris'],
    ] as const) {
      await press(page, label);
      const { text, name } = await downloads.take(ending);
      expect(name, label).toBe(`Notebook${ending}`);
      expect(text.replaceAll('\\', ''), label).toContain(words.slice(0, 30));
    }
    await page.close();
  });

  it('opens from the settings', async () => {
    const options = await openOptionsPage(chromium());
    const opened = chromium().browser.waitForTarget((target) => target.url().endsWith('/notebook.html'));
    await press(options, 'Open the notebook');
    const page = await (await opened).asPage();
    expect(await page.waitForSelector('.notebook h1')).not.toBeNull();
    await page.close();
    await options.close();
  });
});

describe('accessibility', () => {
  it.each(THEMES)('in the theme %s each view breaks no rule and fits 320 pixels', async (theme) => {
    const page = await openFilled();
    await page.evaluate((wanted) => chrome.storage.local.set({ settings: { theme: wanted } }), theme);
    await page.waitForSelector(`.theme-${theme}`);
    for (const view of ['Highlights', 'People', 'Same quote', 'Backup']) {
      await press(page, view);
      await page.waitForSelector(view === 'Backup' ? '.backup' : '.rows > li');
      if (view === 'Highlights') {
        await press(page, 'Export');
        await press(page, 'Kept text');
        await page.waitForSelector('.kept-text mark');
      }
      if (view === 'Backup') {
        await restore(page, '{"bookmarks":[]}');
        await page.$$eval('details.problem', ([fold]) => {
          if (fold === undefined) throw new Error('a refused file offers nothing to pass on');
          (fold as HTMLDetailsElement).open = true;
        });
      }
      for (const width of [320, 1100]) {
        await page.setViewport({ width, height: 900 });
        expect(await findViolations(page), `${view}, ${width} pixels`).toEqual([]);
        const over = await page.$$eval('.notebook, .rows-frame, .backup', (elements) =>
          Math.max(...elements.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)),
        );
        expect(over, `${view}, ${width} pixels`).toBeLessThanOrEqual(0);
      }
    }
    await page.close();
  });
});

describe('the popup', () => {
  it('writes the quotes of its article into a file', async () => {
    const { page, popup } = await openPopupOn('wire-datelines');
    await press(popup, 'Export');
    await popup.waitForSelector('.panel-export');
    await press(popup, 'Table of quotes .csv');
    const { name, text } = await downloads.take('.csv');
    expect(name).toMatch(/\.csv$/);
    expect(text).toContain('Farid Nasrallah');
    await page.close();
  });
});
