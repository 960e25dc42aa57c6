// Where does a block that was left out go when the reader wants it back? Behind the block that stood before it on the page.

import type { LeftOutBlock } from '../core/article.ts';
import type { SafeFragment } from './safe-fragment.ts';
import { collectBlocks } from './text-blocks.ts';

/** On what was put back, for the style sheet. No page can bring this attribute: it does not pass the sanitizer. */
const PUT_BACK = 'data-put-back';

/** Parts of lists and tables take no paragraph between them. */
const INSIDE = 'li, dt, dd, td, th, tr, caption, ul, ol, dl, table, figure, blockquote, pre';

/**
 * Changes `fragment`.
 *
 * @param toSafe sanitizes the block's own HTML like that of the article.
 */
export function putBlocksBack(
  fragment: SafeFragment,
  blocks: readonly LeftOutBlock[],
  toSafe: (html: LeftOutBlock['html']) => SafeFragment,
): void {
  const anchors = new Map(collectBlocks(fragment).map(({ text, element }) => [text, toOutermost(element)]));
  for (const block of blocks) {
    const parts = [...toSafe(block.html).children];
    for (const part of parts) part.setAttribute(PUT_BACK, '');
    const anchor = block.after === null ? null : (anchors.get(block.after) ?? null);
    if (anchor === null) fragment.prepend(...parts);
    else anchor.after(...parts);
    // The next block of the same place, and one that stood behind this, come behind it.
    const last = parts.at(-1);
    if (last === undefined) continue;
    anchors.set(block.text, last);
    if (block.after !== null) anchors.set(block.after, last);
  }
}

function toOutermost(element: Element): Element {
  let outermost = element;
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (at.matches(INSIDE)) outermost = at;
  return outermost;
}
