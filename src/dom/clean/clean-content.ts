// In which order is what the finder of the article let through cleaned, and what went?

import type { Removal } from '../../core/article.ts';
import { collectBlocks, type TextBlock } from '../text-blocks.ts';
import { removeLinkLines, removeLinkLists } from './link-lines.ts';
import { removeLines } from './remove-lines.ts';
import { removeRepeats } from './repeats.ts';
import { removeTeaserCards } from './teaser-cards.ts';
import { trimEdges } from './trim-edges.ts';

export interface CleanedContent {
  readonly removals: readonly Removal[];
  /** What is left. */
  readonly blocks: readonly TextBlock[];
}

export function cleanContent(
  content: Element,
  { url, headlines }: { readonly url: string; readonly headlines: readonly string[] },
): CleanedContent {
  const steps: readonly ((blocks: readonly TextBlock[]) => readonly Removal[])[] = [
    (blocks) => removeRepeats(content, headlines, blocks),
    (blocks) => removeLines(content, blocks),
    (blocks) => removeTeaserCards(content, blocks),
    () => removeLinkLists(content),
    (blocks) => removeLinkLines(content, url, blocks),
    (blocks) => trimEdges(content, blocks),
  ];
  const removals: Removal[] = [];
  let blocks = collectBlocks(content);
  for (const step of steps) {
    const gone = step(blocks);
    // Neighbours of what went may run together now: blocks are collected anew, and only then.
    if (gone.length > 0) blocks = collectBlocks(content);
    removals.push(...gone);
  }
  return { removals, blocks };
}
