// Which words has the reader selected, wherever the text stands?

import type { Span } from '../core/text/span.ts';
import type { ReaderText, TextRun } from './reader-text.ts';

/** Chromium's own way, beyond the standard's types. */
interface SelectingRoot extends ShadowRoot {
  readonly getSelection?: () => Selection | null;
}

/** @param root what the text stands in. @returns null where nothing is selected there. */
export function findSelectedRange(root: Document | ShadowRoot): Range | null {
  const page = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
  const selection = page?.getSelection() ?? null;
  if (page == null || selection === null) return null;
  if (page === root) return toLiveRange(page, selection.rangeCount > 0 ? selection.getRangeAt(0) : null);
  const shadow = root as SelectingRoot;
  // Chromium's own way, the standard's, and Firefox, whose selection reaches into shadow trees by itself.
  const own = shadow.getSelection?.() ?? null;
  if (own !== null) return toLiveRange(page, own.rangeCount > 0 ? own.getRangeAt(0) : null);
  const [composed] = 'getComposedRanges' in selection ? selection.getComposedRanges({ shadowRoots: [shadow] }) : [];
  const found = composed ?? (selection.rangeCount > 0 ? selection.getRangeAt(0) : null);
  return found !== null && shadow.contains(found.startContainer) ? toLiveRange(page, found) : null;
}

function toLiveRange(page: Document, found: AbstractRange | null): Range | null {
  if (found === null || (found.startContainer === found.endContainer && found.startOffset === found.endOffset))
    return null;
  const range = page.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/** The words of the text that lie in the range, however far it reaches beyond them; null where none do. */
export function toSpan({ runs }: ReaderText, range: Range): Span | null {
  const first = runs[lowestIndex(runs.length, (at) => isAfterStart(range, runs[at]))];
  const last = runs[lowestIndex(runs.length, (at) => isBehindEnd(range, runs[at])) - 1];
  if (first === undefined || last === undefined || last.start < first.start) return null;
  const start = first.start + countBefore(first, range.startContainer, range.startOffset);
  const end =
    last.node === range.endContainer ? last.start + countBefore(last, range.endContainer, range.endOffset) : last.end;
  return start < end ? { start, end } : null;
}

/** Characters of the run that stand before the boundary, where it lies in the run's own node. */
function countBefore(run: TextRun, container: Node, offset: number): number {
  if (run.node !== container) return 0;
  return lowestIndex(run.offsets.length, (at) => offset <= (run.offsets[at] ?? 0));
}

const lastOffset = (run: TextRun): number => (run.offsets.at(-1) ?? 0) + 1;
/** The run ends behind the range's start. */
const isAfterStart = (range: Range, run: TextRun | undefined): boolean =>
  run !== undefined && range.comparePoint(run.node, lastOffset(run)) > -1 && !endsAtStart(range, run);
const endsAtStart = (range: Range, run: TextRun): boolean =>
  run.node === range.startContainer && lastOffset(run) <= range.startOffset;
/** The run begins behind the range's end. */
const isBehindEnd = (range: Range, run: TextRun | undefined): boolean =>
  run !== undefined && (range.comparePoint(run.node, run.offsets[0] ?? 0) > 0 || startsAtEnd(range, run));
const startsAtEnd = (range: Range, run: TextRun): boolean =>
  run.node === range.endContainer && range.endOffset <= (run.offsets[0] ?? 0);

/** First index for which the test holds, when it holds for all behind it. */
function lowestIndex(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
