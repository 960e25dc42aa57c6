// Who asks for the reader? The key and the context menu.

import { browser } from './browser.ts';

export interface TriggeredTab {
  readonly tabId: number;
  readonly url: string;
}

const MENU_ID = 'toggle-reader';
const COMMAND = 'toggle-reader';

export function onReaderAsked(menuTitle: string, listener: (tab: TriggeredTab) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU_ID, title: menuTitle, contexts: ['page', 'selection', 'link', 'image'] });
  });
  browser.contextMenus.onClicked.addListener((event, tab) => {
    if (event.menuItemId === MENU_ID) notify(tab, listener);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) notify(tab, listener);
  });
}

function notify(
  tab: { id?: number | undefined; url?: string | undefined } | undefined,
  listener: (tab: TriggeredTab) => void,
): void {
  if (tab?.id !== undefined) listener({ tabId: tab.id, url: tab.url ?? '' });
}

/** A small mark on the button for as long as the page cannot be read, since a key has no other way to say so. */
export async function showBadge(tabId: number, text: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}
