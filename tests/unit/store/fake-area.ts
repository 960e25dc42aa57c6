// What stands in for the browser's storage in the tests? As the browser does: copies, and word of each change.

import type { RecordArea } from '../../../src/store/keyed-area.ts';

export interface FakeArea extends RecordArea {
  readonly kept: Map<string, unknown>;
}

export function createFakeArea(): FakeArea {
  const kept = new Map<string, unknown>();
  const listeners = new Set<(key: string, value: unknown) => void>();
  return {
    kept,
    read: async (key) => structuredClone(kept.get(key)),
    async write(key, value) {
      kept.set(key, structuredClone(value));
      for (const listener of listeners) listener(key, value);
    },
    watch(key, onChange) {
      const listener = (changed: string, value: unknown): void => {
        if (changed === key) onChange(value);
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readAll: async (prefix) => Object.fromEntries([...kept].filter(([key]) => key.startsWith(prefix))),
    async remove(keys) {
      for (const key of keys) kept.delete(key);
    },
  };
}
