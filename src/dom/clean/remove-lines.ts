// Which blocks of a body are lines of the page and not of the story?

import type { Removal } from '../../core/article.ts';
import { collectBlocks, type TextBlock } from '../text-blocks.ts';
import { LINE_RULES } from './line-rules.ts';

/** Longer blocks are prose even when they begin like a tip line. */
const MAX_LINE_LENGTH = 240;

export function removeLines(content: Element): readonly Removal[] {
  return removeBlocks(content, collectBlocks(content), (block) => {
    if (block.text.length > MAX_LINE_LENGTH || block.kind === 'timestamp') return null;
    return LINE_RULES.find(({ pattern }) => pattern.test(block.text))?.name ?? null;
  });
}

/** Remove the blocks for which `findRule` names a rule, unless their element holds other blocks too. */
export function removeBlocks(
  content: Element,
  blocks: readonly TextBlock[],
  findRule: (block: TextBlock, index: number) => string | null,
): readonly Removal[] {
  const removals: Removal[] = [];
  for (const [index, block] of blocks.entries()) {
    const rule = findRule(block, index);
    if (rule === null) continue;
    removeBlock(block, content);
    removals.push({ step: 'dom/clean/after', rule, text: block.text });
  }
  return removals;
}

/** The whole element where it holds nothing else; else the text nodes alone. */
function removeBlock(block: TextBlock, content: Element): void {
  const isAlone =
    block.element !== content && block.element.textContent?.replace(/\s+/g, ' ').trim().length === block.text.length;
  if (isAlone) block.element.remove();
  else for (const node of new Set(block.nodes)) node.remove();
}
