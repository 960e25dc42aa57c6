// With which controls is a setting chosen? One of a few, a step more or less, on or off.

import type { JSX } from 'preact';
import { useTranslate } from '../reader/translate.ts';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}

export function Choice<T extends string>({ label, options, value, onPick }: ChoiceProps<T>): JSX.Element {
  return (
    <fieldset class="choice" aria-label={label}>
      <span class="choice-label">{label}</span>
      <span class="choice-options">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => onPick(option.value)}
          >
            {option.label}
          </button>
        ))}
      </span>
    </fieldset>
  );
}

interface StepperProps {
  readonly label: string;
  readonly steps: readonly number[];
  readonly value: number;
  readonly onStep: (value: number) => void;
  /** How the value is shown; as it is where not given. */
  readonly format?: (value: number) => string;
}

/** A value between two steps goes to the next one on either side. */
export function Stepper({ label, steps, value, onStep, format = String }: StepperProps): JSX.Element {
  const t = useTranslate();
  const smaller = steps.findLast((step) => step < value);
  const larger = steps.find((step) => value < step);
  return (
    <fieldset class="choice" aria-label={label}>
      <span class="choice-label">{label}</span>
      <span class="choice-options">
        <button
          type="button"
          aria-label={t('less', [label])}
          disabled={smaller === undefined}
          onClick={() => smaller !== undefined && onStep(smaller)}
        >
          −
        </button>
        <output>{format(value)}</output>
        <button
          type="button"
          aria-label={t('more', [label])}
          disabled={larger === undefined}
          onClick={() => larger !== undefined && onStep(larger)}
        >
          +
        </button>
      </span>
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Check({ label, isOn, onChange }: CheckProps): JSX.Element {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={() => onChange(!isOn)} />
      {label}
    </label>
  );
}
