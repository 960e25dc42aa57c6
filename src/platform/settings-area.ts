// Where are small things kept?

import { browser } from './browser.ts';

/** `storage.local` in the shape that `store/keyed-area.ts` asks for. */
export const localArea = {
  read: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  // Async, so that what Chromium throws at once after an update of the extension comes as a rejection.
  write: async (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value }),
  /** @returns a function that stops listening. */
  watch(key: string, onChange: (value: unknown) => void): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>): void => {
      if (key in changes) onChange(changes[key]?.newValue);
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
  /** Every value whose key begins so. */
  async readAll(prefix: string): Promise<Readonly<Record<string, unknown>>> {
    const all = Object.entries(await browser.storage.local.get(null));
    return Object.fromEntries(all.filter(([key]) => key.startsWith(prefix)));
  },
  remove: async (keys: readonly string[]): Promise<void> => browser.storage.local.remove([...keys]),
};

/** Windows whose traces are to vanish with them: there, nothing of what is read is kept. */
export const isPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;
