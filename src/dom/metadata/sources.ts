// Where do the facts about an article come from?

import { indexPage, type PageIndex } from '../page-index.ts';
import { findArticleObject, type JsonObject, readJsonLd } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';

/** Read once for a page; everything that describes or judges it takes these. */
export interface Sources {
  readonly document: Document;
  readonly index: PageIndex;
  /** The true address of the page. */
  readonly url: string;
  readonly tags: MetaTags;
  /** All objects of the page's JSON-LD. */
  readonly objects: readonly JsonObject[];
  /** The one about this article. */
  readonly article: JsonObject | null;
}

/** @param url may be empty or relative, as for a saved file. */
export function readSources(document: Document, url: string, index = indexPage(document)): Sources {
  const objects = readJsonLd(document);
  return {
    document,
    index,
    url: URL.canParse(url) ? url : NO_ADDRESS,
    tags: readMetaTags(document),
    objects,
    article: findArticleObject(objects),
  };
}

/** Stands in where the address is unknown: relative links then lead nowhere. */
const NO_ADDRESS = 'https://unknown.invalid/page';
