// Which panels can open over the text? One at a time, by `togglePanel(id)`; Esc closes it.

import type { ComponentType } from 'preact';
import { CorrectPanel } from '../components/correct-panel.tsx';
import { DisplayPanel } from '../components/display-panel.tsx';
import { HelpPanel } from '../components/help-panel.tsx';
import { PagePanel } from '../components/page-panel.tsx';
import { RemovePanel } from '../components/remove-panel.tsx';
import { SearchPanel } from '../components/search-bar.tsx';
import { ExportPanel } from '../export/export-panel.tsx';

export interface PanelPart {
  readonly id: string;
  /** Message that names the panel. */
  readonly message: string;
  readonly Panel: ComponentType;
  readonly needsArticle: boolean;
}

export const PANELS: readonly PanelPart[] = [
  { id: 'display', message: 'display', Panel: DisplayPanel, needsArticle: false },
  { id: 'search', message: 'search', Panel: SearchPanel, needsArticle: true },
  { id: 'export', message: 'export', Panel: ExportPanel, needsArticle: true },
  { id: 'page', message: 'thisPage', Panel: PagePanel, needsArticle: false },
  { id: 'remove', message: 'removeParts', Panel: RemovePanel, needsArticle: true },
  { id: 'correct', message: 'correct', Panel: CorrectPanel, needsArticle: true },
  { id: 'help', message: 'help', Panel: HelpPanel, needsArticle: false },
];
