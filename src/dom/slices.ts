// How is long work done without keeping anybody waiting? In slices, with a turn for everybody else between them.

/** Work that yields wherever it may be interrupted, and returns what came of it. */
export type Slices<Result> = Generator<undefined, Result, undefined>;

/** Where nobody waits: on the command line, and where little is to be done. */
export function runAtOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

export interface Pace {
  /** Milliseconds. */
  readonly now: () => number;
  /** Resolves when others have had their turn. */
  readonly pause: () => Promise<void>;
}

/** A frame at 60 a second has 16 ms; nobody sees that one comes later. */
const MAX_SLICE_MS = 24;

/** What takes less than a slice is done without a pause: an article of usual size is not shown later for it. */
export async function runInSlices<Result>(work: Slices<Result>, { now, pause }: Pace): Promise<Result> {
  let start = now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (now() - start < MAX_SLICE_MS) continue;
    await pause();
    start = now();
  }
}
