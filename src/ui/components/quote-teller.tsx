// What does a screen reader say when a key moves to another quote? The focus stays in the text, so it is told.

import type { JSX } from 'preact';
import { nameOfSpeaker, shownQuotes } from '../reader/group-quotes.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

export function QuoteTeller(): JSX.Element {
  const t = useTranslate();
  const { analysis, marks } = useReading();
  const quotes = analysis === null ? [] : shownQuotes(analysis);
  const at = quotes.findIndex(({ id }) => id === marks.activeId);
  const quote = quotes[at];
  const words =
    quote === undefined || analysis === null
      ? ''
      : t('quotePlace', [
          String(at + 1),
          String(quotes.length),
          nameOfSpeaker(quote, analysis) ?? t('unattributed'),
          quote.text,
        ]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
