// How is a quote cited in a text? With its speaker, since those are not the reporter's words.

import { type DateParts, toDateParts, toIsoDay } from './citation-date.ts';
import { type CitationName, toCitationName, toPlainName, toSortedName } from './citation-name.ts';
import type { CitationStyle } from './citation-style.ts';
import type { ExportedArticle, ExportedQuote } from './exported-article.ts';
import { isolate, toLine } from './plain-text.ts';
import { toQuoteLink } from './quote-link.ts';
import { toWebAddress } from './web-address.ts';

type Quoted = Pick<ExportedQuote, 'text' | 'speaker' | 'jointSpeakers' | 'stance' | 'span' | 'prefix' | 'suffix'>;

export function toCitation(article: ExportedArticle, said: Quoted, style: CitationStyle): string {
  const quote = { ...said, speaker: toCited(said) };
  switch (style) {
    case 'plain':
      return toPlain(article, quote);
    case 'apa':
      return toApa(article, quote);
    case 'mla':
      return toMla(article, quote);
    case 'chicago':
      return toChicago(article, quote);
  }
}

/** Nobody is cited with words that the article says were not said; several who speak together stand without their roles. */
function toCited({ speaker, jointSpeakers = [], stance }: Quoted): Quoted['speaker'] {
  if (speaker === null || stance === 'negated') return null;
  if (jointSpeakers.length === 0) return speaker;
  return { ...speaker, name: joinNames([speaker.name, ...jointSpeakers], ' & ', ', '), role: null };
}

/** “Words” (Ana Ruiz, mayor of Lund). Jane Smith: “Title”. The Paper, 2026-11-25. https://… */
function toPlain(article: ExportedArticle, quote: Quoted): string {
  const title = `“${isolate(article.title ?? article.url)}”`;
  const reporters = article.authors.map(isolate).join(', ');
  const facts = [
    `${toWords(quote)}${toBrackets(speakerWithRole(quote))}`,
    reporters === '' ? title : `${reporters}: ${title}`,
    [article.outlet === null ? null : isolate(article.outlet), toIsoDay(article.publishedTime)]
      .filter((part) => part !== null)
      .join(', '),
  ];
  return toSentences([...facts, toQuoteLink(article, quote, quote.text)]);
}

/** Seventh edition: the words with a secondary citation, then the entry of the list of references. */
function toApa(article: ExportedArticle, quote: Quoted): string {
  const names = article.authors.map(toCitationName);
  const parts = toDateParts(article.publishedTime);
  const year = parts === null ? 'n.d.' : String(parts[0]);
  const authors = joinNames(names.map(toInitials), ', & ', ', ');
  const date =
    parts === null ? '(n.d.)' : `(${[String(parts[0]), toUsDay(parts)].filter((part) => part !== '').join(', ')})`;
  const title = isolate(article.title ?? article.url);
  const entry =
    authors === '' ? [title, date, outletOf(article)] : [`${endSentence(authors)} ${date}`, title, outletOf(article)];
  const reference = toSentences([...entry, toWebAddress(article.url)]);
  const citedIn = joinNames(names.slice(0, 3).map(toFamily), ' & ', ', ', 2 < names.length) || `“${title}”`;
  const speaker = quote.speaker === null ? '' : `${isolate(quote.speaker.name)}, as cited in `;
  return `${toWords(quote)} (${speaker}${citedIn}, ${year})\n\n${reference}`;
}

/** Ninth edition. */
function toMla(article: ExportedArticle, quote: Quoted): string {
  const names = article.authors.map(toCitationName);
  const [first, second] = names;
  const authors =
    first === undefined
      ? ''
      : 2 < names.length
        ? `${isolate(toSortedName(first))}, et al.`
        : [toSortedName(first), ...(second === undefined ? [] : [toPlainName(second)])].map(isolate).join(', and ');
  const title = isolate(article.title ?? article.url);
  const facts = [outletOf(article), toMlaDay(article.publishedTime), toWebAddress(article.url)];
  const container = facts.filter((fact) => fact !== null && fact !== '').join(', ');
  const accessed = toMlaDay(article.savedTime);
  const entry = toSentences([
    authors,
    `“${endSentence(title)}”`,
    container,
    accessed === '' ? null : `Accessed ${accessed}`,
  ]);
  const citedIn = joinNames(names.slice(0, 2).map(toFamily), ' and ', ', ', 2 < names.length) || `“${title}”`;
  const source = quote.speaker === null ? `(${citedIn})` : `(${isolate(quote.speaker.name)} qtd. in ${citedIn})`;
  return `${toWords(quote)} ${source}\n\n${entry}`;
}

/** Seventeenth edition, a note. */
function toChicago(article: ExportedArticle, quote: Quoted): string {
  const parts = toDateParts(article.publishedTime);
  const speaker = speakerWithRole(quote);
  const reporters = joinNames(article.authors.map(isolate), ' and ', ', ');
  const title = `“${isolate(article.title ?? article.url)},”`;
  const day =
    parts === null
      ? ''
      : [toUsDay(parts), String(parts[0])].filter((part) => part !== '').join(parts[2] === undefined ? ' ' : ', ');
  const facts = [outletOf(article), day, toWebAddress(article.url)].filter((fact) => fact !== null && fact !== '');
  const by = [speaker === '' ? '' : `${speaker}, quoted in`, reporters === '' ? '' : `${reporters},`];
  const note = [...by, title, facts.join(', ')].filter((part) => part !== '').join(' ');
  return `${toWords(quote)}\n\n${endSentence(note)}`;
}

const toWords = ({ text }: Quoted): string => `“${isolate(text)}”`;
const toBrackets = (words: string): string => (words === '' ? '' : ` (${words})`);
const outletOf = ({ outlet }: ExportedArticle): string | null => (outlet === null ? null : isolate(outlet));

function speakerWithRole({ speaker }: Quoted): string {
  if (speaker === null) return '';
  return speaker.role === null ? isolate(speaker.name) : `${isolate(speaker.name)}, ${isolate(speaker.role)}`;
}

/** `Smith, J. Q.` */
function toInitials(name: CitationName): string {
  if ('literal' in name) return isolate(name.literal);
  const initials = name.given
    .replace(/\p{Cf}/gu, '')
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
  return [toFamily(name), initials, name.suffix].filter((part) => part !== null).join(', ');
}

function toFamily(name: CitationName): string {
  return isolate(
    'literal' in name ? name.literal : [name.particle, name.family].filter((part) => part !== null).join(' '),
  );
}

function joinNames(names: readonly string[], last: string, between: string, isCut = false): string {
  if (isCut) return `${names[0] ?? ''} et al.`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** `November 25`, `November`, or nothing. */
function toUsDay([, month, day]: DateParts): string {
  return [month === undefined ? '' : (MONTHS[month - 1] ?? ''), day === undefined ? '' : String(day)]
    .filter((part) => part !== '')
    .join(' ');
}

function toMlaDay(time: string | null): string {
  const parts = toDateParts(time);
  if (parts === null) return '';
  const [year, month, day] = parts;
  return [day, month === undefined ? undefined : MLA_MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** An address ends no sentence: a full stop would become a part of it. */
function toSentences(parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null && part !== '').map((part) => toLine(part ?? ''));
  return said
    .map((part, at) => (at === said.length - 1 && /https?:\S+$/.test(part) ? part : endSentence(part)))
    .join(' ');
}

const endSentence = (part: string): string => (/[.?!…]["”’\u2069]*$/.test(part) ? part : `${part}.`);
