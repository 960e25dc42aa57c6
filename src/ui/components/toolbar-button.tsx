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
  /** Words beside the picture, where there is room. */
  readonly hasWords?: boolean;
}

export function ToolbarButton({
  icon,
  label,
  onClick,
  isPressed,
  isExpanded,
  hint,
  hasWords = false,
}: Props): JSX.Element {
  return (
    <button
      type="button"
      class={hasWords ? 'tool with-words' : 'tool'}
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
