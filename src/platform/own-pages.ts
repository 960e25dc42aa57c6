// How do the extension's own pages open: welcome, settings, notebook, the browser's page of keys?

import { browser } from './browser.ts';

const WELCOME = 'src/entries/welcome/welcome.html';
const OPTIONS = 'src/entries/options/options.html';
const NOTEBOOK = 'src/entries/notebook/notebook.html';

/** Once, when the extension comes to the browser; not when it is updated, and not for a developer's temporary copy. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason === 'install' && temporary !== true) void openWelcome();
  });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

/** @param site is asked about at once: the switch «always on this site» waits for a click there. */
export async function openOptions(site: string | null = null): Promise<void> {
  if (site === null) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: `${browser.runtime.getURL(OPTIONS)}#always=${encodeURIComponent(site)}` });
}

export async function openNotebook(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(NOTEBOOK) });
}

/** As the browser writes it, for example `Alt+R`; null where it was taken away. */
export async function findShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-reader')?.shortcut || null;
}

/** Only the browser itself may change keys. Chromium has a page for it, Firefox a call. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
