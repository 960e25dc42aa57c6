// Where in a list of ten thousand rows is each, when only those on the screen have been drawn?

export interface RowPlaces {
  /** Top edge of each row, and behind the last the height of the whole. Pixels. */
  readonly tops: Float64Array;
  readonly total: number;
}

export function toPlaces(count: number, heightOf: (at: number) => number): RowPlaces {
  const tops = new Float64Array(count + 1);
  for (let at = 0; at < count; at += 1) tops[at + 1] = (tops[at] ?? 0) + heightOf(at);
  return { tops, total: tops[count] ?? 0 };
}

/** The row that holds this pixel; the last one where the pixel lies behind all. */
export function findRowAt({ tops }: RowPlaces, y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
