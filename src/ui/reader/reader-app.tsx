// What do popup and in-page reader show? Both mount this; everything from outside comes in as props.

import type { JSX } from 'preact';
import type { Settings } from '../../store/settings.ts';
import { Skeleton } from '../components/skeleton.tsx';
import { StatusPage } from '../components/status-page.tsx';
import { Toolbar } from '../components/toolbar.tsx';
import type { ReaderState } from './reader-state.ts';
import { ReadingView } from './reading-view.tsx';
import { type Translate, TranslateContext } from './translate.ts';

export interface ReaderCommands {
  /** Read the page although it does not look like an article. */
  readonly tryAnyway: () => void;
  /** Popup: open the reader over the page. Null where there is no such way (the reader is there already). */
  readonly openInPage: (() => void) | null;
  /** In-page reader: give the page back. Null in the popup, which the browser closes. */
  readonly leave: (() => void) | null;
}

export interface ReaderAppProps {
  readonly state: ReaderState;
  readonly surface: 'popup' | 'page';
  readonly settings: Settings;
  readonly onSettingsChange: (settings: Settings) => void;
  readonly commands: ReaderCommands;
  readonly t: Translate;
  /** BCP 47 tag of the interface, for dates. */
  readonly locale: string;
  /** Set where something of the reader's could not be saved. */
  readonly notice: string | null;
}

export function ReaderApp(props: ReaderAppProps): JSX.Element {
  const { state, surface, settings, onSettingsChange, commands, t, locale, notice } = props;
  return (
    <TranslateContext.Provider value={t}>
      <div
        class={`reader surface-${surface} theme-${settings.theme} font-${settings.font} size-${settings.fontSizePx} width-${settings.widthEm}`}
        lang={locale}
      >
        <Toolbar
          settings={settings}
          onChange={onSettingsChange}
          commands={commands}
          hasArticle={state.kind === 'ready'}
        />
        {notice !== null && (
          <p class="notice" role="alert">
            {notice}
          </p>
        )}
        {state.kind === 'ready' ? (
          <ReadingView
            article={state.article}
            settings={settings}
            onSettingsChange={onSettingsChange}
            leave={commands.leave}
            locale={locale}
          />
        ) : (
          <Absence state={state} commands={commands} t={t} />
        )}
      </div>
    </TranslateContext.Provider>
  );
}

interface AbsenceProps {
  readonly state: Exclude<ReaderState, { readonly kind: 'ready' }>;
  readonly commands: ReaderCommands;
  readonly t: Translate;
}

function Absence({ state, commands, t }: AbsenceProps): JSX.Element {
  const again = { label: t('tryAgain'), run: commands.tryAnyway };
  switch (state.kind) {
    case 'loading':
      return <Skeleton />;
    case 'not-article':
      return (
        <StatusPage
          title={t('notArticleTitle')}
          text={t('notArticleText')}
          detail={state.because.join(', ')}
          action={{ label: t('tryAnyway'), run: commands.tryAnyway }}
        />
      );
    case 'no-text':
      return <StatusPage title={t('noTextTitle')} text={t('noTextText')} />;
    case 'restricted':
      return <StatusPage title={t('restrictedTitle')} text={t('restrictedText')} />;
    case 'gone':
      return <StatusPage title={t('goneTitle')} text={t('goneText')} />;
    case 'failed':
      return <StatusPage title={t('failedTitle')} text={t('failedText')} detail={state.detail} action={again} />;
  }
}
