// How do the tests drive a real Firefox with the built extension?

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipFolder } from '../release/package.ts';
import { buildExtension } from './build-extension.ts';
import { requireBrowser } from './find-browser.ts';
import { Marionette } from './marionette.ts';

const ADDON_ID = 'dramatis@dramatis.invalid';

export interface Firefox {
  readonly open: (url: string) => Promise<void>;
  /** The real popup, by the real toolbar action. @returns what it shows once it is ready. */
  readonly readPopup: () => Promise<PopupReading>;
  /** Clicks the popup's button with these words. The popup must be open. */
  readonly clickInPopup: (label: string) => Promise<void>;
  readonly closePopup: () => Promise<void>;
  readonly runInPage: (script: string) => Promise<unknown>;
  /** Garbage of the page's process, at once and whole: that of one trial is not to be collected during the next. */
  readonly collectGarbage: () => Promise<void>;
  /** One of the extension's own pages, in the tab. @param path as the build has it: `src/entries/…`. */
  readonly openOwnPage: (path: string) => Promise<void>;
  /**
   * Runs the body of an async function in that page, beside it: its policy forbids strings of code. `given` is what it
   * takes, `api` can send messages and keep things, and `globalThis` is the same at each call.
   *
   * @returns what the body returns, as JSON.
   */
  readonly runInOwnPage: (body: string, given: unknown) => Promise<unknown>;
  /** The text of the reader in its closed shadow root; null where none is open. */
  readonly readOverlay: () => Promise<string | null>;
  /** Clicks the button of the reader over the page with these words. */
  readonly clickInOverlay: (label: string) => Promise<void>;
  /** Runs a function's body in the popup; what it returns is cloned. `reader` is the element `.reader`, and null before. */
  readonly runInPopup: (body: string) => Promise<unknown>;
  /** The same in the reader over the page, in its closed shadow root; `reader` is null where none is open. */
  readonly runInOverlay: (body: string) => Promise<unknown>;
  /** What the browser would put onto paper, as a PDF file. */
  readonly print: () => Promise<Buffer>;
  /** As if its key were pressed: the browser's own entry for the command, which brings activeTab with it. */
  readonly runCommand: () => Promise<void>;
  /** Opens the page's context menu and takes our entry of that name, else our first. */
  readonly pickInContextMenu: (label?: string) => Promise<void>;
  readonly pressEscape: () => Promise<void>;
  /** A real key: a sign, or one of WebDriver's names for the others, as `\uE007` for Enter. */
  readonly pressKey: (key: string) => Promise<void>;
  /** A real click on the first element of the page in front that fits. */
  readonly click: (selector: string) => Promise<void>;
  /** Real clicks at a point of the page in front, in CSS pixels; two select a word, three a paragraph. */
  readonly clickAt: (x: number, y: number, count?: number) => Promise<void>;
  /**
   * Runs the body of an async function in the browser's own code, beside what `IN_BROWSER` has.
   *
   * @returns what the body returns, as JSON.
   */
  readonly runInBrowser: (body: string, args?: readonly unknown[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
  /** The browser and all its processes, without a word of warning. */
  readonly kill: () => Promise<void>;
}

export interface PopupReading {
  readonly headline: string | null;
  readonly body: string;
  readonly people: readonly string[];
  readonly quotes: readonly { readonly words: string; readonly speaker: string | null }[];
  readonly status: string | null;
  /** Whether the style sheet holds: the sidebar stands beside the text. */
  readonly sidebarWidth: number;
}

const PREFERENCES = (port: number, folder: string): Readonly<Record<string, string | number | boolean>> => ({
  'marionette.port': port,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'ui.popup.disable_autohide': true,
  // Files go to a folder without a question.
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
  // The browser's questions take a click at once.
  'security.notification_enable_delay': 0,
  // Editions for companies and developers, and Debian's, take an extension without a signature for good.
  'xpinstall.signatures.required': false,
  // A browser that is killed again and again would offer its safe mode, and the tabs of before.
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.sessionstore.resume_from_crash': false,
});

interface FirefoxOptions {
  /** Folder for files that a page saves; the profile's own where not given. */
  readonly downloads?: string;
  /** A folder that outlives the browser: the extension is installed there for good, with what it keeps. */
  readonly keptProfile?: string;
}

export async function launchFirefox({ downloads, keptProfile }: FirefoxOptions = {}): Promise<Firefox> {
  const port = await findFreePort();
  const profile = keptProfile ?? mkdtempSync(join(tmpdir(), 'dramatis-firefox-'));
  const lines = Object.entries(PREFERENCES(port, downloads ?? profile)).map(
    ([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    'about:blank',
  ];
  const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1000', HOME: profile };
  // Detached, it leads a group that can be killed as a whole; others go with the tests if those are stopped.
  const isKept = keptProfile !== undefined;
  const child = spawn(requireBrowser('firefox'), flags, { stdio: 'ignore', env, detached: isKept });
  try {
    const marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:NewSession', {
      capabilities: {
        // Opening the popup may take three presses on a busy machine.
        alwaysMatch: { acceptInsecureCerts: true, timeouts: { script: 90_000 } },
      },
    });
    if (isKept) await installForGood(marionette, profile);
    else await marionette.send('Addon:Install', { path: buildExtension('firefox'), temporary: true });
    return toFirefox(marionette, child, { profile, isKept });
  } catch (error) {
    killAll(child, isKept);
    throw error;
  }
}

/** Unless it is there from an earlier start. */
async function installForGood(marionette: Marionette, profile: string): Promise<void> {
  if (existsSync(join(profile, 'extensions', `${ADDON_ID}.xpi`))) {
    await marionette.runInBrowser(
      `${IN_BROWSER} until(() => WebExtensionPolicy.getByID(addonId), 'the extension').then(() => done(true), fail);`,
      [ADDON_ID],
    );
    return;
  }
  const file = join(profile, 'dramatis.xpi');
  writeFileSync(file, zipFolder(buildExtension('firefox')));
  await marionette.send('Addon:Install', { path: file, temporary: false });
}

function killAll(child: ChildProcess, isGroup: boolean): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (isGroup) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
}

/** What is to be clicked may not be drawn yet. @throws what the last try threw, after 20 s. */
async function untilThere(run: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      await run();
      return;
    } catch (error) {
      if (end < Date.now()) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

interface Profile {
  readonly profile: string;
  readonly isKept: boolean;
}

function toFirefox(marionette: Marionette, child: ChildProcess, { profile, isKept }: Profile): Firefox {
  async function pressKey(value: string): Promise<void> {
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  return {
    async open(url) {
      await marionette.send('WebDriver:Navigate', { url });
    },
    async readPopup() {
      // The answer is what POPUP_READING below returns.
      return (await marionette.runInBrowser(`${IN_BROWSER} openPopup().then(readPopup).then(done, fail);`, [
        ADDON_ID,
      ])) as PopupReading;
    },
    async clickInPopup(label) {
      const click = `${IN_BROWSER} inPopup(CLICK, arguments[1]).then(done, fail);`;
      await untilThere(() => marionette.runInBrowser(click, [ADDON_ID, label]));
    },
    async closePopup() {
      await marionette.runInBrowser(`${IN_BROWSER} closePopup().then(done, fail);`, [ADDON_ID]);
    },
    runInPage: (script) => marionette.runInPage(script),
    async collectGarbage() {
      // Cycles first: what they held is garbage only then.
      await marionette.send('WebDriver:ExecuteScript', {
        script: 'const { windowUtils } = window; windowUtils.cycleCollect(); windowUtils.garbageCollect();',
        args: [],
        sandbox: 'system',
      });
    },
    async openOwnPage(path) {
      // A string: the browser's own address of the page.
      const url = (await marionette.runInBrowser(
        'arguments[2]("moz-extension://" + WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname + "/" + arguments[1]);',
        [ADDON_ID, path],
      )) as string;
      await marionette.send('WebDriver:Navigate', { url });
    },
    async runInOwnPage(body, given) {
      const answer = await marionette.runInSandbox(`${IN_OWN_PAGE} (async () => { ${body} })().then(done, fail);`, [
        JSON.stringify(given),
      ]);
      // Written by `done` below.
      const { error, json } = answer as { readonly error?: string; readonly json?: string };
      if (error !== undefined) throw new Error(error);
      return json === undefined ? undefined : JSON.parse(json);
    },
    async clickInOverlay(label) {
      const click = `${IN_BROWSER} inTab(CLICK_IN_OVERLAY, arguments[1]).then(done, fail);`;
      await untilThere(() => marionette.runInBrowser(click, [ADDON_ID, label]));
    },
    async readOverlay() {
      // As below: a string or null.
      return (await marionette.runInBrowser(`${IN_BROWSER} soon(inTab(READ_OVERLAY)).then(done, fail);`, [ADDON_ID])) as
        | string
        | null;
    },
    runInPopup: (body) =>
      marionette.runInBrowser(`${IN_BROWSER} inPopup(IN_READER + arguments[1]).then(done, fail);`, [ADDON_ID, body]),
    runInOverlay: (body) =>
      marionette.runInBrowser(`${IN_BROWSER} inTab(IN_OVERLAY + arguments[1]).then(done, fail);`, [ADDON_ID, body]),
    async print() {
      // The protocol's own shape.
      const { value } = (await marionette.send('WebDriver:Print')) as { readonly value: string };
      return Buffer.from(value, 'base64');
    },
    async runCommand() {
      await marionette.runInBrowser(`${IN_BROWSER} runCommand().then(done, fail);`, [ADDON_ID]);
    },
    async pickInContextMenu(label) {
      await marionette.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: 200, y: 200 },
              { type: 'pointerDown', button: 2 },
              { type: 'pointerUp', button: 2 },
            ],
          },
        ],
      });
      await marionette.runInBrowser(`${IN_BROWSER} pickInContextMenu(arguments[1]).then(done, fail);`, [
        ADDON_ID,
        label ?? null,
      ]);
    },
    pressEscape: () => pressKey('\uE00C'),
    pressKey,
    async click(selector) {
      // The protocol's own shape: one key, which names the reference.
      const found = (await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
        readonly value: Readonly<Record<string, string>>;
      };
      await marionette.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
    },
    async clickAt(x, y, count = 1) {
      const click = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const actions = [{ type: 'pointerMove', x, y }, ...Array.from({ length: count }, () => click).flat()];
      const parameters = { pointerType: 'mouse' };
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
      });
    },
    runInBrowser: (body, args = []) =>
      marionette.runInBrowser(`${IN_BROWSER} (async (...args) => { ${body} })(...arguments[1]).then(done, fail);`, [
        ADDON_ID,
        args,
      ]),
    async close() {
      const isOver = ended(child, isKept);
      // One whose page hangs gives no answer, and is killed.
      await Promise.race([marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null), isOver]);
      marionette.close();
      await isOver;
      if (!isKept) rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
    async kill() {
      killAll(child, isKept);
      await ended(child, isKept);
      marionette.close();
    },
  };
}

/** What the page's own objects take and give passes as JSON: the script stands beside the page, not in it. */
const IN_OWN_PAGE = `
  const given = JSON.parse(arguments[0]);
  const answer = arguments[arguments.length - 1];
  const done = (value) => answer({ json: JSON.stringify(value) });
  const fail = (error) => answer({ error: String(error) });
  const page = window.wrappedJSObject ?? window;
  const globalThis = page;
  const through = (target, name) => async (value) =>
    JSON.parse(page.JSON.stringify((await target[name](page.JSON.parse(JSON.stringify(value ?? null)))) ?? null));
  const { runtime, storage } = page.browser;
  const api = {
    runtime: { sendMessage: through(runtime, 'sendMessage') },
    storage: { local: { get: through(storage.local, 'get'), set: through(storage.local, 'set') } },
  };
`;

/** Runs in the browser's own code: opens the action's popup and reaches into its document through an actor-less spawn. */
const IN_BROWSER = `
  const [addonId] = arguments;
  const done = arguments[arguments.length - 1];
  const fail = (error) => done({ error: String(error) + '\\n' + (error.stack ?? '') });
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const wait = (ms) => new Promise((resolve) => win.setTimeout(resolve, ms));
  const findPopupBrowser = () => {
    const all = [...win.document.querySelectorAll('browser.webextension-popup-browser')];
    return all.find((browser) => /popup\\.html/.test(browser.currentURI?.spec ?? '')) ?? null;
  };
  const until = async (find, what, most = 250) => {
    for (let tries = 0; tries < most; tries += 1) {
      const found = await find();
      if (found) return found;
      await wait(100);
    }
    throw new Error('waited in vain for ' + what);
  };
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const openPopup = async () => {
    const policy = WebExtensionPolicy.getByID(addonId);
    const { extension } = policy;
    const action = extension.apiManager.global.browserActionFor(extension);
    if (findPopupBrowser() !== null) await closePopup();
    // On a busy machine a press is lost while the tab before is still being taken down: press again, as a reader would.
    for (let presses = 0; presses < 3; presses += 1) {
      action.triggerAction(win);
      const opened = await until(findPopupBrowser, 'the popup', 80).catch(() => null);
      if (opened !== null) return opened;
    }
    const panels = [...win.document.querySelectorAll('panel')].filter((panel) => panel.state !== 'closed');
    const browsers = [...win.document.querySelectorAll('browser.webextension-popup-browser')];
    throw new Error('three presses of the button opened no popup; open panels: ' + panels.map((panel) => panel.id + ' ' + panel.state).join(', ') + '; popups: ' + browsers.map((browser) => browser.currentURI?.spec).join(', ') + '; tab: ' + win.gBrowser.currentURI.spec);
  };
  const closePopup = async () => {
    for (const panel of win.document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
    await until(() => findPopupBrowser() === null, 'the popup to close');
    return true;
  };
  const runCommand = async () => {
    const key = await until(() => win.document.querySelector('keyset[id^="ext-keyset-id-dramatis"] key'), 'the key');
    if (key.getAttribute('modifiers') !== 'alt' || key.getAttribute('key') !== 'R') throw new Error('the key is not Alt+R: ' + key.outerHTML);
    key.doCommand();
    return true;
  };
  const pickInContextMenu = async (label) => {
    const menu = win.document.getElementById('contentAreaContextMenu');
    await until(() => menu.state === 'open', 'the context menu');
    const entry = [...menu.querySelectorAll('menuitem')].find((item) => item.id.startsWith('dramatis_') && (label === null || item.label === label));
    if (!entry) throw new Error('the context menu has no entry of ours: ' + (label ?? ''));
    menu.activateItem(entry);
    await until(() => menu.state === 'closed', 'the context menu to close');
    return true;
  };
  const runIn = (browser, source, argument) => {
    const task = 'const argument = ' + JSON.stringify(argument ?? null) + '; const document = content.document; const window = content; ' + source;
    return win.SpecialPowersLike.spawn(browser, task);
  };
  if (!win.SpecialPowersLike) {
    // A message manager still reaches every document; it answers by a message of a name of our own.
    let next = 0;
    win.SpecialPowersLike = {
      spawn(browser, task) {
        const name = 'DramatisTest:' + (next += 1) + ':' + Date.now();
        const manager = browser.messageManager;
        return new Promise((resolve, reject) => {
          const listener = (message) => {
            manager.removeMessageListener(name, listener);
            if (message.data.error) reject(new Error(message.data.error));
            else resolve(message.data.value);
          };
          manager.addMessageListener(name, listener);
          const script = '(() => { try { const value = (() => { ' + task + ' })(); sendAsyncMessage("' + name + '", { value }); } catch (error) { sendAsyncMessage("' + name + '", { error: String(error) }); } })();';
          manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
        });
      },
    };
  }
  const inPopup = async (source, argument) => runIn(await until(findPopupBrowser, 'the popup'), source, argument);
  const inTab = (source, argument) => runIn(win.gBrowser.selectedBrowser, source, argument);
  const READ = \`
    const text = (selector) => document.querySelector(selector)?.textContent ?? null;
    const tab = document.querySelector('.sidebar [role=tab][aria-selected=true]')?.textContent ?? 'Story';
    const isReady = !tab.startsWith('Story') || document.querySelector('.status-page, .sidebar section') !== null;
    if (!isReady) return null;
    return {
      headline: text('.headline'),
      body: text('.body') ?? '',
      people: [...document.querySelectorAll('.people .name')].map((name) => name.textContent),
      quotes: [...document.querySelectorAll('.quote')].map((quote) => ({
        words: quote.querySelector('.words bdi')?.textContent ?? '',
        speaker: quote.querySelector('.speaker')?.textContent ?? null,
      })),
      status: text('.status-page h1'),
      sidebarWidth: document.querySelector('.sidebar')?.getBoundingClientRect().width ?? 0,
    };
  \`;
  // A question asked while the popup's document is still being exchanged is never answered: ask again.
  const soon = (answer) => Promise.race([answer, wait(2_000).then(() => null)]);
  const readPopup = () => until(() => soon(inPopup(READ).catch(() => null)), 'the popup to be ready', 100);
  const CLICK = \`
    const button = [...document.querySelectorAll('button')].find((candidate) => candidate.textContent === argument);
    if (!button) throw new Error('no button «' + argument + '»');
    button.click();
    return true;
  \`;
  const CLICK_IN_OVERLAY = \`
    const shadow = document.documentElement.lastElementChild?.openOrClosedShadowRoot ?? null;
    const button = [...(shadow?.querySelectorAll('button') ?? [])].find((candidate) => candidate.textContent === argument);
    if (!button) throw new Error('the reader has no button «' + argument + '»');
    button.click();
    return true;
  \`;
  const IN_READER = "const reader = document.querySelector('.reader');";
  const IN_OVERLAY = "const reader = document.documentElement.lastElementChild?.openOrClosedShadowRoot?.querySelector('.reader') ?? null;";
  const READ_OVERLAY = \`
    const host = document.documentElement.lastElementChild;
    const shadow = host?.openOrClosedShadowRoot ?? null;
    const reader = shadow?.querySelector('.reader') ?? null;
    if (reader === null) return null;
    const sidebar = shadow.querySelector('.sidebar')?.getBoundingClientRect().width ?? 0;
    return reader.textContent + ' [sidebar ' + Math.round(sidebar) + ']';
  \`;
`;

function ended(child: ChildProcess, isGroup: boolean): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => killAll(child, isGroup), 8_000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
