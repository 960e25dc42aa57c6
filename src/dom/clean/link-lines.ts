// Which blocks are nothing but links to other stories?

import type { Removal } from '../../core/article.ts';
import { foldSpaces } from '../fold-space.ts';
import { collectBlocks } from '../text-blocks.ts';

/** A comma or a full stop outside the link still leaves a link line. */
const MIN_LINKED_SHARE = 0.9;

/**
 * `<p><a>DAM REOPENS AFTER REPAIRS</a></p>`              -> removed
 * `<p>The <a>report</a> names three engineers.</p>`      -> stays
 * `<p><a>https://county.example/report</a></p>`          -> stays: a source that is spelled out
 * `<h2><a>What the engineers found</a></h2>`             -> stays: headings of lists are often linked
 */
export function removeLinkLines(content: Element): readonly Removal[] {
  const removals: Removal[] = [];
  for (const { element, text, kind } of collectBlocks(content)) {
    if (kind === 'heading' || element === content || !isLinkLine(element, text)) continue;
    element.remove();
    removals.push({ step: 'dom/clean/links', rule: 'link-line', text });
  }
  return removals;
}

function isLinkLine(element: Element, text: string): boolean {
  const whole = foldSpaces(element.textContent ?? '').length;
  if (whole > text.length + 2 || /^https?:/.test(text)) return false;
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + foldSpaces(link.textContent ?? '').length,
    0,
  );
  return linked >= text.length * MIN_LINKED_SHARE;
}
