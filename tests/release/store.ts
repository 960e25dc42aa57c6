// What do the stores show? Texts in each language, and pictures of the extension on its bundled article.
//
//   npm run store            writes dist/store: a text for each language, a reason for each permission, five pictures of
//                            1280 × 800

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium, waitForReader } from '../browser/chromium.ts';
import { openReaderInPage, setSettings } from '../browser/popup-controls.ts';
import { servePages } from '../browser/serve-pages.ts';
import { readListing } from './read-listing.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(PROJECT, 'dist/store');

/** What both stores take. */
const SIZE = { width: 1280, height: 800 } as const;
const ARTICLE = 'syndicated-wordpress';

function writeTexts(): void {
  for (const locale of readdirSync(join(PROJECT, 'public/_locales'))) {
    const { name, summary, description } = readListing(locale);
    writeFileSync(join(OUT, `listing-${locale}.txt`), `${name}\n\n${summary}\n\n${description}\n`);
  }
}

/** The stores ask for one reason a permission: those that the privacy page gives. */
function writeReasons(): void {
  const { document } = new JSDOM(readFileSync(join(PROJECT, 'public/privacy.html'), 'utf8')).window;
  const reasons = [...document.querySelectorAll('dt')].map((name) => {
    const reason = name.nextElementSibling?.textContent ?? '';
    return `${name.textContent}\n${reason.replace(/\s+/g, ' ').trim()}\n`;
  });
  writeFileSync(join(OUT, 'permissions.txt'), reasons.join('\n'));
}

async function takePictures(chromium: Chromium, url: string): Promise<void> {
  const page = await chromium.open(url);
  await page.setViewport(SIZE);
  const popup = await chromium.openPopup(page);
  await waitForReader(popup);
  await setSettings(popup, { theme: 'light' });
  await settle();
  const whole = await popup.screenshot({ encoding: 'base64' });
  await setSettings(popup, { quoteOrder: 'speaker' });
  await popup.$$eval('.quote .words', (buttons) => (buttons[1] as HTMLElement | undefined)?.click());
  await settle();
  const quotes = await popup.screenshot({ encoding: 'base64' });
  await setSettings(popup, { quoteOrder: 'reading' });
  // A further tab closes the popup.
  await savePopup(chromium, whole, '1-popup');
  await savePopup(chromium, quotes, '2-quotes');
  for (const [theme, name] of [
    ['light', '3-reader'],
    ['sepia', '4-sepia'],
    ['dark', '5-dark'],
  ] as const) {
    const again = await chromium.openPopup(page);
    await waitForReader(again);
    await setSettings(again, { theme });
    await openReaderInPage(again);
    await settle();
    await save(page, name);
    await page.reload();
  }
}

/** The popup as it comes, on a quiet ground. */
async function savePopup({ browser }: Chromium, picture: string, name: string): Promise<void> {
  const stage = await browser.newPage();
  await stage.setViewport(SIZE);
  await stage.setContent(`<!doctype html><style>
    body { margin: 0; block-size: 100vh; display: grid; place-items: center; background: #dfe5e8 }
    img { border-radius: 10px; box-shadow: 0 18px 50px rgb(0 0 0 / 28%) }
  </style><img src="data:image/png;base64,${picture}" alt="">`);
  await settle();
  await save(stage, name);
  await stage.close();
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`) as `${string}.png` });
}

/** Fonts and smooth scrolling come to rest. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 900));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
writeTexts();
writeReasons();
const server = await servePages();
const chromium = await launchChromium();
try {
  await takePictures(chromium, server.urlOf(ARTICLE));
} finally {
  await chromium.close();
  await server.close();
}
for (const name of readdirSync(OUT).sort()) console.log(`dist/store/${name}`);
