// What can stand beside the text? One tab each; a lone tab shows no tab bar. All may call `useReading`.

import type { ComponentType } from 'preact';
import { LeftOutTab } from '../components/left-out-tab.tsx';
import { MarksTab } from '../components/marks-tab.tsx';
import { OutlineTab } from '../components/outline-tab.tsx';
import { StoryTab } from '../components/story-tab.tsx';

export interface SidebarTab {
  readonly id: string;
  /** Message that names the tab. */
  readonly message: string;
  readonly Tab: ComponentType;
}

export const SIDEBAR_TABS: readonly SidebarTab[] = [
  { id: 'story', message: 'storyTab', Tab: StoryTab },
  { id: 'marks', message: 'marksTab', Tab: MarksTab },
  { id: 'outline', message: 'outline', Tab: OutlineTab },
  { id: 'left-out', message: 'leftOutTab', Tab: LeftOutTab },
];
