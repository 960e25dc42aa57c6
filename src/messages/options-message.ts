// Reader in the page → background: open the settings, where a permission can be asked for. What does it say? Which site, if any.

import { onMessage, sendToBackground } from '../platform/message-port.ts';

interface OptionsMessage {
  readonly name: 'reader→background: options';
  readonly site: string | null;
}

const NAME: OptionsMessage['name'] = 'reader→background: options';

/** @throws where the background is gone (the extension was updated). */
export async function askForOptions(site: string | null): Promise<void> {
  const message: OptionsMessage = { name: NAME, site };
  await sendToBackground(message);
}

export function onOptionsAsked(open: (site: string | null) => Promise<void>): void {
  onMessage((message) => (isOptionsMessage(message) ? open(message.site).then(() => null) : null));
}

function isOptionsMessage(message: unknown): message is OptionsMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    message.name === NAME &&
    'site' in message &&
    (message.site === null || typeof message.site === 'string')
  );
}
