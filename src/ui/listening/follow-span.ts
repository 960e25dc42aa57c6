// When does the text scroll by itself while it is read aloud?

import type { Span } from '../../core/text/span.ts';
import { toRange } from '../../dom/paint.ts';
import type { ReaderText } from '../../dom/reader-text.ts';

/** Milliseconds in which the reader's own scrolling counts more. */
const HANDS_OFF_MS = 5_000;
/** Shares of the frame between which a sentence may stand without being moved. */
const TOP = 0.08;
const BOTTOM = 0.75;

/** Brings the words to a third of the height where they stand outside; never against the reader's own hand. */
export function followSpan(
  readerText: ReaderText,
  span: Span,
  { frame, touchedAt }: { readonly frame: HTMLElement; readonly touchedAt: number },
): void {
  if (touchedAt > 0 && performance.now() - touchedAt < HANDS_OFF_MS) return;
  const range = toRange(readerText, span);
  if (range === null) return;
  const box = range.getBoundingClientRect();
  const within = (box.top - frame.getBoundingClientRect().top) / frame.clientHeight;
  if (TOP <= within && within <= BOTTOM) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.scrollBy({ top: (within - 1 / 3) * frame.clientHeight, behavior: isCalm ? 'instant' : 'smooth' });
}
