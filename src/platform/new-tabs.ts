// How does a page open in a tab of its own, and when has it loaded?

import { browser } from './browser.ts';

/** @returns the tab's id; null where the browser opened none. */
export async function openTab(url: string, openerTabId: number | null = null): Promise<number | null> {
  const tab = await createTab(url, openerTabId);
  return tab.id ?? null;
}

/** A tab that was closed meanwhile, or is none (a panel of the browser), cannot be an opener: Chromium throws at once, or rejects. */
async function createTab(url: string, openerTabId: number | null): Promise<{ readonly id?: number | undefined }> {
  if (openerTabId === null) return browser.tabs.create({ url });
  try {
    return await browser.tabs.create({ url, openerTabId });
  } catch {
    return browser.tabs.create({ url });
  }
}

/** Leads a tab to another page. @returns false where the tab is gone. */
export async function openInTab(tabId: number, url: string): Promise<boolean> {
  return browser.tabs.update(tabId, { url }).then(
    () => true,
    () => false,
  );
}

/** Slow sites; after this the reader has long begun to read by themselves. */
const MAX_LOAD_MS = 45_000;
const POLL_MS = 250;
/** Polls without an address, after which the page stands where we may not look. */
const MAX_HIDDEN = 8;

/**
 * Asked again and again rather than listened for: a listener for all tabs would wake the background at every page that
 * anybody opens, and the questions keep it awake meanwhile.
 *
 * @returns its address; null where it is gone, takes too long, or lies where we may not look.
 */
export async function waitUntilLoaded(tabId: number): Promise<string | null> {
  let hidden = 0;
  for (let waitedMs = 0; waitedMs < MAX_LOAD_MS; waitedMs += POLL_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab === null) return null;
    if (tab.status !== 'complete') continue;
    if (/^https?:/.test(tab.url ?? '')) return tab.url ?? null;
    // New tabs begin as an empty page that has loaded.
    if (tab.url === undefined) hidden += 1;
    if (hidden === MAX_HIDDEN) return null;
  }
  return null;
}
