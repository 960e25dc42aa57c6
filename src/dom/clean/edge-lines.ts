// Which lines at the top or the end of a body are no story: “Updated 9.30 am”, “Leave a comment”?

import type { Removal } from '../../core/article.ts';
import { collectBlocks } from '../text-blocks.ts';

/** A line that says nothing of the story. Tried on whole short blocks alone. */
export interface LineRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** Longer blocks are prose even when they begin like a tip line. */
const MAX_LINE_LENGTH = 220;

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'read-more',
    reason: 'a link to another story',
    pattern:
      /^(?:read (?:more|also|next)|also read|see also|related(?: stories| articles)?|more on this|don[’']t miss)\s*(?::|$)/i,
    example: 'Read more: Dam reopens after repairs',
    counterExample: 'Read more than one page, the judge told them.',
  },
  {
    name: 'leave-comment',
    reason: 'asks for comments',
    pattern:
      /^(?:leave a (?:comment|reply)|\d* ?comments?|join the (?:conversation|discussion)|this site uses akismet\b.*)\.?$/i,
    example: 'Leave a Comment',
    counterExample: 'Leave a comment unanswered and it grows, he said.',
  },
  {
    name: 'follow-us',
    reason: 'asks to follow or to subscribe',
    pattern:
      /^(?:follow (?:us|me|him|her|them|@\w+|[A-Z][\w ]+) on|like us on|sign up (?:for|to) (?:our|the)|subscribe to (?:our|the)|get (?:our|the) .* newsletter)\b/i,
    example: 'Follow us on Mastodon and Bluesky',
    counterExample: 'Follow the river for two miles and you reach the mill.',
  },
  {
    name: 'label',
    reason: 'a label without a sentence',
    pattern:
      /^(?:advertisement|advert|sponsored|share(?: this)?(?: article| story)?|photo|image|video|loading…?|\.{3})$/i,
    example: 'Advertisement',
    counterExample: 'Advertisement revenue fell by a fifth.',
  },
];

export function removeEdgeLines(content: Element): readonly Removal[] {
  const removals: Removal[] = [];
  for (const block of collectBlocks(content)) {
    const rule =
      block.text.length > MAX_LINE_LENGTH ? undefined : LINE_RULES.find(({ pattern }) => pattern.test(block.text));
    if (rule === undefined || block.element === content) continue;
    if (collectBlocks(block.element).length > 1) continue;
    block.element.remove();
    removals.push({ step: 'dom/clean/lines', rule: rule.name, text: block.text });
  }
  return removals;
}
