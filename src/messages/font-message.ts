// How does the reader in a page get a bundled font? It asks the background to bring the font's script into its world.

import { onMessage, sendToBackground } from '../platform/message-port.ts';
import { isNamed } from './is-named.ts';

interface FontMessage {
  readonly name: 'reader→background: bring font';
  readonly font: string;
}

const NAME: FontMessage['name'] = 'reader→background: bring font';

/** @returns whether the script has run in the world of the caller. */
export async function askForFont(font: string): Promise<boolean> {
  const message: FontMessage = { name: NAME, font };
  return (await sendToBackground(message)) === true;
}

export function answerFonts(bring: (font: string, tabId: number) => Promise<boolean>): void {
  onMessage((message, { tabId }) => (isFontMessage(message) && tabId !== null ? bring(message.font, tabId) : null));
}

function isFontMessage(message: unknown): message is FontMessage {
  return isNamed(message, NAME) && typeof message['font'] === 'string';
}
