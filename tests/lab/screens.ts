// What does the reader look like? `npm run screens -- OUT [slug]`: popup and page, each theme and width, as PNG files.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, waitForReader } from '../browser/chromium.ts';
import { servePages } from '../browser/serve-pages.ts';

const THEMES = ['light', 'dark', 'sepia'] as const;
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
      await setTheme(popup, theme);
      await save(popup, join(out, `popup-${theme}.png`));
      await popup.$$eval('.quote .words', (buttons) => (buttons[1] as HTMLElement | undefined)?.click());
      await new Promise((done) => setTimeout(done, 900));
      await save(popup, join(out, `popup-${theme}-quote.png`));
      await openInPage(popup);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 860 });
        await new Promise((done) => setTimeout(done, 900));
        await save(page, join(out, `page-${theme}-${width}.png`));
      }
      await page.close();
    }
  } finally {
    await chromium.close();
    await server.close();
  }
}

async function setTheme(popup: Page, theme: string): Promise<void> {
  await popup.$$eval('.toolbar button', (buttons) =>
    buttons.find((button) => button.textContent === 'Display')?.click(),
  );
  await popup.waitForSelector('.menu');
  await popup.$$eval(
    '.menu button',
    (buttons, words) => buttons.find((button) => button.textContent?.toLowerCase() === words)?.click(),
    theme,
  );
  await popup.waitForSelector(`.theme-${theme}`);
  await popup.$$eval('.toolbar button', (buttons) =>
    buttons.find((button) => button.textContent === 'Display')?.click(),
  );
}

async function openInPage(popup: Page): Promise<void> {
  const closed = new Promise<void>((done) => popup.once('close', () => done()));
  await popup.$$eval('.toolbar button', (buttons) =>
    buttons.find((button) => button.textContent === 'Open in the page')?.click(),
  );
  await closed;
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
