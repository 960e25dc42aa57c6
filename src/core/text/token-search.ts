// Which tokens stand at an offset? Binary search: tokens are in order and never overlap.

import type { Span } from './span.ts';
import type { Token } from './text-document.ts';

/** Index of the first token that begins at or behind the offset; `tokens.length` where none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last token that ends at or before the offset; -1 where none does. */
export function lastTokenUntil(tokens: readonly Token[], offset: number): number {
  const last = firstTokenFrom(tokens, offset) - 1;
  const token = tokens[last];
  return token !== undefined && offset < token.end ? last - 1 : last;
}

/** The tokens that lie wholly within the span. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  return tokens.slice(firstTokenFrom(tokens, start), lastTokenUntil(tokens, end) + 1);
}
