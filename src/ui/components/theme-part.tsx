// Which colours has the reader?

import type { JSX } from 'preact';
import { type CustomColors, THEMES } from '../../store/settings.ts';
import { useApp } from '../reader/app-context.ts';
import { contrastOf, MIN_TEXT_CONTRAST } from '../reader/color.ts';
import { toCustomTheme } from '../reader/custom-theme.ts';
import { useTranslate } from '../reader/translate.ts';

const LABELS = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
  sepia: 'themeSepia',
  gray: 'themeGray',
  contrast: 'themeContrast',
  custom: 'themeCustom',
} as const;

export function ThemePart(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  return (
    <>
      <fieldset class="choice themes" aria-label={t('theme')}>
        <span class="choice-label">{t('theme')}</span>
        <span class="choice-options">
          {THEMES.map((theme) => (
            <button
              key={theme}
              type="button"
              class={`swatch swatch-${theme}`}
              style={theme === 'custom' ? toCustomTheme(settings.customColors) : undefined}
              aria-pressed={settings.theme === theme}
              onClick={() => changeSettings({ theme })}
            >
              {t(LABELS[theme])}
            </button>
          ))}
        </span>
      </fieldset>
      {settings.theme === 'custom' && <CustomPart />}
    </>
  );
}

const COLORS = [
  ['paper', 'colorPaper'],
  ['ink', 'colorInk'],
  ['accent', 'colorAccent'],
] as const;

/** Any three colours can be picked; what could not be read on the paper is made readable, and it says so. */
function CustomPart(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  const { customColors } = settings;
  const change = (change: Partial<CustomColors>): void =>
    changeSettings({ customColors: { ...customColors, ...change } });
  const isWeak = contrastOf(customColors.ink, customColors.paper) < MIN_TEXT_CONTRAST;
  return (
    <fieldset class="choice" aria-label={t('themeCustom')}>
      <span class="choice-label" />
      <span class="choice-options">
        {COLORS.map(([name, message]) => (
          <label key={name} class="color-pick">
            <input
              type="color"
              value={customColors[name]}
              onInput={(event) => change({ [name]: event.currentTarget.value })}
            />
            {t(message)}
          </label>
        ))}
      </span>
      {isWeak && (
        <p class="hint" role="status">
          {t('colorsWeak')}
        </p>
      )}
    </fieldset>
  );
}
