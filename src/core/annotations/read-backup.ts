// Is this file a backup of ours, and what of it can be read?

import { type Backup, RECORD_SCHEMA } from './backup.ts';
import { isIsoTime, isRecord } from './read-fields.ts';
import { readRecord } from './read-record.ts';
import type { AnnotationRecord } from './record.ts';

export type BackupReading =
  /** `refused`: entries that are no valid record; the others can be merged. */
  | { readonly ok: true; readonly backup: Backup; readonly refused: number }
  /** `newer`: written by a later version. `not-ours`: another program's, or no JSON at all. */
  | { readonly ok: false; readonly reason: 'not-ours' | 'newer' };

export function readBackup(text: string): BackupReading {
  const value = parse(text);
  if (!isRecord(value) || value.format !== 'dramatis-backup') return { ok: false, reason: 'not-ours' };
  if (typeof value.schema !== 'number') return { ok: false, reason: 'not-ours' };
  if (RECORD_SCHEMA < value.schema) return { ok: false, reason: 'newer' };
  const given = [value.articles, value.highlights, value.corrections].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  if (isRecord(value.palette)) given.push(value.palette);
  const records = given.map(readRecord).filter((record) => record !== null);
  const ofType = <T extends AnnotationRecord['type']>(type: T) =>
    records.filter((record): record is Extract<AnnotationRecord, { readonly type: T }> => record.type === type);
  return {
    ok: true,
    backup: {
      format: 'dramatis-backup',
      schema: RECORD_SCHEMA,
      createdTime: isIsoTime(value.createdTime) ? value.createdTime : '1970-01-01T00:00:00.000Z',
      articles: ofType('article'),
      highlights: ofType('highlight'),
      corrections: ofType('correction'),
      palette: ofType('palette')[0] ?? null,
    },
    refused: given.length - records.length,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
