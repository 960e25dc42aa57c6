// How do words come into sight? A range cannot scroll itself: its frame does, to a third of the height.

import type { Span } from '../../core/text/span.ts';
import { toRange } from '../../dom/paint.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import { isLater } from '../reader/show-in-parts.ts';

/** Further than so many screens the eye learns nothing from the way. */
const MAX_SMOOTH_SCREENS = 2;
/** CSS pixels that nobody notices. */
const TOLERANCE = 12;

export function scrollToSpan(readerText: ReaderText, span: Span): void {
  const range = toRange(readerText, span);
  const frame = range?.startContainer.parentElement?.closest<HTMLElement>('.text') ?? null;
  if (range === null || frame === null) return;
  if (isHidden(range)) {
    // A very long text is still coming.
    requestAnimationFrame(() => scrollToSpan(readerText, span));
    return;
  }
  const by = distanceOf(range, frame);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isNear = Math.abs(by) < MAX_SMOOTH_SCREENS * frame.clientHeight;
  frame.scrollTo({ top: Math.max(0, frame.scrollTop + by), behavior: isCalm || !isNear ? 'instant' : 'smooth' });
  // Blocks on the way were laid out by estimate until they came near; the end may have moved.
  const settle = (): void => {
    const rest = distanceOf(range, frame);
    if (TOLERANCE < Math.abs(rest)) frame.scrollTo({ top: Math.max(0, frame.scrollTop + rest), behavior: 'instant' });
  };
  if (isCalm || !isNear) requestAnimationFrame(() => requestAnimationFrame(settle));
  else frame.addEventListener('scrollend', settle, { once: true });
}

function isHidden({ startContainer }: Range): boolean {
  const { parentElement } = startContainer;
  return parentElement !== null && isLater(parentElement);
}

function distanceOf(range: Range, frame: HTMLElement): number {
  return range.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 3;
}
