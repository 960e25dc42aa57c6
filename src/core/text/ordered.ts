// Where in an ordered list does something stand? Binary search, for texts as long as books.

import type { Span } from './span.ts';

/** Index of the first item whose key is at least the value; the list's length where none is. Keys never fall. */
export function firstFrom<T>(items: readonly T[], value: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param spans In order, none within another, as quotations are: the last that begins before the end is the only one that can. */
export function isOverlapped<T>(span: Span, spans: readonly T[], spanOf: (item: T) => Span): boolean {
  const last = spans[firstFrom(spans, span.end, (item) => spanOf(item).start) - 1];
  return last !== undefined && span.start < spanOf(last).end;
}
