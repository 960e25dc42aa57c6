// Is this page an article, is it news, and what says so?

import type { Detection } from '../core/article.ts';
import { foldSpaces } from './fold-space.ts';
import { typesOf } from './metadata/json-ld.ts';
import { findTag } from './metadata/meta-tags.ts';
import type { Sources } from './metadata/sources.ts';

/** From here on the page counts as an article. */
const ARTICLE_SCORE = 0.5;
const MIN_PARAGRAPH_LENGTH = 80;

interface Clue {
  readonly because: string;
  readonly weight: number;
}

export function detectArticle(sources: Sources): Detection {
  const clues = [
    findSchemaClue(sources),
    findMetaClue(sources),
    findProseClue(sources),
    findAddressClue(sources),
  ].filter((clue) => clue !== null);
  const sum = clues.reduce((total, clue) => total + clue.weight, 0);
  const score01 = Math.max(0, Math.min(1, sum));
  const isArticle = score01 >= ARTICLE_SCORE;
  return {
    isArticle,
    isNews: isArticle && looksLikeNews(sources),
    score01,
    because: clues.map((clue) => clue.because),
  };
}

const OTHER_TYPES = /^(?:Product|CollectionPage|SearchResultsPage|ItemList|DiscussionForumPosting|QAPage|VideoObject)$/;

function findSchemaClue({ article, objects }: Sources): Clue | null {
  if (article !== null) return { because: `schema:${typesOf(article)[0] ?? 'Article'}`, weight: 0.4 };
  const other = objects.flatMap(typesOf).find((type) => OTHER_TYPES.test(type));
  return other === undefined ? null : { because: `schema:${other}`, weight: -0.3 };
}

function findMetaClue({ tags }: Sources): Clue | null {
  const type = findTag(tags, ['og:type'])?.toLowerCase();
  if (type === 'article') return { because: 'og:type article', weight: 0.2 };
  return type === 'product' || type?.startsWith('video') ? { because: `og:type ${type}`, weight: -0.2 } : null;
}

function findProseClue({ document }: Sources): Clue {
  const paragraphs = [...document.querySelectorAll('p')].filter(isProse).length;
  const weight = paragraphs >= 5 ? 0.5 : paragraphs >= 3 ? 0.3 : paragraphs >= 1 ? 0.1 : -0.2;
  return { because: `prose:${paragraphs} paragraphs`, weight };
}

function isProse(paragraph: Element): boolean {
  const length = foldSpaces(paragraph.textContent ?? '').length;
  const linked = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return length >= MIN_PARAGRAPH_LENGTH && linked / length < 0.5;
}

function findAddressClue({ url }: Sources): Clue | null {
  const { pathname } = new URL(url);
  return pathname === '/' ? { because: 'address:home page', weight: -0.5 } : null;
}

function looksLikeNews({ article, tags }: Sources): boolean {
  const isNewsType = article !== null && typesOf(article).some((type) => /News|Report|LiveBlog/.test(type));
  return isNewsType || findTag(tags, ['article:published_time', 'news_keywords']) !== null;
}
