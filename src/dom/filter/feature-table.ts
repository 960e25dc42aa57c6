// How are the numbers put down that describe the stretches of a page?

/**
 * All rows in one array, filled one after the other. A plain object and one function for all: engines build such a call
 * into its caller, and there are a hundred of them for each stretch; an array of its own for each would cost as much again.
 */
export interface FeatureTable {
  readonly values: Float32Array;
  /** For the trainer; null where nobody asks. */
  readonly names: string[] | null;
  /** How many numbers stand in it. */
  filled: number;
}

export function createTable(size: number, names: string[] | null = null): FeatureTable {
  return { values: new Float32Array(size), names, filled: 0 };
}

/** Puts the next number down. Changes `table`. */
export function put(table: FeatureTable, name: string, value: number): void {
  table.values[table.filled] = value;
  table.filled += 1;
  if (table.names !== null) table.names.push(name);
}

/** Puts down one number for each bit. Changes `table`. */
export function putBits(table: FeatureTable, names: readonly string[], bits: number): void {
  // All numbers are 0 until they are put down, and most bits are not set.
  for (let i = 0, left = bits; left !== 0; i += 1, left >>>= 1)
    if ((left & 1) === 1) table.values[table.filled + i] = 1;
  table.filled += names.length;
  if (table.names !== null) table.names.push(...names);
}

/** Puts down 1 for the name at this place and 0 for the others; -1 for none. Changes `table`. */
export function putOneOf(table: FeatureTable, names: readonly string[], at: number): void {
  if (at >= 0) table.values[table.filled + at] = 1;
  table.filled += names.length;
  if (table.names !== null) table.names.push(...names);
}
