// What did the article say when it was kept? Its text with the highlights in it, for the day when the page is gone.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Highlight } from '../../core/annotations/highlight.ts';
import type { ArticleSnapshot } from '../../core/annotations/snapshot.ts';

interface Props {
  readonly snapshot: ArticleSnapshot;
  readonly highlights: readonly Highlight[];
}

export function KeptText({ snapshot, highlights }: Props): JSX.Element {
  const { text, metadata } = snapshot;
  const paragraphs = useMemo(() => toMarkedParagraphs(text, highlights), [text, highlights]);
  return (
    <div class="kept-text" lang={metadata.lang ?? undefined} dir={metadata.dir ?? 'auto'}>
      {paragraphs.map((parts, at) => (
        // Paragraphs and parts have no other name than their place.
        <p key={at}>
          {parts.map(({ words, color }, place) =>
            color === null ? (
              words
            ) : (
              <mark key={place} class={`mark-${color}`}>
                {words}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

export interface MarkedPart {
  readonly words: string;
  readonly color: Highlight['color'] | null;
}

/** Where two highlights overlap, the one that begins later shows. Words that the text does not hold are not marked. */
export function toMarkedParagraphs(
  text: string,
  highlights: readonly Pick<Highlight, 'selectors' | 'color'>[],
): readonly (readonly MarkedPart[])[] {
  const spans = highlights.flatMap(({ selectors: { position, quote }, color }) =>
    position !== null && text.slice(position.start, position.end) === quote.exact ? [{ ...position, color }] : [],
  );
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const paragraphs: MarkedPart[][] = [[]];
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    const color = spans.findLast((span) => span.start <= start && start < span.end)?.color ?? null;
    for (const [line, words] of text.slice(start, end).split('\n\n').entries()) {
      if (0 < line) paragraphs.push([]);
      if (words !== '') paragraphs.at(-1)?.push({ words, color });
    }
  }
  return paragraphs;
}
