// How does a reference manager without CSL get a quote? RIS: one tag a line, and no text that could be another.

import { toDateParts } from './citation-date.ts';
import { toCitationName, toSortedName } from './citation-name.ts';
import type { ExportedArticle, ExportedQuote } from './exported-article.ts';
import { closeBidi, toLine } from './plain-text.ts';
import { toQuoteLink } from './quote-link.ts';
import { toSpeakerNote } from './speaker-note.ts';

/** Lines end in CR LF; each record in `ER  - `. */
export function toRis(articles: readonly ExportedArticle[]): string {
  return articles.flatMap((article) => article.quotes.map((quote) => toRecord(article, quote))).join('');
}

function toRecord(article: ExportedArticle, quote: ExportedQuote): string {
  const { speaker } = quote;
  const published = toRisDate(article.publishedTime);
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', quote.id],
    ...article.authors.map((author) => ['AU', toSortedName(toCitationName(author))] as const),
    ['TI', article.title],
    ['T2', article.outlet],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published],
    ['Y2', toRisDate(article.savedTime)],
    ['SE', article.section],
    ['LA', article.lang],
    ['AB', quote.text],
    ['KW', speaker?.name ?? null],
    ...(quote.jointSpeakers ?? []).map((name) => ['KW', name] as const),
    ['N1', toSpeakerNote(quote)],
    ['UR', toQuoteLink(article, quote, quote.text)],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = value === null ? '' : closeBidi(toLine(value));
    return line === '' ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** `2026/11/25/`: year, month, day, and nothing further. */
function toRisDate(time: string | null): string | null {
  const parts = toDateParts(time);
  if (parts === null) return null;
  const [year, month, day] = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
  return `${year}/${month ?? ''}/${day ?? ''}/`;
}
