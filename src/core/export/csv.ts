// What does a spreadsheet get? RFC 4180, one row a quote or one a highlight, and no cell that counts.

import { toIsoDay } from './citation-date.ts';
import type { ExportedArticle, ExportedSpeaker } from './exported-article.ts';
import { closeBidi, toPlainText } from './plain-text.ts';
import { toQuoteLink } from './quote-link.ts';
import { toWebAddress } from './web-address.ts';

/**
 * Without the mark, Excel reads UTF-8 as the system's old code page and breaks every umlaut. Readers that follow the
 * standard take it off.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for a formula: a sign at the start of a cell, also in full width, also behind what shows
 * nothing. Excel that is set to semicolons cuts at those and at line ends even inside our quotes, so each start counts.
 */
const FORMULA = /(^|[\n;|\t])([\s\p{Cf}\u2800\u3164"'’]*)([=+\-@＝＋－＠﹦﹢﹣﹫\t])/gu;

/** `=1+1` -> `'=1+1`: the apostrophe makes it text, and a spreadsheet hides it or shows it as what it is. */
export function guardFormula(text: string): string {
  return text.replace(FORMULA, (_all, before: string, space: string, sign: string) =>
    before === '' ? `'${space}${sign}` : `${before}${space}'${sign}`,
  );
}

export function toCsvCell(value: string | number | null): string {
  if (typeof value === 'number') return `"${value}"`;
  const text = toPlainText(value ?? '')
    .trim()
    .split('\n')
    .map((line) => closeBidi(line))
    .join('\n');
  return `"${guardFormula(text).replaceAll('"', '""')}"`;
}

type Cell = string | number | null;

/** Lines end in CR LF, the last one too. */
function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(toCsvCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

const ARTICLE = ['title', 'outlet', 'reporters', 'published', 'url'] as const;
const SPEAKER = ['speaker', 'speaker_type', 'role'] as const;

export const QUOTE_COLUMNS = [
  'quote',
  'kind',
  ...SPEAKER,
  'unsure',
  'corrected',
  'also_said_by',
  'stance',
  ...ARTICLE,
  'link',
  'start',
  'end',
  'id',
] as const;

export const HIGHLIGHT_COLUMNS = [
  'highlight',
  'note',
  'color',
  'color_name',
  ...SPEAKER,
  'created',
  'changed',
  ...ARTICLE,
  'link',
  'start',
  'end',
  'id',
] as const;

export function toQuotesCsv(articles: readonly ExportedArticle[]): string {
  const rows = articles.flatMap((article) =>
    article.quotes.map((quote) => [
      quote.text,
      quote.kind,
      ...speakerCells(quote.speaker),
      quote.isUnsure ? 'yes' : 'no',
      quote.isCorrected ? 'yes' : 'no',
      (quote.jointSpeakers ?? []).join('; '),
      quote.stance ?? null,
      ...articleCells(article),
      toQuoteLink(article, quote, quote.text),
      quote.span?.start ?? null,
      quote.span?.end ?? null,
      quote.id,
    ]),
  );
  return toCsv(QUOTE_COLUMNS, rows);
}

export function toHighlightsCsv(articles: readonly ExportedArticle[]): string {
  const rows = articles.flatMap((article) =>
    article.highlights.map((item) => [
      item.text,
      item.note,
      item.color,
      item.colorName,
      ...speakerCells(item.speaker),
      item.createdTime,
      item.modifiedTime,
      ...articleCells(article),
      toQuoteLink(article, item, item.text),
      item.span?.start ?? null,
      item.span?.end ?? null,
      item.id,
    ]),
  );
  return toCsv(HIGHLIGHT_COLUMNS, rows);
}

const speakerCells = (speaker: ExportedSpeaker | null): readonly Cell[] => [
  speaker?.name ?? null,
  speaker?.type ?? null,
  speaker?.role ?? null,
];

const articleCells = (article: ExportedArticle): readonly Cell[] => [
  article.title,
  article.outlet,
  article.authors.join('; '),
  toIsoDay(article.publishedTime),
  toWebAddress(article.url),
];
