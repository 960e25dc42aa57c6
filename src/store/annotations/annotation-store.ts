// What can be asked of the place where highlights, corrections and articles are kept?

import type { ArticleKey } from '../../core/annotations/article-key.ts';
import type { Backup, MergeReport } from '../../core/annotations/backup.ts';
import type { Correction } from '../../core/annotations/correction.ts';
import type { Highlight } from '../../core/annotations/highlight.ts';
import type { Palette } from '../../core/annotations/palette.ts';
import type { AnnotationRecord, ArticleRecords, RecordReference } from '../../core/annotations/record.ts';
import type { ArticleSnapshot } from '../../core/annotations/snapshot.ts';

/** Every promise that resolves after a write does so when the write is on the disk, and not before. All reject with a `StoreError`. */
export interface AnnotationStore {
  /**
   * Write all of them in one transaction. Writing the same again changes nothing; a record that stands here with a later
   * `updatedTime` stays. @returns the records as they stand now, in the order given.
   */
  readonly put: (records: readonly AnnotationRecord[]) => Promise<readonly AnnotationRecord[]>;
  /** @returns what was there, to be `put` back when the reader changes their mind. An article goes with all that is its own. */
  readonly remove: (references: readonly RecordReference[]) => Promise<readonly AnnotationRecord[]>;
  readonly getHighlight: (id: string) => Promise<Highlight | null>;
  readonly getCorrection: (id: string) => Promise<Correction | null>;
  readonly listByArticle: (key: ArticleKey) => Promise<ArticleRecords>;
  /** All of them, oldest first. */
  readonly listArticles: () => Promise<readonly ArticleSnapshot[]>;
  readonly listHighlights: () => Promise<readonly Highlight[]>;
  readonly listCorrections: () => Promise<readonly Correction[]>;
  readonly getPalette: () => Promise<Palette>;
  /** Everything in one consistent view. */
  readonly createBackup: (now: string) => Promise<Backup>;
  /** Add what is missing and update what is older here; nothing is ever deleted or doubled. */
  readonly mergeBackup: (backup: Backup) => Promise<MergeReport>;
  /** Calls back after another page or tab has changed something. @returns a function that stops it. */
  readonly watch: (onChange: () => void) => () => void;
}
