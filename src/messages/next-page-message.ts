// Reader in the page → background: open the next page of this story in the same tab, with the reader. Which page?

import { onMessage, sendToBackground } from '../platform/message-port.ts';
import { isNamed } from './is-named.ts';

interface NextPageMessage {
  readonly name: 'reader→background: next page';
  readonly url: string;
}

const NAME: NextPageMessage['name'] = 'reader→background: next page';

/** @throws where the background is gone (the extension was updated). */
export async function askForNextPage(url: string): Promise<void> {
  const message: NextPageMessage = { name: NAME, url };
  await sendToBackground(message);
}

/** @param open gets addresses of the same origin as the page that asks, and no others. */
export function onNextPageAsked(open: (tabId: number, url: string) => void): void {
  onMessage((message, sender) => {
    if (!isNextPageMessage(message)) return null;
    if (sender.tabId !== null && sender.isTop && isSameOrigin(message.url, sender.url)) open(sender.tabId, message.url);
    return Promise.resolve(null);
  });
}

function isNextPageMessage(message: unknown): message is NextPageMessage {
  return isNamed(message, NAME) && typeof message['url'] === 'string';
}

function isSameOrigin(url: string, other: string): boolean {
  return URL.canParse(url) && URL.canParse(other) && new URL(url).origin === new URL(other).origin;
}
