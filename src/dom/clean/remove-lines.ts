// Which blocks of a body are lines of the page and not of the story?

import type { Removal } from '../../core/article.ts';
import { collectBlocks, lengthOfBlocks, type TextBlock } from '../text-blocks.ts';
import { LINE_RULES, type LineRule } from './line-rules.ts';

/** Longer blocks are prose even when they begin like a tip line. */
const MAX_LINE_LENGTH = 240;

export function removeLines(
  content: Element,
  blocks = collectBlocks(content),
  rules: readonly LineRule[] = LINE_RULES,
): readonly Removal[] {
  let isUnderLabel = false;
  const found = blocks.map((block) => findLineRule(block, rules));
  const offered = findOffers(content, blocks, found);
  return removeBlocks(content, blocks, (block, index) => {
    const rule = found[index] ?? (offered.has(index) ? 'offer' : null);
    isUnderLabel = rule === 'read-more' || (isUnderLabel && rule === null && isTitle(block));
    return rule ?? (isUnderLabel ? 'title-under-label' : null);
  });
}

/** An offer has a title, a pitch, a button and its terms. */
const MAX_OFFER_BLOCKS = 6;
const MAX_OFFER_LENGTH = 500;
/** Longer blocks are paragraphs of a story, beside which an offer stands. */
const MAX_PITCH_LENGTH = 170;
/** A short story with an offer in its box is more than that. */
const MAX_OFFER_SHARE = 0.15;

/** Numbers of the blocks that share a small box with a line of an offer: the whole box is one. */
function findOffers(
  content: Element,
  blocks: readonly TextBlock[],
  rules: readonly (string | null)[],
): ReadonlySet<number> {
  const offered = new Set<number>();
  const lines = [...rules.keys()].filter((number) => isOffer(rules[number]));
  const maxLength = lines.length === 0 ? 0 : Math.min(MAX_OFFER_LENGTH, lengthOfBlocks(blocks) * MAX_OFFER_SHARE);
  const isSmall = (numbers: readonly number[]): boolean => {
    const texts = numbers.map((number) => blocks[number]?.text ?? '');
    const isPitch = (text: string, at: number): boolean =>
      text.length <= MAX_PITCH_LENGTH || isOffer(rules[numbers[at] ?? -1]);
    return (
      numbers.length <= MAX_OFFER_BLOCKS &&
      texts.every(isPitch) &&
      texts.reduce((sum, { length }) => sum + length, 0) <= maxLength
    );
  };
  for (const line of lines) {
    let box = blocks[line]?.element ?? content;
    while (box !== content) {
      const inside = numbersIn(box, line, blocks);
      if (!isSmall(inside)) break;
      for (const number of inside) offered.add(number);
      box = box.parentElement ?? content;
    }
  }
  return offered;
}

function isOffer(rule: string | null | undefined): boolean {
  return OFFERS.has(rule ?? '');
}

/** Numbers of the blocks in `box`; more than an offer has are not counted. */
function numbersIn(box: Element, line: number, blocks: readonly TextBlock[]): readonly number[] {
  const start = Math.max(0, line - MAX_OFFER_BLOCKS);
  return blocks
    .slice(start, line + MAX_OFFER_BLOCKS + 1)
    .flatMap(({ element }, at) => (box.contains(element) ? [start + at] : []));
}

const OFFERS: ReadonlySet<string> = new Set(LINE_RULES.flatMap(({ name, isOffer }) => (isOffer ? [name] : [])));

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
