// Which elements do the rules take out, and what is left of the page?

import type { Removal } from '../../core/article.ts';
import { foldSpaces } from '../fold-space.ts';
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
  if (KEPT.has(element.localName)) return null;
  const share = facts.pageProse === 0 ? 0 : facts.proseOfAlike(element) / facts.pageProse;
  const rule = rules.find((candidate) => share <= candidate.maxProseShare01 && candidate.matches(element, facts));
  return rule === undefined || element.querySelector('h1') !== null ? null : rule;
}

function shorten(element: Element): string {
  const text = foldSpaces(element.textContent ?? '');
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
