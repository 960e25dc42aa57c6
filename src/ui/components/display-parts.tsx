// What else of the text's looks can be switched, and how does it all go back to where it began?

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../store/settings.ts';
import { useApp } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { Check } from './setting-controls.tsx';

export function SwitchesPart(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  return (
    <div class="switches">
      <Check label={t('images')} isOn={settings.hasImages} onChange={(hasImages) => changeSettings({ hasImages })} />
      <Check
        label={t('speakerMarks')}
        isOn={settings.hasSpeakerMarks}
        onChange={(hasSpeakerMarks) => changeSettings({ hasSpeakerMarks })}
      />
    </div>
  );
}

/** Only looks go back; what is open beside the text stays, and so do the voices. */
function toDefaults(settings: Settings): Settings {
  const { isSidebarOpen, sidebarTab, sidebarWidthPx, quoteOrder, speechRate, voices, saysSpeakers } = settings;
  return {
    ...DEFAULT_SETTINGS,
    isSidebarOpen,
    sidebarTab,
    sidebarWidthPx,
    quoteOrder,
    speechRate,
    voices,
    saysSpeakers,
  };
}

export function ResetPart(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  const [before, setBefore] = useState<Settings | null>(null);
  const swap = (): void => {
    setBefore(before === null ? settings : null);
    changeSettings(before ?? toDefaults(settings));
  };
  return (
    <p class="reset">
      <button type="button" onClick={swap}>
        {t(before === null ? 'resetDisplay' : 'undo')}
      </button>
    </p>
  );
}
