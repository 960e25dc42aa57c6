// Is nothing written where the disk has no room for it, and is that said by its own word?

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIndexedDbStore } from '../../../src/store/annotations/indexeddb-store.ts';
import { createRoom, measureRoom, OPENING_ROOM, WRITING_ROOM } from '../../../src/store/annotations/room.ts';
import { inventHighlight } from '../core/annotations/invented-records.ts';

const PLENTY = 2 * WRITING_ROOM;
const ONE = inventHighlight('one');

/** A store on a disk whose room the test sets. */
function createOnDisk(room: { left: number | null }) {
  return createIndexedDbStore({
    name: 'on-disk',
    signal: { announce: () => {}, listen: () => () => {} },
    measureRoom: async () => room.left,
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a store on a disk without room', () => {
  it('keeps nothing, and says why', async () => {
    const room: { left: number | null } = { left: PLENTY };
    const store = createOnDisk(room);
    await store.put([ONE]);
    room.left = WRITING_ROOM;
    await expect(store.put([inventHighlight('two')])).rejects.toMatchObject({ failure: 'full' });
    await expect(store.remove([{ type: 'highlight', id: 'one' }])).rejects.toMatchObject({ failure: 'full' });
    await expect(store.mergeBackup(await store.createBackup(ONE.createdTime))).rejects.toMatchObject({
      failure: 'full',
    });
    expect(await store.listHighlights()).toEqual([ONE]);
    room.left = PLENTY;
    await store.put([inventHighlight('two')]);
    expect(await store.listHighlights()).toHaveLength(2);
  });

  it('asks for more room the more there is to keep', async () => {
    const store = createOnDisk({ left: WRITING_ROOM + 100_000 });
    await store.put([ONE]);
    const long = { ...inventHighlight('long'), note: 'long '.repeat(20_000) };
    await expect(store.put([long])).rejects.toMatchObject({ failure: 'full' });
  });

  it('is not opened where even that could tear the log, and is opened as soon as there is room', async () => {
    const room: { left: number | null } = { left: OPENING_ROOM - 1 };
    const store = createOnDisk(room);
    const open = vi.spyOn(indexedDB, 'open');
    await expect(store.listHighlights()).rejects.toMatchObject({ failure: 'full' });
    expect(open).not.toHaveBeenCalled();
    room.left = OPENING_ROOM;
    expect(await store.listHighlights()).toEqual([]);
  });

  it('keeps as ever where the browser does not say', async () => {
    const store = createOnDisk({ left: null });
    await store.put([ONE]);
    expect(await store.listHighlights()).toEqual([ONE]);
  });

  it.each([
    [0, 'full'],
    [PLENTY, 'failed'],
  ])('knows what an error that does not speak of the disk means: %d bytes left', async (left, failure) => {
    const room: { left: number | null } = { left: PLENTY };
    const store = createOnDisk(room);
    // As Chromium has it once it has closed the database for a write that found no room.
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      room.left = left;
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    await expect(store.put([ONE])).rejects.toMatchObject({ failure });
    room.left = PLENTY;
    await expect(store.listHighlights()).rejects.toMatchObject({ failure });
  });
});

describe('room', () => {
  it('answers in the order of the questions, whatever the browser does', async () => {
    const waits = [20, 0];
    const room = createRoom(async () => {
      await new Promise((resolve) => setTimeout(resolve, waits.shift()));
      return 10;
    });
    const order: string[] = [];
    const first = room.isLeft(11).then((isLeft) => order.push(`first ${isLeft}`));
    const second = room.isLeft(10).then((isLeft) => order.push(`second ${isLeft}`));
    await Promise.all([first, second]);
    expect(order).toEqual(['first false', 'second true']);
  });

  it.each([
    ['what is free', async () => ({ quota: 1000, usage: 400 }), 600],
    ['nothing where the quota is not said', async () => ({ usage: 400 }), null],
    ['nothing where the usage is not said', async () => ({ quota: 1000 }), null],
    ['nothing where the browser refuses', () => Promise.reject(new TypeError('no')), null],
  ])('is %s', async (_what, estimate, left) => {
    vi.stubGlobal('navigator', { storage: { estimate } });
    expect(await measureRoom()).toBe(left);
  });

  it('is unknown in a browser without an estimate', async () => {
    vi.stubGlobal('navigator', {});
    expect(await measureRoom()).toBeNull();
  });
});
