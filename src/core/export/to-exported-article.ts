// How do kept records become what the formats read?

import type { CorrectionAction } from '../annotations/correction.ts';
import type { Highlight, QuoteSnapshot } from '../annotations/highlight.ts';
import type { ArticleRecords } from '../annotations/record.ts';
import type { SnapshotQuote } from '../annotations/snapshot.ts';
import type {
  ExportedArticle,
  ExportedHighlight,
  ExportedPlace,
  ExportedQuote,
  ExportedSpeaker,
} from './exported-article.ts';

export interface ToExportedOptions {
  /** What the reader calls a colour. */
  readonly nameColor: (color: Highlight['color']) => string;
  /** What a correction says, in a sentence. */
  readonly describe: (action: CorrectionAction) => string;
  /** Below this confidence a speaker is shown as unsure. */
  readonly unsureBelow01: number;
}

/** As much as W3C selectors usually carry: enough to tell the words from the same words elsewhere. */
const CONTEXT_LENGTH = 32;

/** @param key the article's key; its address where no snapshot was kept. */
export function toExportedArticle(key: string, records: ArticleRecords, options: ToExportedOptions): ExportedArticle {
  const { article, highlights, corrections } = records;
  const metadata = article?.metadata ?? null;
  const text = article?.text ?? '';
  return {
    url: article?.url ?? key,
    title: metadata?.title ?? null,
    dek: metadata?.dek ?? null,
    authors: metadata?.authors ?? [],
    outlet: metadata?.siteName ?? null,
    publishedTime: metadata?.publishedTime ?? null,
    modifiedTime: metadata?.modifiedTime ?? null,
    savedTime: article?.createdTime ?? highlights[0]?.createdTime ?? null,
    section: metadata?.section ?? null,
    lang: metadata?.lang ?? null,
    text,
    quotes: (article?.quotes ?? []).map((quote) => toQuote(key, quote, text, options)),
    highlights: highlights.map((highlight) => toHighlight(highlight, text, options)),
    corrections: corrections.map(({ id, action, createdTime, updatedTime }) => ({
      id,
      action,
      statement: options.describe(action),
      createdTime,
      modifiedTime: updatedTime,
    })),
  };
}

function toQuote(key: string, quote: SnapshotQuote, text: string, options: ToExportedOptions): ExportedQuote {
  const { start, end, kind, isCorrected, jointSpeakers, stance } = quote;
  return {
    // Quotes have no id of their own: the words' place in this article is one, and stays the same in each export.
    id: `${key}#${start}-${end}`,
    kind,
    text: quote.text,
    speaker: toSpeaker(quote),
    isUnsure: quote.speaker !== null && !isCorrected && quote.confidence01 < options.unsureBelow01,
    isCorrected,
    ...(jointSpeakers !== undefined && { jointSpeakers }),
    ...(stance !== undefined && { stance }),
    span: { start, end },
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}

function toHighlight(highlight: Highlight, text: string, options: ToExportedOptions): ExportedHighlight {
  const { selectors, note, color, quote } = highlight;
  return {
    id: highlight.id,
    text: selectors.quote.exact,
    note: note.trim() === '' ? null : note,
    color,
    colorName: options.nameColor(color),
    createdTime: highlight.createdTime,
    modifiedTime: highlight.updatedTime,
    // Words that the article says were not said are nobody's.
    speaker: quote === null || quote.stance === 'negated' ? null : toSpeaker(quote),
    ...toPlace(highlight, text),
  };
}

/** The words may have been marked in an earlier text of the article. */
function toPlace({ selectors }: Highlight, text: string): ExportedPlace {
  const { position, quote } = selectors;
  const isThere = position !== null && text.slice(position.start, position.end) === quote.exact;
  return {
    span: isThere ? { start: position.start, end: position.end } : null,
    prefix: quote.prefix,
    suffix: quote.suffix,
  };
}

function toSpeaker({ speakerType, speaker, role }: QuoteSnapshot): ExportedSpeaker | null {
  return speakerType === 'nobody' || speaker === null ? null : { type: speakerType, name: speaker, role };
}
