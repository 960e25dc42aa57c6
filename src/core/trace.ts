// Why did a step decide as it did? One record for each decision, collected only when somebody asks.

export interface TraceRecord {
  /** Folder and step, for example `people/merge` or `dom/clean`. */
  readonly step: string;
  /** Name of the rule that decided. */
  readonly rule: string;
  readonly verdict: 'kept' | 'dropped' | 'decided';
  /** The words concerned, cut to a few hundred characters. */
  readonly text: string;
  /** Where they stand in `article.text`, absent for what is not in it. */
  readonly start?: number;
  readonly end?: number;
  /** What else was possible, best first. */
  readonly runnersUp?: readonly string[];
  readonly score?: number;
}

/** Receives records; steps call it only through `trace?.(…)`, so that it costs nothing when absent. */
export type Trace = (record: TraceRecord) => void;
