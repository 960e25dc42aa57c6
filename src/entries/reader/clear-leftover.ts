// Does a reader of the extension before its update still stand over this page? Then it goes first.

import { clearAllPaint } from '../../dom/paint.ts';
import { findShadowRoot } from '../../platform/shadow-roots.ts';

/**
 * Its own script lives in another world than this one, which shares only the page with it: alive in Chromium, where it
 * leaves when its dialog is told to, and dead in Firefox, where the element is all there is.
 *
 * @returns whether it was open.
 */
export function clearLeftover(page: Document): boolean {
  let wasOpen = false;
  for (const host of [...page.documentElement.children]) {
    if (host === page.body || host === page.head) continue;
    const dialog = findShadowRoot(host)?.querySelector<HTMLDialogElement>('dialog.overlay');
    if (dialog == null) continue;
    wasOpen ||= dialog.open;
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    if (!dialog.isConnected) continue;
    dialog.close();
    host.remove();
    clearAllPaint();
  }
  return wasOpen;
}
