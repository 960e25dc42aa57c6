// What stands beside the text? People, and who said what.

import type { JSX } from 'preact';
import type { Analysis, Person } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import type { Settings } from '../../store/settings.ts';
import { shownQuotes } from '../reader/group-quotes.ts';
import type { ReadyArticle } from '../reader/reader-state.ts';
import { useTranslate } from '../reader/translate.ts';
import { PeopleList } from './people-list.tsx';
import { QuotesList } from './quotes-list.tsx';

interface Props {
  readonly article: ReadyArticle;
  readonly settings: Settings;
  readonly onSettingsChange: (settings: Settings) => void;
  readonly colors: ReadonlyMap<string, number>;
  readonly activeId: string | null;
  readonly onPoint: (person: Person | null) => void;
  readonly onWalk: (person: Person) => void;
  readonly onSelect: (quote: Quote) => void;
}

export function Sidebar(props: Props): JSX.Element {
  const t = useTranslate();
  const { analysis, isLanguageKnown } = props.article;
  return (
    <aside class="sidebar" aria-label={t('peopleAndQuotes')}>
      {analysis === null && (
        <p class="empty" role="status">
          {t('analyzing')}
        </p>
      )}
      {analysis === 'failed' && (
        <p class="empty" role="alert">
          {t('analysisFailed')}
        </p>
      )}
      {analysis !== null && analysis !== 'failed' && (
        <>
          {(!isLanguageKnown || analysis.limits.includes('language-unknown')) && (
            <p class="empty">{t('languageUnknown')}</p>
          )}
          {analysis.limits.includes('rules-only') && <p class="empty">{t('rulesOnly')}</p>}
          <Lists {...props} analysis={analysis} />
        </>
      )}
    </aside>
  );
}

function Lists({
  analysis,
  article,
  settings,
  onSettingsChange,
  colors,
  activeId,
  onPoint,
  onWalk,
  onSelect,
}: Props & { readonly analysis: Analysis }): JSX.Element {
  const t = useTranslate();
  const count = shownQuotes(analysis).length;
  const orders = ['reading', 'speaker'] as const;
  return (
    <>
      <p class="visually-hidden" role="status">
        {t('found', [String(analysis.people.length), String(count)])}
      </p>
      <section aria-label={t('people')}>
        <h2>
          {t('people')} <span class="count">{analysis.people.length}</span>
        </h2>
        <PeopleList people={analysis.people} colors={colors} onPoint={onPoint} onWalk={onWalk} />
      </section>
      <section aria-label={t('quotes')}>
        <div class="section-head">
          <h2>
            {t('quotes')} <span class="count">{count}</span>
          </h2>
          {count > 0 && (
            <fieldset class="switch" aria-label={t('order')}>
              {orders.map((quoteOrder) => (
                <button
                  key={quoteOrder}
                  type="button"
                  aria-pressed={settings.quoteOrder === quoteOrder}
                  onClick={() => onSettingsChange({ ...settings, quoteOrder })}
                >
                  {t(quoteOrder === 'reading' ? 'orderReading' : 'orderSpeaker')}
                </button>
              ))}
            </fieldset>
          )}
        </div>
        <QuotesList
          analysis={analysis}
          text={article.readerText.text}
          order={settings.quoteOrder}
          activeId={activeId}
          colors={colors}
          onSelect={onSelect}
        />
      </section>
    </>
  );
}
