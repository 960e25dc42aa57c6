// Which controls does the reader have?

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FONT_SIZES_PX, type Settings, WIDTHS_EM } from '../../store/settings.ts';
import type { ReaderCommands } from '../reader/reader-app.tsx';
import { useTranslate } from '../reader/translate.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly commands: ReaderCommands;
  readonly hasArticle: boolean;
}

export function Toolbar({ settings, onChange, commands, hasArticle }: Props): JSX.Element {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <header class="toolbar">
      <span class="brand" aria-hidden="true">
        Dramatis
      </span>
      <span class="space" />
      {hasArticle && (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('display')}
        </button>
      )}
      {hasArticle && (
        <button
          type="button"
          aria-pressed={settings.isSidebarOpen}
          onClick={() => onChange({ ...settings, isSidebarOpen: !settings.isSidebarOpen })}
        >
          {t('peopleAndQuotes')}
        </button>
      )}
      {commands.openInPage !== null && (
        <button type="button" onClick={commands.openInPage}>
          {t('openInPage')}
        </button>
      )}
      {commands.leave !== null && (
        <button type="button" onClick={commands.leave} title={t('leaveHint')}>
          {t('leave')}
        </button>
      )}
      {isOpen && <DisplayMenu settings={settings} onChange={onChange} onClose={() => setOpen(false)} />}
    </header>
  );
}

interface MenuProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly onClose: () => void;
}

const THEMES = ['auto', 'light', 'dark', 'sepia'] as const;
const FONTS = ['serif', 'sans'] as const;
const LABELS = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
  sepia: 'themeSepia',
  serif: 'fontSerif',
  sans: 'fontSans',
} as const;

function DisplayMenu({ settings, onChange, onClose }: MenuProps): JSX.Element {
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // Esc closes the menu before it leaves the reader.
    <fieldset class="menu" aria-label={t('display')} onKeyDown={onKeyDown}>
      <Choice
        label={t('theme')}
        values={THEMES}
        value={settings.theme}
        onPick={(theme) => onChange({ ...settings, theme })}
      />
      <Choice
        label={t('font')}
        values={FONTS}
        value={settings.font}
        onPick={(font) => onChange({ ...settings, font })}
      />
      <Stepper
        label={t('textSize')}
        steps={FONT_SIZES_PX}
        value={settings.fontSizePx}
        onStep={(fontSizePx) => onChange({ ...settings, fontSizePx })}
      />
      <Stepper
        label={t('width')}
        steps={WIDTHS_EM}
        value={settings.widthEm}
        onStep={(widthEm) => onChange({ ...settings, widthEm })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.hasImages}
          onChange={() => onChange({ ...settings, hasImages: !settings.hasImages })}
        />
        {t('images')}
      </label>
    </fieldset>
  );
}

interface ChoiceProps<T extends keyof typeof LABELS> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}

function Choice<T extends keyof typeof LABELS>({ label, values, value, onPick }: ChoiceProps<T>): JSX.Element {
  const t = useTranslate();
  return (
    <fieldset class="choice" aria-label={label}>
      <span>{label}</span>
      {values.map((option) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => onPick(option)}>
          {t(LABELS[option])}
        </button>
      ))}
    </fieldset>
  );
}

interface StepperProps {
  readonly label: string;
  readonly steps: readonly number[];
  readonly value: number;
  readonly onStep: (value: number) => void;
}

function Stepper({ label, steps, value, onStep }: StepperProps): JSX.Element {
  const t = useTranslate();
  const at = steps.indexOf(value);
  const smaller = steps[at - 1];
  const larger = steps[at + 1];
  return (
    <fieldset class="choice" aria-label={label}>
      <span>{label}</span>
      <button
        type="button"
        aria-label={t('less', [label])}
        disabled={smaller === undefined}
        onClick={() => smaller !== undefined && onStep(smaller)}
      >
        −
      </button>
      <output>{value}</output>
      <button
        type="button"
        aria-label={t('more', [label])}
        disabled={larger === undefined}
        onClick={() => larger !== undefined && onStep(larger)}
      >
        +
      </button>
    </fieldset>
  );
}
