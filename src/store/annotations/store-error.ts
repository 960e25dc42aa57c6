// Why could something not be kept, in one word that has its own sentence for the reader?

/** `newer`: a later version of the extension has written here. `gone`: the extension was updated under an open page. */
const FAILURES = ['full', 'newer', 'blocked', 'gone', 'failed'] as const;
export type StoreFailure = (typeof FAILURES)[number];

/** What came over a border under another version's name is a plain failure. */
export function toStoreFailure(name: string): StoreFailure {
  return FAILURES.find((known) => known === name) ?? 'failed';
}

/** Thrown by every function of the store. Nothing of the call has been written then: calls are whole or not at all. */
export class StoreError extends Error {
  readonly failure: StoreFailure;
  constructor(failure: StoreFailure, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'StoreError';
    this.failure = failure;
  }
}

export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'VersionError') return new StoreError('newer', error);
  // Firefox opens a database on a full disk, and then lets nothing be changed in it.
  return new StoreError(
    /quota|disk.?full|no[ _]space|not enough space|did not allow mutations/i.test(`${name} ${message}`)
      ? 'full'
      : 'failed',
    error,
  );
}
