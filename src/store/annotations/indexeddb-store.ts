// How are annotations kept? In IndexedDB, one record a key; a call is one transaction, answered when it is on the disk.

import type { IDBPTransaction } from 'idb';
import type { ArticleKey } from '../../core/annotations/article-key.ts';
import { type Backup, type MergeReport, RECORD_SCHEMA } from '../../core/annotations/backup.ts';
import { chooseLater, mergeSnapshots } from '../../core/annotations/merge-records.ts';
import { EMPTY_PALETTE } from '../../core/annotations/palette.ts';
import type { AnnotationRecord, RecordReference } from '../../core/annotations/record.ts';
import type { TextQuoteSelector } from '../../core/selectors/selector.ts';
import type { AnnotationStore } from './annotation-store.ts';
import {
  type AnnotationDatabase,
  type AnnotationSchema,
  DATABASE_NAME,
  openDatabase,
  STORE_NAMES,
  type StoreName,
} from './database.ts';
import { createRoom, type MeasureRoom, measureRoom, OPENING_ROOM, WRITING_ROOM } from './room.ts';
import { StoreError, toStoreError } from './store-error.ts';

/** Tells other pages and tabs that something has changed. The browser's is in platform/, tests pass a fake. */
export interface ChangeSignal {
  readonly announce: () => void;
  readonly listen: (onChange: () => void) => () => void;
}

export interface StoreOptions {
  readonly name?: string;
  readonly signal: ChangeSignal;
  readonly measureRoom?: MeasureRoom;
}

type Writing = IDBPTransaction<AnnotationSchema, StoreName[], 'readwrite'>;

export function createIndexedDbStore({
  name = DATABASE_NAME,
  signal,
  measureRoom: measure = measureRoom,
}: StoreOptions): AnnotationStore {
  const room = createRoom(measure);
  let opening: Promise<AnnotationDatabase> | null = null;
  const open = (): Promise<AnnotationDatabase> => {
    opening ??= requireRoom(OPENING_ROOM)
      .then(() =>
        openDatabase(name, () => {
          opening = null;
        }),
      )
      .catch((error: unknown) => {
        opening = null;
        throw error;
      });
    return opening;
  };

  async function requireRoom(bytes: number): Promise<void> {
    if (!(await room.isLeft(bytes))) throw new StoreError('full', 'the disk has no room for it');
  }

  /** Chromium’s errors on a full disk do not speak of it: “The transaction was aborted”, “Internal error opening …”. */
  async function explain(error: unknown, bytes: number): Promise<StoreError> {
    const known = toStoreError(error);
    return known.failure === 'failed' && !(await room.isLeft(bytes)) ? new StoreError('full', error) : known;
  }

  async function read<T>(ask: (db: AnnotationDatabase) => Promise<T>): Promise<T> {
    try {
      return await ask(await open());
    } catch (error) {
      throw await explain(error, OPENING_ROOM);
    }
  }

  /** `strict`: the answer waits until the disk has it, not only the system's cache. */
  async function write<T>(payload: unknown, change: (transaction: Writing) => Promise<T>): Promise<T> {
    const bytes = WRITING_ROOM + 2 * JSON.stringify(payload).length;
    try {
      await requireRoom(bytes);
      const transaction = (await open()).transaction([...STORE_NAMES], 'readwrite', { durability: 'strict' });
      const [result] = await Promise.all([runOrAbort(transaction, change), transaction.done]);
      signal.announce();
      return result;
    } catch (error) {
      throw await explain(error, bytes);
    }
  }

  return {
    put: (records) =>
      write(records, async (transaction) => {
        const stored: AnnotationRecord[] = [];
        for (const record of records) stored.push((await putOne(transaction, record)).record);
        return stored;
      }),
    remove: (references) =>
      write(references, async (transaction) => {
        const removed: AnnotationRecord[] = [];
        for (const reference of references) removed.push(...(await removeOne(transaction, reference)));
        return removed;
      }),
    getHighlight: (id) => read(async (db) => (await db.get('highlights', id)) ?? null),
    getCorrection: (id) => read(async (db) => (await db.get('corrections', id)) ?? null),
    listByArticle: (key) => read((db) => listByArticle(db, key)),
    listArticles: () => read(async (db) => inOrder(await db.getAll('articles'))),
    listHighlights: () => read(async (db) => inOrder(await db.getAll('highlights'))),
    listCorrections: () => read(async (db) => inOrder(await db.getAll('corrections'))),
    getPalette: () => read(async (db) => (await db.get('palette', 'palette')) ?? EMPTY_PALETTE),
    createBackup: (now) => read((db) => createBackup(db, now)),
    mergeBackup: (backup) => write(backup, (transaction) => mergeBackup(transaction, backup)),
    watch: signal.listen,
  };
}

/** A request that fails must take the whole call with it. */
async function runOrAbort<T>(transaction: Writing, change: (transaction: Writing) => Promise<T>): Promise<T> {
  try {
    return await change(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch (abortError) {
      // It has been aborted by the browser already: that is the error which `done` gives.
      if (!(abortError instanceof DOMException)) throw abortError;
    }
    throw error;
  }
}

type Outcome = 'added' | 'updated' | 'kept';

async function putOne(
  transaction: Writing,
  record: AnnotationRecord,
): Promise<{ readonly record: AnnotationRecord; readonly outcome: Outcome }> {
  switch (record.type) {
    case 'highlight':
      return putLater(transaction, 'highlights', record.id, record);
    case 'correction':
      return putLater(transaction, 'corrections', record.id, record);
    case 'palette':
      return putLater(transaction, 'palette', 'palette', record);
    case 'article': {
      const store = transaction.objectStore('articles');
      const before = await store.get(record.key);
      const next =
        before === undefined ? record : mergeSnapshots(before, record, await listMarked(transaction, record.key));
      return finish(before, next, () => store.put(next));
    }
  }
}

/** The words of the article that highlights and corrections are about. */
async function listMarked(transaction: Writing, key: ArticleKey): Promise<readonly TextQuoteSelector[]> {
  const highlights = await transaction.objectStore('highlights').index('article').getAll(key);
  const corrections = await transaction.objectStore('corrections').index('article').getAll(key);
  return [
    ...highlights.map(({ selectors }) => selectors.quote),
    ...corrections.flatMap(({ action }) => ('quote' in action ? [action.quote.quote] : [])),
  ];
}

async function putLater<Name extends 'highlights' | 'corrections' | 'palette'>(
  transaction: Writing,
  name: Name,
  key: AnnotationSchema[Name]['key'],
  record: AnnotationSchema[Name]['value'],
): Promise<{ readonly record: AnnotationRecord; readonly outcome: Outcome }> {
  const store = transaction.objectStore(name);
  const before = await store.get(key);
  const next = before === undefined ? record : chooseLater<AnnotationSchema[Name]['value']>(before, record);
  return finish(before, next, () => store.put(next));
}

async function finish<T extends AnnotationRecord>(
  before: T | undefined,
  next: T,
  put: () => Promise<unknown>,
): Promise<{ readonly record: T; readonly outcome: Outcome }> {
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(next))
    return { record: before, outcome: 'kept' };
  await put();
  return { record: next, outcome: before === undefined ? 'added' : 'updated' };
}

async function removeOne(transaction: Writing, reference: RecordReference): Promise<readonly AnnotationRecord[]> {
  switch (reference.type) {
    case 'highlight':
      return take(transaction, 'highlights', reference.id);
    case 'correction':
      return take(transaction, 'corrections', reference.id);
    case 'palette':
      return take(transaction, 'palette', 'palette');
    case 'article': {
      const removed: AnnotationRecord[] = [...(await take(transaction, 'articles', reference.key))];
      for (const name of ['highlights', 'corrections'] as const) {
        const keys = await transaction.objectStore(name).index('article').getAllKeys(reference.key);
        for (const key of keys) removed.push(...(await take(transaction, name, key)));
      }
      return removed;
    }
  }
}

async function take<Name extends StoreName>(
  transaction: Writing,
  name: Name,
  key: AnnotationSchema[Name]['key'],
): Promise<readonly AnnotationRecord[]> {
  const store = transaction.objectStore(name);
  const before = await store.get(key);
  if (before === undefined) return [];
  await store.delete(key);
  return [before];
}

async function listByArticle(db: AnnotationDatabase, key: ArticleKey) {
  const transaction = db.transaction(['articles', 'highlights', 'corrections']);
  const [article, highlights, corrections] = await Promise.all([
    transaction.objectStore('articles').get(key),
    transaction.objectStore('highlights').index('article').getAll(key),
    transaction.objectStore('corrections').index('article').getAll(key),
    transaction.done,
  ]);
  return { article: article ?? null, highlights: inOrder(highlights), corrections: inOrder(corrections) };
}

async function createBackup(db: AnnotationDatabase, now: string): Promise<Backup> {
  const transaction = db.transaction([...STORE_NAMES]);
  const [articles, highlights, corrections, palette] = await Promise.all([
    transaction.objectStore('articles').getAll(),
    transaction.objectStore('highlights').getAll(),
    transaction.objectStore('corrections').getAll(),
    transaction.objectStore('palette').get('palette'),
    transaction.done,
  ]);
  return {
    format: 'dramatis-backup',
    schema: RECORD_SCHEMA,
    createdTime: now,
    articles: inOrder(articles),
    highlights: inOrder(highlights),
    corrections: inOrder(corrections),
    palette: palette ?? null,
  };
}

/** Highlights first: which earlier texts of an article are needed depends on them. */
async function mergeBackup(transaction: Writing, backup: Backup): Promise<MergeReport> {
  const counts = { added: 0, updated: 0, kept: 0 };
  const { highlights, corrections, articles, palette } = backup;
  for (const record of [...highlights, ...corrections, ...articles, ...(palette === null ? [] : [palette])]) {
    counts[(await putOne(transaction, record)).outcome] += 1;
  }
  return counts;
}

/** By the time of their making; ids decide between equals, so that the order is always the same. */
function inOrder<T extends { readonly createdTime: string; readonly id?: string; readonly key?: string }>(
  records: readonly T[],
): readonly T[] {
  const nameOf = (record: T): string => `${record.createdTime} ${record.id ?? record.key ?? ''}`;
  return [...records].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
