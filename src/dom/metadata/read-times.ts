// When was it published, and when changed?

import { classWordsOf, toWordTest } from '../clean/class-words.ts';
import { foldSpaces } from '../fold-space.ts';
import { textOf } from './json-ld.ts';
import { findTag } from './meta-tags.ts';
import type { Sources } from './sources.ts';
import { toIsoTime } from './to-iso-time.ts';

const PUBLISHED_TAGS = [
  ...['article:published_time', 'datepublished', 'og:published_time', 'og:article:published_time', 'parsely-pub-date'],
  ...['sailthru.date', 'dc.date.issued', 'dc.date', 'dc.date.created', 'dcterms.created', 'dcterms.date', 'pubdate'],
  ...['publish-date', 'publishdate', 'publication_date', 'date', 'cxenseparse:recs:publishtime', 'last-modified'],
];
const MODIFIED_TAGS = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod'];

export function readPublishedTime({ document, tags, article }: Sources): string | null {
  return (
    firstTime([textOf(article?.datePublished), ...PUBLISHED_TAGS.map((name) => findTag(tags, [name]))]) ??
    readVisibleTime(document) ??
    firstTime([textOf(article?.dateCreated), textOf(article?.uploadDate)])
  );
}

export function readModifiedTime({ tags, article }: Sources): string | null {
  return firstTime([textOf(article?.dateModified), ...MODIFIED_TAGS.map((name) => findTag(tags, [name]))]);
}

function firstTime(candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const time = toIsoTime(candidate);
    if (time !== null) return time;
  }
  return null;
}

const isDate = toWordTest([
  ...['date', 'time', 'timestamp', 'datetime', 'published', 'publish', 'pubdate', 'posted', 'posted on', 'dateline'],
  ...['datum', 'fecha', 'data', 'stand', 'entry date', 'article date', 'updated'],
]);

/** Longer elements hold more than a date. */
const MAX_DATE_LENGTH = 80;

/** `<time datetime>` and microdata first, then short elements whose class speaks of a date. */
function readVisibleTime(document: Document): string | null {
  const tagged = document.querySelectorAll('[itemprop~="datePublished"], time[datetime], time[pubdate], time');
  for (const element of tagged) {
    const time = firstTime([element.getAttribute('datetime'), element.getAttribute('content'), element.textContent]);
    if (time !== null) return time;
  }
  for (const element of document.querySelectorAll('[class], [id]')) {
    if (!isDate(classWordsOf(element))) continue;
    const text = foldSpaces(element.textContent ?? '');
    const time = text.length <= MAX_DATE_LENGTH ? toIsoTime(text) : null;
    if (time !== null) return time;
  }
  return null;
}
