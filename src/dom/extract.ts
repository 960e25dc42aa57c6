// Which part of the page is the article's body?

import { Readability } from '@mozilla/readability';
import type { Removal } from '../core/article.ts';
import { markPullQuotes, markTimestamps } from './block-roles.ts';
import { applyRules } from './clean/apply-rules.ts';
import { BEFORE_RULES } from './clean/before-rules.ts';
import { cleanContent } from './clean/clean-content.ts';
import { measurePage } from './clean/measure-page.ts';
import { simplifyEmbeds } from './embeds.ts';
import { putFiguresBack, takeFigures } from './figures.ts';
import { settleHiddenParts } from './hidden-parts.ts';
import { numberBlocks, restoreLostBlocks } from './lost-blocks.ts';
import type { PageIndex } from './page-index.ts';
import type { TextBlock } from './text-blocks.ts';
import { toWebAddress } from './web-address.ts';

export interface Extraction {
  readonly content: Element;
  readonly blocks: readonly TextBlock[];
  readonly removals: readonly Removal[];
  /** Texts of blocks that Readability dropped and their template brought back. */
  readonly restored: readonly string[];
}

export interface ExtractOptions {
  readonly index: PageIndex;
  readonly url: string;
  readonly headline: string | null;
}

/** The body between our own clean-up before and after Readability. Changes `copy`. null where nothing was found. */
export function extractArticle(copy: Document, { index, url, headline }: ExtractOptions): Extraction | null {
  const facts = measurePage(copy.body, index.units);
  const headlines = [headline ?? '', ...[...copy.querySelectorAll('h1')].map((heading) => heading.textContent ?? '')];
  const hidden = settleHiddenParts(copy.body, facts, index);
  simplifyEmbeds(copy.body, url);
  markPullQuotes(copy.body, index);
  markTimestamps(copy.body, index);
  const taken = takeFigures(copy.body, { baseUrl: url, facts, index });
  const before = applyRules(copy.body, { rules: BEFORE_RULES, index, facts, step: 'dom/clean/before' });
  const numbered = numberBlocks(copy.body);
  const content = runReadability(copy);
  if (content === null) return null;
  const restored = restoreLostBlocks(content, numbered);
  const { removals: after, blocks } = cleanContent(content, { url, headlines });
  putFiguresBack(content, taken.figures);
  resolveLinks(content, url);
  return { content, blocks, removals: [...hidden, ...taken.removals, ...before, ...after], restored };
}

/** Characters below which Readability tries again with fewer of its own rules; short news items have 300. */
const MIN_ARTICLE_LENGTH = 300;

function runReadability(copy: Document): Element | null {
  const result = new Readability<Element>(copy, {
    charThreshold: MIN_ARTICLE_LENGTH,
    keepClasses: true,
    // Structured data is read by our own code.
    disableJSONLD: true,
    // Readability serializes its own container, which is an element.
    serializer: (node) => node as Element,
  }).parse();
  return result?.content ?? null;
}

export function resolveLinks(content: Element, url: string): void {
  for (const link of content.querySelectorAll('a[href]')) {
    const address = toWebAddress(link.getAttribute('href'), url);
    if (address === null) link.removeAttribute('href');
    else link.setAttribute('href', address);
  }
}
