// What do the extension's own pages look like, and the parts that open over an article? PNG files beside those of `screens.ts`.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browser/chromium.ts';

const PAGES = ['welcome', 'options'] as const;
const THEMES = ['light', 'dark', 'sepia', 'gray', 'contrast'] as const;
/** CSS pixels: the narrowest that must work, and a laptop. */
const WIDTHS = [320, 1100] as const;

export async function saveOwnPages({ open, extensionId }: Chromium, folder: string): Promise<void> {
  for (const name of PAGES) {
    const page = await open(`chrome-extension://${extensionId}/src/entries/${name}/${name}.html`);
    for (const theme of name === 'welcome' ? (['light', 'dark'] as const) : THEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' }]);
      await setTheme(page, theme);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        await page.waitForSelector('.own-page h1');
        const path = join(folder, `${name}-${theme}-${width}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: true });
        console.log(path);
      }
    }
    await page.close();
  }
}

/** Through the storage, as another surface would. */
async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (name) => {
    await chrome.storage.local.set({
      settings: { theme: name },
      automatic: {
        version: 1,
        lightsUp: true,
        sites: ['www.paper.example', 'a-very-long-name-of-a-site.news.example'],
      },
      'picked-parts': { 'www.paper.example': 'div.story' },
    });
  }, theme);
  await page.reload();
}
