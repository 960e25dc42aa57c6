// What does the page say that the reader does not show, where did it stand, and why was it left out?

import type { LeftOutBlock, LeftOutRequest, UntrustedHtml } from '../core/article.ts';
import { clonePage } from './clone-page.ts';
import { countWords } from './fold-space.ts';
import { boundWork } from './harden.ts';
import { toLetterKey } from './letter-key.ts';
import { HIDDEN } from './marks.ts';
import { collectBlocks, type TextBlock } from './text-blocks.ts';

/** Menus and forms are no part of anybody's story. */
const FURNITURE =
  'nav, form, button, select, [role="navigation"], [role="menu"], [role="dialog"], script, style, noscript, template';
/** A line of so many words, most of them outside links, reads like prose. */
const MIN_PROSE_WORDS = 9;
const MAX_LINK_SHARE01 = 0.5;
/** More would fill the list with the comments of a whole town. */
const MAX_BLOCKS = 400;
/** A block that holds so much of its own HTML is a wrapper of things that are no text. */
const MAX_HTML_LENGTH = 40_000;
/** Shorter texts stand inside others by chance. */
const MIN_CONTAINED_LENGTH = 24;

/**
 * Compare the page, as it is now, with what is shown. The page is not touched.
 *
 * @returns in page order; `after` is the text of the shown block before it.
 */
export function findLeftOut(page: Document, { shown, removals }: LeftOutRequest): readonly LeftOutBlock[] {
  const { document, depth } = clonePage(page);
  if (document.body === null) return [];
  boundWork(document, depth, (document.body.textContent ?? '').length);
  for (const element of document.body.querySelectorAll(`[${HIDDEN}], ${FURNITURE}`)) element.remove();
  const keys = new Set(shown.map(toLetterKey));
  const all = [...keys].join('\n');
  const reasons = removals.map(({ rule, text }) => ({ rule, taken: toLetterKey(text.replace(/…$/, '')) }));
  const found: LeftOutBlock[] = [];
  let after: string | null = null;
  for (const block of collectBlocks(document.body)) {
    const key = toLetterKey(block.text);
    if (keys.has(key) || (MIN_CONTAINED_LENGTH <= key.length && all.includes(key))) {
      after = block.text;
      continue;
    }
    if (key === '') continue;
    // The search in all that is shown takes its time: not for what would not be listed.
    if (found.length === MAX_BLOCKS) break;
    found.push(toLeftOut(block, { after, rule: findRule(key, reasons) }));
  }
  return found;
}

function toLeftOut(block: TextBlock, { after, rule }: Pick<LeftOutBlock, 'after' | 'rule'>): LeftOutBlock {
  const { element, text, kind } = block;
  const words = countWords(text);
  // A wrapper can hold several blocks; its words alone are wanted then.
  const isWhole =
    toLetterKey(element.textContent ?? '') === toLetterKey(text) && element.outerHTML.length <= MAX_HTML_LENGTH;
  return {
    text,
    words,
    isProse: MIN_PROSE_WORDS <= words && linkShareOf(element) <= MAX_LINK_SHARE01,
    // Brand at the border: this is the page's own HTML, to be sanitized before it is shown.
    html: (isWhole ? element.outerHTML : toParagraph(text, kind, element.ownerDocument)) as UntrustedHtml,
    after,
    rule,
  };
}

function toParagraph(text: string, kind: TextBlock['kind'], document: Document): string {
  const element = document.createElement(kind === 'heading' ? 'h3' : 'p');
  element.textContent = text;
  return element.outerHTML;
}

function linkShareOf(element: Element): number {
  const length = (element.textContent ?? '').length;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return length === 0 ? 0 : linked / length;
}

/** Removals keep the beginning of what they took, which may have held more than this block. */
function findRule(key: string, reasons: readonly Reason[]): string | null {
  const reason = reasons.find(
    ({ taken }) =>
      taken !== '' && (taken.startsWith(key) || key.startsWith(taken) || (12 < key.length && taken.includes(key))),
  );
  return reason?.rule ?? null;
}

interface Reason {
  readonly rule: string;
  /** Key of what was taken. */
  readonly taken: string;
}
