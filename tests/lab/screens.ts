// What does the reader look like? `npm run screens -- OUT [slug or part…]`: each page in popup and page, each theme and width,
// as PNG files; parts are `panels`, `status`, `notebook`, `own` (settings, first run) and `languages`.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { THEMES } from '../../src/store/settings.ts';
import { type Chromium, launchChromium, waitForReader } from '../browser/chromium.ts';
import { openReaderInPage, setSettings } from '../browser/popup-controls.ts';
import { servePages } from '../browser/serve-pages.ts';
import { saveOwnPages } from './own-page-screens.ts';
import { LANGUAGES, save, saveLanguage, saveNotebook, savePanels, saveStatusPages, settle } from './part-screens.ts';
import { SCREEN_PAGES } from './screen-pages.ts';

/** CSS pixels of the window for the reader in the page: the narrowest that must work, a split screen, a laptop. */
const WIDTHS = [320, 820, 1440] as const;
/** A fixture in all themes; the others in two. */
const MAIN_PAGE = 'syndicated-wordpress';

const [folder, ...asked] = process.argv.slice(2);

async function main(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const server = await servePages(SCREEN_PAGES);
  const chromium = await launchChromium();
  try {
    const screens = { chromium, server, out };
    const parts: Readonly<Record<string, () => Promise<void>>> = {
      panels: () => savePanels(screens, MAIN_PAGE),
      status: () => saveStatusPages(screens),
      notebook: () => saveNotebook(screens),
      own: () => saveOwnPages(chromium, out),
      languages: async () => {
        for (const language of LANGUAGES) await saveLanguage(language, screens, MAIN_PAGE);
      },
    };
    for (const name of asked.length > 0 ? asked : [MAIN_PAGE, ...Object.keys(SCREEN_PAGES), ...Object.keys(parts)]) {
      await (parts[name]?.() ?? showPage(chromium, { slug: name, url: server.urlOf(name), out }));
    }
  } finally {
    await chromium.close();
    await server.close();
  }
}

interface Shown {
  readonly slug: string;
  readonly url: string;
  readonly out: string;
}

async function showPage(chromium: Chromium, { slug, url, out }: Shown): Promise<void> {
  const page = await chromium.open(url);
  const popup = await chromium.openPopup(page);
  await waitForReader(popup);
  const isMain = slug === MAIN_PAGE;
  for (const theme of isMain ? THEMES : (['light', 'dark'] as const)) {
    await setSettings(popup, { theme });
    await popup.waitForSelector(`.reader.theme-${theme}`);
    await save(popup, join(out, `${slug}-popup-${theme}.png`));
  }
  await setSettings(popup, { theme: 'light', quoteOrder: 'speaker' });
  await popup.$$eval('.quote .words', (buttons) => (buttons[1] as HTMLElement | undefined)?.click());
  await settle();
  await save(popup, join(out, `${slug}-popup-quote.png`));
  await popup.$$eval('.person', (buttons) => (buttons[0] as HTMLElement | undefined)?.click());
  await popup.$$eval('.person-more [aria-pressed]', (buttons) => (buttons[0] as HTMLElement | undefined)?.click());
  await settle();
  await save(popup, join(out, `${slug}-popup-person.png`));
  if (isMain) {
    await setSettings(popup, { sidebarTab: 'left-out' });
    await popup.keyboard.press('d');
    await settle();
    await save(popup, join(out, `${slug}-popup-display.png`));
  }
  await setSettings(popup, { theme: 'light', quoteOrder: 'reading', sidebarTab: 'story' });
  await openReaderInPage(popup);
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 800 });
    await settle();
    await save(page, join(out, `${slug}-page-${width}.png`));
  }
  await page.close();
}

if (folder === undefined) {
  console.error('usage: npm run screens -- OUT [slug of a fixture or of a page of screen-pages.ts, or a part …]');
  process.exitCode = 2;
} else {
  await main(resolve(folder));
}
