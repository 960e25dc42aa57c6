// In which formats can quotes and highlights leave, and how is a file of each written?

import type { Backup } from '../../core/annotations/backup.ts';
import { toCslJson } from '../../core/export/csl-json.ts';
import { toHighlightsCsv, toQuotesCsv } from '../../core/export/csv.ts';
import type { ExportedArticle, ExportLabels } from '../../core/export/exported-article.ts';
import { toFileName } from '../../core/export/file-name.ts';
import { toHtml } from '../../core/export/html.ts';
import { toJson } from '../../core/export/json.ts';
import { toMarkdown } from '../../core/export/markdown.ts';
import { toRis } from '../../core/export/ris.ts';
import { toWebAnnotations } from '../../core/export/web-annotation.ts';
import type { Translate } from '../reader/translate.ts';

export interface ExportSource {
  readonly articles: readonly ExportedArticle[];
  /** For formats that list quotes alone: the same articles, with whatever of them is cited. */
  readonly quoted: readonly ExportedArticle[];
  /** The same as records, for the one format that comes back in; null where none are kept. */
  readonly backup: Backup | null;
  /** Of the file. */
  readonly title: string;
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  /** ISO 8601. */
  readonly now: string;
}

export interface ExportFormat {
  readonly id: string;
  readonly message: string;
  readonly ending: string;
  readonly type: string;
  /** @returns null where the source has nothing for it. */
  readonly write: (source: ExportSource, labels: ExportLabels) => string | null;
}

const hasQuotes = ({ quoted }: ExportSource): boolean => quoted.some(({ quotes }) => 0 < quotes.length);
const hasHighlights = ({ articles }: ExportSource): boolean => articles.some(({ highlights }) => 0 < highlights.length);

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'markdown',
    message: 'formatMarkdown',
    ending: 'md',
    type: 'text/markdown',
    write: ({ articles }, labels) => toMarkdown(articles, { dialect: 'plain', labels }),
  },
  {
    id: 'obsidian',
    message: 'formatObsidian',
    ending: 'md',
    type: 'text/markdown',
    write: ({ articles }, labels) => toMarkdown(articles, { dialect: 'obsidian', labels }),
  },
  {
    id: 'html',
    message: 'formatHtml',
    ending: 'html',
    type: 'text/html',
    write: ({ articles, title, locale }, labels) => toHtml(articles, { labels, title, locale }),
  },
  {
    id: 'quotes-csv',
    message: 'formatQuotesCsv',
    ending: 'csv',
    type: 'text/csv',
    write: (source) => (hasQuotes(source) ? toQuotesCsv(source.quoted) : null),
  },
  {
    id: 'highlights-csv',
    message: 'formatHighlightsCsv',
    ending: 'csv',
    type: 'text/csv',
    write: (source) => (hasHighlights(source) ? toHighlightsCsv(source.articles) : null),
  },
  {
    id: 'json',
    message: 'formatJson',
    ending: 'json',
    type: 'application/json',
    write: ({ backup }) => (backup === null ? null : toJson(backup)),
  },
  {
    id: 'web-annotation',
    message: 'formatWebAnnotation',
    ending: 'jsonld',
    type: 'application/ld+json',
    write: ({ articles, now }) => toWebAnnotations(articles, now),
  },
  {
    id: 'csl-json',
    message: 'formatCslJson',
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (source) => (hasQuotes(source) ? toCslJson(source.quoted) : null),
  },
  {
    id: 'ris',
    message: 'formatRis',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: (source) => (hasQuotes(source) ? toRis(source.quoted) : null),
  },
];

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export function toExportFile(format: ExportFormat, source: ExportSource, t: Translate): ExportFile | null {
  const content = format.write(source, toExportLabels(t));
  return content === null ? null : { name: toFileName(source.title, format.ending), type: format.type, content };
}

export function toExportLabels(t: Translate): ExportLabels {
  return {
    untitled: t('untitled'),
    quotes: t('quotes'),
    highlights: t('highlights'),
    corrections: t('corrections'),
    note: t('note'),
    unattributed: t('unattributed'),
    unsure: t('unsure'),
    reported: t('kindReported'),
    partial: t('kindPartial'),
    negated: t('stanceNegated'),
    hypothetical: t('stanceHypothetical'),
    inArticle: t('inArticle'),
  };
}
