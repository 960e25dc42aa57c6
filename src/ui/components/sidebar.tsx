// What stands beside the text? The tabs of `parts/sidebar-tabs.ts`, one at a time.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { SIDEBAR_TABS, type SidebarTab } from '../parts/sidebar-tabs.ts';
import { useApp } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { SidebarEdge } from './sidebar-edge.tsx';

export function Sidebar(): JSX.Element | null {
  const t = useTranslate();
  const { settings } = useApp();
  const shown = SIDEBAR_TABS.find(({ id }) => id === settings.sidebarTab) ?? SIDEBAR_TABS[0];
  if (shown === undefined) return null;
  const hasTabs = SIDEBAR_TABS.length > 1;
  const { Tab } = shown;
  return (
    // The words of the interface run from left to right in every language it has; names and quotes tell their own.
    <aside class="sidebar" aria-label={t('sidebar')} dir="ltr">
      {hasTabs && <TabBar shown={shown} />}
      <SidebarEdge />
      <div
        key={shown.id}
        class="sidebar-panel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        {...(hasTabs
          ? { role: 'tabpanel', id: `dramatis-panel-${shown.id}`, 'aria-labelledby': `dramatis-tab-${shown.id}` }
          : { role: 'group', 'aria-label': t(shown.message) })}
      >
        <Tab />
      </div>
    </aside>
  );
}

/** Arrow keys move between tabs, as in every tab bar. */
function TabBar({ shown }: { readonly shown: SidebarTab }): JSX.Element {
  const t = useTranslate();
  const { changeSettings } = useApp();
  const bar = useRef<HTMLDivElement>(null);
  const pick = (at: number): void => {
    const tab = SIDEBAR_TABS.at(at % SIDEBAR_TABS.length);
    if (tab === undefined) return;
    changeSettings({ sidebarTab: tab.id });
    bar.current?.querySelector<HTMLElement>(`#dramatis-tab-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isMirrored = bar.current !== null && getComputedStyle(bar.current).direction === 'rtl';
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    pick(SIDEBAR_TABS.indexOf(shown) + (isMirrored ? -by : by));
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('sidebar')} ref={bar} onKeyDown={onKeyDown}>
      {SIDEBAR_TABS.map((tab) => (
        <button
          key={tab.id}
          id={`dramatis-tab-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          aria-controls={tab === shown ? `dramatis-panel-${tab.id}` : undefined}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => changeSettings({ sidebarTab: tab.id })}
        >
          {t(tab.message)}
        </button>
      ))}
    </div>
  );
}
