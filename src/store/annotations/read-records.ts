// What is kept, of one article and all in all?

import type { ArticleKey } from '../../core/annotations/article-key.ts';
import { type Backup, RECORD_SCHEMA } from '../../core/annotations/backup.ts';
import { type AnnotationDatabase, STORE_NAMES } from './database.ts';

export async function listByArticle(db: AnnotationDatabase, key: ArticleKey) {
  const transaction = db.transaction(['articles', 'highlights', 'corrections']);
  const [article, highlights, corrections] = await Promise.all([
    transaction.objectStore('articles').get(key),
    transaction.objectStore('highlights').index('article').getAll(key),
    transaction.objectStore('corrections').index('article').getAll(key),
    transaction.done,
  ]);
  return { article: article ?? null, highlights: inOrder(highlights), corrections: inOrder(corrections) };
}

export async function createBackup(db: AnnotationDatabase, now: string): Promise<Backup> {
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

/** By the time of their making; ids decide between equals, so that the order is always the same. */
export function inOrder<T extends { readonly createdTime: string; readonly id?: string; readonly key?: string }>(
  records: readonly T[],
): readonly T[] {
  const nameOf = (record: T): string => `${record.createdTime} ${record.id ?? record.key ?? ''}`;
  return [...records].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
