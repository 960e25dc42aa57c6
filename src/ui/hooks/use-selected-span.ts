// Which words of the text are selected just now, and where on the screen do they stand?

import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Span } from '../../core/text/span.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import { findSelectedRange, toSpan } from '../../dom/selection.ts';

/** CSS pixels from the corner of the frame around the text. */
export interface FramePlace {
  readonly top: number;
  readonly left: number;
  /** True for a place above what it belongs to. */
  readonly isAbove: boolean;
}

export interface SelectedSpan {
  readonly span: Span;
  readonly place: FramePlace;
}

/** @returns null where nothing of the text is selected; `read` looks again without waiting for the browser to tell. */
export function useSelectedSpan(
  readerText: ReaderText,
  frame: RefObject<HTMLElement | null>,
): { readonly selected: SelectedSpan | null; readonly read: () => SelectedSpan | null; readonly clear: () => void } {
  const [selected, setSelected] = useState<SelectedSpan | null>(null);
  const read = useCallback((): SelectedSpan | null => {
    const element = frame.current;
    const root = element?.getRootNode();
    if (!element || !(root instanceof Document || root instanceof ShadowRoot)) return null;
    const range = findSelectedRange(root);
    const span = range === null ? null : toSpan(readerText, range);
    return range === null || span === null ? null : { span, place: toPlace(range, element) };
  }, [readerText, frame]);
  useEffect(() => {
    const page = frame.current?.ownerDocument;
    if (page === undefined) return;
    const update = (): void => setSelected(read());
    // Selections in a shadow tree are told at the document as well, but not by every browser.
    const element = frame.current;
    page.addEventListener('selectionchange', update);
    element?.addEventListener('pointerup', update);
    element?.addEventListener('keyup', update);
    element?.addEventListener('scroll', update, { passive: true });
    return () => {
      page.removeEventListener('selectionchange', update);
      element?.removeEventListener('pointerup', update);
      element?.removeEventListener('keyup', update);
      element?.removeEventListener('scroll', update);
    };
  }, [read, frame]);
  const clear = useCallback(() => {
    frame.current?.ownerDocument.getSelection()?.removeAllRanges();
    setSelected(null);
  }, [frame]);
  return { selected, read, clear };
}

/** Room that the bar takes, and half of its width. */
const BAR_PX = 52;
const HALF_PX = 150;

/** Above the words where there is room, else below; never beyond the frame. */
export function toPlace(range: Range, frame: Element): FramePlace {
  const box = range.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  const isAbove = BAR_PX <= box.top - around.top;
  const top = isAbove ? box.top - around.top : Math.min(box.bottom - around.top, around.height - BAR_PX);
  const middle = (box.left + box.right) / 2 - around.left;
  const left = Math.max(HALF_PX, Math.min(around.width - HALF_PX, middle));
  return { top: Math.max(0, top), left, isAbove };
}
