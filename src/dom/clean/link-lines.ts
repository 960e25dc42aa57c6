// Which blocks are nothing but links to other stories?

import type { Removal } from '../../core/article.ts';
import { foldedLength, foldSpaces } from '../fold-space.ts';
import { collectBlocks } from '../text-blocks.ts';

/** Reviews link the price: `£79.99, Harrow Stores`. */
const PRICE = /[$£€¥₩]\s?\d|\d\s?(?:[$£€¥₩]|Euro\b)/;
/** A comma or a full stop outside the link still leaves a link line. */
const MIN_LINKED_SHARE = 0.9;

/**
 * `<p><a>DAM REOPENS AFTER REPAIRS</a></p>`              -> removed
 * `<p>The <a>report</a> names three engineers.</p>`      -> stays
 * `<p><a>https://county.example/report</a></p>`          -> stays: a source that is spelled out
 * `<h2><a>What the engineers found</a></h2>`             -> stays: headings of lists are often linked
 */
export function removeLinkLines(content: Element, url: string, blocks = collectBlocks(content)): readonly Removal[] {
  const removals: Removal[] = [];
  for (const { element, text, kind } of blocks) {
    if (kind === 'heading' || element === content || !isForLinks(element, text, url)) continue;
    element.remove();
    removals.push({ step: 'dom/clean/links', rule: 'link-line', text });
  }
  return removals;
}

/**
 * Lists whose items are titles of other stories.
 *
 * `<ul><li><a>Dam reopens after repairs</a></li><li>Courts: <a>Two men held</a></li></ul>` -> removed
 * `<ul><li>The <a>board</a> meets in May.</li><li>…</li></ul>`                             -> stays: sentences
 *
 * From pages that set related stories as a bare list between or under the paragraphs. With no other clean-up behind
 * Readability 9 sites read better with it and 1 worse, a review whose prices are lists; to spare lists of prices helped
 * that one and hurt 2 others. In the whole, siblings do most of its work.
 */
export function removeLinkLists(content: Element): readonly Removal[] {
  const removals: Removal[] = [];
  for (const list of content.querySelectorAll('ul, ol')) {
    if (!isLinkList(list)) continue;
    list.remove();
    removals.push({ step: 'dom/clean/links', rule: 'link-list', text: foldSpaces(list.textContent ?? '') });
  }
  return removals;
}

function isForLinks(element: Element, text: string, url: string): boolean {
  return isLinkLine(element, text) || isLabelledLink(element, text) || isOwnAddress(text, url);
}

/** The page's own address, printed at its end. */
function isOwnAddress(text: string, url: string): boolean {
  const plain = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  return /^https?:\/\/\S+$/.test(text) && plain(text) === plain(url);
}

function isLinkLine(element: Element, text: string): boolean {
  // Paragraphs with a link or two end here: their whole text need not be measured.
  if (linkedLength(element) < Math.max(1, text.length * MIN_LINKED_SHARE)) return false;
  const whole = foldedLength(element.textContent ?? '');
  return whole <= text.length + 2 && !/^https?:/.test(text) && !PRICE.test(text);
}

/** Short labels stand before the titles of other stories: `Archaeology: <a>…</a>`. */
const MIN_LIST_LINKED_SHARE = 0.65;

/** Every item holds a link, most of the words are linked, and no item is a sentence. */
function isLinkList(list: Element): boolean {
  const items = [...list.children];
  const isItem = (item: Element): boolean =>
    item.querySelector('a') !== null && !/[.!?]$/.test((item.textContent ?? '').trim());
  if (items.length < 2 || !items.every(isItem)) return false;
  return linkedLength(list) >= foldSpaces(list.textContent ?? '').length * MIN_LIST_LINKED_SHARE;
}

/** `READ THE STORY HERE | <a>Five men held after the fair</a>`: a label, a mark, and a link to the end without a full stop. */
function isLabelledLink(element: Element, text: string): boolean {
  const links = element.querySelectorAll('a');
  const link = foldSpaces(links[0]?.textContent ?? '');
  if (links.length !== 1 || !text.endsWith(link) || link.split(' ').length < MIN_TITLE_WORDS || /[.!?]$/.test(link))
    return false;
  return /^[^.!?“"«„]{2,40}\s?[:|»>]$/.test(text.slice(0, -link.length).trim());
}

/** Titles of stories have at least so many words. */
const MIN_TITLE_WORDS = 5;

function linkedLength(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + foldedLength(link.textContent ?? ''), 0);
}
