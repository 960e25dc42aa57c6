// May we be in these pages without a click? Asked for when it is switched on, given back when it is switched off.

import { browser } from './browser.ts';

/**
 * Ask the reader, through the browser. Must be called straight from a click or a key: nothing may be awaited before.
 *
 * @returns whether it was allowed; false as well where the browser does not let this page ask.
 */
export async function askForAccess(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...patterns] });
  } catch (error) {
    console.warn(error);
    return false;
  }
}

export function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Every pattern that was ever allowed and not given back. */
export async function listAccess(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function giveBackAccess(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) await browser.permissions.remove({ origins: [...patterns] });
}

/** Also where it is changed in the browser's own pages. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
