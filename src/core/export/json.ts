// How do all records get into one file, and back?

import type { Backup } from '../annotations/backup.ts';
import { toSafeJson } from './safe-json.ts';

/** `readBackup` of core/annotations reads it back, and says what it cannot read. */
export function toJson(backup: Backup): string {
  return toSafeJson(backup);
}
