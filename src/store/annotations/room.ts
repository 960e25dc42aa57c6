// Is there room on the disk for what the browser is about to write?
//
// It is asked beforehand, since in Chromium a write that fails is not harmless. It appends to a log: what a full disk cuts
// off in the middle stays there, the next write goes behind it, and at the next start the browser deletes the whole
// database, with all that was kept in years. Its quota does not come before that: the permission for unlimited storage
// takes the extension out of it. `npm run hostile -- disk` shows both, with the check and past it.

/** For the call’s own records, what the browser writes beside them, and what other programs write in that moment. */
export const WRITING_ROOM = 16 * 1024 * 1024;
/** Opening writes, too: a few bytes, into the same log. */
export const OPENING_ROOM = 64 * 1024;

/** Bytes, or null where the browser does not say. Never rejects. */
export type MeasureRoom = () => Promise<number | null>;

/** Chromium measures the disk anew at each call, in less than a millisecond. */
export async function measureRoom(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  } catch {
    // Firefox refuses it in some private windows: there as in a browser without it, the write will tell.
    return null;
  }
}

export interface Room {
  /** Where nobody knows, there is: the write itself will tell. */
  readonly isLeft: (bytes: number) => Promise<boolean>;
}

/** Answers in the order of the questions, so that calls reach the database in the order in which they were made. */
export function createRoom(measure: MeasureRoom): Room {
  let before: Promise<unknown> = Promise.resolve();
  return {
    isLeft(bytes) {
      const answer = before.then(async () => {
        const left = await measure();
        return left === null || left >= bytes;
      });
      before = answer;
      return answer;
    },
  };
}
