// On which pages does the detector run by itself? On none, until the reader asks for it.

import { browser } from './browser.ts';

const ID = 'detector';

/** @param matches patterns; none takes the script out. Rejects where the browser does not allow one of them. */
export async function registerDetector(file: string, matches: readonly string[]): Promise<void> {
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (present !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [file.startsWith('/') ? file : `/${file}`],
    matches: [...matches],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (present === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}
