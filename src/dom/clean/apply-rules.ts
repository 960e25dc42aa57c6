// Which elements do the rules take out, and what is left of the page?

import type { Removal } from '../../core/article.ts';
import { foldStart } from '../fold-space.ts';
import { ROLE } from '../marks.ts';
import type { PageIndex } from '../page-index.ts';
import { listElements, selectElements } from '../walk-tags.ts';
import { isNamedByRule } from './before-rules.ts';
import { classWordsOf } from './class-words.ts';
import type { CleanRule, PageFacts, TagPlace } from './rule.ts';

/** Never taken out whole, whatever their class says. */
const KEPT = new Set(['html', 'body', 'main', 'h1']);
/** Enough to recognise what went; the rest would only be carried around. */
const MAX_TEXT = 300;

export interface AppliedRules {
  readonly removals: readonly Removal[];
  /** The rule that took each of these out. */
  readonly removed: ReadonlyMap<Element, string>;
}

export interface RuleContext {
  readonly rules: readonly CleanRule[];
  readonly index: PageIndex;
  readonly facts: PageFacts;
  readonly step: string;
}

/** Remove what the rules match below `root`, rule by rule and outermost first, and record each removal. */
export function applyRules(root: Element, { rules, index, facts, step }: RuleContext): AppliedRules {
  const removals: Removal[] = [];
  const removed = new Map<Element, string>();
  const named = index.findByClass(isNamedByRule).map((element) => ({ element, classWords: classWordsOf(element) }));
  for (const rule of rules) {
    const { at } = rule;
    const candidates =
      'tags' in at
        ? findByTag(root, at)
        : named.flatMap(({ element, classWords }) => (at.classWords(classWords) ? [element] : []));
    for (const element of candidates) {
      if (!root.contains(element) || !isMeant(element, rule, facts)) continue;
      const text = shorten(element);
      element.remove();
      removed.set(element, rule.name);
      if (text !== '') removals.push({ step, rule: rule.name, text });
    }
  }
  return { removals, removed };
}

function findByTag(root: Element, { tags, roles }: TagPlace): readonly Element[] {
  // Of one tag engines keep a list; several, and roles, cost a walk.
  if (roles.size === 0 && tags.size === 1) return listElements(root.querySelectorAll([...tags].join()));
  return selectElements(
    root,
    (element) => tags.has(element.localName) || roles.has(element.getAttribute('role') ?? ''),
  );
}

function isMeant(element: Element, rule: CleanRule, facts: PageFacts): boolean {
  if (KEPT.has(element.localName) || element.hasAttribute(ROLE) || isPartOfSentence(element)) return false;
  const share01 = facts.pageProse === 0 ? 0 : facts.proseOfAlike(element) / facts.pageProse;
  if (share01 > rule.maxProseShare01 || rule.isMeant?.(element) === false) return false;
  return element.querySelector('h1') === null;
}

const INLINE = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'mark', 'span', 'strong', 'u']);
/** Words around an inline element that make it part of a sentence. */
const MIN_SENTENCE_LENGTH = 40;

/** A link of class `topic-tag` inside a paragraph is one of its words; so is the half that a paywall marks. */
function isPartOfSentence(element: Element): boolean {
  if (!INLINE.has(element.localName) || element.parentElement === null) return false;
  const own = [...element.parentElement.childNodes].filter((node) => node.nodeType === 3);
  return own.reduce((sum, node) => sum + (node.textContent ?? '').trim().length, 0) >= MIN_SENTENCE_LENGTH;
}

function shorten(element: Element): string {
  const text = foldStart(element.textContent ?? '', MAX_TEXT + 1);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
