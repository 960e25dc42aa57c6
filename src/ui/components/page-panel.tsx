// What can be done about this page: pick its text, take parts out, open it by itself, change the settings?

import type { JSX } from 'preact';
import { useApp } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { Check } from './setting-controls.tsx';
import { ToolbarButton } from './toolbar-button.tsx';

export function PageAction(): JSX.Element {
  const t = useTranslate();
  const { openPanel, togglePanel } = useApp();
  return (
    <ToolbarButton
      icon="menu"
      label={t('thisPage')}
      words="wide"
      isExpanded={openPanel === 'page' || openPanel === 'remove'}
      onClick={() => togglePanel(openPanel === 'remove' ? 'remove' : 'page')}
    />
  );
}

export function PagePanel(): JSX.Element {
  const t = useTranslate();
  const { commands, togglePanel } = useApp();
  const { pickText = null, pickedPart = null, removals = null, always = null } = commands;
  const { openOptions = null, openNotebook = null } = commands;
  return (
    <div class="page-panel">
      {pickText !== null && (
        <button type="button" onClick={pickText}>
          {t('pickText')}
        </button>
      )}
      {removals !== null && (
        <button type="button" onClick={() => togglePanel('remove')}>
          {t('removeParts')}
        </button>
      )}
      {openNotebook !== null && (
        <button type="button" onClick={openNotebook}>
          {t('openNotebook')}
        </button>
      )}
      {openOptions !== null && (
        <button type="button" onClick={openOptions}>
          {t('allSettings')}
        </button>
      )}
      {pickedPart !== null && (
        <Check
          label={t('pickedKeep', [pickedPart.site])}
          isOn={pickedPart.isKept}
          onChange={(isOn) => (isOn ? pickedPart.keep() : pickedPart.forget())}
        />
      )}
      {always !== null && (
        <Check label={t('alwaysOn', [always.site])} isOn={always.isOn} onChange={() => always.toggle()} />
      )}
    </div>
  );
}
