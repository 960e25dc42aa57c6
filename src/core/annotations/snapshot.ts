// What is kept of an article, so that its highlights stay readable when the page is gone?

import type { Analysis } from '../analysis.ts';
import type { ArticleMetadata } from '../article.ts';
import type { Quote } from '../attribution/quote.ts';
import type { Span } from '../text/span.ts';
import type { ArticleKey } from './article-key.ts';
import type { QuoteSnapshot } from './highlight.ts';

export interface SnapshotPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly salience01: number;
  readonly quoteCount: number;
}

/** `[start, end)` of the words in the snapshot's `text`. */
export interface SnapshotQuote extends QuoteSnapshot {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ArticleSnapshot {
  readonly type: 'article';
  readonly key: ArticleKey;
  /** The page's true address when it was read. */
  readonly url: string;
  readonly metadata: ArticleMetadata;
  /** Blocks joined by one blank line: the text in which `selectors.position` counts. */
  readonly text: string;
  /** Most salient first, the reader's corrections applied. */
  readonly people: readonly SnapshotPerson[];
  /** In reading order, the reader's corrections applied; without `other`. */
  readonly quotes: readonly SnapshotQuote[];
  /** Texts that the page showed before, in which marked words stand as they were marked; oldest first. */
  readonly earlierTexts: readonly EarlierText[];
  /** When it was first read with a highlight, and when last. ISO 8601, UTC. */
  readonly createdTime: string;
  readonly updatedTime: string;
}

export interface EarlierText {
  readonly text: string;
  readonly capturedTime: string;
}

export interface SnapshotDraft {
  readonly key: ArticleKey;
  readonly url: string;
  readonly metadata: ArticleMetadata;
  readonly text: string;
  /** With the reader's corrections applied; null where the engine has not answered. */
  readonly analysis: Analysis | null;
}

export function createSnapshot({ analysis, ...draft }: SnapshotDraft, now: string): ArticleSnapshot {
  return {
    ...draft,
    type: 'article',
    people: (analysis?.people ?? []).map(({ name, aliases, role, salience01, quoteCount }) => ({
      name,
      aliases,
      role,
      salience01,
      quoteCount,
    })),
    quotes: analysis === null ? [] : toQuotes(analysis),
    earlierTexts: [],
    createdTime: now,
    updatedTime: now,
  };
}

function toQuotes(analysis: Analysis): readonly SnapshotQuote[] {
  return analysis.quotes
    .filter((quote) => quote.kind !== 'other')
    .map((quote) => ({
      start: quote.start,
      end: quote.end,
      text: quote.text,
      ...toQuoteSnapshot(quote, analysis),
    }));
}

/** All texts of the article that are kept, newest first. */
export function listTexts(article: ArticleSnapshot | null): readonly string[] {
  return article === null ? [] : [article.text, ...article.earlierTexts.map(({ text }) => text).reverse()];
}

/** Marks and spaces at the edges of a quote belong to neither side for sure. */
const MAX_MARKS = 2;

/** The quote that holds the whole span; null where none does, and where nobody said the words. */
export function findQuoteAround(analysis: Analysis | null, span: Span): Quote | null {
  const around = findCovering(analysis, span);
  return around === null || around.kind === 'other' ? null : around;
}

/** True where the reader has said that these words are nobody's speech. */
export function isDenied(analysis: Analysis | null, span: Span): boolean {
  const around = findCovering(analysis, span);
  return around?.kind === 'other' && around.because.includes(CORRECTED);
}

function findCovering(analysis: Analysis | null, { start, end }: Span): Quote | null {
  const covering = (analysis?.quotes ?? []).filter(
    (quote) => quote.start - MAX_MARKS <= start && end <= quote.end + MAX_MARKS,
  );
  return covering.find(({ kind }) => kind !== 'other') ?? covering[0] ?? null;
}

/** What a highlight remembers of a quote. */
export function toQuoteSnapshot(quote: Quote, { people }: Analysis): QuoteSnapshot {
  const { speaker, jointSpeakers, stance, kind, confidence01, because } = quote;
  const person = speaker?.type === 'person' ? people.find(({ id }) => id === speaker.id) : undefined;
  const others = (jointSpeakers ?? []).flatMap((one) => {
    const name = one.type === 'person' ? people.find(({ id }) => id === one.id)?.name : one.name;
    return name === undefined ? [] : [name];
  });
  return {
    speakerType: speaker?.type ?? 'nobody',
    speaker: speaker?.type === 'person' ? (person?.name ?? null) : (speaker?.name ?? null),
    role: person?.role ?? null,
    kind,
    confidence01,
    isCorrected: because.includes(CORRECTED),
    ...(0 < others.length && { jointSpeakers: others }),
    ...(stance !== undefined && { stance }),
  };
}

/** Stands in `because` of whatever the reader has corrected. */
export const CORRECTED = 'corrected';
