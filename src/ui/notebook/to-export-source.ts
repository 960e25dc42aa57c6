// What goes into a file, of all that the notebook holds?

import { type Backup, RECORD_SCHEMA } from '../../core/annotations/backup.ts';
import type { Highlight, QuoteSnapshot } from '../../core/annotations/highlight.ts';
import type { HighlightColor } from '../../core/annotations/palette.ts';
import { SURE_01 } from '../../core/attribution/confidence.ts';
import type { ExportedArticle, ExportedQuote } from '../../core/export/exported-article.ts';
import { toExportedArticle } from '../../core/export/to-exported-article.ts';
import { describeCorrection } from '../export/describe-correction.ts';
import type { ExportSource } from '../export/export-formats.ts';
import type { Translate } from '../reader/translate.ts';
import type { NotebookArticle } from './notebook.ts';
import type { SaidQuote } from './person-key.ts';

interface Options {
  readonly t: Translate;
  readonly nameColor: (color: HighlightColor) => string;
  readonly locale: string;
  readonly now: string;
}

export function toExported(
  article: NotebookArticle,
  { t, nameColor }: Pick<Options, 't' | 'nameColor'>,
): ExportedArticle {
  const { key, snapshot, highlights, corrections } = article;
  return toExportedArticle(
    key,
    { article: snapshot, highlights, corrections },
    { nameColor, describe: (action) => describeCorrection(action, t), unsureBelow01: SURE_01 },
  );
}

export interface PickedHighlights {
  readonly article: NotebookArticle;
  readonly highlights: readonly Highlight[];
}

/** Highlights alone; where a format lists quotes, each highlight is what is cited. */
export function ofHighlights(picked: readonly PickedHighlights[], title: string, options: Options): ExportSource {
  const articles = picked.map(({ article, highlights }): ExportedArticle => {
    return { ...toExported({ ...article, highlights }, options), quotes: [] };
  });
  const kinds = new Map(picked.flatMap(({ highlights }) => highlights.map(({ id, quote }) => [id as string, quote])));
  return {
    articles,
    quoted: articles.map((article) => ({
      ...article,
      quotes: article.highlights.map((item) => toCited(item, kinds.get(item.id) ?? null)),
    })),
    backup: toBackup(picked, options.now),
    title,
    locale: options.locale,
    now: options.now,
  };
}

/** What one person said, or several, without highlights. */
export function ofQuotes(quotes: readonly SaidQuote[], title: string, options: Options): ExportSource {
  const byArticle = new Map<NotebookArticle, Set<number>>();
  for (const { article, quote } of quotes) {
    byArticle.set(article, (byArticle.get(article) ?? new Set()).add(quote.start));
  }
  const articles = [...byArticle].map(([article, starts]): ExportedArticle => {
    const exported = toExported({ ...article, highlights: [], corrections: [] }, options);
    return { ...exported, quotes: exported.quotes.filter(({ span }) => span !== null && starts.has(span.start)) };
  });
  const picked = [...byArticle.keys()].map((article) => ({ article, highlights: [] }));
  return {
    articles,
    quoted: articles,
    backup: toBackup(picked, options.now),
    title,
    locale: options.locale,
    now: options.now,
  };
}

/** Words that are no quote are the reporter's own. */
function toCited(item: ExportedArticle['highlights'][number], quote: QuoteSnapshot | null): ExportedQuote {
  const { id, text, speaker, span, prefix, suffix } = item;
  const { kind = 'other', isCorrected = false, jointSpeakers, stance } = quote ?? {};
  return {
    ...{ id, kind, text, speaker, isUnsure: false, isCorrected, span, prefix, suffix },
    ...(jointSpeakers !== undefined && { jointSpeakers }),
    ...(stance !== undefined && { stance }),
  };
}

function toBackup(picked: readonly PickedHighlights[], now: string): Backup {
  return {
    format: 'dramatis-backup',
    schema: RECORD_SCHEMA,
    createdTime: now,
    articles: picked.map(({ article }) => article.snapshot).filter((snapshot) => snapshot !== null),
    highlights: picked.flatMap(({ highlights }) => highlights),
    corrections: picked.flatMap(({ article }) => article.corrections),
    palette: null,
  };
}
