// What do popup and in-page reader show? Both mount this; everything from outside comes in as props.

import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../store/settings.ts';
import { Notice } from '../components/notice.tsx';
import { PanelFrame } from '../components/panel-frame.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { StatusPage } from '../components/status-page.tsx';
import { Toolbar } from '../components/toolbar.tsx';
import { useBundledFont } from '../hooks/use-bundled-font.ts';
import { type App, AppContext, type ReaderCommands, type RunningCommands, useApp } from './app-context.ts';
import type { Problem, Trouble } from './diagnostics.ts';
import { handleKey } from './handle-key.ts';
import type { ReaderState } from './reader-state.ts';
import { ReadingView } from './reading-view.tsx';
import { toTextStyle } from './text-style.ts';
import { type Translate, TranslateContext, useTranslate } from './translate.ts';

export interface ReaderAppProps {
  readonly state: ReaderState;
  readonly surface: App['surface'];
  readonly settings: Settings;
  readonly onSettingsChange: (settings: Settings) => void;
  readonly commands: ReaderCommands;
  readonly t: Translate;
  readonly locale: string;
  /** Set where something of the reader's could not be saved. */
  readonly notice: Trouble | null;
}

export function ReaderApp(props: ReaderAppProps): JSX.Element {
  const { state, surface, settings, onSettingsChange, commands, t, locale, notice } = props;
  const [openPanel, setPanel] = useState<string | null>(null);
  const isFontMissing = useBundledFont(settings.font, commands.loadFont);
  const running = useRef<RunningCommands>(new Map()).current;
  // Two changes within one frame: the second builds on the first.
  const latest = useRef(settings);
  latest.current = settings;
  const app = useMemo<App>(
    () => ({
      surface,
      settings,
      changeSettings: (change) => {
        latest.current = { ...latest.current, ...change };
        onSettingsChange(latest.current);
      },
      commands,
      locale,
      openPanel,
      togglePanel: (id) => setPanel((open) => (open === id ? null : id)),
      closePanel: () => setPanel(null),
      isFontMissing,
      running,
    }),
    [surface, settings, onSettingsChange, commands, locale, openPanel, isFontMissing, running],
  );
  const style = useMemo(() => toTextStyle(settings), [settings]);
  return (
    <TranslateContext.Provider value={t}>
      <AppContext.Provider value={app}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole surface, for whatever inside has the focus */}
        <div
          class={`reader surface-${surface} theme-${settings.theme}`}
          style={style}
          lang={locale}
          // Every language of the interface does; the article tells its own direction, a page's must not matter.
          dir="ltr"
          // A click on nothing in particular must not take the keys away.
          tabIndex={-1}
          onKeyDown={(event) => handleKey(event, running)}
        >
          {state.kind === 'ready' ? (
            <ReadingView article={state.article} notice={notice} />
          ) : (
            <>
              <Toolbar hasArticle={false} />
              <Notice trouble={notice} surface={surface} />
              <PanelFrame hasArticle={false} />
              <Absence state={state} />
            </>
          )}
        </div>
      </AppContext.Provider>
    </TranslateContext.Provider>
  );
}

const toAbsent = (detail: string): Problem => ({ step: 'reading', detail, url: '' });

interface AbsenceProps {
  readonly state: Exclude<ReaderState, { readonly kind: 'ready' }>;
}

function Absence({ state }: AbsenceProps): JSX.Element {
  const t = useTranslate();
  const { commands } = useApp();
  const again = { label: t('tryAgain'), run: commands.tryAnyway };
  switch (state.kind) {
    case 'loading':
      return <Skeleton />;
    case 'not-article':
      return (
        <StatusPage
          title={t('notArticleTitle')}
          text={t('notArticleText')}
          problem={{ step: 'detection', detail: state.because.join(', '), url: state.url }}
          mayPick
          action={{ label: t('tryAnyway'), run: commands.tryAnyway }}
        />
      );
    case 'no-text':
      return <StatusPage title={t('noTextTitle')} text={t('noTextText')} problem={toAbsent('no-text')} mayPick />;
    case 'restricted':
      return <StatusPage title={t('restrictedTitle')} text={t('restrictedText')} problem={toAbsent('restricted')} />;
    case 'gone':
      return <StatusPage title={t('goneTitle')} text={t('goneText')} problem={toAbsent('gone')} />;
    case 'failed':
      return (
        <StatusPage
          title={t('failedTitle')}
          text={t('failedText')}
          problem={{ step: 'reading', detail: state.detail, url: state.url }}
          action={again}
        />
      );
  }
}
