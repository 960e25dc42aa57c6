// How do messages get from the page's reader to the background and back?

import { browser } from './browser.ts';

export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * Calls `answer` for messages of this extension alone; null means that the message is not ours to answer.
 * `tabId` is null for messages from our own pages.
 */
export function onMessage(answer: (message: unknown, tabId: number | null) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; tab?: { id?: number } }) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(message, sender.tab?.id ?? null) ?? undefined;
  });
}
