// What is the text of a part that the reader has picked by hand? All of it: nobody knows better than the reader.

import { markPullQuotes, markTimestamps } from './block-roles.ts';
import { indexBounded } from './bounded-index.ts';
import { measurePage } from './clean/measure-page.ts';
import type { PageCopy } from './clone-page.ts';
import { simplifyEmbeds } from './embeds.ts';
import { type Extraction, resolveLinks } from './extract.ts';
import { putFiguresBack, takeFigures } from './figures.ts';
import { settleHiddenParts } from './hidden-parts.ts';
import { collectBlocks } from './text-blocks.ts';
import { dropTrackingPixels } from './tracking-pixels.ts';

/**
 * No rule takes anything out but what the page itself hides. Changes `copy`.
 *
 * @param selector as `describeElement` gives it. Where several fit, the longest text is meant.
 * @returns null where nothing fits, or the selector is none.
 */
export function readPickedBody(
  { document: copy, depth }: Pick<PageCopy, 'document' | 'depth'>,
  selector: string,
  url: string,
): Extraction | null {
  const index = indexBounded(copy, depth);
  const found = findLongest(copy, selector);
  if (found === null || copy.body === null) return null;
  const facts = measurePage(copy.body, index.units);
  const hidden = settleHiddenParts(copy.body, facts, index);
  simplifyEmbeds(copy.body, url);
  markPullQuotes(copy.body, index);
  markTimestamps(copy.body, index);
  const pixels = dropTrackingPixels(copy.body, url);
  const taken = takeFigures(copy.body, { baseUrl: url, facts, index });
  const content = copy.createElement('div');
  content.append(...(found.localName === 'body' ? [...found.childNodes] : [found]));
  putFiguresBack(content, taken.figures);
  resolveLinks(content, url);
  return { content, blocks: collectBlocks(content), removals: [...hidden, ...pixels], restored: [] };
}

function findLongest(copy: Document, selector: string): Element | null {
  const lengthOf = (element: Element): number => element.textContent?.length ?? 0;
  try {
    const all = [...copy.querySelectorAll(selector)];
    return all.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
  } catch {
    // What was stored or imported is no selector.
    return null;
  }
}
