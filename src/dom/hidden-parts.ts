// Which parts does the page hide, and which of them hold the story all the same?

import type { Removal } from '../core/article.ts';
import { toClassTest } from './clean/class-words.ts';
import type { PageFacts } from './clean/rule.ts';
import { foldStart } from './fold-space.ts';
import { HIDDEN } from './marks.ts';
import type { PageIndex } from './page-index.ts';

/** Not yet: a part of a value is a costly question, and most styles of a page hide nothing. */
const MAY_HIDE = `[${HIDDEN}], [hidden], [style], [aria-hidden="true"]`;
const SELECTOR = `[${HIDDEN}], [hidden], [style*="display:none" i], [style*="display: none" i], [aria-hidden="true"]`;

/** Classes by which style sheets hide; `hidden md:block` hides on small screens alone. */
const HIDING_CLASS = / (?:\| )?(?:hidden|hide|is hidden|u hidden|d none|display none) (?:\||$)/;
const SHOWING_CLASS = / (?:sm|md|lg|xl|d sm|d md|d lg) (?:block|flex|grid|inline|inline block|table) /;

/** Collapsed text holds more than this share of the page's prose; menus do not. */
const MIN_STORY_SHARE = 0.1;
/** Enough to recognise what went. */
const MAX_TEXT = 300;
/** A page of which this share is hidden waits for consent or for a script. */
const HIDDEN_PAGE_SHARE = 0.8;

/**
 * Remove what the page hides, unless it holds a good part of the prose: stories stand collapsed behind “read on”,
 * or hidden until somebody consents. What `<details>` folds away belongs to the text.
 */
export function settleHiddenParts(body: Element, facts: PageFacts, index: PageIndex): readonly Removal[] {
  const removals: Removal[] = [];
  const hidden = new Set([
    ...[...body.querySelectorAll(MAY_HIDE)].filter((element) => element.matches(SELECTOR)),
    ...index.findByClass(isHidingClass),
  ]);
  for (const element of hidden) {
    if (!element.isConnected || element.closest('details') !== null) continue;
    if (holdsStory(element, facts)) {
      unhide(element);
      continue;
    }
    // Icons beside the text are hidden from screen readers alone.
    if (element.matches('img, picture, figure') || element.querySelector('img') !== null) continue;
    const text = foldStart(element.textContent ?? '', MAX_TEXT);
    if (text !== '') removals.push({ step: 'dom/hidden', rule: 'not-shown', text });
    element.remove();
  }
  return removals;
}

/** Styles are unknown where a page was only parsed; on the live page this agrees with what was marked. */
const isHidingClass = toClassTest((classWords) => {
  const words = ` | ${classWords.trim()} |`;
  return HIDING_CLASS.test(words) && !SHOWING_CLASS.test(words);
});

/** The rest of a story stands beside its beginning; a second story or a form stands elsewhere. */
function holdsStory(element: Element, facts: PageFacts): boolean {
  const share01 = facts.pageProse === 0 ? 0 : facts.proseOf(element) / facts.pageProse;
  if (share01 > HIDDEN_PAGE_SHARE) return true;
  if (share01 < MIN_STORY_SHARE || element.querySelector('h1') !== null) return false;
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings.some(
    (sibling) => sibling.localName === 'p' && !sibling.matches(SELECTOR) && facts.proseOf(sibling) > 0,
  );
}

function unhide(element: Element): void {
  for (const name of [HIDDEN, 'hidden', 'style', 'aria-hidden']) element.removeAttribute(name);
}
