// Where in the text do the highlights stand, and which are not there any more?

import type { Highlight } from '../../core/annotations/highlight.ts';
import { createMatcher } from '../../core/selectors/match.ts';
import { type DiffPart, diffWords } from '../../core/selectors/word-diff.ts';
import type { Span } from '../../core/text/span.ts';

export interface PlacedHighlight {
  readonly highlight: Highlight;
  /** Empty where the words were not found: then it lies in the tray. */
  readonly spans: readonly Span[];
  /** What the outlet has changed in the words; null where nothing but typography. */
  readonly change: readonly DiffPart[] | null;
}

/**
 * In the order of the text; those that were not found stand last, in the order of their making.
 *
 * @param earlierTexts what was kept of the article.
 */
export function placeHighlights(
  highlights: readonly Highlight[],
  text: string,
  earlierTexts: readonly string[],
): readonly PlacedHighlight[] {
  if (highlights.length === 0) return [];
  const match = createMatcher(text, earlierTexts);
  return highlights
    .map((highlight): PlacedHighlight => {
      const found = match(highlight.selectors);
      if (found === null) return { highlight, spans: [], change: null };
      const words = found.spans.map(({ start, end }) => text.slice(start, end)).join('\n\n');
      return {
        highlight,
        spans: found.spans,
        change: found.isExact ? null : diffWords(highlight.selectors.quote.exact, words),
      };
    })
    .sort(
      (a, b) => (a.spans[0]?.start ?? Number.POSITIVE_INFINITY) - (b.spans[0]?.start ?? Number.POSITIVE_INFINITY) || 0,
    );
}
