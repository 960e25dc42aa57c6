// How do messages get from the page's reader to the background and back?

import { browser } from './browser.ts';

/** Who sent a message, as the browser has it. */
export interface Sender {
  /** null for pages of the extension that stand in no tab. */
  readonly tabId: number | null;
  /** Of the document that sent it. */
  readonly url: string;
  /** Not a frame inside a page. */
  readonly isTop: boolean;
  /** A page of the extension's own, not a script in a page. */
  readonly isOwn: boolean;
}

/** Rejects where nobody answers any more: the extension was updated or removed under the caller. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Calls `answer` for messages of this extension alone; null means that the message is not ours to answer. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: SenderFields) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(message, toSender(sender)) ?? undefined;
  });
}

interface SenderFields {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined };
}

function toSender({ tab, url, frameId }: SenderFields): Sender {
  // A page that is being left still keeps a note; by then its tab may have the next page's address.
  const address = url ?? tab?.url ?? '';
  const isOwn = address.startsWith(browser.runtime.getURL(''));
  return { tabId: tab?.id ?? null, url: address, isTop: (frameId ?? 0) === 0, isOwn };
}
