// Which tokens stand at an offset? Binary search: tokens are in order and never overlap.

import { firstFrom } from './ordered.ts';
import type { Span } from './span.ts';
import type { Token } from './text-document.ts';

/** Index of the first token that begins at or behind the offset; `tokens.length` where none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return firstFrom(tokens, offset, ({ start }) => start);
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
