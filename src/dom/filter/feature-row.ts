// How are the numbers put down that describe one stretch of text?

/** More than there are; see `nameFeatures`. */
const MAX_FEATURES = 256;

/**
 * One row, filled again for each stretch. A plain object and one function for all: engines build such a call into its
 * caller, and there are a hundred of them for each stretch.
 */
export interface FeatureRow {
  readonly values: Float32Array;
  /** For the trainer; null where nobody asks. */
  readonly names: string[] | null;
  /** How many numbers stand in it. */
  width: number;
}

export function createRow(names: string[] | null = null): FeatureRow {
  return { values: new Float32Array(MAX_FEATURES), names, width: 0 };
}

/** Puts the next number down. Changes `row`. */
export function put(row: FeatureRow, name: string, value: number): void {
  row.values[row.width] = value;
  row.width += 1;
  if (row.names !== null) row.names.push(name);
}
