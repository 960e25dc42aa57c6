// How does the reader go on to the next page of a story? The browser opens it: the extension makes no request of its own.

import { localize } from '../../platform/localize.ts';
import { openInTab, waitUntilLoaded } from '../../platform/new-tabs.ts';
import { showReaderInTab } from '../../platform/page-scripts.ts';
import { showBadge } from '../../platform/reader-triggers.ts';
import readerScript from '../reader/main.iife.tsx?iife';

/**
 * What a click allowed holds for the pages of one origin (Chromium). Where it does not, the page stands open all the
 * same, and a mark on the button says how to go on.
 */
export async function openNextPage(tabId: number, url: string): Promise<void> {
  if (!(await openInTab(tabId, url))) return;
  const address = await waitUntilLoaded(tabId);
  const result = address === null ? null : await showReaderInTab(tabId, { url: address, act: 'open' }, readerScript);
  if (result?.ok !== true) await showBadge(tabId, '→', localize('linkNotAllowed')).catch(() => undefined);
}
