// Where in the text does each block stand, and which blocks does a span touch?

import type { Span } from '../../core/text/span.ts';
import type { ReaderText } from '../../dom/reader-text.ts';

/** As `toReaderText` joins them. */
const GAP = 2;

/** In order; same length as `readerText.blocks`. */
export function toBlockSpans({ blocks }: ReaderText): readonly Span[] {
  let start = 0;
  return blocks.map(({ text }) => {
    const span = { start, end: start + text.length };
    start = span.end + GAP;
    return span;
  });
}

/** Index of the block that holds the position, or of the last one before it. Binary search. */
export function findBlockAt(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Indexes of all blocks that hold a part of any of these spans. */
export function findBlocksOf(blockSpans: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    const last = findBlockAt(blockSpans, Math.max(start, end - 1));
    for (let at = findBlockAt(blockSpans, start); at <= last; at += 1) found.add(at);
  }
  return found;
}
