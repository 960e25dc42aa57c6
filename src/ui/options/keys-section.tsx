// Which keys are there, and how is the one that opens the reader changed?

import type { JSX } from 'preact';
import { HelpPanel } from '../components/help-panel.tsx';
import { useTranslate } from '../reader/translate.ts';
import { useOptions } from './options-context.ts';

export function KeysSection(): JSX.Element {
  const t = useTranslate();
  const { model, actions } = useOptions();
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('help')}</h2>
      <p>
        {model.shortcut === null ? t('shortcutNone') : t('shortcutNow', [model.shortcut])}{' '}
        <button type="button" class="plain" onClick={actions.openShortcuts}>
          {t('shortcutChange')}
        </button>
      </p>
      <HelpPanel />
    </section>
  );
}
