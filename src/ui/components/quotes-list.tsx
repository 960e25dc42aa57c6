// Who said what? In reading order, or by speaker.

import type { JSX } from 'preact';
import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { QUOTE_ACTIONS } from '../parts/card-actions.ts';
import { useApp } from '../reader/app-context.ts';
import { explainQuote, isUnsure } from '../reader/explain-quote.ts';
import { groupQuotes, nameOfSpeaker, shownQuotes } from '../reader/group-quotes.ts';
import { useReading } from '../reader/reading-context.ts';
import { speakerKey } from '../reader/speaker-colors.ts';
import { useTranslate } from '../reader/translate.ts';

export function QuotesList({ analysis }: { readonly analysis: Analysis }): JSX.Element {
  const t = useTranslate();
  const order = useApp().settings.quoteOrder;
  const { colors } = useReading();
  const quotes = shownQuotes(analysis);
  if (quotes.length === 0) return <p class="empty">{t('noQuotes')}</p>;
  if (order === 'reading') {
    return (
      <ol class="quotes">
        {quotes.map((quote) => (
          <QuoteItem key={quote.id} analysis={analysis} quote={quote} hasSpeaker />
        ))}
      </ol>
    );
  }
  return (
    <>
      {groupQuotes(analysis).map((group) => (
        <section key={group.key} class={`group color-${colors.get(group.key) ?? 0}`}>
          <h3>
            <bdi>{group.name ?? t('unattributed')}</bdi>
            {group.type === 'unnamed' && <span class="tag">{t('unnamedSource')}</span>}
          </h3>
          <ol class="quotes">
            {group.quotes.map((quote) => (
              <QuoteItem key={quote.id} analysis={analysis} quote={quote} hasSpeaker={false} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface ItemProps {
  readonly analysis: Analysis;
  readonly quote: Quote;
  readonly hasSpeaker: boolean;
}

function QuoteItem({ quote, analysis, hasSpeaker }: ItemProps): JSX.Element {
  const t = useTranslate();
  const { article, colors, marks } = useReading();
  const color = colors.get(speakerKey(quote) ?? '') ?? 0;
  const isReported = quote.kind === 'indirect';
  return (
    <li class={`quote color-${color}`} data-quote={quote.id}>
      <button
        type="button"
        class="words"
        aria-current={quote.id === marks.activeId ? 'true' : undefined}
        onClick={() => marks.select(quote)}
      >
        <bdi class={isReported ? 'reported' : 'quoted'}>{shorten(quote.text)}</bdi>
        <span class="by">
          {hasSpeaker && <bdi class="speaker">{nameOfSpeaker(quote, analysis) ?? t('unattributed')}</bdi>}
          {quote.kind !== 'direct' && <span class="tag">{t(isReported ? 'kindReported' : 'kindPartial')}</span>}
          {isUnsure(quote) && <span class="tag unsure">{t('unsure')}</span>}
        </span>
      </button>
      <details class="why">
        <summary>{t('why')}</summary>
        <p>{explainQuote(quote, article.readerText.text, t)}</p>
      </details>
      {QUOTE_ACTIONS.map(({ id, Action }) => (
        <Action key={id} quote={quote} />
      ))}
    </li>
  );
}

/** Enough to know the quote again; the text holds the rest. */
const MAX_LENGTH = 260;

function shorten(text: string): string {
  // The comma before “he said” belongs to the reporter's sentence.
  const line = text.replace(/\s*\n+\s*["“”«»„‘’']?/gu, ' ').replace(/,$/, '');
  if (line.length <= MAX_LENGTH) return line;
  return `${line.slice(0, line.lastIndexOf(' ', MAX_LENGTH))}…`;
}
