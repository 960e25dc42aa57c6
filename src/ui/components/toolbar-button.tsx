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
}

export function ToolbarButton({ icon, label, onClick, isPressed, isExpanded, hint }: Props): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
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
