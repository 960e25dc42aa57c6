// Reader in the page → background: open a page of the extension's own. What does it say? Which page, and for which site.

import { onMessage, sendToBackground } from '../platform/message-port.ts';

/** Settings, where a permission for the site can be asked for (null for none in particular), or the notebook. */
export type OwnPage =
  | { readonly page: 'options'; readonly site: string | null }
  | { readonly page: 'notebook'; readonly site: null };

type OwnPageMessage = OwnPage & { readonly name: 'reader→background: own page' };

const NAME: OwnPageMessage['name'] = 'reader→background: own page';

/** @throws where the background is gone (the extension was updated). */
export async function askForOwnPage(asked: OwnPage): Promise<void> {
  const message: OwnPageMessage = { name: NAME, ...asked };
  await sendToBackground(message);
}

export function onOwnPageAsked(open: (asked: OwnPage) => Promise<void>): void {
  onMessage((message) => (isOwnPageMessage(message) ? open(message).then(() => null) : null));
}

function isOwnPageMessage(message: unknown): message is OwnPageMessage {
  if (typeof message !== 'object' || message === null) return false;
  if (!('name' in message && 'page' in message && 'site' in message) || message.name !== NAME) return false;
  const { page, site } = message;
  return page === 'notebook' ? site === null : page === 'options' && (site === null || typeof site === 'string');
}
