// What happens by itself, once the reader has asked for it: the detector's pages, and what follows from its word?

import { onArticleFound } from '../../messages/article-message.ts';
import { giveBackAccess, hasAccess, listAccess, onAccessChanged } from '../../platform/access.ts';
import { registerDetector } from '../../platform/detector-script.ts';
import { localize } from '../../platform/localize.ts';
import { showReaderInTab } from '../../platform/page-scripts.ts';
import { showBadge } from '../../platform/reader-triggers.ts';
import { localArea } from '../../platform/settings-area.ts';
import { findUnneeded, findWatched, readAutomatic, toSite, watchAutomatic } from '../../store/automatic.ts';
import detectorScript from '../detector/main.iife.ts?iife';
import readerScript from '../reader/main.iife.tsx?iife';

export function actByItself(): void {
  onAccessChanged(() => void updateDetector());
  watchAutomatic(
    localArea,
    () =>
      void updateDetector()
        .then(giveBack)
        .catch((error: unknown) => console.warn(error)),
  );
  onArticleFound(({ tabId, url }) => void greet(tabId, url).catch((error: unknown) => console.warn(error)));
}

/** One after the other: two at once would register the same script twice. */
let updating: Promise<void> = Promise.resolve();

function updateDetector(): Promise<void> {
  updating = updating.then(async () => {
    const automatic = await readAutomatic(localArea);
    const wished = findWatched(automatic, () => true);
    const allowed = new Set<string>();
    for (const pattern of [...wished, ...findWatched({ ...automatic, lightsUp: false }, () => true)])
      if (await hasAccess(pattern)) allowed.add(pattern);
    await registerDetector(
      detectorScript,
      findWatched(automatic, (pattern) => allowed.has(pattern)),
    );
  });
  return updating.catch((error: unknown) => console.warn(error));
}

/** What was switched off is given back at once. */
async function giveBack(): Promise<void> {
  const [automatic, granted] = await Promise.all([readAutomatic(localArea), listAccess()]);
  await giveBackAccess(findUnneeded(automatic, granted)).catch((error: unknown) => console.warn(error));
}

async function greet(tabId: number, url: string): Promise<void> {
  const automatic = await readAutomatic(localArea);
  const site = toSite(url);
  if (site !== null && automatic.sites.includes(site)) await showReaderInTab(tabId, { url, act: 'open' }, readerScript);
  else if (automatic.lightsUp) await showBadge(tabId, '●', localize('litTitle')).catch(() => undefined);
}
