// How do pages and tabs hear that another one has kept something?

import { browser } from './browser.ts';

const KEY = 'annotations-changed';

/** Through `storage.local`: the one event that extension pages and scripts in pages alike are told of. */
export const annotationSignal = {
  announce(): void {
    // A full disk must not make a write that stands look like one that failed.
    browser.storage.local.set({ [KEY]: `${Date.now()} ${Math.random()}` }).catch(() => {});
  },
  /** @returns a function that stops listening. */
  listen(onChange: () => void): () => void {
    const listener = (changes: Record<string, unknown>): void => {
      if (KEY in changes) onChange();
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
};
