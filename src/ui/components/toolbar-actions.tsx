// Which buttons of the bar change what is shown, or where?

import type { JSX } from 'preact';
import { useApp, useCommand } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';

export function SidebarAction(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  const toggle = (): void => changeSettings({ isSidebarOpen: !settings.isSidebarOpen });
  useCommand('toggle-sidebar', toggle);
  return (
    <button type="button" aria-pressed={settings.isSidebarOpen} onClick={toggle}>
      {t('peopleAndQuotes')}
    </button>
  );
}

export function OpenInPageAction(): JSX.Element | null {
  const t = useTranslate();
  const { openInPage } = useApp().commands;
  if (openInPage === null) return null;
  return (
    <button type="button" onClick={openInPage}>
      {t('openInPage')}
    </button>
  );
}

export function LeaveAction(): JSX.Element | null {
  const t = useTranslate();
  const { leave } = useApp().commands;
  useCommand('leave', leave);
  if (leave === null) return null;
  return (
    <button type="button" onClick={leave} title={t('leaveHint')}>
      {t('leave')}
    </button>
  );
}
