// What does a page of quotes and highlights look like that opens anywhere and can run nothing?

import { toIsoDay } from './citation-date.ts';
import type {
  ExportedArticle,
  ExportedHighlight,
  ExportedQuote,
  ExportedSpeaker,
  ExportLabels,
} from './exported-article.ts';
import { escapeHtml, toHtmlLink, toHtmlText, toHtmlWords } from './html-text.ts';
import { toLine, toLines } from './plain-text.ts';
import { toQuoteLink } from './quote-link.ts';
import { hostOf, toWebAddress } from './web-address.ts';

export interface HtmlOptions {
  readonly labels: ExportLabels;
  /** Of the whole file. */
  readonly title: string;
  /** BCP 47 tag of the labels. */
  readonly locale: string;
}

export const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 Georgia,serif;color:#1f2326;background:#fdfcf9}' +
  'h1,h2,h3{line-height:1.25}blockquote{margin:1.5rem 0 .3rem;padding-inline-start:1rem;border-inline-start:.25rem solid #8a8f94}' +
  'blockquote p{margin:0 0 .5rem}.by,.facts{margin:0 0 1rem;color:#4c5258;font:.9rem/1.5 system-ui,sans-serif}' +
  '.note{margin:0 0 1rem;padding:.4rem .8rem;background:#f4f1ea}a{color:#1f5a6e}' +
  '.yellow{border-color:#e0b400}.green{border-color:#5f9f2f}.blue{border-color:#3b86c4}.pink{border-color:#d6588e}' +
  '.orange{border-color:#d9792b}.purple{border-color:#8a63c7}' +
  '@media(prefers-color-scheme:dark){body{color:#e3e1dc;background:#17191c}.by,.facts{color:#a3a7ab}.note{background:#1f2226}a{color:#8cc9dd}}';

/** Of `STYLE`; a test holds it. The one thing that the file's own policy lets in. */
export const STYLE_HASH = 'sha256-K57H0sJI6G+P+3WIx7RIL1BIL0xjwKOCeuNSeIFastE=';

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

export function toHtml(articles: readonly ExportedArticle[], options: HtmlOptions): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(toLine(options.locale))}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${toHtmlText(options.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${toHtmlWords(options.title)}</h1>`,
    ...articles.map((article) => toArticle(article, options.labels)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function toArticle(article: ExportedArticle, labels: ExportLabels): string {
  const lang = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(article.lang ?? '') ? ` lang="${article.lang}"` : '';
  const { quotes, highlights, corrections } = article;
  return [
    '<article>',
    `<h2${lang} dir="auto">${toHtmlText(article.title ?? labels.untitled)}</h2>`,
    `<p class="facts">${toFacts(article)}</p>`,
    ...toSection(
      labels.highlights,
      highlights.map((item) => toHighlight(article, item, labels)),
    ),
    ...toSection(
      labels.quotes,
      quotes.map((quote) => toQuote(article, quote, labels)),
    ),
    ...toSection(
      labels.corrections,
      corrections.map(({ statement }) => `<p>${toHtmlWords(statement)}</p>`),
    ),
    '</article>',
  ].join('\n');
}

const toSection = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`<h3>${toHtmlText(heading)}</h3>`, ...items];

function toFacts(article: ExportedArticle): string {
  const day = toIsoDay(article.publishedTime);
  const facts = [
    article.outlet === null ? null : toHtmlWords(article.outlet),
    article.authors.length === 0 ? null : article.authors.map(toHtmlWords).join(', '),
    day === null ? null : `<time datetime="${day}">${day}</time>`,
    toHtmlLink(hostOf(article.url) ?? article.url, toWebAddress(article.url)),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

function toQuote(article: ExportedArticle, quote: ExportedQuote, labels: ExportLabels): string {
  const tags = [
    quote.kind === 'indirect' ? labels.reported : null,
    quote.kind === 'partial' ? labels.partial : null,
    quote.stance === undefined ? null : labels[quote.stance],
    quote.isUnsure ? labels.unsure : null,
  ].filter((tag) => tag !== null);
  const others = (quote.jointSpeakers ?? []).map(toHtmlWords);
  const by = [toSpeaker(quote.speaker, labels), ...others, ...tags.map(toHtmlText), toLinkTo(article, quote, labels)];
  return `${toBlockQuote(quote.text, '')}\n<p class="by">— ${by.join(' · ')}</p>`;
}

function toHighlight(article: ExportedArticle, item: ExportedHighlight, labels: ExportLabels): string {
  const by = [
    item.speaker === null ? null : toSpeaker(item.speaker, labels),
    toHtmlWords(item.colorName),
    toIsoDay(item.createdTime),
    toLinkTo(article, item, labels),
  ].filter((part) => part !== null);
  const note = item.note === null ? [] : toLines(item.note);
  return [
    toBlockQuote(item.text, /^[a-z]+$/.test(item.color) ? item.color : ''),
    `<p class="by">— ${by.join(' · ')}</p>`,
    ...note.map((line) => `<p class="note" dir="auto">${escapeHtml(line)}</p>`),
  ].join('\n');
}

function toBlockQuote(text: string, color: string): string {
  const lines = toLines(text).map((line) => `<p dir="auto">${escapeHtml(line)}</p>`);
  return `<blockquote${color === '' ? '' : ` class="${color}"`}>${lines.join('')}</blockquote>`;
}

function toLinkTo(article: ExportedArticle, item: ExportedQuote | ExportedHighlight, labels: ExportLabels): string {
  return toHtmlLink(labels.inArticle, toQuoteLink(article, item, item.text));
}

function toSpeaker(speaker: ExportedSpeaker | null, labels: ExportLabels): string {
  if (speaker === null) return toHtmlText(labels.unattributed);
  const name = `<strong>${toHtmlWords(speaker.name)}</strong>`;
  return speaker.role === null ? name : `${name}, ${toHtmlWords(speaker.role)}`;
}
