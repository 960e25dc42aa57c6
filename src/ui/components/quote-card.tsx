// What was said, by whom, and why do we think so?

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { QUOTE_ACTIONS } from '../parts/card-actions.ts';
import { useApp } from '../reader/app-context.ts';
import { explainQuote, isCorrected, isUnsure } from '../reader/explain-quote.ts';
import { namesOfSpeakers } from '../reader/group-quotes.ts';
import { openingOf } from '../reader/opening-of.ts';
import { useReading } from '../reader/reading-context.ts';
import { speakerKey } from '../reader/speaker-colors.ts';
import { useTranslate } from '../reader/translate.ts';

interface Props {
  readonly analysis: Analysis;
  readonly quote: Quote;
  /** False below the speaker's own heading, where only those are named who say it together. */
  readonly hasSpeaker: boolean;
}

export function QuoteCard({ quote, analysis, hasSpeaker }: Props): JSX.Element {
  const t = useTranslate();
  const { article, colors, marks, select } = useReading();
  const color = colors.get(speakerKey(quote) ?? '') ?? 0;
  const isReported = quote.kind === 'indirect';
  const isActive = quote.id === marks.activeId;
  const { locale } = useApp();
  const speaker = namesOfSpeakers(quote, analysis, locale);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Chosen by key or in the strip: the list follows.
    if (isActive) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    <li ref={card} class={`quote color-${color}`} data-quote={quote.id}>
      <button type="button" class="words" aria-current={isActive ? 'true' : undefined} onClick={() => select(quote)}>
        <bdi class={isReported ? 'reported' : 'quoted'} lang={article.metadata.lang ?? undefined}>
          {shorten(quote.text)}
        </bdi>
        <span class="by">
          {(hasSpeaker || quote.jointSpeakers !== undefined) && (
            <bdi class={speaker === null ? 'speaker nobody' : 'speaker'}>{speaker ?? t('unattributed')}</bdi>
          )}
          {hasSpeaker && quote.speaker?.type === 'unnamed' && <span class="tag">{t('unnamedSource')}</span>}
          {quote.kind !== 'direct' && <span class="tag">{t(isReported ? 'kindReported' : 'kindPartial')}</span>}
          {quote.stance !== undefined && (
            <span class="tag">{t(quote.stance === 'negated' ? 'stanceNegated' : 'stanceHypothetical')}</span>
          )}
          {isCorrected(quote) && <span class="tag corrected">{t('corrected')}</span>}
          {isUnsure(quote) && <span class="tag unsure">{t('unsure')}</span>}
        </span>
      </button>
      <details class="why" open={isActive}>
        <summary>{t('why')}</summary>
        <p>
          {isUnsure(quote) && <>{t('unsureText')} </>}
          {explainQuote(quote, article.readerText.text, t)}
        </p>
      </details>
      {QUOTE_ACTIONS.length > 0 && (
        <div class="card-actions">
          {QUOTE_ACTIONS.map(({ id, Action }) => (
            <Action key={id} quote={quote} />
          ))}
        </div>
      )}
    </li>
  );
}

/** Enough to know the quote again; the text holds the rest. */
const MAX_LENGTH = 260;

function shorten(text: string): string {
  // The comma before “he said” belongs to the reporter's sentence.
  const line = text.replace(/\s*\n+\s*["“”«»„‘’']?/gu, ' ').replace(/,$/, '');
  if (line.length <= MAX_LENGTH) return line;
  const end = line.lastIndexOf(' ', MAX_LENGTH);
  return openingOf(line, end < MAX_LENGTH / 2 ? MAX_LENGTH : end);
}
