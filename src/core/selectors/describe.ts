// How is a span named so that it can be found in a later version of its text?

import type { Span } from '../text/span.ts';
import type { TextPositionSelector, TextQuoteSelector } from './selector.ts';

/** About a line on each side: short enough to survive most edits around it. */
export const CONTEXT_LENGTH = 64;
/** Words that stand in the text more than once are told apart by more of what stands beside them. */
const REPEATED_CONTEXT_LENGTH = 160;

/** @returns null for a span that shows nothing. */
export function describeSpan(
  text: string,
  span: Span,
): { readonly quote: TextQuoteSelector; readonly position: TextPositionSelector } | null {
  const { start, end } = trimSpan(text, span);
  if (end <= start) return null;
  const exact = text.slice(start, end);
  const isRepeated = text.indexOf(exact) !== text.lastIndexOf(exact);
  const length = isRepeated ? REPEATED_CONTEXT_LENGTH : CONTEXT_LENGTH;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(toBoundary(text, Math.max(0, start - length)), start),
      suffix: text.slice(end, toBoundary(text, Math.min(text.length, end + length))),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

/** Spaces at the edges of a selection are never meant, and half of a character never is. */
export function trimSpan(text: string, span: Span): Span {
  let start = toBoundary(text, Math.max(0, span.start));
  let end = toBoundary(text, Math.min(text.length, span.end));
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (start < end && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Between the halves of a surrogate pair nothing can be cut. */
function toBoundary(text: string, at: number): number {
  const isInside = /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return isInside ? at - 1 : at;
}
