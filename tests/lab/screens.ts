// What does the reader look like? `npm run screens -- OUT [slug]`: popup and page, each theme and width, as PNG files.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, waitForReader } from '../browser/chromium.ts';
import { chooseTheme, openReaderInPage, pressInPopup } from '../browser/popup-controls.ts';
import { servePages } from '../browser/serve-pages.ts';
import { saveOwnPages } from './own-page-screens.ts';

const THEMES = ['Light', 'Dark'] as const;
/** CSS pixels of the window for the reader in the page: a phone, a split screen, a laptop. */
const WIDTHS = [400, 820, 1440] as const;

const [folder, slug = 'syndicated-wordpress'] = process.argv.slice(2);

async function main(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const server = await servePages();
  const chromium = await launchChromium();
  try {
    for (const theme of THEMES) {
      const page = await chromium.open(server.urlOf(slug));
      const popup = await chromium.openPopup(page);
      await waitForReader(popup);
      await chooseTheme(popup, theme);
      await pressInPopup(popup, 'Display');
      await save(popup, join(out, `popup-${theme.toLowerCase()}.png`));
      await popup.$$eval('.quote .words', (buttons) => (buttons[1] as HTMLElement | undefined)?.click());
      await new Promise((done) => setTimeout(done, 900));
      await save(popup, join(out, `popup-${theme.toLowerCase()}-quote.png`));
      await openReaderInPage(popup);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 860 });
        await new Promise((done) => setTimeout(done, 900));
        await save(page, join(out, `page-${theme.toLowerCase()}-${width}.png`));
      }
      await page.close();
    }
    await saveOwnPages(chromium, out);
  } finally {
    await chromium.close();
    await server.close();
  }
}

async function save(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: file as `${string}.png` });
  console.log(file);
}

if (folder === undefined) {
  console.error('usage: npm run screens -- OUT [slug of a fixture]');
  process.exitCode = 2;
} else {
  await main(resolve(folder));
}
