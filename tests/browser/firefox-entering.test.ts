// Ways in and out in a real Firefox: Back, picking, what the browser is asked for and given back, an update under the reader.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './firefox.ts';
import { type PageServer, servePages } from './serve-pages.ts';

let firefox: Firefox;
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const ENTER = '\uE007';
const WAIT = { timeout: 30_000 };
const overlayShows = (words: string): Promise<void> => expect.poll(() => firefox.readOverlay(), WAIT).toContain(words);
const overlayIsGone = (): Promise<void> => expect.poll(() => firefox.readOverlay(), WAIT).toBeNull();

async function openReaderOn(slug: string, words: string): Promise<void> {
  await firefox.open(server.urlOf(slug));
  await firefox.runCommand();
  await overlayShows(words);
}

async function openOptions(): Promise<void> {
  await firefox.openOwnPage('src/entries/options/options.html');
  await expect.poll(() => firefox.runInPage("return document.querySelector('#site') !== null"), WAIT).toBe(true);
}

/** Says yes to the browser's own question. */
const allow = (): Promise<unknown> =>
  firefox.runInBrowser(`
    await until(() => win.PopupNotifications.isPanelOpen, 'the question');
    const question = await until(() => win.document.getElementById('addon-webext-permissions-notification'), 'its words');
    question.button.click();
    await until(() => !win.PopupNotifications.isPanelOpen, 'the question to go');
    return true;
  `);

/** Besides its own pages. */
const listAccess = (): Promise<unknown> =>
  firefox.runInBrowser(`
    const { patterns } = WebExtensionPolicy.getByID(addonId).allowedOrigins;
    return patterns.map(({ pattern }) => pattern).filter((pattern) => !pattern.startsWith('moz-extension:'));
  `);

const reload = (): Promise<unknown> =>
  firefox.runInBrowser(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(addonId)).reload();
    return true;
  `);

describe('Back in Firefox', () => {
  it('leaves a reader that was used, and not the page, which hears nothing of it', async () => {
    await openReaderOn('wire-datelines', 'Ingeborg Kiil');
    await firefox.runInPage("window.heard = 0; addEventListener('popstate', () => (window.heard += 1));");
    const length = Number(await firefox.runInPage('return history.length'));
    await firefox.pressKey('j');
    await expect.poll(() => firefox.runInPage('return history.length'), WAIT).toBe(length + 1);
    await firefox.runInPage('history.back()');
    await overlayIsGone();
    expect(await firefox.runInPage('return [location.href, window.heard]')).toEqual([
      server.urlOf('wire-datelines'),
      0,
    ]);
  });
});

describe('picking by hand in Firefox', () => {
  it('reads a part of a page that is no article, by keyboard alone', async () => {
    await firefox.open(server.urlOf('home-page'));
    await firefox.readPopup();
    await firefox.clickInPopup('Pick the text by hand');
    await expect
      .poll(() => firefox.runInPage('return document.documentElement.lastElementChild.localName'), WAIT)
      .toBe('div');
    await firefox.pressKey(ENTER);
    await overlayShows('Dramatis');
    await firefox.pressEscape();
    await overlayIsGone();
  });
});

describe('what the browser is asked for', () => {
  it('is one site for «always on this site»: its articles open by themselves, and it is given back', async () => {
    expect(await listAccess()).toEqual([]);
    await openOptions();
    await firefox.click('#site');
    for (const sign of '127.0.0.1') await firefox.pressKey(sign);
    await firefox.click('.option-add button');
    await allow();
    await expect.poll(listAccess, WAIT).toEqual(['*://127.0.0.1/*']);
    await firefox.open(server.urlOf('wire-datelines'));
    await overlayShows('Ingeborg Kiil');
    await openOptions();
    await firefox.click('.option-list button');
    await expect.poll(listAccess, WAIT).toEqual([]);
    await firefox.open(server.urlOf('wire-datelines'));
    expect(await firefox.readOverlay()).toBeNull();
  });

  it('is every site for lighting up: the button lights on articles alone, and it is given back', async () => {
    const badge = (): Promise<unknown> =>
      firefox.runInBrowser(`
        const { extension } = WebExtensionPolicy.getByID(addonId);
        return extension.apiManager.global.browserActionFor(extension).action.getContextData(win.gBrowser.selectedTab).badgeText;
      `);
    await openOptions();
    await firefox.click('input[type=checkbox]');
    await allow();
    await expect.poll(listAccess, WAIT).toEqual(['*://*/*']);
    await firefox.open(server.urlOf('wire-datelines'));
    await expect.poll(badge, WAIT).toBe('●');
    await firefox.open(server.urlOf('home-page'));
    await expect.poll(badge, WAIT).toBe('');
    expect(await firefox.readOverlay()).toBeNull();
    await openOptions();
    await firefox.click('input[type=checkbox]');
    await expect.poll(listAccess, WAIT).toEqual([]);
  });

  it('is the site of a link that is opened in the reader, for that once', async () => {
    await firefox.open(server.urlOf('home-page'));
    await firefox.runInPage(
      `document.body.innerHTML = '<a style="position:fixed;inset:0" href="${server.urlOf('wire-datelines')}">A story</a>'`,
    );
    await firefox.pickInContextMenu('Open this link in the reader');
    await allow();
    await overlayShows('Ingeborg Kiil');
    await expect.poll(listAccess, WAIT).toEqual([]);
    await firefox.runInBrowser('win.gBrowser.removeTab(win.gBrowser.selectedTab); return true');
  });
});

describe('an update of the extension under an open reader, in Firefox', () => {
  const readers = (): Promise<unknown> => firefox.runInPage('return document.documentElement.children.length - 2');

  it('is said although the script is dead; its button leaves, and the next reader is alone', async () => {
    await openReaderOn('wire-datelines', 'Ingeborg Kiil');
    await reload();
    const told = await firefox.runInBrowser(`
      return inTab(\`
        const notice = document.documentElement.lastElementChild.openOrClosedShadowRoot.querySelector('.late-notice');
        const look = () => window.getComputedStyle(notice).visibility;
        const before = look();
        // Half a minute later.
        notice.getAnimations()[0].currentTime = 31000;
        const after = look();
        notice.querySelector('button').click();
        return [before, after, notice.textContent, notice.closest('dialog').open];
      \`);
    `);
    expect(told).toEqual([
      'hidden',
      'visible',
      expect.stringContaining('Dramatis was updated. Reload the page'),
      false,
    ]);
    await firefox.runCommand();
    await overlayShows('Ingeborg Kiil');
    expect(await readers()).toBe(1);
    await firefox.pressEscape();
    await overlayIsGone();
    expect(await readers()).toBe(0);
  });

  it('is left by Esc, and by the key', async () => {
    await openReaderOn('wire-datelines', 'Ingeborg Kiil');
    await reload();
    await firefox.pressEscape();
    await expect
      .poll(
        () =>
          firefox.runInBrowser(
            'return inTab(\'return document.documentElement.lastElementChild.openOrClosedShadowRoot.querySelector("dialog").open\')',
          ),
        WAIT,
      )
      .toBe(false);
    await openReaderOn('feature-long', 'Eleanor Whitcombe');
    await reload();
    await firefox.runCommand();
    await overlayIsGone();
    expect(await readers()).toBe(0);
    expect(await firefox.runInPage('return CSS.highlights.size')).toBe(0);
  });
});
