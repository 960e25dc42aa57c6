// What does the command line print for one page? The one JSON shape that everything which judges the engine reads.

import type { Analysis, NamedThing, Person } from '../../core/analysis.ts';
import type { ArticleMetadata, Detection } from '../../core/article.ts';
import type { Quote, Speaker } from '../../core/attribution/quote.ts';
import type { Span } from '../../core/text/span.ts';
import type { TraceRecord } from '../../core/trace.ts';

export interface ReportedArticle {
  readonly title: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
  readonly siteName: string | null;
  /** ISO 8601. */
  readonly publishedTime: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  readonly leadImage: string | null;
  /** Sanitized, ready to show. */
  readonly html: string;
  /** Paragraphs and headings joined by one blank line. All offsets count UTF-16 code units of it. */
  readonly text: string;
  readonly wordCount: number;
}

/** Keys stand in the order in which they are printed. What is not known is null. */
export interface Report {
  /** As given. */
  readonly url: string | null;
  /** null where the text came without a page. */
  readonly detection: Detection | null;
  /** null where no article was found. */
  readonly article: ReportedArticle | null;
  readonly people: readonly Person[];
  readonly organizations: readonly NamedThing[];
  readonly places: readonly NamedThing[];
  readonly quotes: readonly Quote[];
  /** Empty unless the reasons were asked for. */
  readonly trace: readonly TraceRecord[];
}

export interface ReportParts {
  readonly url: string | null;
  readonly detection: Detection | null;
  readonly article: ReportedArticle | null;
  /** null where there was no article to analyze. */
  readonly analysis: Analysis | null;
  /** What was decided before the analysis: detection, clean-up. */
  readonly pageTrace: readonly TraceRecord[];
}

/** Copies field by field: the steps may carry more than is printed, and in any order. */
export function toReport({ url, detection, article, analysis, pageTrace }: ReportParts): Report {
  return {
    url,
    detection: detection && {
      isArticle: detection.isArticle,
      isNews: detection.isNews,
      score01: detection.score01,
      because: detection.because,
    },
    article,
    people: (analysis?.people ?? []).map(toPerson),
    organizations: (analysis?.organizations ?? []).map(toThing),
    places: (analysis?.places ?? []).map(toThing),
    quotes: (analysis?.quotes ?? []).map(toQuote),
    trace: [...pageTrace, ...(analysis?.trace ?? [])],
  };
}

export function toReportedArticle(
  metadata: ArticleMetadata,
  body: { readonly html: string; readonly text: string; readonly wordCount: number },
): ReportedArticle {
  return {
    title: metadata.title,
    dek: metadata.dek,
    authors: metadata.authors,
    siteName: metadata.siteName,
    publishedTime: metadata.publishedTime,
    lang: metadata.lang,
    dir: metadata.dir,
    leadImage: metadata.leadImage,
    html: body.html,
    text: body.text,
    wordCount: body.wordCount,
  };
}

function toPerson(person: Person): Person {
  const { id, name, aliases, role, otherRoles, mentions, salience01, quoteCount, isMinor } = person;
  return { id, name, aliases, role, otherRoles, mentions: mentions.map(toMention), salience01, quoteCount, isMinor };
}

function toThing({ id, name, aliases, mentions, salience01 }: NamedThing): NamedThing {
  return { id, name, aliases, mentions: mentions.map(toMention), salience01 };
}

function toMention({ start, end, form }: Person['mentions'][number]): Person['mentions'][number] {
  return { start, end, form };
}

function toQuote(quote: Quote): Quote {
  return {
    id: quote.id,
    kind: quote.kind,
    text: quote.text,
    start: quote.start,
    end: quote.end,
    speaker: quote.speaker && toSpeaker(quote.speaker),
    ...(quote.jointSpeakers === undefined ? {} : { jointSpeakers: quote.jointSpeakers.map(toSpeaker) }),
    ...(quote.stance === undefined ? {} : { stance: quote.stance }),
    source: quote.source && toSpan(quote.source),
    cue: quote.cue && toSpan(quote.cue),
    confidence01: quote.confidence01,
    because: quote.because,
  };
}

function toSpeaker(speaker: Speaker): Speaker {
  return speaker.type === 'person' ? { type: 'person', id: speaker.id } : { type: speaker.type, name: speaker.name };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
