// What do panels, tabs, status pages, languages and the notebook look like? PNG files beside those of `screens.ts`.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inventNotebook } from '../bench/invented-notebook.ts';
import { type Chromium, launchChromium, waitForReader } from '../browser/chromium.ts';
import { waitForShadowReader } from '../browser/closed-shadow.ts';
import { fillNotebook, openNotebook } from '../browser/notebook-page.ts';
import { openReaderInPage, pressInPopup, setSettings } from '../browser/popup-controls.ts';
import type { PageServer } from '../browser/serve-pages.ts';

export interface Screens {
  readonly chromium: Chromium;
  readonly server: PageServer;
  readonly out: string;
}

/** Key that opens the panel, and what is typed there. */
const PANELS = { display: 'd', search: '/', export: 'e', help: '?', correct: 'c', marks: 'h' } as const;
const STATUS_PAGES = ['home-page', 'paywalled-stub', 'video-page'] as const;
const NOTEBOOK_VIEWS = ['Highlights', 'People', 'Same quote', 'Backup'] as const;
export const LANGUAGES = ['de', 'fr', 'es'] as const;

/** Smooth scrolling and fonts come to rest. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 800));

export async function save(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: file as `${string}.png` });
  console.log(file);
}

async function openPopup({ chromium, server }: Screens, slug: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.open(slug.includes(':') ? slug : server.urlOf(slug));
  const popup = await chromium.openPopup(page);
  await waitForReader(popup);
  return { page, popup };
}

async function openPanel(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key as '?');
  await settle();
  if (key === '/') await page.keyboard.type('the');
  await settle();
}

/** Each panel over the popup and over the page, wide and narrow. */
export async function savePanels(screens: Screens, slug: string): Promise<void> {
  const { page, popup } = await openPopup(screens, slug);
  const name = (rest: string): string => join(screens.out, `panel-${rest}.png`);
  for (const theme of ['light', 'dark'] as const) {
    await setSettings(popup, { theme });
    await popup.waitForSelector(`.reader.theme-${theme}`);
    for (const [panel, key] of Object.entries(PANELS)) {
      await popup.keyboard.press(']');
      await openPanel(popup, key);
      await save(popup, name(`${panel}-popup-${theme}`));
      await popup.keyboard.press('Escape');
      await popup.focus('.text');
    }
    await pressInPopup(popup, 'This page');
    await settle();
    await save(popup, name(`page-popup-${theme}`));
    await popup.keyboard.press('Escape');
    for (const sidebarTab of ['story', 'outline', 'marks', 'left-out']) {
      await setSettings(popup, { sidebarTab });
      await settle();
      await save(popup, name(`tab-${sidebarTab}-popup-${theme}`));
    }
    await setSettings(popup, { sidebarTab: 'story' });
  }
  await openReaderInPage(popup);
  await waitForShadowReader(page, (reader) => reader?.headline != null);
  for (const width of [320, 1440]) {
    await page.setViewport({ width, height: 800 });
    for (const [panel, key] of Object.entries(PANELS)) {
      // Something to mark and to correct; without, Esc would leave the reader.
      await page.keyboard.press(']');
      await openPanel(page, key);
      await save(page, name(`${panel}-page-${width}`));
      if (panel === 'marks') continue;
      await page.keyboard.press('Escape');
    }
  }
  await page.close();
}

/** Where there is no article, or not all of it. */
export async function saveStatusPages(screens: Screens): Promise<void> {
  for (const slug of [...STATUS_PAGES, 'chrome://version/']) {
    const { page, popup } = await openPopup(screens, slug);
    for (const theme of ['light', 'dark'] as const) {
      await setSettings(popup, { theme });
      await popup.waitForSelector(`.reader.theme-${theme}`);
      await settle();
      await save(popup, join(screens.out, `status-${slug.replaceAll(/\W/g, '')}-popup-${theme}.png`));
    }
    await page.close();
  }
}

export async function saveNotebook({ chromium, out }: Screens): Promise<void> {
  const page = await openNotebook(chromium);
  await settle();
  await save(page, join(out, 'notebook-empty.png'));
  await fillNotebook(page, inventNotebook(60));
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of [320, 1100]) {
      await page.setViewport({ width, height: 900 });
      for (const view of NOTEBOOK_VIEWS) {
        await page.$$eval(
          'nav button, header button',
          (buttons, words) =>
            (buttons.find(({ textContent }) => textContent?.trim() === words) as HTMLElement)?.click(),
          view,
        );
        await settle();
        await save(page, join(out, `notebook-${view.replace(' ', '-')}-${scheme}-${width}.png`));
      }
    }
  }
  await page.close();
}

/** In a browser of that language: the popup with its widest panels, and the own pages. */
export async function saveLanguage(
  language: string,
  { server, out }: Omit<Screens, 'chromium'>,
  slug: string,
): Promise<void> {
  // What Chromium goes by where there is no setting of the desktop.
  process.env['LANGUAGE'] = language;
  const chromium = await launchChromium({ flags: [`--lang=${language}`] });
  try {
    const { page, popup } = await openPopup({ chromium, server, out }, slug);
    await setSettings(popup, { theme: 'light', quoteOrder: 'speaker' });
    await settle();
    await save(popup, join(out, `${language}-popup.png`));
    for (const [panel, key] of Object.entries(PANELS)) {
      await popup.keyboard.press(']');
      await openPanel(popup, key);
      await save(popup, join(out, `${language}-popup-${panel}.png`));
      await popup.keyboard.press('Escape');
      await popup.focus('.text');
    }
    await page.close();
    for (const name of ['options', 'welcome', 'notebook']) {
      const own = await chromium.open(`chrome-extension://${chromium.extensionId}/src/entries/${name}/${name}.html`);
      await own.setViewport({ width: 1100, height: 900 });
      await settle();
      await save(own, join(out, `${language}-${name}.png`));
      await own.close();
    }
  } finally {
    await chromium.close();
    delete process.env['LANGUAGE'];
  }
}
