// How is the text divided? Its headings, and the times of a live blog; the one that is being read is marked.

import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { openingOf } from '../reader/opening-of.ts';
import type { ReadyArticle } from '../reader/reader-state.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

export interface Heading {
  /** Index of the block. */
  readonly block: number;
  readonly text: string;
  /** 1 for the highest that the text has. */
  readonly level: number;
}

const TIME_LEVEL = 7;

export function listHeadings({ readerText }: ReadyArticle): readonly Heading[] {
  const headings = readerText.blocks.flatMap(({ kind, text }, block) => {
    if (kind !== 'heading' && kind !== 'timestamp') return [];
    const level = Number(/^h(\d)$/.exec(readerText.elements[block]?.localName ?? '')?.[1] ?? TIME_LEVEL);
    return [{ block, text, level }];
  });
  const levels = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  return headings.map((heading) => ({ ...heading, level: levels.indexOf(heading.level) + 1 }));
}

export function OutlineTab(): JSX.Element {
  const t = useTranslate();
  const { article, blockSpans, place, show } = useReading();
  const headings = useMemo(() => listHeadings(article), [article]);
  const [current, setCurrent] = useState(-1);
  useEffect(
    () =>
      place.watch(({ first, last }) => {
        // Where the eye is, and where a click puts a heading: a third of the way down.
        const atEye = first + Math.max(1, Math.ceil((last - first) / 3));
        setCurrent(headings.findLastIndex(({ block }) => block <= atEye));
      }),
    [place, headings],
  );
  if (headings.length === 0) return <p class="empty">{t('noHeadings')}</p>;
  return (
    <nav aria-label={t('outline')}>
      <ol class="outline" lang={article.metadata.lang ?? undefined}>
        {headings.map(({ block, text, level }, at) => (
          <li key={block} class={`level-${Math.min(level, 4)}`}>
            <button
              type="button"
              aria-current={at === current ? 'location' : undefined}
              onClick={() => {
                const span = blockSpans[block];
                if (span !== undefined) show(span);
              }}
            >
              <bdi>{openingOf(text)}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
