// Which of the two, the database or its second copy, has to be made anew?

import type { AnnotationRecord } from '../../core/annotations/record.ts';
import { type AnnotationDatabase, STORE_NAMES } from './database.ts';
import { createBackup } from './read-records.ts';
import type { SecondCopy } from './second-copy.ts';
import { putOne, writeInOne } from './write-records.ts';

/**
 * An empty database takes back what the copy has, and a copy that is not there is made from the database.
 *
 * @param settles whether calls that stand there half made are brought to an end: not beside somebody who writes.
 * @returns whether anything was brought back.
 */
export async function heal(db: AnnotationDatabase, copy: SecondCopy, settles: boolean): Promise<boolean> {
  const isEmpty = (await Promise.all(STORE_NAMES.map((name) => db.count(name)))).every((count) => count === 0);
  if (isEmpty || settles) await copy.settle();
  const isMade = await copy.isMade();
  if (!isEmpty && !isMade) await copy.keep({ changed: await readEvery(db), gone: [] });
  const records = isEmpty && isMade ? await copy.read() : [];
  if (records.length === 0) return false;
  await writeInOne(db, async (writing) => {
    for (const record of records) await putOne(writing, record);
  });
  return true;
}

async function readEvery(db: AnnotationDatabase): Promise<readonly AnnotationRecord[]> {
  const { articles, highlights, corrections, palette } = await createBackup(db, '');
  return [...articles, ...highlights, ...corrections, ...(palette === null ? [] : [palette])];
}
