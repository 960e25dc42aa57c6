// What stands in a backup file?

import type { Correction } from './correction.ts';
import type { Highlight } from './highlight.ts';
import type { Palette } from './palette.ts';
import type { ArticleSnapshot } from './snapshot.ts';

/** The shape of records changes with this number; `readRecord` brings older ones up to it. */
export const RECORD_SCHEMA = 1;

/** Everything, as it is kept. Lossless: written to a file and read back it gives the same store. */
export interface Backup {
  readonly format: 'dramatis-backup';
  readonly schema: number;
  readonly createdTime: string;
  readonly articles: readonly ArticleSnapshot[];
  readonly highlights: readonly Highlight[];
  readonly corrections: readonly Correction[];
  readonly palette: Palette | null;
}

/** What a merge did. `kept`: what stood here was as new or newer. */
export interface MergeReport {
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
}
