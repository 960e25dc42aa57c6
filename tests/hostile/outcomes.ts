// What does the lab's page say of what it tried?

export interface PayloadOutcome {
  readonly id: string;
  readonly hasExecuted: boolean;
  /** Elements and attributes on show that an article has no need of. */
  readonly foreign: readonly string[];
  /** Addresses that were loaded although pictures were off. */
  readonly loads: readonly string[];
}

export interface ClobberOutcome {
  readonly id: string;
  readonly error: string | null;
  readonly textLength: number;
}

/** Milliseconds. `kind` is the reader's state, or `threw`. */
export interface TimedOutcome {
  readonly kind: string;
  readonly error: string | null;
  readonly readMs: number;
  readonly preparedMs: number;
  readonly shownMs: number;
  readonly height: number;
  readonly wordCount: number;
}
