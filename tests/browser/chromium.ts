// How do the tests drive a real Chromium with the built extension?

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildExtension } from './build-extension.ts';
import { requireBrowser } from './find-browser.ts';

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a screen of some size the popup is clamped.
  '--screen-info={1600x1200}',
];

export interface Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Address of the page that opened by itself on installation. */
  readonly firstRunUrl: string;
  readonly open: (url: string) => Promise<Page>;
  /** The real popup, opened by the real toolbar action: it brings activeTab with it. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** The same files once more: for the browser an update. */
  readonly reinstall: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly isHeadless?: boolean;
  readonly flags?: readonly string[];
  /** Patterns that are allowed from the start: no test can answer the browser's own question. */
  readonly allowed?: readonly string[];
}

export async function launchChromium({
  isHeadless = true,
  flags = [],
  allowed = [],
}: LaunchOptions = {}): Promise<Chromium> {
  const folder = allowed.length === 0 ? buildExtension('chrome') : copyWithAccess(allowed);
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: isHeadless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...CHROMIUM_FLAGS, '--window-size=1280,900', ...flags],
  });
  const welcome = browser.waitForTarget((target) => target.url().includes('/welcome/'), { timeout: 60_000 });
  const extensionId = await browser.installExtension(folder);
  // The first-run page opens by itself; tests begin without it.
  const firstRun = await (await welcome).asPage();
  const firstRunUrl = firstRun.url();
  await firstRun.close();
  return {
    browser,
    extensionId,
    firstRunUrl,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    openPopup: (page) => openPopup(browser, extensionId, page),
    async reinstall() {
      await browser.installExtension(folder);
    },
    close: () => browser.close(),
  };
}

/** The build as it is, but for what is allowed. */
function copyWithAccess(allowed: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'dramatis-allowed-'));
  cpSync(buildExtension('chrome'), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: allowed }));
  return copy;
}

async function openPopup(browser: Browser, extensionId: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const extensions = await browser.extensions();
  const extension = extensions.get(extensionId);
  if (extension === undefined) throw new Error('the extension is not loaded; look at the build');
  const isPopup = (url: string): boolean =>
    url.startsWith(`chrome-extension://${extensionId}/`) && url.includes('popup');
  const opened = browser.waitForTarget((target) => isPopup(target.url()), { timeout: 60_000 });
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/** Waits until the popup shows the article with its people, or a page without one. */
export async function waitForReader(popup: Page): Promise<void> {
  await popup.waitForFunction(
    () => document.querySelector('.status-page') !== null || document.querySelector('.sidebar section') !== null,
    { timeout: 30_000, polling: 100 },
  );
}
