// Can everybody use the extension's own pages, in each theme and on a narrow window?

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { THEMES } from '../../src/store/settings.ts';
import { openOptionsPage } from './access.ts';
import { findViolations } from './axe.ts';
import { useChromium } from './use-chromium.ts';

const { chromium } = useChromium();

/** CSS pixels: what 1280 at four times the size leaves (WCAG 1.4.10), and a laptop. */
const WIDTHS = [320, 1100] as const;

/** Everything that the page can hold: sites without their permission, a site that is asked about, picked parts. */
const KEPT = {
  automatic: { version: 1, lightsUp: true, sites: ['www.paper.example', 'a-very-long-name-of-a-site.news.example'] },
  'picked-parts': { 'www.paper.example': 'div.story' },
};

async function expectUsable(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    expect(await findViolations(page), `${width} pixels`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} pixels`).toBeLessThanOrEqual(
      width,
    );
  }
}

/** As if a file with this content had been chosen. */
async function chooseFile(page: Page, content: string): Promise<void> {
  await page.$eval(
    'input[type=file]',
    (input, text) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'settings.json'));
      (input as HTMLInputElement).files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    content,
  );
}

it.each(THEMES)('the settings in the theme %s break no rule of accessibility and fit', async (theme) => {
  const page = await openOptionsPage(chromium());
  await page.evaluate((kept) => chrome.storage.local.set(kept), { ...KEPT, settings: { theme } });
  await page.goto(`${page.url()}#always=www.paper.example`);
  await page.reload();
  await page.waitForSelector(`.theme-${theme} .option-asked`);
  await page.waitForSelector('.option-list .option-trouble');
  await page.type('#site', 'no address');
  await page.click('.option-add button');
  await page.waitForSelector('#site-wrong');
  await chooseFile(page, '{"bookmarks":[]}');
  await page.waitForSelector('.option-trouble + .problem');
  await page.$$eval('details.problem', (folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  await expectUsable(page);
  await page.close();
});

it.each(['light', 'dark'])('the first-run page breaks no rule and fits where the system is %s', async (value) => {
  const page = await chromium().open(chromium().firstRunUrl);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await page.waitForSelector('.own-page h1');
  await expectUsable(page);
  await page.close();
});

it.each(['first-run page', 'settings'])('the %s leads to what the extension may see', async (name) => {
  const page = await (name === 'settings' ? openOptionsPage(chromium()) : chromium().open(chromium().firstRunUrl));
  await page.waitForSelector('a[href="/privacy.html"]');
  await Promise.all([page.waitForNavigation(), page.click('a[href="/privacy.html"]')]);
  expect(await page.$eval('h1', (title) => title.textContent)).toContain('What Dramatis may see');
  await expectUsable(page);
  await page.close();
});

it('the settings lead to whose work is in the extension, and under which terms', async () => {
  const page = await openOptionsPage(chromium());
  await page.waitForSelector('a[href="/licenses.html"]');
  await Promise.all([page.waitForNavigation(), page.click('a[href="/licenses.html"]')]);
  expect(await page.$eval('h1', (title) => title.textContent)).toBe('Whose work is in Dramatis');
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  await expectUsable(page);
  // A typeface's terms are a file of their own.
  await Promise.all([page.waitForNavigation(), page.click('a[href^="fonts/"]')]);
  expect(await page.evaluate(() => document.body.textContent)).toContain('SIL OPEN FONT LICENSE');
  await page.close();
});
