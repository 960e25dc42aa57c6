// Which blocks say what has just been said: the headline once more, a paragraph for another screen width?

import type { Removal } from '../../core/article.ts';
import type { BlockKind } from '../../core/text/text-document.ts';
import { foldSpaces } from '../fold-space.ts';
import { collectBlocks, type TextBlock } from '../text-blocks.ts';

/** Shorter blocks may well come twice: “No comment.” */
const MIN_REPEAT_LENGTH = 60;
/** Recipes and tables repeat themselves; paragraphs are repeated for another screen width. */
const REPEATABLE = new Set<BlockKind>(['paragraph', 'blockquote']);
/** The headline is repeated within the first blocks, if at all. */
const MAX_HEADLINE_BLOCK = 4;

/** Letters that an element may hold beside its block: space that the block does not show. */
const MAX_UNSEEN = 2;

const toKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function removeRepeats(
  content: Element,
  headlines: readonly string[],
  blocks = collectBlocks(content),
): readonly Removal[] {
  const removals: Removal[] = [];
  const seen = new Set<string>();
  const titles = headlines.map(toKey).filter((key) => key !== '');
  for (const [index, block] of blocks.entries()) {
    const key = toKey(block.text);
    const isTitle = index <= MAX_HEADLINE_BLOCK && titles.some((title) => isHeadline(key, title));
    const isRepeat = isSentence(block) && seen.has(key);
    seen.add(key);
    if (!isTitle && !isRepeat) continue;
    if (
      block.element === content ||
      foldSpaces(block.element.textContent ?? '').length > block.text.length + MAX_UNSEEN
    )
      continue;
    block.element.remove();
    removals.push({
      step: 'dom/clean/repeats',
      rule: isTitle ? 'headline-again' : 'paragraph-again',
      text: block.text,
    });
  }
  return removals;
}

function isSentence({ kind, text }: TextBlock): boolean {
  return REPEATABLE.has(kind) && text.length >= MIN_REPEAT_LENGTH && /[.!?…。]["”’»)]*$/.test(text);
}

/** Letters of a kicker before the headline: `Storm in the valley Bridge closed after flood`. */
const MAX_KICKER_LENGTH = 50;

function isHeadline(key: string, title: string): boolean {
  return (
    key === title ||
    (title.length > MAX_KICKER_LENGTH / 2 && key.endsWith(title) && key.length - title.length <= MAX_KICKER_LENGTH)
  );
}
