// Which part of the text is shown: all of it, the paragraphs of one person, or those that quote somebody?

import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import type { Span } from '../../core/text/span.ts';
import { shownQuotes } from './group-quotes.ts';
import { speakerKeys } from './speaker-colors.ts';

export type TextView =
  | { readonly kind: 'all' }
  | { readonly kind: 'quotes' }
  /** `key` as `speakerKey` gives it. */
  | { readonly kind: 'speaker'; readonly key: string; readonly name: string };

export const ALL_TEXT: TextView = { kind: 'all' };

/** Those that the sidebar lists. */
export function listQuotes(analysis: Analysis, view: TextView): readonly Quote[] {
  const quotes = shownQuotes(analysis);
  return view.kind === 'speaker' ? quotes.filter((quote) => speakerKeys(quote).includes(view.key)) : quotes;
}

/** The spans that a view is about; null for all of the text. */
export function spansOfView(view: TextView, analysis: Analysis): readonly Span[] | null {
  if (view.kind === 'all') return null;
  const quotes = listQuotes(analysis, view);
  if (view.kind === 'quotes') return quotes;
  const mentions = analysis.people.find(({ id }) => id === view.key)?.mentions ?? [];
  const sources = quotes.flatMap(({ source }) => (source === null ? [] : [source]));
  return [...quotes, ...sources, ...mentions];
}
