// Does this script still belong to the extension, or was that updated, reloaded or removed under its page?

import { browser } from './browser.ts';

/** Chromium lets such a script run on without the browser's interface; Firefox ends it. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
