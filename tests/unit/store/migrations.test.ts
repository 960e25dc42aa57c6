// Does today's extension read what each earlier version has written? A version is frozen here when it is left behind.

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { toArticleKey } from '../../../src/core/annotations/article-key.ts';
import { RECORD_SCHEMA } from '../../../src/core/annotations/backup.ts';
import { readRecord } from '../../../src/core/annotations/read-record.ts';
import { DATABASE_VERSION } from '../../../src/store/annotations/database.ts';
import { createIndexedDbStore } from '../../../src/store/annotations/indexeddb-store.ts';

interface FrozenVersion {
  readonly version: number;
  readonly create: (db: IDBDatabase) => void;
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}

const KEY = 'https://paper.example/bridge';
const TIMES = { createdTime: '2026-03-02T08:00:00.000Z', updatedTime: '2026-03-02T08:00:00.000Z' };
const SELECTORS = {
  quote: { type: 'TextQuoteSelector', exact: 'open in May', prefix: 'The bridge will ', suffix: '.' },
  position: { type: 'TextPositionSelector', start: 16, end: 27 },
  path: null,
};

/** Written out, not made by today's code: that would change with it. */
const VERSIONS: readonly FrozenVersion[] = [
  {
    version: 1,
    create(db) {
      db.createObjectStore('articles', { keyPath: 'key' });
      db.createObjectStore('highlights', { keyPath: 'id' }).createIndex('article', 'article');
      db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('article', 'article');
      db.createObjectStore('palette', { keyPath: 'type' });
    },
    records: {
      articles: [
        {
          type: 'article',
          key: KEY,
          url: KEY,
          metadata: {
            title: 'Bridge to open in May',
            dek: null,
            authors: ['Tom Berg'],
            siteName: 'The Paper',
            publishedTime: '2026-03-01T10:00:00Z',
            modifiedTime: null,
            section: null,
            lang: 'en',
            dir: null,
            leadImage: null,
          },
          text: 'The bridge will open in May.',
          people: [{ name: 'Ana Ruiz', aliases: ['Ruiz'], role: 'mayor', salience01: 1, quoteCount: 0 }],
          quotes: [],
          earlierTexts: [],
          ...TIMES,
        },
      ],
      highlights: [
        {
          type: 'highlight',
          id: '6f1c0a52-6c1e-4b0e-9d0e-3a1f5e0b7c11',
          article: KEY,
          kind: 'highlight',
          selectors: SELECTORS,
          color: 'yellow',
          note: 'Ask again in April.',
          quote: null,
          ...TIMES,
        },
      ],
      corrections: [
        {
          type: 'correction',
          id: '0c4f4c6e-55a3-4f57-8a37-0a4f3f6f1d22',
          article: KEY,
          action: { kind: 'speaker', quote: SELECTORS, speaker: { type: 'nobody' } },
          ...TIMES,
        },
      ],
      palette: [{ type: 'palette', names: { green: 'Fact' }, updatedTime: TIMES.updatedTime }],
    },
  },
];

function freeze(name: string, { version, create, records }: FrozenVersion): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => create(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const transaction = db.transaction(Object.keys(records), 'readwrite');
      for (const [store, list] of Object.entries(records)) {
        for (const record of list) transaction.objectStore(store).put(record);
      }
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

describe.each(VERSIONS)('what version $version has written', (frozen) => {
  const name = `frozen-${frozen.version}`;

  it('is read whole, and goes on being written', async () => {
    await freeze(name, frozen);
    const store = createIndexedDbStore({ name, signal: { announce: () => {}, listen: () => () => {} } });
    const { article, highlights, corrections } = await store.listByArticle(toArticleKey(KEY));
    const [highlight] = highlights;
    expect([article, highlight, corrections[0], await store.getPalette()]).toEqual([
      frozen.records['articles']?.[0],
      frozen.records['highlights']?.[0],
      frozen.records['corrections']?.[0],
      frozen.records['palette']?.[0],
    ]);
    if (highlight === undefined) throw new Error('the highlight is gone');
    await store.put([{ ...highlight, note: 'Asked.', updatedTime: '2026-04-01T08:00:00.000Z' }]);
    expect((await store.getHighlight(highlight.id))?.note).toBe('Asked.');
  });

  it('holds nothing that would be refused on its way over a border', () => {
    for (const record of Object.values(frozen.records).flat()) expect(readRecord(record)).toEqual(record);
  });
});

it('knows every version that there was: freeze the old one here before the number rises', () => {
  const known = VERSIONS.map(({ version }) => version);
  expect(known).toEqual(Array.from({ length: DATABASE_VERSION }, (_, at) => at + 1));
  expect(known.at(-1)).toBe(RECORD_SCHEMA);
});
