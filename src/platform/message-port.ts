// How do messages get from the page's reader to the background and back?

import { browser } from './browser.ts';

export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Calls `answer` for messages of this extension alone; null means that the message is not ours to answer. */
export function onMessage(answer: (message: unknown) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(message) ?? undefined;
  });
}
