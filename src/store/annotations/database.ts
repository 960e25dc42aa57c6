// Which object stores hold the annotations, and how does an older database become today's?

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Correction } from '../../core/annotations/correction.ts';
import type { Highlight } from '../../core/annotations/highlight.ts';
import type { Palette } from '../../core/annotations/palette.ts';
import type { ArticleSnapshot } from '../../core/annotations/snapshot.ts';
import { StoreError, toStoreError } from './store-error.ts';

/** One record a key, so that two tabs never write over each other's. */
export interface AnnotationSchema extends DBSchema {
  articles: { key: string; value: ArticleSnapshot };
  highlights: { key: string; value: Highlight; indexes: { article: string } };
  corrections: { key: string; value: Correction; indexes: { article: string } };
  palette: { key: 'palette'; value: Palette };
}

export type AnnotationDatabase = IDBPDatabase<AnnotationSchema>;
export type StoreName = 'articles' | 'highlights' | 'corrections' | 'palette';
export const STORE_NAMES: readonly StoreName[] = ['articles', 'corrections', 'highlights', 'palette'];

export const DATABASE_NAME = 'dramatis-annotations';
export const DATABASE_VERSION = 1;

/** Steps in order: the nth makes a database of version n out of one of version n - 1. Steps are never changed later. */
const MIGRATIONS: readonly ((db: AnnotationDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('articles', { keyPath: 'key' });
    db.createObjectStore('highlights', { keyPath: 'id' }).createIndex('article', 'article');
    db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('article', 'article');
    db.createObjectStore('palette', { keyPath: 'type' });
  },
];

/** So often a database is opened that the browser calls damaged: Chromium deletes it then, and the next time makes a new one. */
const ATTEMPTS = 3;

/** @throws StoreError; `newer` where a later version of the extension has been here. */
export async function openDatabase(name: string, onClosed: () => void): Promise<AnnotationDatabase> {
  let isBlocked: (error: StoreError) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    isBlocked = reject;
  });
  blocked.catch(() => {});
  const open = () =>
    openDB<AnnotationSchema>(name, DATABASE_VERSION, {
      upgrade(db, oldVersion) {
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(db);
      },
      // Another page of an older version holds the database and does not let go.
      blocked: () => isBlocked(new StoreError('blocked', 'another page of an older version is open')),
      // A newer version wants to migrate: let it. The next call opens anew.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase | null)?.close();
        onClosed();
      },
      terminated: onClosed,
    });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await Promise.race([open(), blocked]);
    } catch (error) {
      const isDamaged = error instanceof DOMException && error.name === 'UnknownError';
      if (!isDamaged || attempt === ATTEMPTS) throw toStoreError(error);
    }
  }
}
