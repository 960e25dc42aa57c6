// What if the browser loses the whole database? All records stand a second time in files of their own.
//
// Chromium appends to a log. What a kill of the browser cuts off in the middle stays there, the next start goes on behind it,
// and the start after that finds a wrong checksum and deletes the database: so it went in one of 20 to 60 kills in mid-write.
// The browser's cache keeps a file for each record, and belongs to the extension alone: the small storage, which has such a
// log as well, can be read by scripts in pages. `npm run hostile -- kill`

import {
  type AnnotationRecord,
  type RecordReference,
  toRecordName,
  toReference,
} from '../../core/annotations/record.ts';

/** What a call has changed in the database, or taken away. */
export interface Changes {
  readonly changed: readonly AnnotationRecord[];
  readonly gone: readonly RecordReference[];
}

export interface SecondCopy {
  /** False where it was never made, or is lost itself. */
  readonly isMade: () => Promise<boolean>;
  /** Follows the database. Rejects where it cannot be written. */
  readonly keep: (changes: Changes) => Promise<void>;
  /** Makes an end of what a kill has interrupted. Before anything is read or kept. */
  readonly settle: () => Promise<void>;
  readonly read: () => Promise<readonly AnnotationRecord[]>;
}

const RECORDS = 'annotations';
/** A call is written whole before its records are, and goes when they stand: a kill leaves all of it or nothing. */
const CALLS = 'annotation-calls';

/** A cache wants addresses of the web. No network has this one: `.invalid` is reserved for that (RFC 2606). */
const toAddress = (name: string): string =>
  `https://copy.invalid/${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
const toRecordAddress = (reference: RecordReference): string => toAddress(toRecordName(reference));
const toResponse = (value: unknown): Response => new Response(JSON.stringify(value));

/** @param caches of the extension's own pages and background; a script in a page has those of the page. */
export function createSecondCopy(caches: Pick<CacheStorage, 'open' | 'has'>): SecondCopy {
  async function apply({ changed, gone }: Changes): Promise<void> {
    const records = await caches.open(RECORDS);
    await Promise.all([
      ...changed.map((record) => records.put(toRecordAddress(toReference(record)), toResponse(record))),
      ...gone.map((reference) => records.delete(toRecordAddress(reference))),
    ]);
  }
  let count = 0;
  return {
    isMade: () => caches.has(RECORDS),
    async keep(changes) {
      count += 1;
      const calls = await caches.open(CALLS);
      const address = toAddress(`${Date.now()} ${count} ${Math.random()}`);
      await calls.put(address, toResponse(changes));
      await apply(changes);
      await calls.delete(address);
    },
    async settle() {
      if (!(await caches.has(CALLS))) return;
      const calls = await caches.open(CALLS);
      for (const call of await calls.keys()) {
        // Written by `keep`.
        const changes = parse((await (await calls.match(call))?.text()) ?? '') as Changes | null;
        if (changes !== null) await apply(changes);
        await calls.delete(call);
      }
    },
    async read() {
      const records = await caches.open(RECORDS);
      const texts = await Promise.all((await records.matchAll()).map((response) => response.text()));
      // Written by `keep`.
      return texts.map((text) => parse(text) as AnnotationRecord | null).filter((record) => record !== null);
    },
  };
}

/** null where a kill has cut off the file. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
