// How do the reader's highlights come into the text?

import { useLayoutEffect } from 'preact/hooks';
import { HIGHLIGHT_COLORS } from '../../core/annotations/palette.ts';
import { clearPaint, paintSpans } from '../../dom/paint.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import type { PlacedHighlight } from '../annotations/place-highlights.ts';

/** The style sheet `marks.css` and the one for original pages know the same names. */
export const ownMarkName = (color: string): string => `dramatis-own-${color}`;
/** Underlines what has a note, on top of its colour. */
export const NOTED = 'dramatis-own-noted';

const ALL = [...HIGHLIGHT_COLORS.map(ownMarkName), NOTED];

/** Below the marks of speakers and of the moment. */
const PRIORITY = -1;

export function paintHighlights(readerText: ReaderText, placed: readonly PlacedHighlight[]): void {
  for (const color of HIGHLIGHT_COLORS) {
    const own = placed.filter(({ highlight }) => highlight.color === color).flatMap(({ spans }) => spans);
    paintSpans(readerText, ownMarkName(color), own, PRIORITY);
  }
  const noted = placed.filter(({ highlight }) => highlight.note !== '').flatMap(({ spans }) => spans);
  paintSpans(readerText, NOTED, noted, PRIORITY);
}

export function clearHighlights(): void {
  clearPaint(ALL);
}

export function usePaintedHighlights(readerText: ReaderText, placed: readonly PlacedHighlight[]): void {
  useLayoutEffect(() => {
    paintHighlights(readerText, placed);
    return clearHighlights;
  }, [readerText, placed]);
}
