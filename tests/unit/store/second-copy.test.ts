// Does what was kept come back when the browser has lost the database, and nothing that was taken away?

import { deleteDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { toArticleKey } from '../../../src/core/annotations/article-key.ts';
import type { AnnotationStore } from '../../../src/store/annotations/annotation-store.ts';
import { openDatabase } from '../../../src/store/annotations/database.ts';
import { createIndexedDbStore } from '../../../src/store/annotations/indexeddb-store.ts';
import { createSecondCopy } from '../../../src/store/annotations/second-copy.ts';
import { inventHighlight, inventSnapshot } from '../core/annotations/invented-records.ts';
import { createFakeCaches, type FakeCaches } from './fake-caches.ts';
import 'fake-indexeddb/auto';

const KEY = toArticleKey('https://echo.example/ferry');
let names = 0;

function open(caches: FakeCaches, name: string): { readonly store: AnnotationStore; readonly announce: () => void } {
  const announce = vi.fn();
  const signal = { announce, listen: () => () => {} };
  return { store: createIndexedDbStore({ name, signal, copy: createSecondCopy(caches) }), announce };
}

/** As Chromium does with one that it calls damaged; whoever had it open is gone with the browser. */
async function lose(name: string): Promise<void> {
  const db = await openDatabase(name, () => {});
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores, 'readwrite');
  await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  db.close();
  await deleteDB(name, { blocked: () => {} });
}

async function start(): Promise<{ caches: FakeCaches; name: string; store: AnnotationStore }> {
  names += 1;
  const caches = createFakeCaches();
  const name = `copied-${names}`;
  return { caches, name, store: open(caches, name).store };
}

const ids = async (store: AnnotationStore): Promise<readonly string[]> =>
  (await store.listHighlights()).map(({ id }) => id);

describe('the second copy', () => {
  it('brings all records back, and tells the other pages of it', async () => {
    const { caches, name, store } = await start();
    const records = [
      inventSnapshot({ key: KEY }),
      inventHighlight('a', { article: KEY }),
      inventHighlight('b', { article: KEY }),
    ];
    await store.put(records);
    const before = await store.createBackup('2026-01-01T00:00:00.000Z');
    await lose(name);
    const again = open(caches, name);
    expect(await again.store.createBackup('2026-01-01T00:00:00.000Z')).toEqual(before);
    expect(again.announce).toHaveBeenCalledOnce();
  });

  it('follows changes, and what was taken away stays away', async () => {
    const { caches, name, store } = await start();
    const first = inventHighlight('a', { article: KEY }, '2026-01-01T08:00:00.000Z');
    await store.put([first, inventHighlight('b', { article: KEY })]);
    await store.put([{ ...first, note: 'later', updatedTime: '2026-01-01T09:00:00.000Z' }]);
    await store.remove([{ type: 'highlight', id: 'b' }]);
    await lose(name);
    const again = open(caches, name).store;
    expect(await ids(again)).toEqual(['a']);
    expect((await again.getHighlight(first.id))?.note).toBe('later');
  });

  it('of an article goes with all that belongs to it', async () => {
    const { caches, name, store } = await start();
    await store.put([inventSnapshot({ key: KEY }), inventHighlight('a', { article: KEY })]);
    await store.remove([{ type: 'article', key: KEY }]);
    await lose(name);
    expect(await ids(open(caches, name).store)).toEqual([]);
  });

  it('is made anew where it was lost itself', async () => {
    const { caches, name, store } = await start();
    await store.put([inventHighlight('a', { article: KEY })]);
    caches.clear();
    await open(caches, name).store.put([inventHighlight('b', { article: KEY })]);
    await lose(name);
    expect([...(await ids(open(caches, name).store))].sort()).toEqual(['a', 'b']);
  });

  it.each([1, 2, 3, 4, 5])('has all of a call or nothing where the browser is killed at write %i', async (write) => {
    const { caches, name, store } = await start();
    const [first, ...others] = ['a', 'b', 'c'].map((id) => inventHighlight(id, { article: KEY }));
    await store.put([first!]);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    caches.killAt(write);
    const edited = { ...first!, note: 'later', updatedTime: '2027-01-01T09:00:00.000Z' };
    await store.put([edited, ...others]);
    caches.restart();
    warn.mockRestore();
    await lose(name);
    const kept = await open(caches, name).store.listHighlights();
    expect(kept).toEqual(write === 1 ? [first] : [edited, ...others]);
  });

  it('that cannot be written keeps nobody from writing', async () => {
    const { caches, name } = await start();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const broken = { ...caches, open: () => Promise.reject(new Error('SecurityError')) };
    const { store } = open(broken, name);
    await store.put([inventHighlight('a', { article: KEY })]);
    expect(await ids(store)).toEqual(['a']);
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});
