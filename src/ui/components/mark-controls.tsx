// How does the reader choose a colour, and write a note?

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type HighlightColor, type Palette } from '../../core/annotations/palette.ts';
import { type Translate, useTranslate } from '../reader/translate.ts';

const PLAIN_NAMES: Readonly<Record<HighlightColor, string>> = {
  yellow: 'markYellow',
  green: 'markGreen',
  blue: 'markBlue',
  pink: 'markPink',
  orange: 'markOrange',
  purple: 'markPurple',
};

export const toPlainColorName = (color: HighlightColor, t: Translate): string => t(PLAIN_NAMES[color]);
/** The reader's own name, else the plain one. */
export const toColorName = (color: HighlightColor, { names }: Palette, t: Translate): string =>
  names[color] ?? toPlainColorName(color, t);

interface SwatchesProps {
  readonly palette: Palette;
  /** null where none is chosen. */
  readonly value: HighlightColor | null;
  readonly onPick: (color: HighlightColor) => void;
}

export function ColorSwatches({ palette, value, onPick }: SwatchesProps): JSX.Element {
  const t = useTranslate();
  return (
    <fieldset class="mark-colors" aria-label={t('color')}>
      {HIGHLIGHT_COLORS.map((color) => (
        <button
          key={color}
          type="button"
          class={`mark-color own-${color}`}
          aria-pressed={color === value}
          aria-label={toColorName(color, palette, t)}
          title={toColorName(color, palette, t)}
          onClick={() => onPick(color)}
        />
      ))}
    </fieldset>
  );
}

interface NoteProps {
  readonly note: string;
  readonly hasFocus: boolean;
  /** Called at each sign: a popup that closes takes along what it has not sent by then. */
  readonly onSave: (note: string) => void;
}

export function NoteField({ note, hasFocus, onSave }: NoteProps): JSX.Element {
  const t = useTranslate();
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (hasFocus) field.current?.focus({ preventScroll: true });
  }, [hasFocus]);
  const change = (next: string): void => {
    setText(next);
    onSave(next);
  };
  return (
    <label class="note-field">
      {t('note')}
      <textarea ref={field} rows={3} dir="auto" value={text} onInput={(event) => change(event.currentTarget.value)} />
    </label>
  );
}
