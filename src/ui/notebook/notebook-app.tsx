// What does the notebook show? Everything that was kept, in four views over the same records.

import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { EMPTY_PALETTE, type HighlightColor } from '../../core/annotations/palette.ts';
import type { AnnotationStore } from '../../store/annotations/annotation-store.ts';
import type { Settings } from '../../store/settings.ts';
import { ProblemDetails } from '../components/copy-diagnostics.tsx';
import { toColorName } from '../components/mark-controls.tsx';
import { Notice } from '../components/notice.tsx';
import { toThemeStyle } from '../reader/custom-theme.ts';
import type { Outcome, Trouble } from '../reader/diagnostics.ts';
import { isTypedIn } from '../reader/handle-key.ts';
import { type Translate, TranslateContext, useTranslate } from '../reader/translate.ts';
import { BackupView } from './backup-view.tsx';
import { type Filter, findChoices, NO_FILTER } from './filter-notebook.ts';
import { HighlightsView } from './highlights-view.tsx';
import { toNotebook } from './notebook.ts';
import { NotebookContext } from './notebook-context.ts';
import { PeopleView } from './people-view.tsx';
import { SameQuotesView } from './same-quotes-view.tsx';
import { toFailureMessage, toTrouble } from './store-message.ts';
import { type KeptRecords, type KeptRecordsState, useKeptRecords } from './use-kept-records.ts';

interface Props {
  readonly store: AnnotationStore;
  readonly settings: Settings;
  readonly t: Translate;
  readonly locale: string;
  readonly now: () => string;
}

const VIEWS = ['highlights', 'people', 'sameQuotes', 'backup'] as const;
type View = (typeof VIEWS)[number];

export function NotebookApp({ store, settings, t, locale, now }: Props): JSX.Element {
  const records = useKeptRecords(store);
  const [view, setView] = useState<View>('highlights');
  const [outcome, say] = useState<Outcome | null>(null);
  const { state } = records;
  const palette = state.kind === 'ready' ? state.palette : EMPTY_PALETTE;
  const context = useMemo(() => {
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    return {
      records,
      locale,
      now,
      citationStyle: settings.citationStyle,
      say,
      nameColor: (color: HighlightColor) => toColorName(color, palette, t),
      formatDay: (time: string) => (Number.isNaN(Date.parse(time)) ? time : days.format(new Date(time))),
    };
  }, [records, palette, locale, now, t, settings.citationStyle]);
  useUndoKey(records);
  return (
    <TranslateContext.Provider value={t}>
      <NotebookContext.Provider value={context}>
        <div class={`reader notebook theme-${settings.theme}`} style={toThemeStyle(settings)} lang={locale}>
          <header class="toolbar">
            <h1>{t('notebook')}</h1>
            <nav aria-label={t('views')}>
              {VIEWS.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-current={one === view ? 'page' : undefined}
                  onClick={() => setView(one)}
                >
                  {t(one)}
                </button>
              ))}
            </nav>
          </header>
          <Notice trouble={records.failure === null ? null : toTrouble(records.failure, t)} surface="notebook" />
          <Notice trouble={findTrouble(outcome)} surface="notebook" />
          <main>
            <Shown view={view} state={state} store={store} reload={records.reload} />
          </main>
          <UndoBar records={records} />
          <p class="visually-hidden" role="status">
            {outcome?.problem === null ? outcome.text : ''}
          </p>
        </div>
      </NotebookContext.Provider>
    </TranslateContext.Provider>
  );
}

/** Where something was not done. */
const findTrouble = (outcome: Outcome | null): Trouble | null =>
  outcome === null || outcome.problem === null ? null : { text: outcome.text, problem: outcome.problem };

interface ShownProps {
  readonly view: View;
  readonly state: KeptRecordsState;
  readonly store: AnnotationStore;
  readonly reload: () => void;
}

function Shown({ view, state, store, reload }: ShownProps): JSX.Element {
  const t = useTranslate();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const records = state.kind === 'ready' ? state.records : null;
  const articles = useMemo(() => (records === null ? [] : toNotebook(records)), [records]);
  const choices = useMemo(() => findChoices(articles), [articles]);
  if (view === 'backup') return <BackupView store={store} />;
  switch (state.kind) {
    case 'loading':
      return (
        <p class="empty" role="status">
          {t('working')}
        </p>
      );
    case 'failed':
      return (
        <div class="status-page">
          <h2>{t('notebookFailed')}</h2>
          <p>{t(toFailureMessage(state.failure))}</p>
          <button type="button" class="primary" onClick={reload}>
            {t('tryAgain')}
          </button>
          <ProblemDetails problem={toTrouble(state.failure, t).problem} surface="notebook" />
        </div>
      );
    case 'ready':
      if (articles.length === 0) {
        return (
          <div class="status-page">
            <h2>{t('notebookEmpty')}</h2>
            <p>{t('notebookEmptyText')}</p>
          </div>
        );
      }
      if (view === 'people') return <PeopleView articles={articles} />;
      if (view === 'sameQuotes') return <SameQuotesView articles={articles} />;
      return <HighlightsView articles={articles} choices={choices} filter={filter} onFilter={setFilter} />;
  }
}

function UndoBar({ records }: { readonly records: KeptRecords }): JSX.Element {
  const t = useTranslate();
  return (
    <div class="undo-bar" role="status">
      {0 < records.undoable && (
        <>
          <span>{t('deleted', [String(records.undoable)])}</span>
          <button type="button" onClick={records.undo}>
            {t('undo')}
          </button>
          <button type="button" class="close" aria-label={t('close')} onClick={records.dismiss}>
            ×
          </button>
        </>
      )}
    </div>
  );
}

/** Ctrl or Command and Z put back what was deleted; in a field they undo typing. */
function useUndoKey({ undo, undoable }: KeptRecords): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTypedIn(event.target)) return;
      if (undoable === 0) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [undo, undoable]);
}
