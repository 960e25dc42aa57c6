// What does a call change within its transaction? Later records win, articles keep the words that are marked.

import type { IDBPTransaction } from 'idb';
import type { ArticleKey } from '../../core/annotations/article-key.ts';
import type { Backup, MergeReport } from '../../core/annotations/backup.ts';
import { chooseLater, mergeSnapshots } from '../../core/annotations/merge-records.ts';
import { type AnnotationRecord, type RecordReference, toReference } from '../../core/annotations/record.ts';
import type { TextQuoteSelector } from '../../core/selectors/selector.ts';
import { type AnnotationDatabase, type AnnotationSchema, STORE_NAMES, type StoreName } from './database.ts';
import type { Changes } from './second-copy.ts';

/** A call that writes, and what it has changed so far. */
export interface Writing extends Changes {
  readonly transaction: IDBPTransaction<AnnotationSchema, StoreName[], 'readwrite'>;
  readonly changed: AnnotationRecord[];
  readonly gone: RecordReference[];
}

/**
 * One transaction for all of a call; `strict`: the answer waits until the disk has it, not only the system's cache.
 *
 * A request that fails takes the whole call with it.
 */
export async function writeInOne<T>(
  db: AnnotationDatabase,
  change: (writing: Writing) => Promise<T>,
): Promise<{ readonly result: T; readonly changes: Changes }> {
  const transaction = db.transaction([...STORE_NAMES], 'readwrite', { durability: 'strict' });
  const writing: Writing = { transaction, changed: [], gone: [] };
  const [result] = await Promise.all([runOrAbort(writing, change), transaction.done]);
  return { result, changes: { changed: writing.changed, gone: writing.gone } };
}

async function runOrAbort<T>(writing: Writing, change: (writing: Writing) => Promise<T>): Promise<T> {
  try {
    return await change(writing);
  } catch (error) {
    try {
      writing.transaction.abort();
    } catch (abortError) {
      // It has been aborted by the browser already: that is the error which `done` gives.
      if (!(abortError instanceof DOMException)) throw abortError;
    }
    throw error;
  }
}

type Outcome = 'added' | 'updated' | 'kept';

export async function putOne(
  writing: Writing,
  record: AnnotationRecord,
): Promise<{ readonly record: AnnotationRecord; readonly outcome: Outcome }> {
  switch (record.type) {
    case 'highlight':
      return putLater(writing, 'highlights', record.id, record);
    case 'correction':
      return putLater(writing, 'corrections', record.id, record);
    case 'palette':
      return putLater(writing, 'palette', 'palette', record);
    case 'article': {
      const store = writing.transaction.objectStore('articles');
      const before = await store.get(record.key);
      const next =
        before === undefined ? record : mergeSnapshots(before, record, await listMarked(writing, record.key));
      return finish(writing, { before, next, put: () => store.put(next) });
    }
  }
}

/** The words of the article that highlights and corrections are about. */
async function listMarked(writing: Writing, key: ArticleKey): Promise<readonly TextQuoteSelector[]> {
  const highlights = await writing.transaction.objectStore('highlights').index('article').getAll(key);
  const corrections = await writing.transaction.objectStore('corrections').index('article').getAll(key);
  return [
    ...highlights.map(({ selectors }) => selectors.quote),
    ...corrections.flatMap(({ action }) => ('quote' in action ? [action.quote.quote] : [])),
  ];
}

async function putLater<Name extends 'highlights' | 'corrections' | 'palette'>(
  writing: Writing,
  name: Name,
  key: AnnotationSchema[Name]['key'],
  record: AnnotationSchema[Name]['value'],
): Promise<{ readonly record: AnnotationRecord; readonly outcome: Outcome }> {
  const store = writing.transaction.objectStore(name);
  const before = await store.get(key);
  const next = before === undefined ? record : chooseLater<AnnotationSchema[Name]['value']>(before, record);
  return finish(writing, { before, next, put: () => store.put(next) });
}

async function finish<T extends AnnotationRecord>(
  { changed }: Writing,
  { before, next, put }: { readonly before: T | undefined; readonly next: T; readonly put: () => Promise<unknown> },
): Promise<{ readonly record: T; readonly outcome: Outcome }> {
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(next))
    return { record: before, outcome: 'kept' };
  await put();
  changed.push(next);
  return { record: next, outcome: before === undefined ? 'added' : 'updated' };
}

export async function removeOne(writing: Writing, reference: RecordReference): Promise<readonly AnnotationRecord[]> {
  switch (reference.type) {
    case 'highlight':
      return take(writing, 'highlights', reference.id);
    case 'correction':
      return take(writing, 'corrections', reference.id);
    case 'palette':
      return take(writing, 'palette', 'palette');
    case 'article': {
      const removed: AnnotationRecord[] = [...(await take(writing, 'articles', reference.key))];
      for (const name of ['highlights', 'corrections'] as const) {
        const keys = await writing.transaction.objectStore(name).index('article').getAllKeys(reference.key);
        for (const key of keys) removed.push(...(await take(writing, name, key)));
      }
      return removed;
    }
  }
}

async function take<Name extends StoreName>(
  writing: Writing,
  name: Name,
  key: AnnotationSchema[Name]['key'],
): Promise<readonly AnnotationRecord[]> {
  const store = writing.transaction.objectStore(name);
  const before = await store.get(key);
  if (before === undefined) return [];
  await store.delete(key);
  writing.gone.push(toReference(before));
  return [before];
}

/** Highlights first: which earlier texts of an article are needed depends on them. */
export async function mergeBackup(writing: Writing, backup: Backup): Promise<MergeReport> {
  const counts = { added: 0, updated: 0, kept: 0 };
  const { highlights, corrections, articles, palette } = backup;
  for (const record of [...highlights, ...corrections, ...articles, ...(palette === null ? [] : [palette])]) {
    counts[(await putOne(writing, record)).outcome] += 1;
  }
  return counts;
}
