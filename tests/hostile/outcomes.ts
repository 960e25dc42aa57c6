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
  /** From what the page hands over to what is in sight. */
  readonly shownMs: number;
  readonly analyzedMs: number;
  /** What of the page is not shown. */
  readonly comparedMs: number;
  /** For so long at most the reader answered to nobody. */
  readonly blockedMs: number;
  readonly blockedWhile: string;
  readonly height: number;
  readonly wordCount: number;
}
