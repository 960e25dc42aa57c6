// From which of its sources does this page's story come, and what is its text?

import type { ExtractedArticle } from '../core/article.ts';
import { indexBounded } from './bounded-index.ts';
import { clonePage } from './clone-page.ts';
import { type Extraction, type ExtractOptions, extractArticle, resolveLinks } from './extract.ts';
import { countWords } from './fold-space.ts';
import { boundTree, removeShadowingNames } from './harden.ts';
import type { Sources } from './metadata/sources.ts';
import { layInertPartsOpen, readStructuredBody } from './other-origins.ts';
import { readPageState } from './page-state.ts';
import { readPickedBody } from './picked-body.ts';
import { findStateBody } from './state-body.ts';
import { isOn } from './steps.ts';
import { collectBlocks } from './text-blocks.ts';
import { dropTrackingPixels } from './tracking-pixels.ts';
import { selectAll } from './unclobbered.ts';

export interface FoundBody extends Extraction {
  readonly origin: ExtractedArticle['origin'];
  readonly wordCount: number;
}

/** Below this, the page itself shows no story worth the name. */
const MIN_STORY_WORDS = 40;
/** Structured data wins only where the page shows less than this share of it: the page has headings and links. */
const MIN_SHOWN_SHARE = 0.5;

/**
 * The story as the page shows it; where that is little, as its structured data, its `<noscript>` or the state of
 * its scripts have it.
 *
 * @param page the live page, for a second copy: the first is used up by the search.
 */
export function findBody(page: Document, sources: Sources, options: ExtractOptions): FoundBody | null {
  const structured = readStructuredBody(sources.article, sources.document);
  const shown = toFound(extractArticle(sources.document, options), 'dom');
  if (!isOn('other-origins', options.omitted)) return shown;
  const shownWords = shown?.wordCount ?? 0;
  if (structured !== null) {
    const removals = dropTrackingPixels(structured, options.url);
    const found = toFound(
      { content: structured, blocks: collectBlocks(structured), removals, restored: [] },
      'json-ld',
    );
    if (found !== null && shownWords < found.wordCount * MIN_SHOWN_SHARE) return found;
  }
  if (shownWords >= MIN_STORY_WORDS) return shown;
  const inert = findInertBody(page, options) ?? findStateExtraction(page, sources, options);
  return inert !== null && inert.wordCount > shownWords ? inert : shown;
}

/** Lists of stories hold headlines and summaries: only the state of an article's page is asked. */
function findStateExtraction(
  page: Document,
  { document }: Sources,
  { headline, url }: ExtractOptions,
): FoundBody | null {
  const html = findStateBody(readPageState(page), headline);
  if (html === null) return null;
  const content = document.createElement('div');
  // The document has no window: nothing runs and nothing loads; the sanitizer comes later as for all HTML.
  content.innerHTML = html;
  removeShadowingNames(content);
  resolveLinks(content, url);
  const removals = dropTrackingPixels(content, url);
  return toFound({ content, blocks: collectBlocks(content), removals, restored: [] }, 'json-state');
}

/** The part that the reader picked by hand; null where this page has none. */
export function findPickedBody(page: Document, selector: string, url: string): FoundBody | null {
  return toFound(readPickedBody(clonePage(page), selector, url), 'picked');
}

function findInertBody(page: Document, options: ExtractOptions): FoundBody | null {
  // A copy of a large page costs more than a look at it.
  if (selectAll(page, 'noscript, template').length === 0) return null;
  const { document } = clonePage(page);
  if (!layInertPartsOpen(document)) return null;
  // What was laid open counts like the rest, and may do as little.
  const { depth } = boundTree(document);
  return toFound(extractArticle(document, { ...options, index: indexBounded(document, depth) }), 'noscript');
}

function toFound(extraction: Extraction | null, origin: FoundBody['origin']): FoundBody | null {
  if (extraction === null) return null;
  const wordCount = extraction.blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  return extraction.blocks.length === 0 ? null : { ...extraction, origin, wordCount };
}
