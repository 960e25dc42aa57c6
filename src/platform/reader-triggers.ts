// Who asks for the reader? The key and the context menu, on the page itself or on a link.

import { browser } from './browser.ts';

export interface TriggeredTab {
  readonly tabId: number;
  readonly url: string;
}

export interface TriggeredLink {
  readonly url: string;
  readonly openerTabId: number | null;
}

interface Triggers {
  readonly pageTitle: string;
  readonly linkTitle: string;
  readonly markTitle: string;
  readonly onPage: (tab: TriggeredTab) => void;
  /** Words are selected on the page itself. */
  readonly onMark: (tab: TriggeredTab) => void;
  /** Called straight from the reader's click, so that the browser lets it ask for a permission. */
  readonly onLink: (link: TriggeredLink) => void;
}

const PAGE_MENU = 'toggle-reader';
const LINK_MENU = 'open-link';
const MARK_MENU = 'mark-selection';
const COMMAND = 'toggle-reader';
/** What a link must begin with to hold an article. */
const WEB_LINKS = ['http://*/*', 'https://*/*'];

export function onReaderAsked({ pageTitle, linkTitle, markTitle, onPage, onMark, onLink }: Triggers): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      // One entry for each thing that was clicked: two would hide behind a menu of their own.
      browser.contextMenus.create({ id: PAGE_MENU, title: pageTitle, contexts: ['page', 'image'] });
      browser.contextMenus.create({ id: MARK_MENU, title: markTitle, contexts: ['selection'] });
      browser.contextMenus.create({
        id: LINK_MENU,
        title: linkTitle,
        contexts: ['link'],
        targetUrlPatterns: WEB_LINKS,
      });
    });
  });
  browser.contextMenus.onClicked.addListener((event, tab) => {
    if (event.menuItemId === PAGE_MENU) notify(tab, onPage);
    if (event.menuItemId === MARK_MENU) notify(tab, onMark);
    if (event.menuItemId === LINK_MENU && event.linkUrl !== undefined)
      onLink({ url: event.linkUrl, openerTabId: tab?.id ?? null });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) notify(tab, onPage);
  });
}

function notify(
  tab: { id?: number | undefined; url?: string | undefined } | undefined,
  listener: (tab: TriggeredTab) => void,
): void {
  if (tab?.id !== undefined) listener({ tabId: tab.id, url: tab.url ?? '' });
}

/**
 * A small mark on the button while something is to be said of this page, since a key has no other way. The browser takes
 * it away when the tab moves on.
 */
export async function showBadge(tabId: number, text: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}
