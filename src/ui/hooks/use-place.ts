// How is the place in the text followed while it scrolls? Once a frame, looking at a dozen blocks only.

import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Span } from '../../core/text/span.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import { createPlaceStore, type PlaceStore } from '../reader/place-store.ts';
import { isLater, LATER } from '../reader/show-in-parts.ts';

export function usePlace(
  frame: RefObject<HTMLElement | null>,
  readerText: ReaderText,
  blockSpans: readonly Span[],
): PlaceStore {
  const store = useMemo(createPlaceStore, [readerText]);
  useLayoutEffect(() => {
    const scroller = frame.current;
    if (scroller === null) return;
    let asked = 0;
    const look = (): void => {
      asked = 0;
      store.set(findPlace(scroller, readerText, blockSpans));
    };
    const ask = (): void => {
      asked ||= requestAnimationFrame(look);
    };
    ask();
    scroller.addEventListener('scroll', ask, { passive: true });
    // Text that is set anew has other lines in sight.
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(ask);
    observer?.observe(scroller);
    const article = scroller.firstElementChild;
    if (article !== null) observer?.observe(article);
    return () => {
      cancelAnimationFrame(asked);
      scroller.removeEventListener('scroll', ask);
      observer?.disconnect();
    };
  }, [frame, readerText, blockSpans, store]);
  return store;
}

function findPlace(
  scroller: HTMLElement,
  { elements, text }: ReaderText,
  blockSpans: readonly Span[],
): ReturnType<PlaceStore['get']> {
  const box = scroller.getBoundingClientRect();
  // What a view leaves out has no box, nor has what is still to come; only shown blocks are in an order that can be searched.
  const isComing = scroller.querySelector(`[${LATER}]`) !== null;
  const shown = elements.flatMap((element, index) =>
    element.hasAttribute('data-left-out') || (isComing && isLater(element)) ? [] : [{ element, index }],
  );
  const topOf = (at: number): DOMRect | undefined => shown[at]?.element.getBoundingClientRect();
  const findFirst = (test: (box: DOMRect) => boolean): number => {
    let low = 0;
    let high = shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const rect = topOf(middle);
      if (rect === undefined || test(rect)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const first = Math.min(
    findFirst((rect) => box.top < rect.bottom),
    Math.max(0, shown.length - 1),
  );
  const last = Math.max(first, findFirst((rect) => box.bottom <= rect.top) - 1);
  const length = Math.max(1, text.length);
  const positionAt = (at: number, edge: number): number => {
    const rect = topOf(at);
    const span = blockSpans[shown[at]?.index ?? 0];
    if (rect === undefined || span === undefined) return 0;
    const share = rect.height === 0 ? 0 : Math.min(1, Math.max(0, (edge - rect.top) / rect.height));
    return (span.start + share * (span.end - span.start)) / length;
  };
  const isAtEnd = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop < 4;
  const to01 = isAtEnd ? 1 : positionAt(last, box.bottom);
  return {
    first: shown[first]?.index ?? 0,
    last: shown[last]?.index ?? 0,
    read01: to01,
    from01: positionAt(first, box.top),
    to01,
  };
}
