// How much running text does each part of the page hold?

import type { TextUnit } from '../page-index.ts';
import { proseLengthOf } from '../prose.ts';
import type { PageFacts } from './rule.ts';

export function measurePage(body: Element, units: readonly TextUnit[]): PageFacts {
  const prose = new Map<Element, number>();
  for (const unit of units) {
    const length = proseLengthOf(unit);
    if (length === 0) continue;
    for (let at: Element | null = unit.element; at !== null; at = at.parentElement)
      prose.set(at, (prose.get(at) ?? 0) + length);
  }
  const alike = new Map<string, number>();
  for (const [element, length] of prose)
    alike.set(templateKeyOf(element), (alike.get(templateKeyOf(element)) ?? 0) + length);
  return {
    proseOf: (element) => prose.get(element) ?? 0,
    proseOfAlike: (element) => alike.get(templateKeyOf(element)) ?? 0,
    pageProse: prose.get(body) ?? 0,
  };
}

/** The same for elements that one template made. */
export function templateKeyOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}
