// Under which element of the page do some words stand, and at which letters of it?

import type { ElementPath, RangeSelector } from '../core/selectors/selector.ts';

/** By the elements around the range's ends and the letters of their own text, as W3C's RangeSelector asks. */
export function describeRange(range: Range): RangeSelector | null {
  const startSelector = describePoint(range.startContainer, range.startOffset);
  const endSelector = describePoint(range.endContainer, range.endOffset);
  return startSelector === null || endSelector === null ? null : { type: 'RangeSelector', startSelector, endSelector };
}

function describePoint(container: Node, offset: number): ElementPath | null {
  const element = container instanceof Element ? container : container.parentElement;
  if (element === null) return null;
  const before = element.ownerDocument.createRange();
  before.selectNodeContents(element);
  before.setEnd(container, offset);
  const at = before.toString().length;
  return {
    type: 'XPathSelector',
    value: toXPath(element),
    refinedBy: { type: 'TextPositionSelector', start: at, end: at },
  };
}

/** By name and number alone: `/html[1]/body[1]/main[1]/p[4]`. Names of other namespaces have no such way. */
function toXPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { localName } = at;
    const sisters = [...(at.parentElement?.children ?? [at])].filter((other) => other.localName === localName);
    steps.unshift(`${localName}[${sisters.indexOf(at) + 1}]`);
  }
  return `/${steps.join('/')}`;
}
