// Is a highlight kept once it was acknowledged, whoever else writes and however often it is tried again?

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { toArticleKey } from '../../../src/core/annotations/article-key.ts';
import { editHighlight, type Highlight } from '../../../src/core/annotations/highlight.ts';
import { EMPTY_PALETTE, renameColor } from '../../../src/core/annotations/palette.ts';
import { readBackup } from '../../../src/core/annotations/read-backup.ts';
import type { AnnotationStore } from '../../../src/store/annotations/annotation-store.ts';
import { type ChangeSignal, createIndexedDbStore } from '../../../src/store/annotations/indexeddb-store.ts';
import { StoreError } from '../../../src/store/annotations/store-error.ts';
import {
  anyHighlight,
  anySnapshot,
  inventCorrection,
  inventHighlight,
  inventSnapshot,
  MORNING,
  NOON,
  STORY_URL,
} from '../core/annotations/invented-records.ts';
import { runs } from '../property-runs.ts';

const KEY = toArticleKey(STORY_URL);
const QUIET: ChangeSignal = { announce: () => {}, listen: () => () => {} };
let names = 0;
const newName = (): string => {
  names += 1;
  return `test-${names}`;
};
const createStore = (name = newName()): AnnotationStore => createIndexedDbStore({ name, signal: QUIET });

beforeAll(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the store', () => {
  it('gives an article with all that belongs to it, in the order of making', async () => {
    const store = createStore();
    const correction = inventCorrection('c1', { kind: 'not-a-person', person: { name: 'Ana', aliases: [] } });
    const late = inventHighlight('a-late', {}, NOON);
    const early = inventHighlight('z-early');
    await store.put([inventSnapshot(), late, early, correction]);
    expect(await store.listByArticle(KEY)).toEqual({
      article: inventSnapshot(),
      highlights: [early, late],
      corrections: [correction],
    });
    expect(await store.listArticles()).toEqual([inventSnapshot()]);
    expect(await store.listHighlights()).toEqual([early, late]);
    expect(await store.listCorrections()).toEqual([correction]);
    expect(await store.getHighlight('z-early')).toEqual(early);
    expect(await store.getCorrection('c1')).toEqual(correction);
  });

  it('has nothing where nothing was put', async () => {
    const store = createStore();
    expect(await store.listByArticle(KEY)).toEqual({ article: null, highlights: [], corrections: [] });
    expect(await store.getHighlight('h1')).toBeNull();
    expect(await store.getCorrection('c1')).toBeNull();
    expect(await store.getPalette()).toEqual(EMPTY_PALETTE);
  });

  it('takes a write that is tried again for the same write', async () => {
    const store = createStore();
    for (let attempt = 0; attempt < 3; attempt += 1) await store.put([inventSnapshot(), inventHighlight('h1')]);
    expect((await store.listHighlights()).length).toBe(1);
  });

  it('keeps the later edit, whichever arrives first', async () => {
    const store = createStore();
    const edited = editHighlight(inventHighlight('h1'), { note: 'later' }, NOON);
    await store.put([edited]);
    expect(await store.put([inventHighlight('h1', { note: 'earlier' })])).toEqual([edited]);
    expect(await store.getHighlight('h1')).toEqual(edited);
  });

  it('gives back what it removes, and takes it again', async () => {
    const store = createStore();
    const records = [inventSnapshot(), inventHighlight('h1'), inventHighlight('h2')];
    await store.put(records);
    const removed = await store.remove([{ type: 'article', key: KEY }]);
    expect(await store.listHighlights()).toEqual([]);
    expect(removed).toEqual(records);
    await store.put(removed);
    expect((await store.listByArticle(KEY)).highlights.length).toBe(2);
    expect(await store.remove([{ type: 'highlight', id: 'nobody’s' }, { type: 'palette' }])).toEqual([]);
    expect(await store.remove([{ type: 'highlight', id: 'h1' }])).toEqual([inventHighlight('h1')]);
  });

  it('loses nothing where two tabs write at once', async () => {
    const name = newName();
    const tabs = [createStore(name), createStore(name)];
    const ids = Array.from({ length: 200 }, (_, at) => `h${at}`);
    await Promise.all(ids.map((id, at) => tabs[at % 2]!.put([inventSnapshot(), inventHighlight(id)])));
    expect((await tabs[0]!.listHighlights()).length).toBe(200);
  });

  it('writes all records of a call or none', async () => {
    const store = createStore();
    const unwritable = { ...inventHighlight('h2'), note: (() => {}) as unknown as string };
    await expect(store.put([inventHighlight('h1'), unwritable])).rejects.toBeInstanceOf(StoreError);
    expect(await store.listHighlights()).toEqual([]);
  });

  it('says in one word that the disk is full, and works again when it is not', async () => {
    const store = createStore();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    });
    await expect(store.put([inventHighlight('h1')])).rejects.toMatchObject({ failure: 'full' });
    put.mockRestore();
    await store.put([inventHighlight('h1')]);
    expect((await store.listHighlights()).length).toBe(1);
  });

  it('leaves a database of a newer version alone', async () => {
    const name = newName();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 999);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(createStore(name).put([inventHighlight('h1')])).rejects.toMatchObject({ failure: 'newer' });
  });

  it('tells others after a write that stands, and only then', async () => {
    const announce = vi.fn();
    const store = createIndexedDbStore({ name: newName(), signal: { announce, listen: () => () => {} } });
    await store.listHighlights();
    expect(announce).not.toHaveBeenCalled();
    await store.put([renameColor(EMPTY_PALETTE, 'green', 'Fact', NOON)]);
    expect(announce).toHaveBeenCalledTimes(1);
    expect((await store.getPalette()).names).toEqual({ green: 'Fact' });
  });
});

describe('a backup', () => {
  it('goes into an empty store and comes out the same', async () => {
    const store = createStore();
    await store.put([inventSnapshot(), inventHighlight('h1'), renameColor(EMPTY_PALETTE, 'blue', 'Claim', NOON)]);
    const backup = await store.createBackup(NOON);
    const other = createStore();
    expect(await other.mergeBackup(backup)).toEqual({ added: 3, updated: 0, kept: 0 });
    expect(await other.createBackup(NOON)).toEqual(backup);
    expect(await other.mergeBackup(backup)).toEqual({ added: 0, updated: 0, kept: 3 });
  });

  it('deletes nothing that is here', async () => {
    const store = createStore();
    const backup = await store.createBackup(MORNING);
    await store.put([inventHighlight('h1')]);
    await store.mergeBackup(backup);
    expect((await store.listHighlights()).length).toBe(1);
  });

  it('merges to the same store in whichever order devices meet', async () => {
    const highlights = fc.uniqueArray(anyHighlight, { selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(
        highlights,
        highlights,
        fc.option(anySnapshot),
        fc.option(anySnapshot),
        async (one, two, a, b) => {
          const [first, second] = [createStore(), createStore()];
          await first.put([...one, ...(a === null ? [] : [a])]);
          await second.put([...two, ...(b === null ? [] : [b])]);
          const [ofFirst, ofSecond] = [await first.createBackup(NOON), await second.createBackup(NOON)];
          await first.mergeBackup(ofSecond);
          await second.mergeBackup(ofFirst);
          expect(await first.createBackup(NOON)).toEqual(await second.createBackup(NOON));
          const ids = (list: readonly Highlight[]): string[] => [...new Set(list.map(({ id }) => id))].sort();
          expect(ids(await first.listHighlights())).toEqual(ids([...one, ...two]));
        },
      ),
      runs(25),
    );
  });
});

describe('the database', () => {
  it('bears the name that earlier versions used', async () => {
    await createIndexedDbStore({ signal: QUIET }).listHighlights();
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('dramatis-annotations');
  });

  it('lets go where it is to be deleted, and is opened anew', async () => {
    const name = newName();
    const store = createStore(name);
    await store.put([inventHighlight('h1')]);
    await new Promise<unknown>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onblocked = () => reject(new Error('the store holds on'));
    });
    expect(await store.listHighlights()).toEqual([]);
    await store.put([inventHighlight('h2')]);
    expect(await store.listHighlights()).toHaveLength(1);
  });

  it('that could not be opened is tried again at the next call', async () => {
    const store = createStore();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('the profile is locked');
    });
    await expect(store.listHighlights()).rejects.toMatchObject({ failure: 'failed', message: 'the profile is locked' });
    open.mockRestore();
    expect(await store.listHighlights()).toEqual([]);
  });

  it('that cannot be read says so in one word', async () => {
    const store = createStore();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    await expect(store.getHighlight('h1')).rejects.toBeInstanceOf(StoreError);
    get.mockRestore();
  });

  it('tells the first cause where the browser has given up the write already', async () => {
    const store = createStore();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('no space left', 'UnknownError');
    });
    await expect(store.put([inventHighlight('h1')])).rejects.toMatchObject({ failure: 'full' });
    put.mockRestore();
    expect(await store.listHighlights()).toEqual([]);
  });
});

it('a correction that is taken back comes back to whoever undoes that', async () => {
  const store = createStore();
  const correction = inventCorrection('c1', { kind: 'not-a-person', person: { name: 'Ana', aliases: [] } });
  await store.put([inventSnapshot(), inventHighlight('h1'), correction]);
  expect(await store.remove([{ type: 'correction', id: 'c1' }])).toEqual([correction]);
  expect(await store.listByArticle(KEY)).toMatchObject({ highlights: [{ id: 'h1' }], corrections: [] });
});

it('names of colours can be taken back', async () => {
  const store = createStore();
  const named = renameColor(EMPTY_PALETTE, 'green', 'Fact', NOON);
  await store.put([named]);
  expect(await store.remove([{ type: 'palette' }])).toEqual([named]);
  expect(await store.getPalette()).toEqual(EMPTY_PALETTE);
});

it('articles of one moment always come in the same order', async () => {
  const store = createStore();
  const [a, b] = ['https://paper.example/a', 'https://paper.example/b'].map((url) =>
    inventSnapshot({ key: toArticleKey(url), url }),
  );
  await store.put([b!, a!]);
  expect((await store.listArticles()).map(({ url }) => url)).toEqual([a!.url, b!.url]);
});

it('a backup is read as one, and says what it brought up to date', async () => {
  const store = createStore();
  const edited = editHighlight(inventHighlight('h1'), { note: 'later' }, NOON);
  await store.put([edited]);
  const reading = readBackup(JSON.stringify(await store.createBackup(NOON)));
  if (!reading.ok) throw new Error('the backup cannot be read');
  const other = createStore();
  await other.put([inventHighlight('h1')]);
  expect(await other.mergeBackup(reading.backup)).toEqual({ added: 0, updated: 1, kept: 0 });
});

it('an answer waits until the disk has what was written', async () => {
  const store = createStore();
  await store.listHighlights();
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await store.put([inventHighlight('h1')]);
  expect(begin.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
    ['readwrite', { durability: 'strict' }],
  ]);
  begin.mockRestore();
});

it.each([
  ['a highlight of its words', inventHighlight('h1'), 1],
  [
    'a correction of its words',
    inventCorrection('c1', { kind: 'not-a-quote', quote: inventHighlight('h1').selectors }),
    1,
  ],
  [
    'a correction of a person alone',
    inventCorrection('c1', { kind: 'not-a-person', person: { name: 'Ana', aliases: [] } }),
    0,
  ],
])('an earlier text of an article, and %s', async (_what, record, count) => {
  const store = createStore();
  await store.put([inventSnapshot(), record]);
  await store.put([inventSnapshot({ text: 'The bridge stays shut.' }, NOON)]);
  expect((await store.listByArticle(KEY)).article?.earlierTexts).toHaveLength(count);
});
