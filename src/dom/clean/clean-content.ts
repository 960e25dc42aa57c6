// In which order is what the finder of the article let through cleaned, and what went?

import type { Removal } from '../../core/article.ts';
import { isOn, type Omitted, rulesOn } from '../steps.ts';
import { collectBlocks, type TextBlock } from '../text-blocks.ts';
import { LINE_RULES } from './line-rules.ts';
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
  {
    url,
    headlines,
    omitted,
  }: { readonly url: string; readonly headlines: readonly string[]; readonly omitted?: Omitted | undefined },
): CleanedContent {
  const lines = rulesOn('lines', LINE_RULES, omitted);
  const steps = [
    ['repeats', (blocks: readonly TextBlock[]) => removeRepeats(content, headlines, blocks)],
    ['lines', (blocks: readonly TextBlock[]) => removeLines(content, blocks, lines)],
    ['cards', (blocks: readonly TextBlock[]) => removeTeaserCards(content, blocks)],
    ['link-lists', () => removeLinkLists(content)],
    ['link-lines', (blocks: readonly TextBlock[]) => removeLinkLines(content, url, blocks)],
    ['edges', (blocks: readonly TextBlock[]) => trimEdges(content, blocks)],
  ] as const;
  const removals: Removal[] = [];
  let blocks = collectBlocks(content);
  for (const [name, clean] of steps) {
    if (!isOn(name, omitted)) continue;
    const gone = clean(blocks);
    // Neighbours of what went may run together now: blocks are collected anew, and only then.
    if (gone.length > 0) blocks = collectBlocks(content);
    removals.push(...gone);
  }
  return { removals, blocks };
}
