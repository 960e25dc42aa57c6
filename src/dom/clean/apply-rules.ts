// Which elements do the rules take out, and what is left of the page?

import type { Removal } from '../../core/article.ts';
import { foldSpaces } from '../fold-space.ts';
import { ROLE } from '../marks.ts';
import type { CleanRule, PageFacts } from './rule.ts';

/** Never taken out whole, whatever their class says. */
const KEPT = new Set(['html', 'body', 'main', 'h1']);
/** Enough to recognise what went; the rest would only be carried around. */
const MAX_TEXT = 300;

/** Remove what the rules match from `root`, outermost first, and record each removal. */
export function applyRules(
  root: Element,
  options: { readonly rules: readonly CleanRule[]; readonly facts: PageFacts; readonly step: string },
): readonly Removal[] {
  const removals: Removal[] = [];
  const queue: Element[] = [...root.children];
  // The list grows while it is walked: children of what stays are looked at later.
  for (const element of queue) {
    const rule = findRule(element, options);
    if (rule === null) {
      queue.push(...element.children);
      continue;
    }
    removals.push({ step: options.step, rule: rule.name, text: shorten(element) });
    element.remove();
  }
  return removals.filter((removal) => removal.text !== '');
}

function findRule(
  element: Element,
  { rules, facts }: { readonly rules: readonly CleanRule[]; readonly facts: PageFacts },
): CleanRule | null {
  if (KEPT.has(element.localName) || element.hasAttribute(ROLE) || isPartOfSentence(element)) return null;
  const share = facts.pageProse === 0 ? 0 : facts.proseOfAlike(element) / facts.pageProse;
  const rule = rules.find((candidate) => share <= candidate.maxProseShare01 && candidate.matches(element, facts));
  return rule === undefined || element.querySelector('h1') !== null ? null : rule;
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
  const text = foldSpaces(element.textContent ?? '');
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
