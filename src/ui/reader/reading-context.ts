// What does every part know of the article that is being read?

import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analysis } from '../../core/analysis.ts';
import type { LeftOutBlock } from '../../core/article.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import type { Span } from '../../core/text/span.ts';
import type { Marks } from '../hooks/use-marks.ts';
import type { TextViewState } from '../hooks/use-text-view.ts';
import type { PlaceStore } from './place-store.ts';
import type { ReadyArticle } from './reader-state.ts';

export interface Reading extends TextViewState {
  readonly article: ReadyArticle;
  /** null until the engine has answered, and where it failed. */
  readonly analysis: Analysis | null;
  /** What of the page is not shown; null until it is known. */
  readonly leftOut: readonly LeftOutBlock[] | null;
  /** Key of a speaker → 1…8; see `speaker-colors.ts`. */
  readonly colors: ReadonlyMap<string, number>;
  readonly marks: Marks;
  /** Marks a quote and goes there; a view that leaves it out ends. */
  readonly select: (quote: Quote) => void;
  /** The same for any words. */
  readonly show: (span: Span) => void;
  /** Spans of `article.readerText.blocks`, in order. */
  readonly blockSpans: readonly Span[];
  /** Where the reader is in the text; it tells without drawing anew. */
  readonly place: PlaceStore;
  /** The scrolling frame around the text. */
  readonly frame: RefObject<HTMLElement | null>;
}

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('useReading without an article: list the part where an article is shown');
  return reading;
}
