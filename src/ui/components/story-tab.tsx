// Who is in the story, and who said what?

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../core/analysis.ts';
import { useApp } from '../reader/app-context.ts';
import type { Problem } from '../reader/diagnostics.ts';
import { useReading } from '../reader/reading-context.ts';
import { toSpeakerShares } from '../reader/speaker-shares.ts';
import { ALL_TEXT, listQuotes } from '../reader/text-view.ts';
import { useTranslate } from '../reader/translate.ts';
import { ProblemDetails } from './copy-diagnostics.tsx';
import { PeopleList } from './people-list.tsx';
import { QuotesList } from './quotes-list.tsx';

const ORDERS = ['reading', 'speaker'] as const;

export function StoryTab(): JSX.Element {
  const t = useTranslate();
  const { surface } = useApp();
  const { analysis, analysisFailure } = useReading().article;
  if (analysis === null) {
    return (
      <p class="empty" role="status">
        {t('analyzing')}
      </p>
    );
  }
  if (analysis === 'failed') {
    return (
      <div class="empty">
        <p role="alert">{t('analysisFailed')}</p>
        {analysisFailure !== undefined && <ProblemDetails problem={analysisFailure} surface={surface} />}
      </div>
    );
  }
  const isForeign = analysis.limits.includes('language-unknown');
  // “Nobody is named here” would be more than we know.
  const hasNothing = analysis.people.length === 0 && listQuotes(analysis, ALL_TEXT).length === 0;
  return (
    <>
      {isForeign && <Limit text={t('languageUnknown')} />}
      {analysis.limits.includes('rules-only') && <Limit text={t('rulesOnly')} problem={NO_TAGGER} />}
      {!(isForeign && hasNothing) && <Lists analysis={analysis} />}
    </>
  );
}

const NO_TAGGER: Problem = { step: 'analysis', detail: 'the name finder did not load', url: '' };

interface LimitProps {
  readonly text: string;
  /** Where it is an error and not a limit. */
  readonly problem?: Problem;
}

/** What the reader cannot do here. */
function Limit({ text, problem }: LimitProps): JSX.Element {
  const { surface } = useApp();
  return (
    <section class="limit">
      <p class="empty">{text}</p>
      {problem !== undefined && <ProblemDetails problem={problem} surface={surface} />}
    </section>
  );
}

function Lists({ analysis }: { readonly analysis: Analysis }): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  const { view, showView } = useReading();
  const shares = useMemo(() => toSpeakerShares(analysis), [analysis]);
  const count = listQuotes(analysis, view).length;
  const isOnlyQuotes = view.kind === 'quotes';
  return (
    <>
      <p class="visually-hidden" role="status">
        {t('found', [String(analysis.people.length), String(count)])}
      </p>
      <section aria-label={t('people')}>
        <h2>
          {t('people')} <span class="count">{analysis.people.length}</span>
        </h2>
        <PeopleList people={analysis.people} shares={shares} />
      </section>
      <section aria-label={t('quotes')}>
        <div class="section-head">
          <h2>
            {t('quotes')} <span class="count">{count}</span>
          </h2>
          {count > 0 && (
            <fieldset class="switch" aria-label={t('order')}>
              {ORDERS.map((quoteOrder) => (
                <button
                  key={quoteOrder}
                  type="button"
                  aria-pressed={settings.quoteOrder === quoteOrder}
                  onClick={() => changeSettings({ quoteOrder })}
                >
                  {t(quoteOrder === 'reading' ? 'orderReading' : 'orderSpeaker')}
                </button>
              ))}
              <button
                type="button"
                aria-pressed={isOnlyQuotes}
                title={t('onlyQuotesHint')}
                onClick={() => showView(isOnlyQuotes ? ALL_TEXT : { kind: 'quotes' })}
              >
                {t('onlyQuotes')}
              </button>
            </fieldset>
          )}
        </div>
        <QuotesList analysis={analysis} shares={shares} />
      </section>
    </>
  );
}
