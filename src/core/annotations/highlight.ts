// What is a highlight, as it is kept?

import type { QuoteStance } from '../attribution/quote.ts';
import type { Selectors } from '../selectors/selector.ts';
import type { ArticleKey } from './article-key.ts';
import type { HighlightColor } from './palette.ts';

/** A random UUID, made where the highlight is made, so that a retried write is the same write. */
export type HighlightId = string & { readonly __brand: 'HighlightId' };

/** Who said the words, as the reader was told when the highlight was made: it stays readable without the analysis. */
export interface QuoteSnapshot {
  /** `nobody` where the quote had no speaker. */
  readonly speakerType: 'person' | 'group' | 'unnamed' | 'nobody';
  readonly speaker: string | null;
  /** In the article's own words. */
  readonly role: string | null;
  readonly kind: 'direct' | 'partial' | 'indirect' | 'other';
  readonly confidence01: number;
  /** The speaker is the reader's correction. */
  readonly isCorrected: boolean;
  /** Names of others who say it together with the speaker; absent for one alone. */
  readonly jointSpeakers?: readonly string[];
  /** Absent for what was said. */
  readonly stance?: QuoteStance;
}

export interface Highlight {
  readonly type: 'highlight';
  readonly id: HighlightId;
  readonly article: ArticleKey;
  /** `quote`: a whole quote, taken from its card. */
  readonly kind: 'highlight' | 'quote';
  /** The words themselves are `selectors.quote.exact`. */
  readonly selectors: Selectors;
  readonly color: HighlightColor;
  /** Empty where there is none. Plain text. */
  readonly note: string;
  /** Of a whole quote, and of a selection that lies inside one quote; else null. */
  readonly quote: QuoteSnapshot | null;
  /** ISO 8601, UTC. */
  readonly createdTime: string;
  readonly updatedTime: string;
}

export type HighlightDraft = Pick<Highlight, 'id' | 'article' | 'kind' | 'selectors' | 'color' | 'quote'> & {
  readonly note?: string;
};

export function createHighlight(draft: HighlightDraft, now: string): Highlight {
  return { ...draft, type: 'highlight', note: draft.note ?? '', createdTime: now, updatedTime: now };
}

/** Colour and note are the reader's to change; the words and their place are not. */
export function editHighlight(
  highlight: Highlight,
  change: Partial<Pick<Highlight, 'color' | 'note'>>,
  now: string,
): Highlight {
  return { ...highlight, ...change, updatedTime: laterOf(highlight.updatedTime, now) };
}

/** Who said the words, where that was not known when they were marked or has been corrected since; null for nobody. */
export function fillQuote(highlight: Highlight, quote: QuoteSnapshot | null, now: string): Highlight {
  return { ...highlight, quote, updatedTime: laterOf(highlight.updatedTime, now) };
}

/** A clock that was set back must not make an edit look older than what it edits. */
function laterOf(before: string, now: string): string {
  return before < now ? now : new Date(Date.parse(before) + 1).toISOString();
}
