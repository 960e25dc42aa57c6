// How are annotations kept? In IndexedDB, one record a key; a call is one transaction, answered when it is on the disk.

import { EMPTY_PALETTE } from '../../core/annotations/palette.ts';
import type { AnnotationRecord } from '../../core/annotations/record.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { type AnnotationDatabase, DATABASE_NAME, openDatabase } from './database.ts';
import { heal } from './heal.ts';
import { createBackup, inOrder, listByArticle } from './read-records.ts';
import { createRoom, type MeasureRoom, measureRoom, OPENING_ROOM, WRITING_ROOM } from './room.ts';
import type { SecondCopy } from './second-copy.ts';
import { StoreError, toStoreError } from './store-error.ts';
import { mergeBackup, putOne, removeOne, type Writing, writeInOne } from './write-records.ts';

/** Tells other pages and tabs that something has changed. The browser's is in platform/, tests pass a fake. */
export interface ChangeSignal {
  readonly announce: () => void;
  readonly listen: (onChange: () => void) => () => void;
}

export interface StoreOptions {
  readonly name?: string;
  readonly signal: ChangeSignal;
  readonly measureRoom?: MeasureRoom;
  /** Brought back where the database was lost, and made anew where it is lost itself. */
  readonly copy?: SecondCopy;
  /** For the background alone, which writes for most: a call that is under way elsewhere would be taken for an interrupted one. */
  readonly settlesCopy?: boolean;
}

export function createIndexedDbStore({
  name = DATABASE_NAME,
  signal,
  measureRoom: measure = measureRoom,
  copy,
  settlesCopy = false,
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
      .then(async (db) => {
        await healOrGoOn(db);
        return db;
      })
      .catch((error: unknown) => {
        opening = null;
        throw error;
      });
    return opening;
  };

  /** Without a copy, what is in the database is there all the same. */
  async function healOrGoOn(db: AnnotationDatabase): Promise<void> {
    try {
      if (copy !== undefined && (await heal(db, copy, settlesCopy))) signal.announce();
    } catch (error) {
      console.warn(error);
    }
  }

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

  async function write<T>(payload: unknown, change: (writing: Writing) => Promise<T>): Promise<T> {
    const bytes = WRITING_ROOM + 2 * JSON.stringify(payload).length;
    try {
      await requireRoom(bytes);
      const { result, changes } = await writeInOne(await open(), change);
      signal.announce();
      // The call is kept already; without its copy it is as safe as the browser makes it.
      await copy?.keep(changes).catch((error: unknown) => console.warn(error));
      return result;
    } catch (error) {
      throw await explain(error, bytes);
    }
  }

  return {
    put: (records) =>
      write(records, async (writing) => {
        const stored: AnnotationRecord[] = [];
        for (const record of records) stored.push((await putOne(writing, record)).record);
        return stored;
      }),
    remove: (references) =>
      write(references, async (writing) => {
        const removed: AnnotationRecord[] = [];
        for (const reference of references) removed.push(...(await removeOne(writing, reference)));
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
    mergeBackup: (backup) => write(backup, (writing) => mergeBackup(writing, backup)),
    watch: signal.listen,
  };
}
