// Which looks of the text can be chosen?

import type { JSX } from 'preact';
import { FONT_SIZES_PX, FONTS, THEMES, WIDTHS_EM } from '../../store/settings.ts';
import { useApp } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { Check, Choice, Stepper } from './setting-controls.tsx';

const THEME_LABELS = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark', sepia: 'themeSepia' } as const;
const FONT_LABELS = { serif: 'fontSerif', sans: 'fontSans' } as const;

export function ThemePart(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  return (
    <Choice
      label={t('theme')}
      options={THEMES.map((value) => ({ value, label: t(THEME_LABELS[value]) }))}
      value={settings.theme}
      onPick={(theme) => changeSettings({ theme })}
    />
  );
}

export function TypePart(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  return (
    <>
      <Choice
        label={t('font')}
        options={FONTS.map((value) => ({ value, label: t(FONT_LABELS[value]) }))}
        value={settings.font}
        onPick={(font) => changeSettings({ font })}
      />
      <Stepper
        label={t('textSize')}
        steps={FONT_SIZES_PX}
        value={settings.fontSizePx}
        onStep={(fontSizePx) => changeSettings({ fontSizePx })}
      />
      <Stepper
        label={t('width')}
        steps={WIDTHS_EM}
        value={settings.widthEm}
        onStep={(widthEm) => changeSettings({ widthEm })}
      />
    </>
  );
}

export function ImagesPart(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  return (
    <Check label={t('images')} isOn={settings.hasImages} onChange={(hasImages) => changeSettings({ hasImages })} />
  );
}
