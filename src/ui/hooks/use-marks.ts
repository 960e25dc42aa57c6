// Which words are marked in the text just now?

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis, Person } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import type { Span } from '../../core/text/span.ts';
import { clearPaint, paintSpans, toRange } from '../../dom/paint.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import { shownQuotes } from '../reader/group-quotes.ts';
import { SPEAKER_COLORS, speakerKey } from '../reader/speaker-colors.ts';

/** Names in the highlight registry; the style sheet knows the same. */
const MENTION = 'dramatis-mention';
const ACTIVE = 'dramatis-active';
const SOURCE = 'dramatis-source';
const speakerName = (color: number): string => `dramatis-speaker-${color}`;
const ALL = [MENTION, ACTIVE, SOURCE, ...Array.from({ length: SPEAKER_COLORS }, (_, at) => speakerName(at + 1))];

export interface Marks {
  readonly activeId: string | null;
  readonly point: (person: Person | null) => void;
  readonly walk: (person: Person) => void;
  readonly select: (quote: Quote) => void;
}

export function useMarks(
  readerText: ReaderText,
  analysis: Analysis | null,
  colors: ReadonlyMap<string, number>,
): Marks {
  const [activeId, setActiveId] = useState<string | null>(null);
  const walked = useRef<{ readonly id: string; readonly at: number } | null>(null);

  // At once and not after the next frame: a reader that is left in between must leave no mark in the page's registry.
  useLayoutEffect(() => {
    if (analysis === null) return;
    paintSpeakers(readerText, analysis, colors);
    return () => clearPaint(ALL);
  }, [readerText, analysis, colors]);

  const point = useCallback(
    (person: Person | null) => paintSpans(readerText, MENTION, person?.mentions ?? []),
    [readerText],
  );
  const select = useCallback(
    (quote: Quote) => {
      setActiveId(quote.id);
      paintSpans(readerText, ACTIVE, [quote]);
      paintSpans(
        readerText,
        SOURCE,
        [quote.source, quote.cue].filter((span): span is Span => span !== null),
      );
      scrollToSpan(readerText, quote);
    },
    [readerText],
  );
  const walk = useCallback(
    (person: Person) => {
      const at = walked.current?.id === person.id ? (walked.current.at + 1) % Math.max(1, person.mentions.length) : 0;
      walked.current = { id: person.id, at };
      const mention = person.mentions[at];
      if (mention === undefined) return;
      paintSpans(readerText, ACTIVE, [mention]);
      scrollToSpan(readerText, mention);
    },
    [readerText],
  );
  return useMemo(() => ({ activeId, point, walk, select }), [activeId, point, walk, select]);
}

function paintSpeakers(readerText: ReaderText, analysis: Analysis, colors: ReadonlyMap<string, number>): void {
  const spans = new Map<number, Span[]>();
  for (const quote of shownQuotes(analysis)) {
    const color = colors.get(speakerKey(quote) ?? '');
    if (color === undefined || quote.kind === 'indirect') continue;
    spans.set(color, [...(spans.get(color) ?? []), quote]);
  }
  for (let color = 1; color <= SPEAKER_COLORS; color += 1) {
    paintSpans(readerText, speakerName(color), spans.get(color) ?? []);
  }
}

/** A range cannot scroll itself into view: its frame does, at a third of the height. */
function scrollToSpan(readerText: ReaderText, span: Span): void {
  const range = toRange(readerText, span);
  const frame = range?.startContainer.parentElement?.closest('.text') ?? null;
  if (range === null || frame === null) return;
  const box = range.getBoundingClientRect();
  const top = frame.scrollTop + box.top - frame.getBoundingClientRect().top - frame.clientHeight / 3;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.scrollTo({ top: Math.max(0, top), behavior: isCalm ? 'instant' : 'smooth' });
}
