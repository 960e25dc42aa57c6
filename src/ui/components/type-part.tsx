// How is the text set: which face, how large, how wide, how far apart?

import type { JSX } from 'preact';
import {
  ALIGNMENTS,
  FONT_SIZES_PX,
  FONTS,
  LETTER_SPACINGS_EM,
  LINE_HEIGHTS,
  PARAGRAPH_SPACINGS_EM,
  type Settings,
  WIDTHS_EM,
  WORD_SPACINGS_EM,
} from '../../store/settings.ts';
import { useApp } from '../reader/app-context.ts';
import { type Translate, useTranslate } from '../reader/translate.ts';
import { ProblemDetails } from './copy-diagnostics.tsx';
import { Choice, Stepper } from './setting-controls.tsx';

/** Names of faces are not translated. */
const toFontLabel = (font: Settings['font'], t: Translate): string =>
  ({
    literata: 'Literata',
    atkinson: 'Atkinson Hyperlegible',
    serif: t('fontSerif'),
    sans: t('fontSans'),
    opendyslexic: 'OpenDyslexic',
    own: t('fontOwn'),
  })[font];

export function FontPart(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings, isFontMissing, surface } = useApp();
  return (
    <>
      <Choice
        label={t('font')}
        options={FONTS.map((value) => ({ value, label: toFontLabel(value, t) }))}
        value={settings.font}
        onPick={(font) => changeSettings({ font })}
      />
      {settings.font === 'own' && (
        <label class="own-font">
          <span class="choice-label">{t('fontOwnName')}</span>
          <input
            type="text"
            value={settings.ownFont}
            maxLength={80}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => changeSettings({ ownFont: event.currentTarget.value })}
          />
        </label>
      )}
      {isFontMissing && (
        <>
          <p class="hint" role="status">
            {t('fontMissing')}
          </p>
          <ProblemDetails problem={{ step: 'font', detail: settings.font, url: '' }} surface={surface} />
        </>
      )}
    </>
  );
}

/** Steps of a number, with the message that names it and how the value is written. */
const STEPPERS = [
  { key: 'fontSizePx', message: 'textSize', steps: FONT_SIZES_PX, format: (value: number) => String(value) },
  { key: 'lineHeight', message: 'lineHeight', steps: LINE_HEIGHTS, format: (value: number) => value.toFixed(1) },
  { key: 'widthEm', message: 'width', steps: WIDTHS_EM, format: (value: number) => String(value) },
  { key: 'letterSpacingEm', message: 'letterSpacing', steps: LETTER_SPACINGS_EM, format: toHundredths },
  { key: 'wordSpacingEm', message: 'wordSpacing', steps: WORD_SPACINGS_EM, format: toHundredths },
  {
    key: 'paragraphSpacingEm',
    message: 'paragraphSpacing',
    steps: PARAGRAPH_SPACINGS_EM,
    format: (value: number) => value.toFixed(1),
  },
] as const;

function toHundredths(value: number): string {
  return String(Math.round(value * 100));
}

const ALIGNMENT_LABELS = { start: 'alignStart', justify: 'alignJustify' } as const;

export function SpacingPart(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  return (
    <>
      <div class="steppers">
        {STEPPERS.map(({ key, message, steps, format }) => (
          <Stepper
            key={key}
            label={t(message)}
            steps={steps}
            value={settings[key]}
            format={format}
            onStep={(value) => changeSettings({ [key]: value })}
          />
        ))}
      </div>
      <Choice
        label={t('alignment')}
        options={ALIGNMENTS.map((value) => ({ value, label: t(ALIGNMENT_LABELS[value]) }))}
        value={settings.alignment}
        onPick={(alignment) => changeSettings({ alignment })}
      />
    </>
  );
}
