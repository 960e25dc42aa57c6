// What is known about the article besides its text? Structured data, then meta tags, then what the page shows.

import type { ArticleMetadata } from '../../core/article.ts';
import { toWebAddress } from '../web-address.ts';
import { type JsonObject, objectsOf, textOf, typesOf } from './json-ld.ts';
import { findTag } from './meta-tags.ts';
import { toPlainText } from './plain-text.ts';
import { readAuthors } from './read-authors.ts';
import { readModifiedTime, readPublishedTime } from './read-times.ts';
import { readTitle } from './read-title.ts';
import type { Sources } from './sources.ts';

/** Text only: markup in structured data is read as text, never as HTML. */
export function readMetadata(sources: Sources): ArticleMetadata {
  const { document, tags, article, url } = sources;
  const siteName = readSiteName(sources);
  const title = readTitle(sources, siteName);
  const section =
    textOf(article?.articleSection) ??
    findTag(tags, ['article:section', 'parsely-section', 'section']) ??
    findCrumb(sources.objects, [title, siteName]);
  return {
    title,
    dek: readDek(sources),
    authors: readAuthors(sources, siteName),
    siteName,
    publishedTime: readPublishedTime(sources),
    modifiedTime: readModifiedTime(sources),
    section: toPlainText(section, document),
    lang: readLang(sources),
    dir: readDirection(document),
    leadImage: toWebAddress(findTag(tags, ['og:image', 'og:image:url', 'twitter:image']) ?? readImage(article), url),
  };
}

const HOME = /^(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|portada|главная|ホーム|トップ|首页|anasayfa)$/i;

/** The last place of the trail that leads to the page, without the site and the page itself. */
function findCrumb(objects: readonly JsonObject[], around: readonly (string | null)[]): string | null {
  const trail = objects.find((object) => typesOf(object).includes('BreadcrumbList'));
  const names = objectsOf(trail?.itemListElement).map(
    (crumb) => textOf(crumb.name) ?? textOf(objectsOf(crumb.item)[0]?.name) ?? '',
  );
  const isPlace = (name: string): boolean => name !== '' && !HOME.test(name) && !around.includes(name);
  const places = names.filter(isPlace).filter((name) => name.length <= MAX_SECTION_LENGTH);
  return places.at(-1) ?? null;
}

/** Longer ones are headlines. */
const MAX_SECTION_LENGTH = 30;

function readDek({ document, tags, article }: Sources): string | null {
  const dek = findTag(tags, ['og:description', 'description', 'twitter:description']) ?? textOf(article?.description);
  return toPlainText(dek, document);
}

function readSiteName({ document, tags, article }: Sources): string | null {
  const publisher = objectsOf(article?.publisher)[0];
  return toPlainText(
    findTag(tags, ['og:site_name']) ?? textOf(publisher?.name) ?? findTag(tags, ['application-name']),
    document,
  );
}

function readLang({ document, tags, article }: Sources): string | null {
  const declared = document.documentElement.getAttribute('lang') || document.body?.getAttribute('lang');
  const lang =
    declared || (textOf(article?.inLanguage) ?? findTag(tags, ['og:locale', 'content-language', 'language']));
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
