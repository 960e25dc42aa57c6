// What is known about the article besides its text? Structured data first, then meta tags, then what the page shows.

import type { ArticleMetadata } from '../../core/article.ts';
import { foldSpaces } from '../fold-space.ts';
import { toWebAddress } from '../web-address.ts';
import { cleanAuthors } from './clean-authors.ts';
import { cleanTitle } from './clean-title.ts';
import { type JsonObject, objectsOf, textOf, textsOf } from './json-ld.ts';
import { findTag, type MetaTags } from './meta-tags.ts';
import { toIsoTime } from './to-iso-time.ts';

export interface Sources {
  readonly document: Document;
  readonly url: string;
  readonly tags: MetaTags;
  /** The article's object in JSON-LD. */
  readonly article: JsonObject | null;
}

/** Text only: markup in structured data is read as text, never as HTML. */
export function readMetadata(sources: Sources): ArticleMetadata {
  const { document, tags, article, url } = sources;
  const siteName = readSiteName(sources);
  return {
    title: readTitle(sources, siteName),
    dek: toPlainText(
      textOf(article?.description) ?? findTag(tags, ['og:description', 'twitter:description', 'description']),
    ),
    authors: readAuthors(sources),
    siteName,
    publishedTime: firstTime([
      textOf(article?.datePublished),
      findTag(tags, [
        'article:published_time',
        'datepublished',
        'og:published_time',
        'parsely-pub-date',
        'dc.date',
        'dcterms.created',
        'date',
        'pubdate',
        'sailthru.date',
      ]),
      document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
      document.querySelector('time[datetime]')?.getAttribute('datetime'),
    ]),
    modifiedTime: firstTime([
      textOf(article?.dateModified),
      findTag(tags, ['article:modified_time', 'og:updated_time', 'datemodified']),
    ]),
    section: toPlainText(
      textOf(article?.articleSection) ?? findTag(tags, ['article:section', 'parsely-section', 'section']),
    ),
    lang: readLang(sources),
    dir: readDirection(document),
    leadImage: toWebAddress(readImage(article) ?? findTag(tags, ['og:image', 'og:image:url', 'twitter:image']), url),
  };
}

/** A value may hold escaped or real markup: only its words are kept. */
export function toPlainText(value: string | null): string | null {
  const text = foldSpaces((value ?? '').replace(/<[^<>]{1,500}>/g, ' '))
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos|#x27|rsquo);/gi, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
  return text === '' ? null : text;
}

function readTitle({ document, tags, article, url }: Sources, siteName: string | null): string | null {
  const names = [siteName ?? '', new URL(url).hostname];
  const candidates = [
    textOf(article?.headline),
    findTag(tags, ['og:title', 'twitter:title']),
    document.querySelector('h1')?.textContent ?? null,
    document.querySelector('title')?.textContent ?? null,
  ];
  for (const candidate of candidates) {
    const text = toPlainText(candidate);
    if (text !== null) return cleanTitle(text, names);
  }
  return null;
}

function readSiteName({ tags, article }: Sources): string | null {
  const publisher = objectsOf(article?.publisher)[0];
  return toPlainText(findTag(tags, ['og:site_name']) ?? textOf(publisher?.name) ?? findTag(tags, ['application-name']));
}

function readAuthors({ document, tags, article }: Sources): readonly string[] {
  const structured = [
    ...objectsOf(article?.author).flatMap((author) => textsOf(author.name)),
    ...textsOf(article?.author),
  ];
  const visible = [...document.querySelectorAll('[rel="author"], [itemprop="author"], .byline, .author')].slice(0, 1);
  const sources = [
    structured,
    [...(tags.get('author') ?? tags.get('article:author') ?? tags.get('parsely-author') ?? tags.get('byl') ?? [])],
    visible.map((element) => element.textContent ?? ''),
  ];
  for (const source of sources) {
    const authors = cleanAuthors(source.map((name) => toPlainText(name) ?? ''));
    if (authors.length > 0) return authors;
  }
  return [];
}

function firstTime(candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const time = toIsoTime(candidate);
    if (time !== null) return time;
  }
  return null;
}

function readLang({ document, tags, article }: Sources): string | null {
  const lang =
    document.documentElement.getAttribute('lang') ??
    textOf(article?.inLanguage) ??
    findTag(tags, ['og:locale', 'content-language']);
  const tag = lang?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

function readDirection(document: Document): 'ltr' | 'rtl' | null {
  const dir = (document.body?.getAttribute('dir') ?? document.documentElement.getAttribute('dir') ?? '').toLowerCase();
  return dir === 'rtl' || dir === 'ltr' ? dir : null;
}

function readImage(article: JsonObject | null): string | null {
  const image = article?.image;
  return textOf(image) ?? textOf(objectsOf(image)[0]?.url) ?? textOf(article?.thumbnailUrl);
}
