// Where are small things kept?

import { browser } from './browser.ts';

/** What the store needs of `storage.local`; tests pass a fake. */
export interface StorageArea {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
  /** @returns a function that stops listening. */
  readonly watch: (key: string, onChange: (value: unknown) => void) => () => void;
  /** Every value whose key begins so. */
  readonly readAll: (prefix: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

export const localArea: StorageArea = {
  read: async (key) => (await browser.storage.local.get(key))[key],
  // Async, so that what Chromium throws at once after an update of the extension comes as a rejection.
  write: async (key, value) => browser.storage.local.set({ [key]: value }),
  watch(key, onChange) {
    const listener = (changes: Record<string, { newValue?: unknown }>): void => {
      if (key in changes) onChange(changes[key]?.newValue);
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
  async readAll(prefix) {
    const all = Object.entries(await browser.storage.local.get(null));
    return Object.fromEntries(all.filter(([key]) => key.startsWith(prefix)));
  },
  remove: async (keys) => browser.storage.local.remove([...keys]),
};

/** Windows whose traces are to vanish with them: there, nothing of what is read is kept. */
export const isPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;
