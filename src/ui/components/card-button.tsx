// How does a small button on a card look? A picture alone, since each card has them; its words are heard, and seen as a hint.

import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  /** For what is on or off. */
  readonly isPressed?: boolean;
}

export function CardButton({ icon, label, onClick, isPressed }: Props): JSX.Element {
  return (
    <button type="button" class="small" title={label} aria-pressed={isPressed} onClick={onClick}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}
