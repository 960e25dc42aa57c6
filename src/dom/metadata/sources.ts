// Where do the facts about an article come from?

import type { PageIndex } from '../page-index.ts';
import type { JsonObject } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

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
