// Does the button light up on articles, and on nothing else?

import { expect, it } from 'vitest';
import { openOptionsPage } from './access.ts';
import { findReader } from './closed-shadow.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, server } = useChromium({ allowed: ['*://*/*'] });

it('marks the button on an article, and on nothing else', async () => {
  const options = await openOptionsPage(chromium());
  // Chromium's question has no door for tests: the wish is written as the page of settings writes it.
  const wish = (lightsUp: boolean): Promise<void> =>
    options.evaluate(
      (isOn) => chrome.storage.local.set({ automatic: { version: 1, lightsUp: isOn, sites: [] } }),
      lightsUp,
    );
  await wish(true);
  await expect
    .poll(() => options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBe(1);
  const badgeOf = (url: string): Promise<string> =>
    options.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: address });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, url);
  const home = await chromium().open(server().urlOf('home-page'));
  const article = await chromium().open(server().urlOf('wire-datelines'));
  await expect.poll(() => badgeOf(article.url())).toBe('●');
  expect(await badgeOf(home.url())).toBe('');
  expect(await findReader(article)).toBeNull();
  await wish(false);
  await expect
    .poll(() => options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBe(0);
  await Promise.all([article.close(), home.close(), options.close()]);
});
