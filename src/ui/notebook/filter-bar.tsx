// With what is the list narrowed?

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { HIGHLIGHT_COLORS } from '../../core/annotations/palette.ts';
import { isTypedIn } from '../reader/handle-key.ts';
import { useTranslate } from '../reader/translate.ts';
import { type Choices, type Filter, isNarrowed, NO_FILTER } from './filter-notebook.ts';
import { useNotebook } from './notebook-context.ts';

interface Props {
  readonly filter: Filter;
  readonly choices: Choices;
  readonly onChange: (filter: Filter) => void;
}

export function FilterBar({ filter, choices, onChange }: Props): JSX.Element {
  const t = useTranslate();
  const { nameColor } = useNotebook();
  const search = useRef<HTMLInputElement>(null);
  // Only where there is little room; elsewhere all of them stand there.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTypedIn(event.target)) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  const change = (part: Partial<Filter>): void => onChange({ ...filter, ...part });
  return (
    <search class={isOpen ? 'filters open' : 'filters'}>
      <input
        ref={search}
        class="search"
        type="search"
        placeholder={t('searchPlaceholder')}
        aria-label={t('notebookSearch')}
        aria-keyshortcuts="/"
        value={filter.query}
        onInput={(event) => change({ query: event.currentTarget.value })}
      />
      <button type="button" class="more-filters" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('filters')}
      </button>
      <Pick
        label={t('person')}
        all={t('anyPerson')}
        value={filter.person}
        options={choices.people.map(({ key, name }) => ({ value: key, label: name }))}
        onPick={(person) => change({ person })}
      />
      <Pick
        label={t('outlet')}
        all={t('anyOutlet')}
        value={filter.outlet}
        options={choices.outlets.map((outlet) => ({ value: outlet, label: outlet }))}
        onPick={(outlet) => change({ outlet })}
      />
      <Pick
        label={t('color')}
        all={t('anyColor')}
        value={filter.color}
        options={HIGHLIGHT_COLORS.map((color) => ({ value: color, label: nameColor(color) }))}
        onPick={(value) => change({ color: HIGHLIGHT_COLORS.find((color) => color === value) ?? '' })}
      />
      <label>
        <span>{t('fromDay')}</span>
        <input type="date" value={filter.fromDay} onInput={(event) => change({ fromDay: event.currentTarget.value })} />
      </label>
      <label>
        <span>{t('toDay')}</span>
        <input type="date" value={filter.toDay} onInput={(event) => change({ toDay: event.currentTarget.value })} />
      </label>
      {isNarrowed(filter) && (
        <button type="button" onClick={() => onChange(NO_FILTER)}>
          {t('notebookShowAll')}
        </button>
      )}
    </search>
  );
}

interface PickProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
}

function Pick({ label, all, value, options, onPick }: PickProps): JSX.Element {
  return (
    <select aria-label={label} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
