// In which order is what the finder of the article let through cleaned, and what went?

import type { Removal } from '../../core/article.ts';
import { isOn, type Omitted, rulesOn } from '../steps.ts';
import type { TextBlock } from '../text-blocks.ts';
import { LINE_RULES } from './line-rules.ts';
import { removeLinkLines, removeLinkLists } from './link-lines.ts';
import { removeLines } from './remove-lines.ts';
import { removeRepeats } from './repeats.ts';
import { removeTeaserCards } from './teaser-cards.ts';
import { trimEdges } from './trim-edges.ts';

/** @param blocks of `content`. @returns what went; where that is anything, blocks have to be collected anew. */
export function cleanContent(
  content: Element,
  blocks: readonly TextBlock[],
  { url, headlines, omitted }: CleanContext,
): readonly Removal[] {
  const lines = rulesOn('lines', LINE_RULES, omitted);
  const steps = [
    ['repeats', (left: readonly TextBlock[]) => removeRepeats(content, headlines, left)],
    ['lines', (left: readonly TextBlock[]) => removeLines(content, left, lines)],
    ['cards', (left: readonly TextBlock[]) => removeTeaserCards(content, left)],
    ['link-lists', () => removeLinkLists(content)],
    ['link-lines', (left: readonly TextBlock[]) => removeLinkLines(content, url, left)],
    ['edges', (left: readonly TextBlock[]) => trimEdges(content, left)],
  ] as const;
  const removals: Removal[] = [];
  let left = blocks;
  for (const [name, clean] of steps) {
    if (!isOn(name, omitted)) continue;
    const gone = clean(left);
    if (gone.length > 0) left = left.filter(({ nodes }) => nodes.some((node) => content.contains(node)));
    removals.push(...gone);
  }
  return removals;
}

interface CleanContext {
  readonly url: string;
  readonly headlines: readonly string[];
  readonly omitted?: Omitted | undefined;
}
