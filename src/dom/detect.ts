// Is this page an article, is it news, and what says so?

import type { Detection } from '../core/article.ts';
import { foldSpaces } from './fold-space.ts';
import { textOf, typesOf } from './metadata/json-ld.ts';
import { findTag } from './metadata/meta-tags.ts';
import type { Sources } from './metadata/sources.ts';
import type { TextUnit } from './page-index.ts';
import { measureRunningProse } from './running-prose.ts';

/** From here on the page counts as an article. */
const ARTICLE_SCORE = 0.5;

/** What a page is judged by: little, for this also runs by itself on every page of a site that the reader allowed. */
export interface DetectionSources extends Pick<Sources, 'document' | 'url' | 'tags' | 'objects' | 'article'> {
  readonly units: readonly TextUnit[];
  /** Whether any class of the page holds one of these parts, in any case. */
  readonly hasClassWith: (parts: readonly string[]) => boolean;
}

interface Clue {
  readonly because: string;
  /** Added up: the weights were set by hand and checked by `tests/bench/detection.ts`. */
  readonly weight: number;
}

/** Runs on every page that a reader looks at with automatic detection: no layout, one pass over the paragraphs. */
export function detectArticle(sources: DetectionSources): Detection {
  const clues = [
    findSchemaClue,
    findMetaClue,
    findProseClue,
    findDateClue,
    findAddressClue,
    findTeaserClue,
    findShopClue,
  ]
    .map((find) => find(sources))
    .filter((clue) => clue !== null);
  const sum = clues.reduce((total, clue) => total + clue.weight, 0);
  const score01 = Math.max(0, Math.min(1, Number(sum.toFixed(3))));
  const isArticle = score01 >= ARTICLE_SCORE;
  return { isArticle, isNews: isArticle && isNews(sources), score01, because: clues.map((clue) => clue.because) };
}

const OTHER_TYPES =
  /^(?:Product|ProductGroup|CollectionPage|SearchResultsPage|ItemList|DiscussionForumPosting|QAPage|VideoObject|Recipe|JobPosting|Event|ProfilePage)$/;
/** Home and section pages describe each of their stories. */
const MAX_ARTICLE_OBJECTS = 3;

function findSchemaClue({ article, objects }: DetectionSources): Clue | null {
  const headlines = new Set(
    objects.filter((object) => isArticleLike(typesOf(object))).map(({ headline }) => textOf(headline)),
  );
  if (article !== null && headlines.size <= MAX_ARTICLE_OBJECTS) {
    return { because: `schema:${typesOf(article)[0] ?? 'Article'}`, weight: 0.45 };
  }
  const other = objects.flatMap(typesOf).find((type) => OTHER_TYPES.test(type));
  return other === undefined ? null : { because: `schema:${other}`, weight: -0.35 };
}

function isArticleLike(types: readonly string[]): boolean {
  return types.some((type) => /Article|BlogPosting/.test(type));
}

function findMetaClue({ tags }: DetectionSources): Clue | null {
  const type = findTag(tags, ['og:type'])?.toLowerCase() ?? '';
  if (type === 'article') return { because: 'meta:og:type article', weight: 0.2 };
  if (/product/.test(type)) return { because: `meta:og:type ${type}`, weight: -0.4 };
  return /^(?:video|profile|music)/.test(type) ? { because: `meta:og:type ${type}`, weight: -0.3 } : null;
}

/** Letters of running text in one place, from most to least. */
const PROSE_STEPS = [
  { from: 1500, weight: 0.5 },
  { from: 700, weight: 0.4 },
  { from: 300, weight: 0.3 },
  { from: 0, weight: -0.3 },
] as const;

function findProseClue({ document, units, article }: DetectionSources): Clue {
  const structured = textOf(article?.articleBody)?.length ?? 0;
  const shown = measureRunningProse(units, document.title);
  const length = Math.max(structured, shown.length);
  const weight = PROSE_STEPS.find(({ from }) => length >= from)?.weight ?? 0;
  const because =
    structured > shown.length
      ? `prose:${structured} letters in structured data`
      : `prose:${shown.paragraphs} paragraphs`;
  return { because, weight };
}

function findDateClue(sources: DetectionSources): Clue | null {
  const time =
    findTag(sources.tags, ['article:published_time', 'datepublished']) ?? textOf(sources.article?.datePublished);
  return time === null ? null : { because: 'date:published', weight: 0.15 };
}

/** `/`, `/en`, `/de-at/home` */
const HOME_PATH = /^(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?(?:\/(?:home|homepage|startseite|accueil|portada|inicio))?$/i;
/** What a site says of itself: long prose, and nobody's story. */
const SITE_PATH =
  /\/(?:privacy|privacidad|datenschutz|confidentialite|terms|tos|legal|aviso-legal|mentions-legales|cgu|cgv|agb|impressum|imprint|about(?:-us)?|ueber-uns|contact|kontakt|faq|help|hilfe|support|careers|jobs|cookies|login|signup|register|subscribe|abo|newsletters?)(?:[-_](?:policy|notice|statement|us|of-use|of-service|and-conditions|conditions|cent(?:er|re)))?(?:\.\w+)?(?:\/|$)/i;
const LIST_PATH =
  /\/(?:search|suche|recherche|buscar|tag|tags|topic|topics|category|categories|rubrik|author|authors|archive)(?:\/|$)/i;
const TALK_PATH = /\/(?:forums?|threads?|viewtopic|showthread|questions|discussions?|community|comments|r)(?:[/.]|$)/i;
const SHOP_PATH = /\/(?:products?|shop|store|cart|basket|item|dp|p)\//i;
const VIDEO_PATH = /\/(?:videos?|watch|mediathek|live-?tv)(?:\/|$)/i;
const SLUG = /[^/]*(?:(?:-[^/-]+){3}|_[^/]+_[^/]+_|\d{5})[^/]*$/;

function findAddressClue({ url }: DetectionSources): Clue | null {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '');
  if (HOME_PATH.test(path)) return { because: 'address:home page', weight: -0.6 };
  if (['q', 's', 'query', 'search'].some((name) => searchParams.has(name)))
    return { because: 'address:search', weight: -0.4 };
  if (SITE_PATH.test(path)) return { because: 'address:about the site', weight: -0.35 };
  if (LIST_PATH.test(path)) return { because: 'address:list', weight: -0.35 };
  if (TALK_PATH.test(path)) return { because: 'address:forum', weight: -0.35 };
  if (SHOP_PATH.test(path)) return { because: 'address:shop', weight: -0.35 };
  if (VIDEO_PATH.test(path)) return { because: 'address:video', weight: -0.25 };
  return SLUG.test(path) ? { because: 'address:slug', weight: 0.15 } : null;
}

/** So many headlines that are links make a list of stories. */
const MANY_TEASERS = 8;
/** So many of them with a paragraph right below make one even where all stand in one place. */
const MANY_PAIRS = 5;

const MIN_TITLE_LENGTH = 20;

function findTeaserClue({ document }: DetectionSources): Clue | null {
  const links = ['h2', 'h3', 'h4'].flatMap((tag) => [...document.querySelectorAll(tag)].flatMap(linksOf));
  const pairs = links.filter((link) => {
    // Links to a heading of the same page, and to its editor, do not lead to a story.
    const isTitle = foldSpaces(link.textContent ?? '').length >= MIN_TITLE_LENGTH;
    if (!isTitle || link.closest('a')?.getAttribute('href')?.startsWith('#')) return false;
    const heading = link.closest('h2, h3, h4') ?? link;
    return (
      heading.nextElementSibling?.localName === 'p' &&
      heading.parentElement?.querySelectorAll('h2, h3, h4').length !== 1
    );
  });
  if (pairs.length >= MANY_PAIRS) return { because: `teasers:${pairs.length} with text`, weight: -0.4 };
  const headings = [...document.querySelectorAll('h1')].filter(
    (heading) => foldSpaces(heading.textContent ?? '').length >= 20,
  );
  return links.length >= MANY_TEASERS && headings.length !== 1
    ? { because: `teasers:${links.length}`, weight: -0.15 }
    : null;
}

/** Those in a heading, or the heading itself where it stands in one. */
function linksOf(heading: Element): readonly Element[] {
  const inside = heading.firstElementChild === null ? [] : [...heading.querySelectorAll('a[href]')];
  return heading.closest('a[href]') === null ? inside : [...inside, heading];
}

function findShopClue({ document, hasClassWith }: DetectionSources): Clue | null {
  const isShop =
    document.querySelector('[itemprop="price"], [itemtype*="schema.org/Product"]') !== null ||
    hasClassWith(['add-to-cart', 'addtocart']);
  return isShop ? { because: 'shop:price', weight: -0.2 } : null;
}

const OTHER_ARTICLES = /^(?:BlogPosting|TechArticle|ScholarlyArticle|Review|Recipe|SocialMediaPosting)$/;

/** News is dated, and says so in its type or does not say that it is something else. */
function isNews(sources: DetectionSources): boolean {
  const types = sources.article === null ? [] : typesOf(sources.article);
  if (types.some((type) => /News|LiveBlog|Report/.test(type))) return true;
  if (types.some((type) => OTHER_ARTICLES.test(type))) return false;
  return (
    findDateClue(sources) !== null ||
    sources.document.querySelector('time[datetime], [itemprop~="datePublished"]') !== null
  );
}
