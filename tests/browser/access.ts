// How do the tests reach what the browser keeps to itself: its page of extensions, and its menus?

import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/** What `chrome://extensions` may do; its page is trusted by the browser. */
interface DeveloperPrivate {
  readonly updateExtensionConfiguration: (change: {
    readonly extensionId: string;
    readonly hostAccess: string;
  }) => Promise<void>;
}

/** As the reader does in the browser's own settings of the extension: «on click», and back. */
export async function setSiteAccess(chromium: Chromium, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, access) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
    },
    chromium.extensionId,
    hostAccess,
  );
  await page.close();
}

export function openOptionsPage({ open, extensionId }: Chromium): Promise<Page> {
  return open(`chrome-extension://${extensionId}/src/entries/options/options.html`);
}

/** As if somebody had chosen our entry in a context menu. No test can click the browser's own menus. */
export async function dispatchInBackground(
  { browser, extensionId }: Chromium,
  click: { readonly menuItemId: string; readonly linkUrl?: string },
): Promise<void> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
    { timeout: 20_000 },
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the background is not there');
  await worker.evaluate(async (info) => {
    const [tab = { id: -1 }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(info, tab);
  }, click);
}
