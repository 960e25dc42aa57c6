// Which controls stand in the bar, in which order? Each draws itself, or nothing where it has no use.

import type { ComponentType } from 'preact';
import { DisplayAction } from '../components/display-panel.tsx';
import { ListenAction } from '../components/listen-action.tsx';
import { PageAction } from '../components/page-panel.tsx';
import { SearchAction } from '../components/search-bar.tsx';
import {
  HelpAction,
  LeaveAction,
  OpenInPageAction,
  PrintAction,
  SidebarAction,
} from '../components/toolbar-actions.tsx';
import { ExportAction } from '../export/export-panel.tsx';

export interface ToolbarAction {
  readonly id: string;
  readonly Action: ComponentType;
  /** True for those that call `useReading`: they come with the article. */
  readonly needsArticle: boolean;
}

export const TOOLBAR_ACTIONS: readonly ToolbarAction[] = [
  { id: 'listen', Action: ListenAction, needsArticle: true },
  { id: 'display', Action: DisplayAction, needsArticle: true },
  { id: 'search', Action: SearchAction, needsArticle: true },
  { id: 'sidebar', Action: SidebarAction, needsArticle: true },
  { id: 'export', Action: ExportAction, needsArticle: true },
  { id: 'page', Action: PageAction, needsArticle: false },
  { id: 'print', Action: PrintAction, needsArticle: true },
  { id: 'help', Action: HelpAction, needsArticle: false },
  { id: 'open-in-page', Action: OpenInPageAction, needsArticle: false },
  { id: 'leave', Action: LeaveAction, needsArticle: false },
];
