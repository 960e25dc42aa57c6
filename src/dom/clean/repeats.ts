// Which blocks say what has just been said: the headline once more, a paragraph for another screen width?

import type { Removal } from '../../core/article.ts';
import type { BlockKind } from '../../core/text/text-document.ts';
import { collectBlocks } from '../text-blocks.ts';

/** Shorter blocks may well come twice: “No comment.” */
const MIN_REPEAT_LENGTH = 60;
/** Recipes and tables repeat themselves; paragraphs are repeated for another screen width. */
const REPEATABLE = new Set<BlockKind>(['paragraph', 'blockquote']);
/** The headline is repeated within the first blocks, if at all. */
const MAX_HEADLINE_BLOCK = 4;

const toKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function removeRepeats(content: Element, headline: string | null): readonly Removal[] {
  const removals: Removal[] = [];
  const seen = new Set<string>();
  const title = headline === null ? null : toKey(headline);
  for (const [index, block] of collectBlocks(content).entries()) {
    const key = toKey(block.text);
    const isTitle = index <= MAX_HEADLINE_BLOCK && key !== '' && key === title;
    const isRepeat = REPEATABLE.has(block.kind) && block.text.length >= MIN_REPEAT_LENGTH && seen.has(key);
    seen.add(key);
    if (!isTitle && !isRepeat) continue;
    if (block.element === content || block.element.textContent?.trim().length !== block.text.length) continue;
    block.element.remove();
    removals.push({
      step: 'dom/clean/repeats',
      rule: isTitle ? 'headline-again' : 'paragraph-again',
      text: block.text,
    });
  }
  return removals;
}
