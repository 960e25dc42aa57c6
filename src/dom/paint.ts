// How are words marked without changing the text? Ranges in the CSS Custom Highlight API.

import type { Span } from '../core/text/span.ts';
import type { ReaderText, TextRun } from './reader-text.ts';

/** One range for a span, through all inline markup; null where the span shows nothing. */
export function toRange(readerText: ReaderText, span: Span): Range | null {
  const first = findRun(readerText.runs, span.start, 'from');
  const last = findRun(readerText.runs, span.end - 1, 'to');
  if (first === null || last === null || last.start < first.start) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, offsetAt(first, Math.max(span.start, first.start)));
  range.setEnd(last.node, offsetAt(last, Math.min(span.end, last.end) - 1) + 1);
  return range;
}

/** The run that holds the position, or else the nearest behind (`from`) or before (`to`) it. Binary search. */
function findRun(runs: readonly TextRun[], position: number, direction: 'from' | 'to'): TextRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return null;
    if (position < run.start) high = middle - 1;
    else if (run.end <= position) low = middle + 1;
    else return run;
  }
  return runs[direction === 'from' ? low : high] ?? null;
}

const offsetAt = (run: TextRun, position: number): number => run.offsets[position - run.start] ?? 0;

/**
 * Marks of one name replace those painted before under it. Does nothing in browsers without the API.
 *
 * @param priority where two overlap, the higher one's colour is seen.
 */
export function paintSpans(readerText: ReaderText, name: string, spans: readonly Span[], priority = 0): void {
  const [first, rest] = [spans.slice(0, MAX_AT_ONCE), spans.slice(MAX_AT_ONCE)];
  const painted = paintRanges(name, toRanges(readerText, first), priority);
  if (painted !== null && rest.length > 0) addLater(painted, { name, readerText, spans: rest });
}

/** Real articles have some hundreds at most; 8,000 take Firefox 0.13 s. */
const MAX_AT_ONCE = 150;

/** A part a frame, for as long as nothing else is painted under the name. */
function addLater(
  painted: Highlight,
  {
    name,
    readerText,
    spans,
  }: { readonly name: string; readonly readerText: ReaderText; readonly spans: readonly Span[] },
): void {
  requestAnimationFrame(() => {
    if (CSS.highlights.get(name) !== painted) return;
    for (const range of toRanges(readerText, spans.slice(0, MAX_AT_ONCE))) painted.add(range);
    const rest = spans.slice(MAX_AT_ONCE);
    if (rest.length > 0) addLater(painted, { name, readerText, spans: rest });
  });
}

const toRanges = (readerText: ReaderText, spans: readonly Span[]): readonly Range[] =>
  spans.map((span) => toRange(readerText, span)).filter((range) => range !== null);

export function clearPaint(names: readonly string[]): void {
  for (const name of names) paintRanges(name, []);
}

/** Whatever a reader has painted in this document, by its prefix. */
export function clearAllPaint(): void {
  if (!('highlights' in CSS)) return;
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith('dramatis-')) CSS.highlights.delete(name);
}

function paintRanges(name: string, ranges: readonly Range[], priority = 0): Highlight | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return null;
  }
  const painted = new Highlight(...ranges);
  painted.priority = priority;
  CSS.highlights.set(name, painted);
  return painted;
}
