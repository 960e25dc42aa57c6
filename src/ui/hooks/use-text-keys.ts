// How do keys move through the text: by quote, by mention, by paragraph?

import type { RefObject } from 'preact';
import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { useCommand } from '../reader/app-context.ts';
import { listQuotes, type TextView } from '../reader/text-view.ts';
import type { Marks } from './use-marks.ts';

interface Options {
  readonly analysis: Analysis | null;
  readonly marks: Marks;
  readonly view: TextView;
  readonly select: (quote: Quote) => void;
}

export function useTextKeys(frame: RefObject<HTMLElement | null>, { analysis, marks, view, select }: Options): void {
  const stepQuote = (by: 1 | -1): void => {
    const quote = analysis === null ? null : findNext(listQuotes(analysis, view), marks.activeId, by);
    if (quote !== null) select(quote);
  };
  const stepMention = (by: 1 | -1): void => {
    const id = marks.walk?.id ?? (view.kind === 'speaker' ? view.key : null);
    const person = analysis?.people.find((candidate) => candidate.id === id) ?? analysis?.people[0];
    if (person !== undefined) marks.walkTo(person, by);
  };
  const isReady = analysis !== null;
  useCommand('next-quote', isReady ? () => stepQuote(1) : null);
  useCommand('previous-quote', isReady ? () => stepQuote(-1) : null);
  useCommand('next-mention', isReady ? () => stepMention(1) : null);
  useCommand('previous-mention', isReady ? () => stepMention(-1) : null);
  useCommand('next-paragraph', () => moveByBlock(frame.current, 1));
  useCommand('previous-paragraph', () => moveByBlock(frame.current, -1));
}

/** From the last to the first again. */
function findNext(quotes: readonly Quote[], activeId: string | null, by: 1 | -1): Quote | null {
  const at = quotes.findIndex(({ id }) => id === activeId);
  const start = by === 1 ? 0 : quotes.length - 1;
  return quotes[at < 0 ? start : (at + by + quotes.length) % quotes.length] ?? null;
}

const BLOCKS = 'h1, .body :is(p, li, h2, h3, h4, h5, h6, blockquote, figure, pre, tr):not([data-left-out])';

/** Puts the next paragraph to the top of the frame, or the one before. */
function moveByBlock(frame: HTMLElement | null, by: 1 | -1): void {
  if (frame === null) return;
  const top = frame.getBoundingClientRect().top + 24;
  const blocks = [...frame.querySelectorAll(BLOCKS)];
  const topOf = (block: Element): number => block.getBoundingClientRect().top - top;
  const next = by === 1 ? blocks.find((block) => 2 < topOf(block)) : blocks.findLast((block) => topOf(block) < -2);
  if (next !== undefined) frame.scrollBy({ top: topOf(next), behavior: 'instant' });
}
