// What can be set in the display panel, from top to bottom? Each part reads and changes the settings through `useApp`.

import type { ComponentType } from 'preact';
import { ResetPart, SwitchesPart } from '../components/display-parts.tsx';
import { ThemePart } from '../components/theme-part.tsx';
import { FontPart, SpacingPart } from '../components/type-part.tsx';

export interface DisplayPart {
  readonly id: string;
  readonly Part: ComponentType;
}

export const DISPLAY_PARTS: readonly DisplayPart[] = [
  { id: 'theme', Part: ThemePart },
  { id: 'font', Part: FontPart },
  { id: 'spacing', Part: SpacingPart },
  { id: 'switches', Part: SwitchesPart },
  { id: 'reset', Part: ResetPart },
];
