// How does a link open in the reader? The click on the menu covers this page alone, so the other site is asked for.

import { askForAccess, giveBackAccess, hasAccess } from '../../platform/access.ts';
import { localize } from '../../platform/localize.ts';
import { openTab, waitUntilLoaded } from '../../platform/new-tabs.ts';
import { showReaderInTab } from '../../platform/page-scripts.ts';
import { showBadge, type TriggeredLink } from '../../platform/reader-triggers.ts';
import { toPattern, toSite } from '../../store/automatic.ts';
import readerScript from '../reader/main.iife.tsx?iife';

/**
 * Opens the tab whatever the answer; where the site was not allowed, a mark on the button says how to go on. What was
 * allowed for this one link is given back as soon as the reader stands.
 */
export async function openLink({ url, openerTabId }: TriggeredLink): Promise<void> {
  const site = toSite(url);
  const pattern = site === null ? null : toPattern(site);
  const before = pattern === null ? Promise.resolve(false) : hasAccess(pattern);
  // Nothing may be awaited before this: the browser asks only straight from a click.
  const isAsked = pattern !== null && (await askForAccess([pattern]));
  const isAllowed = isAsked || (await before);
  const tabId = await openTab(url, openerTabId);
  if (tabId === null) return;
  const address = await waitUntilLoaded(tabId);
  const result =
    isAllowed && address !== null ? await showReaderInTab(tabId, { url: address, act: 'open' }, readerScript) : null;
  // Not allowed, or the link led on to another site.
  if (result?.ok !== true) await showBadge(tabId, '→', localize('linkNotAllowed')).catch(() => undefined);
  if (pattern !== null && isAsked && !(await before)) await giveBackAccess([pattern]);
}
