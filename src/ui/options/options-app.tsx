// What can be set, seen and taken back on the page of settings?

import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Settings } from '../../store/settings.ts';
import { LicensesLink } from '../components/file-links.tsx';
import { Notice } from '../components/notice.tsx';
import { DISPLAY_PARTS } from '../parts/display-parts.ts';
import { type App, AppContext } from '../reader/app-context.ts';
import { toThemeStyle } from '../reader/custom-theme.ts';
import type { Trouble } from '../reader/diagnostics.ts';
import { type Translate, TranslateContext } from '../reader/translate.ts';
import { AutomaticSection } from './automatic-section.tsx';
import { KeptSection } from './kept-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { ListeningSection } from './listening-section.tsx';
import { type OptionsActions, OptionsContext, type OptionsModel } from './options-context.ts';

interface Props {
  readonly settings: Settings;
  readonly onSettingsChange: (settings: Settings) => void;
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
  readonly t: Translate;
  readonly locale: string;
  readonly notice: Trouble | null;
}

/** There is no page here that could be read, left or set in a face. */
const NO_COMMANDS: App['commands'] = {
  tryAnyway: () => undefined,
  openInPage: null,
  leave: null,
  loadFont: () => Promise.resolve(true),
};

export function OptionsApp({ settings, onSettingsChange, model, actions, t, locale, notice }: Props): JSX.Element {
  const latest = useRef(settings);
  latest.current = settings;
  const app = useMemo<App>(
    () => ({
      surface: 'options',
      settings,
      changeSettings: (change) => {
        latest.current = { ...latest.current, ...change };
        onSettingsChange(latest.current);
      },
      commands: NO_COMMANDS,
      locale,
      openPanel: null,
      togglePanel: () => undefined,
      closePanel: () => undefined,
      isFontMissing: false,
      running: new Map(),
    }),
    [settings, onSettingsChange, locale],
  );
  const options = useMemo(() => ({ model, actions }), [model, actions]);
  return (
    <TranslateContext.Provider value={t}>
      <AppContext.Provider value={app}>
        <OptionsContext.Provider value={options}>
          <div class={`reader own-page theme-${settings.theme}`} style={toThemeStyle(settings)} lang={locale}>
            <Notice trouble={notice} surface="options" />
            <main class="own-page-main">
              <h1>{t('optionsTitle')}</h1>
              <AutomaticSection />
              <section aria-labelledby="display">
                <h2 id="display">{t('display')}</h2>
                <div class="option-parts">
                  {DISPLAY_PARTS.map(({ id, Part }) => (
                    <Part key={id} />
                  ))}
                </div>
              </section>
              <ListeningSection />
              <KeysSection />
              <KeptSection />
            </main>
            <footer class="own-page-foot">
              <LicensesLink />
            </footer>
          </div>
        </OptionsContext.Provider>
      </AppContext.Provider>
    </TranslateContext.Provider>
  );
}
