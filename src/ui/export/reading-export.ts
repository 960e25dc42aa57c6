// What leaves of the article that is being read? All that was said in it, and what the reader marked and corrected.

import type { Analysis } from '../../core/analysis.ts';
import { toArticleKey } from '../../core/annotations/article-key.ts';
import { type Backup, RECORD_SCHEMA } from '../../core/annotations/backup.ts';
import type { HighlightColor } from '../../core/annotations/palette.ts';
import type { ArticleRecords } from '../../core/annotations/record.ts';
import { createSnapshot } from '../../core/annotations/snapshot.ts';
import { SURE_01 } from '../../core/attribution/confidence.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import type { ExportedArticle, ExportedQuote } from '../../core/export/exported-article.ts';
import { toExportedArticle } from '../../core/export/to-exported-article.ts';
import type { ReadyArticle } from '../reader/reader-state.ts';
import type { Translate } from '../reader/translate.ts';
import { describeCorrection } from './describe-correction.ts';
import type { ExportSource } from './export-formats.ts';

/** What the reader has made of this article; nothing where this surface keeps nothing. */
type OwnRecords = Pick<ArticleRecords, 'highlights' | 'corrections'>;

interface Options {
  readonly t: Translate;
  readonly nameColor: (color: HighlightColor) => string;
  readonly locale: string;
  /** ISO 8601. */
  readonly now: string;
}

type Read = Pick<ReadyArticle, 'url' | 'metadata'> & { readonly readerText: { readonly text: string } };

export function exportReading(
  article: Read,
  analysis: Analysis | null,
  own: OwnRecords,
  { t, nameColor, locale, now }: Options,
): ExportSource {
  const key = toArticleKey(article.url);
  const { url, metadata, readerText } = article;
  const snapshot = createSnapshot({ key, url, metadata, text: readerText.text, analysis }, now);
  const exported = toExportedArticle(
    key,
    { article: snapshot, highlights: own.highlights, corrections: own.corrections },
    { nameColor, describe: (action) => describeCorrection(action, t), unsureBelow01: SURE_01 },
  );
  const backup: Backup = {
    format: 'dramatis-backup',
    schema: RECORD_SCHEMA,
    createdTime: now,
    articles: [snapshot],
    highlights: own.highlights,
    corrections: own.corrections,
    palette: null,
  };
  const articles = [exported];
  return { articles, quoted: articles, backup, title: metadata.title ?? t('untitled'), locale, now };
}

/** One quote of it, with the article around it; null for words in marks that nobody said. */
export function findExportedQuote(
  { articles }: ExportSource,
  quote: Quote,
): { readonly article: ExportedArticle; readonly item: ExportedQuote } | null {
  const [article] = articles;
  const item = article?.quotes.find(({ span }) => span?.start === quote.start && span.end === quote.end);
  return article === undefined || item === undefined ? null : { article, item };
}
