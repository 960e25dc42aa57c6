// How does a person use the popup? Its buttons by their words.

import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/store/settings.ts';

/** Presses the button of these words once it is there. @throws where there is none within half a minute. */
export async function pressInPopup(popup: Page, label: string): Promise<void> {
  const has = (words: string): boolean =>
    [...document.querySelectorAll('.reader button')].some(({ textContent }) => textContent === words);
  await popup.waitForFunction(has, { polling: 50 }, label);
  // Apart from the waiting: a press may close the popup, and what still asks it then fails.
  await popup.$$eval(
    '.reader button',
    (buttons, words) => (buttons.find(({ textContent }) => textContent === words) as HTMLElement | undefined)?.click(),
    label,
  );
}

/** Through the display menu, which stays open. @param theme as the menu names it: `Dark`. */
export async function chooseTheme(popup: Page, theme: string): Promise<void> {
  await pressInPopup(popup, 'Display');
  await popup.waitForSelector('.panel-display');
  await pressInPopup(popup, theme);
  await popup.waitForSelector(`.theme-${theme.toLowerCase()}`);
}

/** Opens the reader over the page; the popup closes by itself. */
export async function openReaderInPage(popup: Page): Promise<void> {
  const closed = new Promise<void>((resolve) => popup.once('close', () => resolve()));
  await pressInPopup(popup, 'Open in the page');
  await closed;
}

/** As another surface would: the popup follows what is stored. */
export async function setSettings(popup: Page, change: Partial<Settings>): Promise<void> {
  await popup.evaluate(async (wanted) => {
    // The extension's own page has this.
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageLocal } } }).chrome;
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, ...wanted } });
  }, change);
}

interface StorageLocal {
  readonly get: (key: string) => Promise<{ settings?: object }>;
  readonly set: (items: object) => Promise<void>;
}
