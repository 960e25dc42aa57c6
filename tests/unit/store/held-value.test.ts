// Does a second change stand, although word of the first comes late?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeldValue, holdValue, type ValuePort } from '../../../src/store/held-value.ts';
import { runs } from '../property-runs.ts';

interface Look {
  readonly size: number;
  readonly theme: string;
}

const FIRST: Look = { size: 18, theme: 'auto' };

/** A store that acknowledges at once, and tells when it is let: as a browser does under load. */
function createLateStore(stored: Look) {
  const listeners = new Set<(value: Look) => void>();
  const untold: Look[] = [];
  const store = {
    kept: stored,
    isFull: false,
    put(value: Look): void {
      // Equal values are no change: Chromium says nothing of them.
      if (JSON.stringify(value) === JSON.stringify(store.kept)) return;
      store.kept = value;
      untold.push(value);
    },
    tellNext(): void {
      const value = untold.shift();
      if (value !== undefined) for (const listener of listeners) listener(structuredClone(value));
    },
    tellAll(): void {
      while (untold.length > 0) store.tellNext();
    },
  };
  const port: ValuePort<Look> = {
    read: async () => store.kept,
    async write(value) {
      if (store.isFull) throw new Error('full');
      store.put(value);
    },
    watch(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
  return { store, port };
}

async function open(stored: Look = FIRST) {
  const { store, port } = createLateStore(stored);
  const seen: Look[] = [];
  const held: HeldValue<Look> = holdValue(port, { first: FIRST, onChange: () => seen.push(held.current()) });
  await held.load();
  return { store, held, seen, port };
}

describe('a held value', () => {
  it('is the stored one once that has come', async () => {
    const { held, seen } = await open({ size: 22, theme: 'dark' });
    expect(held.current()).toEqual({ size: 22, theme: 'dark' });
    expect(seen).toEqual([{ size: 22, theme: 'dark' }]);
  });

  it('is not put back by word of a change before the last', async () => {
    const { store, held, seen } = await open();
    await held.change({ ...held.current(), theme: 'sepia' });
    await held.change({ ...held.current(), size: 19 });
    seen.length = 0;
    store.tellNext();
    expect(held.current()).toEqual({ size: 19, theme: 'sepia' });
    expect(seen).toEqual([]);
    store.tellAll();
    expect(held.current()).toEqual({ size: 19, theme: 'sepia' });
  });

  it('takes what another surface has written, also where the words of it are older ones of its own', async () => {
    const { store, held } = await open();
    await held.change({ size: 19, theme: 'auto' });
    await held.change({ size: 20, theme: 'auto' });
    store.tellAll();
    store.put({ theme: 'auto', size: 19 });
    store.tellAll();
    expect(held.current()).toEqual({ size: 19, theme: 'auto' });
  });

  it('waits for no word of a change that was none', async () => {
    const { store, held } = await open();
    await held.change({ ...FIRST });
    store.put({ size: 30, theme: 'dark' });
    store.tellAll();
    expect(held.current()).toEqual({ size: 30, theme: 'dark' });
    store.put(FIRST);
    store.tellAll();
    expect(held.current()).toEqual(FIRST);
  });

  it('stands, and says so, where it cannot be written', async () => {
    const { store, held } = await open();
    store.isFull = true;
    await expect(held.change({ size: 19, theme: 'auto' })).rejects.toThrow('full');
    expect(held.current().size).toBe(19);
    store.isFull = false;
    store.put({ size: 26, theme: 'auto' });
    store.tellAll();
    expect(held.current().size).toBe(26);
  });

  it('changed before the stored one has come, loses nothing of that', async () => {
    const { store, port } = createLateStore({ size: 22, theme: 'dark' });
    const held = holdValue(port, { first: FIRST, onChange: () => {} });
    const done = held.change({ ...held.current(), theme: 'sepia' });
    expect(held.current().theme).toBe('sepia');
    await done;
    expect(held.current()).toEqual({ size: 22, theme: 'sepia' });
    expect(store.kept).toEqual({ size: 22, theme: 'sepia' });
  });

  it('says that the stored one could not be read, and goes on with the first', async () => {
    const { port } = createLateStore(FIRST);
    const broken: ValuePort<Look> = { ...port, read: () => Promise.reject(new Error('unreadable')) };
    const held = holdValue(broken, { first: FIRST, onChange: () => {} });
    await expect(held.load()).rejects.toThrow('unreadable');
    expect(held.current()).toEqual(FIRST);
  });

  it('hears nothing more once it is stopped', async () => {
    const { store, held } = await open();
    held.stop();
    store.put({ size: 40, theme: 'dark' });
    store.tellAll();
    expect(held.current()).toEqual(FIRST);
  });

  it('ends as the store does, and never goes back behind its own last change', async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('own' as const), size: fc.integer({ min: 12, max: 15 }) }),
      fc.record({ kind: fc.constant('other' as const), size: fc.integer({ min: 12, max: 15 }) }),
      fc.record({ kind: fc.constant('tell' as const), size: fc.constant(0) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const { store, held } = await open();
        let own: number | null = null;
        let isAlone = true;
        for (const { kind, size } of acts) {
          if (kind === 'tell') store.tellNext();
          else if (kind === 'other') store.put({ ...FIRST, size });
          else await held.change({ ...held.current(), size });
          if (kind === 'own') own = size;
          if (kind === 'other') isAlone = false;
          // As long as nobody else writes, the reader sees what the reader did.
          if (isAlone && own !== null) expect(held.current().size).toBe(own);
        }
        store.tellAll();
        expect(held.current()).toEqual(store.kept);
      }),
      runs(),
    );
  });
});
