// How does a button of the bar look? A picture and its words; where there is little room, the words are heard but not seen.

import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  /** For what is on or off. */
  readonly isPressed?: boolean;
  /** For what opens a panel. */
  readonly isExpanded?: boolean;
  readonly hint?: string;
  /** Words beside the picture: `wide` in a wide bar alone, `most` in the popup too. */
  readonly words?: 'wide' | 'most';
}

export function ToolbarButton({ icon, label, onClick, isPressed, isExpanded, hint, words }: Props): JSX.Element {
  return (
    <button
      type="button"
      class={words === undefined ? 'tool' : `tool with-words words-${words}`}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      title={hint ?? label}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span class="tool-label">{label}</span>
    </button>
  );
}
