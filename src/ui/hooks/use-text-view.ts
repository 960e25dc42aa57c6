// How does the text show a part of itself? Blocks are switched off, never taken out: offsets and marks stay true.

import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../core/analysis.ts';
import type { Span } from '../../core/text/span.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import { findBlocksOf } from '../reader/block-spans.ts';
import { ALL_TEXT, spansOfView, type TextView } from '../reader/text-view.ts';

/** On a block that the view leaves out. No page can bring this attribute: it does not pass the sanitizer. */
const LEFT_OUT = 'data-left-out';
/** On the first block behind a gap: what the gap says. */
const GAP = 'data-gap';
/** On the body, while a view leaves something out. */
const VIEW = 'data-view';

export interface TextViewState {
  readonly view: TextView;
  /** Changes the text at once, so that what is shown can be scrolled to in the same breath. */
  readonly showView: (view: TextView) => void;
  /** Shown blocks; null where all are. */
  readonly shown: ReadonlySet<number> | null;
}

export function useTextView(
  readerText: ReaderText,
  blockSpans: readonly Span[],
  analysis: Analysis | null,
  toGapLabel: (count: number) => string,
): TextViewState {
  const [state, setState] = useState<Omit<TextViewState, 'showView'>>({ view: ALL_TEXT, shown: null });
  const showView = useCallback(
    (view: TextView) => {
      const spans = analysis === null ? null : spansOfView(view, analysis);
      const shown = spans === null ? null : findBlocksOf(blockSpans, spans);
      applyView(readerText.elements, shown, toGapLabel);
      setState({ view: spans === null ? ALL_TEXT : view, shown });
    },
    [readerText, blockSpans, analysis, toGapLabel],
  );
  // Another text, or a corrected analysis: what the view was about may be gone.
  useLayoutEffect(() => () => showView(ALL_TEXT), [showView]);
  return useMemo(() => ({ ...state, showView }), [state, showView]);
}

function applyView(
  elements: readonly Element[],
  shown: ReadonlySet<number> | null,
  toGapLabel: (count: number) => string,
): void {
  const body = elements[0]?.closest('.body');
  // All is shown already.
  if (shown === null && body?.hasAttribute(VIEW) !== true) return;
  body?.toggleAttribute(VIEW, shown !== null);
  // An element can hold several blocks: it shows where one of them does.
  const kept = [...(shown ?? elements.keys())].flatMap((index) => elements[index] ?? []);
  const shownElements = withAncestors(kept, body ?? null);
  let gap = 0;
  for (const element of new Set(elements)) {
    const isLeftOut = !shownElements.has(element);
    element.toggleAttribute(LEFT_OUT, isLeftOut);
    element.removeAttribute(GAP);
    if (isLeftOut) gap += 1;
    else {
      if (0 < gap) element.setAttribute(GAP, toGapLabel(gap));
      gap = 0;
    }
  }
}

/** A block that holds a shown one shows as well. */
function withAncestors(elements: readonly Element[], end: Element | null): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements)
    for (let at: Element | null = element; at !== null && at !== end && !found.has(at); at = at.parentElement)
      found.add(at);
  return found;
}
