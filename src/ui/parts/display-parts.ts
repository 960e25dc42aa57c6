// What can be set in the display panel, from top to bottom? Each part reads and changes the settings through `useApp`.

import type { ComponentType } from 'preact';
import { ImagesPart, ThemePart, TypePart } from '../components/display-parts.tsx';

export interface DisplayPart {
  readonly id: string;
  readonly Part: ComponentType;
}

export const DISPLAY_PARTS: readonly DisplayPart[] = [
  { id: 'theme', Part: ThemePart },
  { id: 'type', Part: TypePart },
  { id: 'images', Part: ImagesPart },
];
