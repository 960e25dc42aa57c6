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
  const doubles = findDoubles(blocks);
  const titles = headlines.map(toKey).filter((key) => key !== '');
  for (const [index, block] of blocks.entries()) {
    const isDouble = doubles.has(index);
    if (!isDouble && index > MAX_HEADLINE_BLOCK) continue;
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

/** Numbers of the blocks whose plain letters another has, too: the only ones worth a closer comparison. */
function findDoubles(blocks: readonly TextBlock[]): ReadonlySet<number> {
  const first = new Map<number, number>();
  const doubles = new Set<number>();
  for (const [index, { text }] of blocks.entries()) {
    const sum = sumOfLetters(text);
    const other = first.get(sum);
    if (other === undefined) first.set(sum, index);
    else doubles.add(other).add(index);
  }
  return doubles;
}

/** The same for texts with the same key, and seldom for others: a sum over the letters and digits of ASCII alone. */
function sumOfLetters(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const letter = unit | 32;
    if ((letter >= 97 && letter <= 122) || (unit >= 48 && unit <= 57)) sum = (Math.imul(sum, 31) + letter) | 0;
  }
  return sum;
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
