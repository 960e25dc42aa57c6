// On which pages does the detector run by itself? On none, until the reader asks for it.

import { browser } from './browser.ts';

const ID = 'detector';

/**
 * For pages that come from now on, and for those in sight: who allows a site and goes there at once is there before the
 * browser knows of the script.
 *
 * @param matches patterns; none takes the script out. Rejects where the browser does not allow one of them.
 */
export async function registerDetector(file: string, matches: readonly string[]): Promise<void> {
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (present !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const path = file.startsWith('/') ? file : `/${file}`;
  const script = {
    id: ID,
    js: [path],
    matches: [...matches],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (present === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
  const added = matches.filter((pattern) => present?.matches?.includes(pattern) !== true);
  if (added.length > 0) await runInSight(path, added);
}

/** A second time does no harm: the reader that is open stays, the button is lit. */
async function runInSight(file: string, matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ active: true, url: [...matches] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // A page that was closed or has moved on meanwhile.
    await browser.scripting.executeScript({ target: { tabId: id }, files: [file] }).catch(() => undefined);
  }
}
