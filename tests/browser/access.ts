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

/** Runs in the browser's page of extensions. */
async function inExtensionsPage(
  { browser, extensionId }: Chromium,
  run: (api: DeveloperPrivate, id: string) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(${run.toString()})(chrome.developerPrivate, ${JSON.stringify(extensionId)})`);
  await page.close();
}

/** As the reader does in the browser's own settings of the extension: «on click», and back. */
export function setSiteAccess(chromium: Chromium, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  return inExtensionsPage(
    chromium,
    hostAccess === 'ON_CLICK'
      ? (api, extensionId) => api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' })
      : (api, extensionId) => api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_ALL_SITES' }),
  );
}

/** As an update does: the pages of before keep their old scripts. Resolves when the new background answers. */
export async function reloadExtension(chromium: Chromium): Promise<void> {
  await chromium.reinstall();
  const options = await openOptionsPage(chromium);
  await options.waitForSelector('.own-page h1');
  await options.close();
}

export function openOptionsPage({ open, extensionId }: Chromium): Promise<Page> {
  return open(`chrome-extension://${extensionId}/src/entries/options/options.html`);
}

/** As the browser does after half a minute in which nothing was asked of it. */
export async function stopBackground({ browser, extensionId }: Chromium): Promise<void> {
  const target = browser
    .targets()
    .find((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId));
  await (await target?.worker())?.close();
}

/** As if somebody had chosen our entry in a context menu, on the tab in front. No test can click the browser's own menus. */
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
