// What is kept, all in all, and which record is the same as which?

import type { ArticleKey } from './article-key.ts';
import type { Correction } from './correction.ts';
import type { Highlight } from './highlight.ts';
import type { Palette } from './palette.ts';
import type { ArticleSnapshot } from './snapshot.ts';

export type AnnotationRecord = ArticleSnapshot | Highlight | Correction | Palette;

/** Everything that belongs to one article. */
export interface ArticleRecords {
  /** Null where nothing of the article has been kept yet. */
  readonly article: ArticleSnapshot | null;
  /** In the order of their making. */
  readonly highlights: readonly Highlight[];
  readonly corrections: readonly Correction[];
}

export type RecordReference =
  | { readonly type: 'article'; readonly key: ArticleKey }
  | { readonly type: 'highlight' | 'correction'; readonly id: string }
  | { readonly type: 'palette' };

export function toReference(record: AnnotationRecord): RecordReference {
  switch (record.type) {
    case 'article':
      return { type: 'article', key: record.key };
    case 'palette':
      return { type: 'palette' };
    default:
      return { type: record.type, id: record.id };
  }
}

/** One text for one record, for maps and sets. */
export function toRecordName(reference: RecordReference): string {
  if (reference.type === 'article') return `article ${reference.key}`;
  return reference.type === 'palette' ? 'palette' : `${reference.type} ${reference.id}`;
}
