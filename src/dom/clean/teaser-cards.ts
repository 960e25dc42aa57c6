// Where do other stories begin that the page puts under this one: a linked title and a line of text, again and again?

import type { Removal } from '../../core/article.ts';
import { foldSpaces } from '../fold-space.ts';
import { collectBlocks, lengthOfBlocks, type TextBlock } from '../text-blocks.ts';
import { removeBlocks } from './remove-lines.ts';

const MIN_CARDS = 3;
/** Title, kicker, teaser, author: more blocks between two titles are a section of the story. */
const MAX_CARD_BLOCKS = 4;
const MAX_TEASER_LENGTH = 320;
/** Before the cards there is a story; reviews and lists link their headings from the start. */
const MIN_STORY_LENGTH = 1200;
const MAX_CARDS_SHARE = 0.5;
const MIN_LINKED_SHARE = 0.9;

/**
 * `<h3><a>Another story</a></h3><p>What it tells.</p>`, three times or more up to the end -> removed
 * `<h2><a>The first book</a></h2><p>A review.</p>` from the start                         -> stays
 *
 * From pages that go on under the story with linked headings to their end. With no other clean-up behind Readability 2
 * sites read better with it and none worse; in the whole 1, since boxes and menus are gone before.
 */
export function removeTeaserCards(content: Element, blocks = collectBlocks(content)): readonly Removal[] {
  const titles = blocks.flatMap((block, index) => (isLinkedTitle(block) ? [index] : []));
  const start = findStart(blocks, titles);
  if (start === null) return [];
  return removeBlocks(content, blocks, (_block, index) => (start <= index ? 'teaser-card' : null));
}

/** The first title of a run of cards that reaches the end; with the short kicker that stands over it. */
function findStart(blocks: readonly TextBlock[], titles: readonly number[]): number | null {
  let first: number | null = null;
  let next = blocks.length;
  let cards = 0;
  for (const at of [...titles].reverse()) {
    const card = blocks.slice(at + 1, next);
    if (card.length > MAX_CARD_BLOCKS || card.some(({ text }) => text.length > MAX_TEASER_LENGTH)) break;
    first = at;
    next = at;
    cards += 1;
  }
  if (first === null || cards < MIN_CARDS) return null;
  const kicker = blocks[first - 1];
  const start = kicker !== undefined && isKicker(kicker) ? first - 1 : first;
  const isTail = lengthOfBlocks(blocks.slice(start)) <= lengthOfBlocks(blocks) * MAX_CARDS_SHARE;
  return isTail && lengthOfBlocks(blocks.slice(0, start)) >= MIN_STORY_LENGTH ? start : null;
}

function isLinkedTitle({ kind, element, text }: TextBlock): boolean {
  if (kind !== 'heading') return false;
  const link = element.closest('a') ?? element.querySelector('a');
  return link !== null && foldSpaces(link.textContent ?? '').length >= text.length * MIN_LINKED_SHARE;
}

function isKicker({ text, kind }: TextBlock): boolean {
  return kind !== 'heading' && text.length <= 60 && !/[.!?:…]["”’»]?$/u.test(text);
}
