// Which buttons of the bar change what is shown, or where?

import type { JSX } from 'preact';
import { useApp, useCommand } from '../reader/app-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { ToolbarButton } from './toolbar-button.tsx';

export function SidebarAction(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  const toggle = (): void => changeSettings({ isSidebarOpen: !settings.isSidebarOpen });
  useCommand('toggle-sidebar', toggle);
  return (
    <ToolbarButton
      words="most"
      icon="people"
      label={t('peopleAndQuotes')}
      isPressed={settings.isSidebarOpen}
      onClick={toggle}
    />
  );
}

/** Browsers print no popup. */
export function PrintAction(): JSX.Element | null {
  const t = useTranslate();
  const { print } = useApp().commands;
  return print === undefined ? null : <ToolbarButton icon="print" label={t('print')} onClick={print} />;
}

export function OpenInPageAction(): JSX.Element | null {
  const t = useTranslate();
  const { openInPage } = useApp().commands;
  return openInPage === null ? null : (
    <ToolbarButton words="most" icon="page" label={t('openInPage')} onClick={openInPage} />
  );
}

export function LeaveAction(): JSX.Element | null {
  const t = useTranslate();
  const { leave } = useApp().commands;
  useCommand('leave', leave);
  if (leave === null) return null;
  return <ToolbarButton words="most" icon="leave" label={t('leave')} hint={t('leaveHint')} onClick={leave} />;
}

export function HelpAction(): JSX.Element {
  const t = useTranslate();
  const { openPanel, togglePanel } = useApp();
  const toggle = (): void => togglePanel('help');
  useCommand('toggle-help', toggle);
  return <ToolbarButton icon="help" label={t('help')} isExpanded={openPanel === 'help'} onClick={toggle} />;
}
