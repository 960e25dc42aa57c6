// Is this a record of ours, whoever wrote it? Files, older versions and messages are looked at field by field.

import type { ArticleMetadata } from '../article.ts';
import type { ElementPath, RangeSelector, Selectors, TextPositionSelector } from '../selectors/selector.ts';
import { toArticleKey } from './article-key.ts';
import type { Correction, CorrectionId } from './correction.ts';
import type { Highlight, HighlightId, QuoteSnapshot } from './highlight.ts';
import { HIGHLIGHT_COLORS, isHighlightColor, MAX_COLOR_NAME_LENGTH, type Palette } from './palette.ts';
import { readAction } from './read-correction.ts';
import {
  type Fields,
  isIsoTime,
  isOneOf,
  isRecord,
  isText,
  toCount,
  toList,
  toScore01,
  toText,
  toTextList,
} from './read-fields.ts';
import type { AnnotationRecord } from './record.ts';
import type { ArticleSnapshot, EarlierText, SnapshotPerson, SnapshotQuote } from './snapshot.ts';

/**
 * @returns a whole record made of what is valid in `value`: unknown fields go, optional ones that are damaged get their
 * defaults. Null where what makes the record is missing: its id, its words, its times.
 */
export function readRecord(value: unknown): AnnotationRecord | null {
  if (!isRecord(value)) return null;
  switch (value.type) {
    case 'highlight':
      return readHighlight(value);
    case 'correction':
      return readCorrection(value);
    case 'article':
      return readArticle(value);
    case 'palette':
      return readPalette(value);
    default:
      return null;
  }
}

const STANCES = ['negated', 'hypothetical'] as const;
const KINDS = ['direct', 'partial', 'indirect', 'other'] as const;
const SPEAKERS = ['person', 'group', 'unnamed', 'nobody'] as const;

export function readHighlight(value: Fields): Highlight | null {
  const { id, article, createdTime } = value;
  const selectors = readSelectors(value.selectors);
  if (!isId(id) || !isText(article) || selectors === null || !isIsoTime(createdTime)) return null;
  return {
    type: 'highlight',
    id: id as HighlightId,
    article: toArticleKey(article),
    kind: value.kind === 'quote' ? 'quote' : 'highlight',
    selectors,
    color: isHighlightColor(value.color) ? value.color : 'yellow',
    note: toText(value.note),
    quote: isRecord(value.quote) ? readQuoteSnapshot(value.quote) : null,
    createdTime,
    updatedTime: isIsoTime(value.updatedTime) ? value.updatedTime : createdTime,
  };
}

function readCorrection(value: Fields): Correction | null {
  const { id, article, createdTime } = value;
  const action = readAction(value.action, readSelectors);
  if (!isId(id) || !isText(article) || action === null || !isIsoTime(createdTime)) return null;
  return {
    type: 'correction',
    id: id as CorrectionId,
    article: toArticleKey(article),
    action,
    createdTime,
    updatedTime: isIsoTime(value.updatedTime) ? value.updatedTime : createdTime,
  };
}

function readArticle(value: Fields): ArticleSnapshot | null {
  const { url, text, createdTime } = value;
  if (!isText(url) || !isText(text) || !isIsoTime(createdTime)) return null;
  return {
    type: 'article',
    key: toArticleKey(isText(value.key) ? value.key : url),
    url,
    metadata: readMetadata(isRecord(value.metadata) ? value.metadata : {}),
    text,
    people: toList(value.people, readPerson),
    quotes: toList(value.quotes, (quote) => readSnapshotQuote(quote, text)),
    earlierTexts: toList(value.earlierTexts, readEarlierText),
    createdTime,
    updatedTime: isIsoTime(value.updatedTime) ? value.updatedTime : createdTime,
  };
}

function readPalette(value: Fields): Palette | null {
  if (!isRecord(value.names) || !isIsoTime(value.updatedTime)) return null;
  const given = value.names;
  const names = HIGHLIGHT_COLORS.flatMap((color) => {
    const name = toText(given[color]).trim().slice(0, MAX_COLOR_NAME_LENGTH);
    return name === '' ? [] : [[color, name] as const];
  });
  return { type: 'palette', names: Object.fromEntries(names), updatedTime: value.updatedTime };
}

export function readSelectors(value: unknown): Selectors | null {
  if (!isRecord(value) || !isRecord(value.quote)) return null;
  const { exact } = value.quote;
  if (!isText(exact)) return null;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: toText(value.quote.prefix),
      suffix: toText(value.quote.suffix),
    },
    position: readPosition(value.position),
    path: readPath(value.path),
  };
}

function readPosition(value: unknown): TextPositionSelector | null {
  if (!isRecord(value)) return null;
  const start = toCount(value.start);
  const end = toCount(value.end);
  return start !== null && end !== null && start < end ? { type: 'TextPositionSelector', start, end } : null;
}

function readPath(value: unknown): RangeSelector | null {
  if (!isRecord(value)) return null;
  const startSelector = readElementPath(value.startSelector);
  const endSelector = readElementPath(value.endSelector);
  return startSelector === null || endSelector === null ? null : { type: 'RangeSelector', startSelector, endSelector };
}

/** Only steps like `/main[1]`: nothing that an XPath engine could be made to compute. */
const PATH = /^(?:\/[a-zA-Z][\w:.-]{0,60}\[\d{1,6}\]){1,400}$/;

function readElementPath(value: unknown): ElementPath | null {
  if (!isRecord(value) || !isText(value.value) || !PATH.test(value.value) || !isRecord(value.refinedBy)) return null;
  const start = toCount(value.refinedBy.start);
  const end = toCount(value.refinedBy.end);
  if (start === null || end === null || end < start) return null;
  return { type: 'XPathSelector', value: value.value, refinedBy: { type: 'TextPositionSelector', start, end } };
}

function readQuoteSnapshot(value: Fields): QuoteSnapshot {
  const others = toTextList(value.jointSpeakers);
  return {
    speakerType: isOneOf(value.speakerType, SPEAKERS) ? value.speakerType : 'nobody',
    speaker: isText(value.speaker) ? value.speaker : null,
    role: isText(value.role) ? value.role : null,
    kind: isOneOf(value.kind, KINDS) ? value.kind : 'direct',
    confidence01: toScore01(value.confidence01),
    isCorrected: value.isCorrected === true,
    ...(0 < others.length && { jointSpeakers: others }),
    ...(isOneOf(value.stance, STANCES) && { stance: value.stance }),
  };
}

function readSnapshotQuote(value: Fields, text: string): SnapshotQuote | null {
  const start = toCount(value.start);
  const end = toCount(value.end);
  if (start === null || end === null || end <= start || text.length < end) return null;
  return { start, end, text: text.slice(start, end), ...readQuoteSnapshot(value) };
}

function readPerson(value: Fields): SnapshotPerson | null {
  if (!isText(value.name)) return null;
  return {
    name: value.name,
    aliases: toTextList(value.aliases),
    role: isText(value.role) ? value.role : null,
    salience01: toScore01(value.salience01),
    quoteCount: toCount(value.quoteCount) ?? 0,
  };
}

function readEarlierText(value: Fields): EarlierText | null {
  return isText(value.text) && isIsoTime(value.capturedTime)
    ? { text: value.text, capturedTime: value.capturedTime }
    : null;
}

function readMetadata(value: Fields): ArticleMetadata {
  const orNull = (text: unknown): string | null => (isText(text) ? text : null);
  return {
    title: orNull(value.title),
    dek: orNull(value.dek),
    authors: toTextList(value.authors),
    siteName: orNull(value.siteName),
    publishedTime: orNull(value.publishedTime),
    modifiedTime: orNull(value.modifiedTime),
    section: orNull(value.section),
    lang: orNull(value.lang),
    dir: isOneOf(value.dir, ['ltr', 'rtl'] as const) ? value.dir : null,
    leadImage: isText(value.leadImage) && /^https?:/i.test(value.leadImage) ? value.leadImage : null,
  };
}

/** Made by `crypto.randomUUID`, or by whoever wrote the file: anything short and printable. */
const isId = (value: unknown): value is string => isText(value) && /^[\w:.-]{1,200}$/.test(value);
