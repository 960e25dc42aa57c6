// What does a newcomer see? `npm start` opens the reader on a bundled article in a real browser, and says what it does.

import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium, waitForReader } from './chromium.ts';
import { openReaderInPage } from './popup-controls.ts';
import { servePages } from './serve-pages.ts';

const SAMPLE = 'syndicated-wordpress';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
/** Where nobody watches, the run ends after the reader was shown. */
const isOnce = process.argv.includes('--once') || process.env['CI'] !== undefined || !hasDisplay;

const say = (line: string): void => console.log(line);

async function printReader(popup: Page): Promise<void> {
  const linesOf = (selector: string): Promise<readonly string[]> =>
    popup.$$eval(selector, (elements) => elements.map((element) => (element.textContent ?? '').trim()));
  const headline = (await linesOf('.headline'))[0];
  if (headline === undefined) throw new Error('the popup shows no article; run npm run test:browser to see what broke');
  say(`\nThe reader shows: ${headline}`);
  say(`People: ${(await linesOf('.people .name')).join(', ')}`);
  say(`Quotes: ${(await linesOf('.quote')).length}\n`);
}

async function untilLeft({ browser }: Chromium, page: Page): Promise<void> {
  await new Promise<void>((resolve) => {
    page.once('close', () => resolve());
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

async function main(): Promise<void> {
  say('Looking for a Chromium, building the extension and loading it …');
  const server = await servePages();
  const chromium = await launchChromium({ isHeadless: !hasDisplay });
  try {
    say(`Opening the sample article at ${server.urlOf(SAMPLE)}`);
    const page = await chromium.open(server.urlOf(SAMPLE));
    const popup = await chromium.openPopup(page);
    await waitForReader(popup);
    await printReader(popup);
    await openReaderInPage(popup);
    say('The reader is open over the page. Esc or Alt+R leaves it; the toolbar button opens the popup.');
    if (isOnce) return say('Nobody watches here (no display, CI or --once), so this ends now.');
    say('Close the window or press Ctrl-C to end.');
    await untilLeft(chromium, page);
  } finally {
    await chromium.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  // What went wrong and what to do; where in our code it happened helps nobody here.
  console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
  // The page server would keep the process alive.
  process.exit(1);
});
