// Is this file a backup of ours, and what of it can be read?

import { type Backup, RECORD_SCHEMA } from './backup.ts';
import { isIsoTime, isRecord } from './read-fields.ts';
import { readRecord } from './read-record.ts';
import type { AnnotationRecord } from './record.ts';

export type BackupReading =
  /**
   * `refused`: entries that are no valid record; the others can be merged. `refusedAt` says where they stand in the file,
   * such as `highlights[3]`.
   */
  | { readonly ok: true; readonly backup: Backup; readonly refused: number; readonly refusedAt: readonly string[] }
  /** `newer`: written by a later version. `not-ours`: another program's, or no JSON at all. */
  | { readonly ok: false; readonly reason: 'not-ours' | 'newer' };

export function readBackup(text: string): BackupReading {
  const value = parse(text);
  if (!isRecord(value) || value.format !== 'dramatis-backup') return { ok: false, reason: 'not-ours' };
  if (typeof value.schema !== 'number') return { ok: false, reason: 'not-ours' };
  if (RECORD_SCHEMA < value.schema) return { ok: false, reason: 'newer' };
  const given = LISTS.flatMap((name) => toEntries(name, value[name]));
  if (isRecord(value.palette)) given.push(['palette', value.palette]);
  const read = given.map(([place, entry]) => [place, readRecord(entry)] as const);
  const records = read.map(([, record]) => record).filter((record) => record !== null);
  const refusedAt = read.filter(([, record]) => record === null).map(([place]) => place);
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
    refused: refusedAt.length,
    refusedAt,
  };
}

const LISTS = ['articles', 'highlights', 'corrections'] as const;

function toEntries(name: string, list: unknown): (readonly [place: string, entry: unknown])[] {
  return Array.isArray(list) ? list.map((entry: unknown, at) => [`${name}[${at}]`, entry] as const) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
