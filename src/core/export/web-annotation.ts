// How do other annotation tools get highlights, quotes and corrections? W3C Web Annotations in JSON-LD.
// https://www.w3.org/TR/annotation-model/

import type { CorrectedSpeaker, CorrectionAction } from '../annotations/correction.ts';
import type {
  ExportedArticle,
  ExportedCorrection,
  ExportedHighlight,
  ExportedPlace,
  ExportedQuote,
  ExportedSpeaker,
} from './exported-article.ts';
import { toSafeJson } from './safe-json.ts';
import { toWebAddress } from './web-address.ts';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

interface Generator {
  readonly type: 'Software';
  readonly name: string;
}
const GENERATOR: Generator = { type: 'Software', name: 'Dramatis' };

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** A collection of one page. Words stay exactly as they are: they are what the selectors look for. */
export function toWebAnnotations(articles: readonly ExportedArticle[], now: string): string {
  const items = articles.flatMap((article) => [
    ...article.highlights.map((item) => toHighlight(article, item)),
    ...article.quotes.map((quote) => toQuote(article, quote)),
    ...article.corrections.map((correction) => toCorrection(article, correction)),
  ]);
  return toSafeJson({
    '@context': CONTEXT,
    id: toIri('collection', now),
    type: 'AnnotationCollection',
    label: 'Dramatis',
    total: items.length,
    first: {
      id: toIri('page', now),
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  });
}

function toHighlight(article: ExportedArticle, item: ExportedHighlight): JsonObject {
  const note: readonly Json[] = item.note === null ? [] : [toTextBody(item.note, 'commenting')];
  return {
    id: toIri('highlight', item.id),
    type: 'Annotation',
    motivation: item.note === null ? 'highlighting' : ['highlighting', 'commenting'],
    created: item.createdTime,
    modified: item.modifiedTime,
    generator: { ...GENERATOR },
    body: [...note, toTextBody(item.colorName, 'tagging'), ...toSpeakerBodies(item.speaker)],
    target: toTarget(article, item, item.text),
  };
}

function toQuote(article: ExportedArticle, quote: ExportedQuote): JsonObject {
  const bodies = [
    toTextBody(quote.kind, 'classifying'),
    ...toSpeakerBodies(quote.speaker),
    ...(quote.jointSpeakers ?? []).map((name) => toTextBody(name, 'identifying')),
    ...(quote.stance === undefined ? [] : [toTextBody(quote.stance, 'assessing')]),
  ];
  return {
    id: toIri('quote', quote.id),
    type: 'Annotation',
    motivation: 'identifying',
    generator: { ...GENERATOR },
    body: quote.isUnsure ? [...bodies, toTextBody('unsure', 'assessing')] : bodies,
    target: toTarget(article, quote, quote.text),
  };
}

function toCorrection(article: ExportedArticle, { id, action, statement, ...times }: ExportedCorrection): JsonObject {
  const isOfQuote = 'quote' in action;
  return {
    id: toIri('correction', id),
    type: 'Annotation',
    motivation: ['editing', isOfQuote ? 'identifying' : 'linking'],
    created: times.createdTime,
    modified: times.modifiedTime,
    generator: { ...GENERATOR },
    body: [toTextBody(action.kind, 'classifying'), toTextBody(statement, 'describing'), ...toCorrectedBodies(action)],
    target: isOfQuote
      ? toTarget(article, { span: action.quote.position, ...action.quote.quote }, action.quote.quote.exact)
      : toSource(article),
  };
}

function toCorrectedBodies(action: CorrectionAction): readonly Json[] {
  switch (action.kind) {
    case 'speaker':
    case 'quote':
      return toSpeakerBodies(toSpeaker(action.speaker));
    case 'merge':
      return [toTextBody(action.person.name, 'identifying'), toTextBody(action.into.name, 'editing')];
    case 'rename':
      return [toTextBody(action.person.name, 'identifying'), toTextBody(action.name, 'editing')];
    case 'split':
      return [
        toTextBody(action.person.name, 'identifying'),
        ...action.forms.map((form) => toTextBody(form, 'editing')),
      ];
    case 'not-a-person':
      return [toTextBody(action.person.name, 'identifying')];
    case 'not-a-quote':
      return [];
  }
}

function toSpeaker(speaker: CorrectedSpeaker): ExportedSpeaker | null {
  if (speaker.type === 'nobody') return null;
  return speaker.type === 'person'
    ? { type: 'person', name: speaker.person.name, role: null }
    : { ...speaker, role: null };
}

/** The name, and the role as the article words it. */
function toSpeakerBodies(speaker: ExportedSpeaker | null): readonly Json[] {
  if (speaker === null) return [];
  const name = toTextBody(speaker.name, 'identifying');
  return speaker.role === null ? [name] : [name, toTextBody(speaker.role, 'describing')];
}

function toTextBody(value: string, purpose: string): JsonObject {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function toTarget(article: ExportedArticle, place: ExportedPlace, exact: string): JsonObject {
  const { span, prefix, suffix } = place;
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const position = span === null ? [] : [{ type: 'TextPositionSelector', start: span.start, end: span.end }];
  return { type: 'SpecificResource', source: toSource(article), selector: [quote, ...position] };
}

function toSource(article: ExportedArticle): JsonObject {
  const { title, lang } = article;
  return {
    // The model wants an IRI; what is none becomes a name that nobody follows.
    id: toWebAddress(article.url) ?? toIri('article', article.url),
    type: 'Text',
    format: 'text/html',
    ...(lang === null ? {} : { language: lang }),
    ...(title === null ? {} : { 'dc:title': title }),
  };
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Ids are UUIDs, which have a name space of their own; whatever else came in by a file gets one of ours. */
function toIri(what: string, id: string): string {
  if (UUID.test(id)) return `urn:uuid:${id.toLowerCase()}`;
  const encoded = encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[!'()*~]/g, '-');
  return `urn:dramatis:${what}:${encoded}`;
}
