// Which blocks of a body are lines of the page and not of the story?

import type { Removal } from '../../core/article.ts';
import { collectBlocks, type TextBlock } from '../text-blocks.ts';
import { LINE_RULES, type LineRule } from './line-rules.ts';

/** Longer blocks are prose even when they begin like a tip line. */
const MAX_LINE_LENGTH = 240;

export function removeLines(
  content: Element,
  blocks = collectBlocks(content),
  rules: readonly LineRule[] = LINE_RULES,
): readonly Removal[] {
  let isUnderLabel = false;
  return removeBlocks(content, blocks, (block) => {
    const rule = findLineRule(block, rules);
    isUnderLabel = rule === 'read-more' || (isUnderLabel && rule === null && isTitle(block));
    return rule ?? (isUnderLabel ? 'title-under-label' : null);
  });
}

/** “Read more: …” is no story, wherever it stands. */
export function isPageLine(text: string): boolean {
  return findLineRule({ kind: 'paragraph', text }, LINE_RULES) !== null;
}

function findLineRule({ kind, text }: Pick<TextBlock, 'kind' | 'text'>, rules: readonly LineRule[]): string | null {
  if (text.length > MAX_LINE_LENGTH || kind === 'timestamp') return null;
  return rules.find(({ pattern }) => pattern.test(text))?.name ?? null;
}

/** Letters of a story's title. */
const MAX_TITLE_LENGTH = 120;

/** Under `Related stories` stand titles: short, without a full stop, linked or in a list. */
function isTitle({ kind, text, element }: TextBlock): boolean {
  if (text.length > MAX_TITLE_LENGTH || /[.!。]["”’»]?$/.test(text)) return false;
  return (
    kind === 'list-item' ||
    /^[・•–-]/.test(text) ||
    element.querySelector('a') !== null ||
    element.closest('a') !== null
  );
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
