// Who reads aloud, how fast, and does the voice say who speaks?

import type { JSX } from 'preact';
import { SPEECH_RATES } from '../../store/settings.ts';
import { Check, Stepper } from '../components/setting-controls.tsx';
import { useVoices } from '../hooks/use-voices.ts';
import { chooseVoice, findVoices, languageOf, rememberVoice } from '../listening/choose-voice.ts';
import type { Voice } from '../listening/speech-port.ts';
import { useApp } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { useOptions } from './options-context.ts';

export function ListeningSection(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings, locale } = useApp();
  const voices = useVoices(useOptions().model.speech);
  const languages = findLanguages(voices);
  return (
    <section aria-labelledby="listening">
      <h2 id="listening">{t('listening')}</h2>
      {languages.length === 0 && <p>{t(voices.length === 0 ? 'voicesNone' : 'voicesRemote')}</p>}
      {languages.length > 0 && (
        <div class="option-parts">
          <Stepper
            label={t('speechRate')}
            steps={SPEECH_RATES}
            value={settings.speechRate}
            onStep={(speechRate) => changeSettings({ speechRate })}
            format={(rate) => `${new Intl.NumberFormat(locale).format(rate)}×`}
          />
          <Check
            label={t('saysSpeakers')}
            isOn={settings.saysSpeakers}
            onChange={(saysSpeakers) => changeSettings({ saysSpeakers })}
          />
          {languages.map((lang) => (
            <label key={lang} class="voice-choice">
              <span class="choice-label">{nameOfLanguage(lang, locale)}</span>
              <select
                value={chooseVoice(voices, lang, settings.voices)?.uri}
                onChange={(event) =>
                  changeSettings({ voices: rememberVoice(settings.voices, lang, event.currentTarget.value) })
                }
              >
                {findVoices(voices, lang).map(({ uri, name }) => (
                  <option key={uri} value={uri}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      <p class="option-hint">{t('voicesHint')}</p>
    </section>
  );
}

const findLanguages = (voices: readonly Voice[]): readonly string[] =>
  [...new Set(voices.filter(({ isLocal }) => isLocal).map(({ lang }) => languageOf(lang)))]
    .filter((lang) => lang !== '')
    .sort();

function nameOfLanguage(lang: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
  } catch {
    // Engines have voices for «languages» that are no tags.
    return lang;
  }
}
