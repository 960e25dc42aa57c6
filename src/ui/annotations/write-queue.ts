// What becomes of a write that cannot be made just now? It waits here, in order, and is shown as not yet kept.

import type { AnnotationRecord, RecordReference } from '../../core/annotations/record.ts';
import { toRecordName, toReference } from '../../core/annotations/record.ts';
import { type StoreFailure, toStoreError } from '../../store/annotations/store-error.ts';

export type Write =
  | { readonly kind: 'put'; readonly records: readonly AnnotationRecord[] }
  | { readonly kind: 'remove'; readonly references: readonly RecordReference[] };

export interface WritePort {
  readonly put: (records: readonly AnnotationRecord[]) => Promise<unknown>;
  readonly remove: (references: readonly RecordReference[]) => Promise<unknown>;
}

export interface QueueState {
  /** Not acknowledged yet, oldest first. */
  readonly waiting: readonly Write[];
  /** Why the oldest could not be made; null while all goes well. */
  readonly failure: StoreFailure | null;
}

export interface WriteQueue {
  /** @returns a promise for when all that was pushed so far is kept, or the first of it has failed. */
  readonly push: (write: Write) => Promise<void>;
  readonly retry: () => Promise<void>;
  readonly state: () => QueueState;
}

interface QueueListeners {
  readonly onChange: (state: QueueState) => void;
  /** The store has acknowledged it. */
  readonly onMade: (write: Write) => void;
}

/** One write at a time: a later edit never overtakes an earlier one. A failed write stays first in line. */
export function createWriteQueue(port: WritePort, { onChange, onMade }: QueueListeners): WriteQueue {
  let waiting: readonly Write[] = [];
  let failure: StoreFailure | null = null;
  let running: Promise<void> | null = null;
  const tell = (): void => onChange({ waiting, failure });

  async function run(): Promise<void> {
    failure = null;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      try {
        await (next.kind === 'put' ? port.put(next.records) : port.remove(next.references));
        waiting = waiting.slice(1);
        onMade(next);
      } catch (error) {
        failure = toStoreError(error).failure;
        break;
      }
    }
    running = null;
    tell();
  }
  const start = (): Promise<void> => {
    running ??= run();
    return running;
  };
  return {
    push(write) {
      // Whoever closes a popup does not wait for the writes before: it is said at once, and again when its turn comes.
      const isBehind = waiting.at(-1);
      if (failure === null && isBehind !== undefined && isAnew(isBehind, write) && write.kind === 'put')
        port.put(write.records).catch((error: unknown) => console.warn(error));
      const last = waiting.length > 1 ? waiting.at(-1) : undefined;
      // A note grows by a write at each key: of those that still wait, the last says all.
      waiting = last !== undefined && isAnew(last, write) ? [...waiting.slice(0, -1), write] : [...waiting, write];
      // After a failure only the reader tries again, or the next write does.
      const done = start();
      tell();
      return done;
    },
    retry: start,
    state: () => ({ waiting, failure }),
  };
}

function isAnew(before: Write, after: Write): boolean {
  if (before.kind !== 'put' || after.kind !== 'put') return false;
  const [names, next] = [before, after].map(({ records }) => records.map((record) => toRecordName(record)).join('\n'));
  return names === next;
}

/** What the records will be once all waiting writes are made. */
export function applyWrites(
  records: readonly AnnotationRecord[],
  writes: readonly Write[],
): readonly AnnotationRecord[] {
  if (writes.length === 0) return records;
  const byName = new Map(records.map((record) => [toRecordName(toReference(record)), record]));
  for (const write of writes) {
    if (write.kind === 'put') for (const record of write.records) byName.set(toRecordName(toReference(record)), record);
    else for (const reference of write.references) byName.delete(toRecordName(reference));
  }
  return [...byName.values()];
}
