// What do all tests in Chromium begin and end with? One browser with the extension, one server with the pages.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Chromium, type LaunchOptions, launchChromium, waitForReader } from './chromium.ts';
import { type PageServer, servePages } from './serve-pages.ts';

export interface OpenPopup {
  readonly page: Page;
  readonly popup: Page;
}

/** Call at the top of a test file; ask for the parts inside tests, when they are there. */
export function useChromium(options: LaunchOptions = {}): {
  readonly chromium: () => Chromium;
  readonly server: () => PageServer;
  /** The popup on a fixture's page, ready to be read. */
  readonly openPopupOn: (slug: string) => Promise<OpenPopup>;
} {
  let browser: Chromium | undefined;
  let pages: PageServer | undefined;
  beforeAll(async () => {
    pages = await servePages();
    browser = await launchChromium(options);
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });
  const chromium = (): Chromium => requireStarted(browser);
  const server = (): PageServer => requireStarted(pages);
  return {
    chromium,
    server,
    async openPopupOn(slug) {
      const page = await chromium().open(server().urlOf(slug));
      const popup = await chromium().openPopup(page);
      await waitForReader(popup);
      return { page, popup };
    },
  };
}

function requireStarted<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('asked for before the tests began');
  return part;
}
