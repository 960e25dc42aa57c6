// Which page does the reader look at?

import { browser } from './browser.ts';

export interface ActiveTab {
  readonly id: number;
  /** As the browser has it, never as the page says; null where the browser does not tell (its own pages). */
  readonly url: string | null;
}

export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
