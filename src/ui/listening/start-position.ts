// Where does reading aloud begin? At the selection, else at what stands at the top of the frame.

import type { ReaderText } from '../../dom/reader-text.ts';
import { findSelectedRange } from '../../dom/selection.ts';
import { toPosition } from '../../dom/to-position.ts';

/** @returns null where nothing of the text is selected. */
export function findSelectedPosition(readerText: ReaderText, frame: HTMLElement): number | null {
  const root = frame.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const range = findSelectedRange(root);
  return range === null ? null : toPosition(readerText, range.startContainer, range.startOffset);
}

/** The first block whose end is still to be seen; 0 at the top of the article. */
export function findTopPosition(readerText: ReaderText, frame: HTMLElement): number {
  const top = frame.getBoundingClientRect().top;
  let start = 0;
  for (const [at, element] of readerText.elements.entries()) {
    const box = element.getBoundingClientRect();
    // A line of the next paragraph is enough to begin with it.
    if (top + 8 < box.bottom) return start;
    start += (readerText.blocks[at]?.text.length ?? 0) + 2;
  }
  return 0;
}
