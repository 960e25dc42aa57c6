// What holds a reading together: article, marks, view and place?

import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Quote } from '../../core/attribution/quote.ts';
import type { Span } from '../../core/text/span.ts';
import { useApp } from '../reader/app-context.ts';
import { findBlockAt, toBlockSpans } from '../reader/block-spans.ts';
import type { ReadyArticle } from '../reader/reader-state.ts';
import type { Reading } from '../reader/reading-context.ts';
import { assignColors } from '../reader/speaker-colors.ts';
import { ALL_TEXT } from '../reader/text-view.ts';
import { useTranslate } from '../reader/translate.ts';
import { useLeftOut } from './use-left-out.ts';
import { useMarks } from './use-marks.ts';
import { usePlace } from './use-place.ts';
import { useTextKeys } from './use-text-keys.ts';
import { useTextView } from './use-text-view.ts';

const NO_COLORS: ReadonlyMap<string, number> = new Map();

export function useReadingState(article: ReadyArticle): Reading {
  const t = useTranslate();
  const { settings } = useApp();
  const frame = useRef<HTMLElement>(null);
  const { readerText } = article;
  const analysis = article.analysis === 'failed' ? null : article.analysis;
  const blockSpans = useMemo(() => toBlockSpans(readerText), [readerText]);
  const colors = useMemo(() => (analysis === null ? NO_COLORS : assignColors(analysis)), [analysis]);
  const marks = useMarks(readerText, analysis, { colors, hasSpeakers: settings.hasSpeakerMarks });
  const toGapLabel = useCallback((count: number) => t('gap', [String(count)]), [t]);
  const textView = useTextView(readerText, blockSpans, analysis, toGapLabel);
  const leftOut = useLeftOut(article);
  const place = usePlace(frame, readerText, blockSpans);
  const { shown, showView } = textView;
  const bringInView = useCallback(
    (span: Span): void => {
      if (shown !== null && !shown.has(findBlockAt(blockSpans, span.start))) showView(ALL_TEXT);
    },
    [shown, showView, blockSpans],
  );
  const select = useCallback(
    (quote: Quote) => {
      bringInView(quote);
      marks.select(quote);
    },
    [bringInView, marks.select],
  );
  const show = useCallback(
    (span: Span) => {
      bringInView(span);
      marks.show(span);
    },
    [bringInView, marks.show],
  );
  useTextKeys(frame, { analysis, marks, view: textView.view, select });
  return useMemo(
    () => ({ article, analysis, leftOut, colors, marks, ...textView, select, show, blockSpans, place, frame }),
    [article, analysis, leftOut, colors, marks, textView, select, show, blockSpans, place],
  );
}
