// Reader in the page → background: open a page of the extension's own. What does it say? Which page, and for which site.

import { onMessage, sendToBackground } from '../platform/message-port.ts';
import { isNamed } from './is-named.ts';

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

/** @param open gets the site of the page that asks, and no other: nobody may be asked to allow what they do not read. */
export function onOwnPageAsked(open: (asked: OwnPage) => Promise<void>): void {
  onMessage((message, { url }) => {
    if (!isOwnPageMessage(message)) return null;
    const isOwnSite = message.site === null || (URL.canParse(url) && new URL(url).hostname === message.site);
    return isOwnSite ? open(message).then(() => null) : Promise.resolve(null);
  });
}

function isOwnPageMessage(message: unknown): message is OwnPageMessage {
  if (!isNamed(message, NAME)) return false;
  const { page, site } = message;
  return page === 'notebook' ? site === null : page === 'options' && (site === null || typeof site === 'string');
}
