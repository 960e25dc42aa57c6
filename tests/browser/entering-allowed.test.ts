// What happens by itself on a site that the reader has allowed, and once the permission is withdrawn?
// That the browser is asked, and gets back what it gave, is shown in Firefox: Chromium's question has no door for tests.

import { afterEach, describe, expect, it } from 'vitest';
import { dispatchInBackground, openOptionsPage, setSiteAccess } from './access.ts';
import { findReader, waitForShadowReader } from './closed-shadow.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, server } = useChromium({ allowed: ['*://127.0.0.1/*'] });

interface Wishes {
  readonly lightsUp: boolean;
  readonly sites: readonly string[];
}

/** As the page of settings writes them. */
async function wish(wishes: Wishes): Promise<void> {
  const options = await openOptionsPage(chromium());
  await options.evaluate((next) => chrome.storage.local.set({ automatic: { version: 1, ...next } }), wishes);
  const count = wishes.sites.length > 0 ? 1 : 0;
  await expect
    .poll(() => options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBe(count);
  await options.close();
}

afterEach(() => wish({ lightsUp: false, sites: [] }));

describe('always on this site', () => {
  it('opens its articles in the reader, its other pages not, and nothing once it is switched off', async () => {
    await wish({ lightsUp: false, sites: ['127.0.0.1'] });
    const article = await chromium().open(server().urlOf('wire-datelines'));
    await waitForShadowReader(article, (reader) => reader?.headline != null);
    const home = await chromium().open(server().urlOf('home-page'));
    await wish({ lightsUp: false, sites: [] });
    expect(await findReader(home)).toBeNull();
    await article.reload();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await findReader(article)).toBeNull();
    await article.close();
    await home.close();
  });

  it('opens the article in sight, which came before the browser knew of the wish', async () => {
    const options = await openOptionsPage(chromium());
    const article = await chromium().open(server().urlOf('wire-datelines'));
    await article.bringToFront();
    await options.evaluate(() =>
      chrome.storage.local.set({ automatic: { version: 1, lightsUp: false, sites: ['127.0.0.1'] } }),
    );
    await waitForShadowReader(article, (reader) => reader?.headline != null);
    await article.close();
    await options.close();
  });

  it('says on the page of settings that the browser has withdrawn the permission', async () => {
    await wish({ lightsUp: false, sites: ['127.0.0.1'] });
    const options = await openOptionsPage(chromium());
    await options.waitForFunction(() => document.body.textContent?.includes('Pages of 127.0.0.1'), { polling: 100 });
    await setSiteAccess(chromium(), 'ON_CLICK');
    await options.waitForFunction(() => document.body.textContent?.includes('does not allow 127.0.0.1'), {
      polling: 100,
    });
    await expect
      .poll(() => options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
      .toBe(0);
    await setSiteAccess(chromium(), 'ON_ALL_SITES');
    await options.waitForFunction(() => document.body.textContent?.includes('Pages of 127.0.0.1'), { polling: 100 });
    await options.close();
  });
});

it('a link opens in a tab of its own with the reader over it', async () => {
  const linkUrl = server().urlOf('sports-report');
  const opened = chromium().browser.waitForTarget((target) => target.url() === linkUrl, { timeout: 20_000 });
  await dispatchInBackground(chromium(), { menuItemId: 'open-link', linkUrl });
  const page = await (await opened).asPage();
  await waitForShadowReader(page, (reader) => reader?.headline != null);
  await page.close();
});
