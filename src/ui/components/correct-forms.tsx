// How does the reader write what no list holds: a name, or which names belong to somebody else?

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../reader/translate.ts';
import { usePanelKeys } from './use-panel-keys.ts';

interface NameProps<T extends string> {
  /** Brings one into the field. */
  readonly focusKey: string;
  readonly label: string;
  readonly value?: string;
  readonly types?: readonly { readonly value: T; readonly label: string }[];
  readonly onName: (name: string, type: T | 'person') => void;
}

export function NameForm<T extends string = 'person'>({
  focusKey,
  label,
  value = '',
  types = [],
  onName,
}: NameProps<T>): JSX.Element {
  const t = useTranslate();
  const [name, setName] = useState(value);
  const form = useRef<HTMLFormElement>(null);
  usePanelKeys(form, (key) => {
    if (key !== focusKey) return false;
    form.current?.querySelector('input')?.select();
    return true;
  });
  const [type, setType] = useState<T | 'person'>('person');
  const trimmed = name.replace(/\s+/g, ' ').trim();
  const isReady = trimmed !== '' && trimmed !== value;
  return (
    <form
      ref={form}
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onName(trimmed, type);
      }}
    >
      <label>
        <span class="choice-label">
          <span class="answer-key" aria-hidden="true">
            {focusKey}
          </span>{' '}
          {label}
        </span>
        <input
          type="text"
          dir="auto"
          aria-keyshortcuts={focusKey}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {0 < types.length && (
        <select
          aria-label={t('kindOfSpeaker')}
          value={type}
          onChange={(event) => setType(types[event.currentTarget.selectedIndex]?.value ?? 'person')}
        >
          {types.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      <button type="submit" disabled={!isReady}>
        {t('take')}
      </button>
    </form>
  );
}

interface SplitProps {
  readonly aliases: readonly string[];
  readonly onSplit: (forms: readonly string[]) => void;
}

/** At least one name stays with whom the card is about. */
export function SplitForm({ aliases, onSplit }: SplitProps): JSX.Element {
  const t = useTranslate();
  const [forms, setForms] = useState<readonly string[]>([]);
  const toggle = (alias: string): void =>
    setForms(forms.includes(alias) ? forms.filter((form) => form !== alias) : [...forms, alias]);
  const isReady = 0 < forms.length && forms.length < aliases.length;
  return (
    <fieldset class="split-form" aria-label={t('splitNames')}>
      <span class="choice-label">{t('splitNames')}</span>
      {aliases.map((alias) => (
        <label key={alias} class="check">
          <input type="checkbox" checked={forms.includes(alias)} onChange={() => toggle(alias)} />
          <bdi>{alias}</bdi>
        </label>
      ))}
      <button type="button" disabled={!isReady} onClick={() => onSplit(forms)}>
        {t('split')}
      </button>
    </fieldset>
  );
}
