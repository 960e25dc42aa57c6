// How do keys move through the text, by quote and by paragraph?

import type { RefObject } from 'preact';
import type { Analysis } from '../../core/analysis.ts';
import { useCommand } from '../reader/app-context.ts';
import { shownQuotes } from '../reader/group-quotes.ts';
import type { Marks } from './use-marks.ts';

export function useTextKeys(frame: RefObject<HTMLElement | null>, analysis: Analysis | null, marks: Marks): void {
  useCommand('next-quote', () => stepQuote(analysis, marks, 1));
  useCommand('previous-quote', () => stepQuote(analysis, marks, -1));
  useCommand('next-paragraph', () => moveByBlock(frame.current, 1));
  useCommand('previous-paragraph', () => moveByBlock(frame.current, -1));
}

/** The next quote, from the last to the first again. */
function stepQuote(analysis: Analysis | null, { activeId, select }: Marks, by: 1 | -1): void {
  const quotes = analysis === null ? [] : shownQuotes(analysis);
  const at = quotes.findIndex(({ id }) => id === activeId);
  const start = by === 1 ? 0 : quotes.length - 1;
  const quote = quotes[at < 0 ? start : (at + by + quotes.length) % quotes.length];
  if (quote !== undefined) select(quote);
}

/** Puts the next paragraph to the top of the frame, or the one before. */
function moveByBlock(frame: HTMLElement | null, by: 1 | -1): void {
  if (frame === null) return;
  const top = frame.getBoundingClientRect().top + 24;
  const blocks = [
    ...frame.querySelectorAll('h1, .body p, .body li, .body h2, .body h3, .body h4, .body blockquote, .body figure'),
  ];
  const tops = blocks.map((block) => block.getBoundingClientRect().top - top);
  const next = by === 1 ? tops.find((at) => 2 < at) : tops.findLast((at) => at < -2);
  if (next !== undefined) frame.scrollBy({ top: next, behavior: 'instant' });
}
