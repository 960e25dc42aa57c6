// How does a reference manager get a quote? CSL-JSON, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html

import { type DateParts, toDateParts } from './citation-date.ts';
import { type CitationName, toCitationName } from './citation-name.ts';
import type { ExportedArticle, ExportedQuote } from './exported-article.ts';
import { closeBidi, toLine } from './plain-text.ts';
import { toQuoteLink } from './quote-link.ts';
import { toSafeJson } from './safe-json.ts';
import { toSpeakerNote } from './speaker-note.ts';

interface CslDate {
  readonly 'date-parts': readonly [DateParts];
}

type CslName = Readonly<Record<string, string>>;

/** One item a quote: the article as a reference manager knows it, the words and their speaker besides. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly [field: string]: string | CslDate | readonly CslName[] | Readonly<Record<string, string | boolean | null>>;
}

export function toCslJson(articles: readonly ExportedArticle[]): string {
  return toSafeJson(articles.flatMap((article) => article.quotes.map((quote) => toCslItem(article, quote))));
}

export function toCslItem(article: ExportedArticle, quote: ExportedQuote): CslItem {
  const { speaker } = quote;
  const fields = {
    title: toField(article.title),
    author: article.authors.length === 0 ? null : article.authors.map((author) => toCslName(toCitationName(author))),
    'container-title': toField(article.outlet),
    section: toField(article.section),
    issued: toCslDate(article.publishedTime),
    accessed: toCslDate(article.savedTime),
    URL: toQuoteLink(article, quote, quote.text),
    language: toField(article.lang),
    // Managers import these two; `custom` holds the same for programs.
    abstract: toField(quote.text),
    note: toField(toSpeakerNote(quote)),
    custom: {
      quote: toField(quote.text),
      kind: quote.kind,
      speaker: toField(speaker?.name ?? null),
      speakerType: speaker?.type ?? null,
      role: toField(speaker?.role ?? null),
      isUnsure: quote.isUnsure,
      ...(quote.jointSpeakers !== undefined && { jointSpeakers: quote.jointSpeakers.map(toField) }),
      ...(quote.stance !== undefined && { stance: quote.stance }),
    },
  };
  const known = Object.entries(fields).filter(([, value]) => value !== null);
  // What is null has just been taken out.
  return { id: quote.id, type: 'article-newspaper', ...Object.fromEntries(known) } as CslItem;
}

/** A reference stands in one line, whatever the page had. */
function toField(text: string | null): string | null {
  const line = text === null ? '' : closeBidi(toLine(text));
  return line === '' ? null : escapeRichText(line);
}

/** Processors read a few HTML tags in fields as type: broken by a character of no width, they are words. */
const escapeRichText = (line: string): string => line.replace(/<(?=\/?[a-z])/gi, '<\u2060');

function toCslDate(time: string | null): CslDate | null {
  const parts = toDateParts(time);
  return parts === null ? null : { 'date-parts': [parts] };
}

function toCslName(name: CitationName): CslName {
  if ('literal' in name) return { literal: toField(name.literal) ?? '' };
  const { given, family, particle, suffix } = name;
  return {
    family: toField(family) ?? '',
    given: toField(given) ?? '',
    ...(particle === null ? {} : { 'non-dropping-particle': toField(particle) ?? '' }),
    ...(suffix === null ? {} : { suffix: toField(suffix) ?? '' }),
  };
}
