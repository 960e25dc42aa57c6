// Which words are marked in the text just now?

import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis, Person } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import type { Span } from '../../core/text/span.ts';
import { clearPaint, paintSpans } from '../../dom/paint.ts';
import type { ReaderText } from '../../dom/reader-text.ts';
import { isUnsure } from '../reader/explain-quote.ts';
import { shownQuotes } from '../reader/group-quotes.ts';
import { speakerKey } from '../reader/speaker-colors.ts';
import {
  ACTIVE,
  CUE,
  MENTION,
  MOMENT_NAMES,
  SOURCE,
  SPEAKER_NAMES,
  type SpeakerKind,
  speakerName,
} from './mark-names.ts';
import { scrollToSpan } from './scroll-to-span.ts';

/** A person whose mentions are walked through, and the mention reached. */
export interface Walk {
  readonly id: Person['id'];
  readonly at: number;
}

export interface Marks {
  readonly activeId: string | null;
  readonly walk: Walk | null;
  /** Marks all mentions for as long as the pointer or the focus is on the person. */
  readonly point: (person: Person | null) => void;
  /** To the next or the previous mention; the first time to the first. */
  readonly walkTo: (person: Person, by: 1 | -1) => void;
  /** Marks a quote, its source and its cue, and scrolls there. */
  readonly select: (quote: Quote) => void;
  /** Scrolls to any words and marks them. */
  readonly show: (span: Span) => void;
}

interface Options {
  readonly colors: ReadonlyMap<string, number>;
  readonly hasSpeakers: boolean;
}

export function useMarks(readerText: ReaderText, analysis: Analysis | null, { colors, hasSpeakers }: Options): Marks {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [walk, setWalk] = useState<Walk | null>(null);

  // At once and not after the next frame: a reader that is left in between must leave no mark in the page's registry.
  useLayoutEffect(() => {
    if (analysis === null || !hasSpeakers) return;
    paintSpeakers(readerText, analysis, colors);
    return () => clearPaint(SPEAKER_NAMES);
  }, [readerText, analysis, colors, hasSpeakers]);
  useLayoutEffect(
    () => () => {
      clearPaint(MOMENT_NAMES);
      setActiveId(null);
      setWalk(null);
    },
    [readerText, analysis],
  );

  const point = useCallback(
    (person: Person | null) => paintSpans(readerText, MENTION, person?.mentions ?? []),
    [readerText],
  );
  const show = useCallback(
    (span: Span) => {
      clearPaint([SOURCE, CUE]);
      setActiveId(null);
      paintSpans(readerText, ACTIVE, [span]);
      scrollToSpan(readerText, span);
    },
    [readerText],
  );
  const select = useCallback(
    (quote: Quote) => {
      show(quote);
      paintSpans(readerText, SOURCE, quote.source === null ? [] : [quote.source]);
      paintSpans(readerText, CUE, quote.cue === null ? [] : [quote.cue]);
      setActiveId(quote.id);
    },
    [readerText, show],
  );
  const walkTo = useCallback(
    (person: Person, by: 1 | -1) => {
      const count = person.mentions.length;
      const start = by === 1 ? 0 : count - 1;
      const at = walk?.id === person.id ? (walk.at + by + count) % Math.max(1, count) : start;
      const mention = person.mentions[at];
      if (mention === undefined) return;
      show(mention);
      setWalk({ id: person.id, at });
    },
    [show, walk],
  );
  return useMemo(
    () => ({ activeId, walk, point, walkTo, select, show }),
    [activeId, walk, point, walkTo, select, show],
  );
}

function paintSpeakers(readerText: ReaderText, analysis: Analysis, colors: ReadonlyMap<string, number>): void {
  const spans = new Map<string, Span[]>(SPEAKER_NAMES.map((name) => [name, []]));
  for (const quote of shownQuotes(analysis)) {
    const name = speakerName(kindOf(quote), colors.get(speakerKey(quote) ?? '') ?? 0);
    spans.get(name)?.push(quote);
  }
  for (const [name, found] of spans) paintSpans(readerText, name, found);
}

function kindOf(quote: Quote): SpeakerKind {
  if (quote.kind === 'indirect') return 'reported';
  return isUnsure(quote) ? 'unsure' : 'speaker';
}
