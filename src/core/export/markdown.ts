// What does an article look like in Markdown, plain or for Obsidian?

import { toIsoDay } from './citation-date.ts';
import type {
  ExportedArticle,
  ExportedHighlight,
  ExportedQuote,
  ExportedSpeaker,
  ExportLabels,
} from './exported-article.ts';
import { escapeMarkdown, toBlockQuote, toMarkdownLink, toMarkdownWords } from './markdown-text.ts';
import { toLine, toLines } from './plain-text.ts';
import { toQuoteLink } from './quote-link.ts';
import { hostOf, toWebAddress } from './web-address.ts';
import { toFrontMatter } from './yaml-text.ts';

export type MarkdownDialect = 'plain' | 'obsidian';

export interface MarkdownOptions {
  readonly dialect: MarkdownDialect;
  readonly labels: ExportLabels;
}

/** Several articles follow each other; Obsidian's front matter belongs to a note of one, so there it opens the first alone. */
export function toMarkdown(articles: readonly ExportedArticle[], options: MarkdownOptions): string {
  const isNote = options.dialect === 'obsidian' && articles.length === 1;
  const head = isNote && articles[0] !== undefined ? toProperties(articles[0]) : '';
  return `${head}${articles.map((article) => toArticle(article, options)).join('\n\n')}\n`;
}

function toArticle(article: ExportedArticle, options: MarkdownOptions): string {
  const { labels } = options;
  const { quotes, highlights, corrections } = article;
  const parts = [`# ${toMarkdownWords(article.title ?? labels.untitled)}`, toFacts(article)];
  if (0 < highlights.length) {
    parts.push(
      `## ${escapeMarkdown(labels.highlights)}`,
      ...highlights.map((item) => toHighlight(article, item, options)),
    );
  }
  if (0 < quotes.length) {
    parts.push(`## ${escapeMarkdown(labels.quotes)}`, ...quotes.map((quote) => toQuote(article, quote, options)));
  }
  if (0 < corrections.length) {
    const lines = corrections.map(({ statement }) => `- ${toMarkdownWords(statement)}`);
    parts.push(`## ${escapeMarkdown(labels.corrections)}`, lines.join('\n'));
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

function toFacts(article: ExportedArticle): string {
  const address = toWebAddress(article.url);
  const facts = [
    article.outlet === null ? '' : toMarkdownWords(article.outlet),
    article.authors.map(toMarkdownWords).join(', '),
    toIsoDay(article.publishedTime) ?? '',
    toMarkdownLink(hostOf(article.url) ?? article.url, address),
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

function toQuote(article: ExportedArticle, quote: ExportedQuote, options: MarkdownOptions): string {
  const { labels } = options;
  const tags = [
    quote.kind === 'indirect' ? labels.reported : '',
    quote.kind === 'partial' ? labels.partial : '',
    quote.stance === undefined ? '' : labels[quote.stance],
    quote.isUnsure ? labels.unsure : '',
  ];
  const others = (quote.jointSpeakers ?? []).map(toMarkdownWords);
  const by = [toSpeaker(quote.speaker, options), ...others, ...tags.filter((tag) => tag !== '').map(escapeMarkdown)];
  return `${toBlockQuote(quote.text)}\n\n— ${[...by, toLinkTo(article, quote, labels)].join(' · ')}`;
}

function toHighlight(article: ExportedArticle, item: ExportedHighlight, options: MarkdownOptions): string {
  const { labels } = options;
  const by = item.speaker === null ? [] : [toSpeaker(item.speaker, options)];
  const facts = [
    ...by,
    toMarkdownWords(item.colorName),
    toIsoDay(item.createdTime) ?? '',
    toLinkTo(article, item, labels),
  ];
  const note = item.note === null ? [] : toLines(item.note);
  return [
    toBlockQuote(item.text),
    `— ${facts.filter((fact) => fact !== '').join(' · ')}`,
    ...note.map((line, at) =>
      at === 0 ? `**${escapeMarkdown(labels.note)}:** ${escapeMarkdown(line)}` : escapeMarkdown(line),
    ),
  ].join('\n\n');
}

function toLinkTo(article: ExportedArticle, item: ExportedQuote | ExportedHighlight, labels: ExportLabels): string {
  return toMarkdownLink(labels.inArticle, toQuoteLink(article, item, item.text));
}

/** In Obsidian a person's name links to the note of that name, so that all that somebody said comes together there. */
const NOTE_NAME = /^[\p{L}\p{M}][\p{L}\p{M}’' .-]*$/u;

function toSpeaker(speaker: ExportedSpeaker | null, { dialect, labels }: MarkdownOptions): string {
  if (speaker === null) return escapeMarkdown(labels.unattributed);
  const name = toLine(speaker.name);
  const isLink = dialect === 'obsidian' && speaker.type === 'person' && NOTE_NAME.test(name);
  const shown = isLink ? `[[${name}]]` : `**${toMarkdownWords(name)}**`;
  return speaker.role === null ? shown : `${shown}, ${toMarkdownWords(speaker.role)}`;
}

function toProperties(article: ExportedArticle): string {
  const speakers = article.quotes.map(({ speaker }) => (speaker?.type === 'person' ? toLine(speaker.name) : ''));
  return toFrontMatter({
    title: article.title,
    source: toWebAddress(article.url),
    author: article.authors,
    outlet: article.outlet,
    published: toIsoDay(article.publishedTime),
    modified: toIsoDay(article.modifiedTime),
    saved: toIsoDay(article.savedTime),
    people: [...new Set(speakers)].filter((name) => name !== ''),
    tags: ['dramatis'],
  });
}
