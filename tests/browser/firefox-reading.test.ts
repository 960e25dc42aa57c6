// Is the text set, searched, walked, marked and printed in a real Firefox as in Chromium, in the popup and over the page?

import { inflateSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { THEMES } from '../../src/store/settings.ts';
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
const WAIT = { timeout: 20_000 };
/** Until a question to popup or page is answered so; both may be drawing themselves anew. */
const until = (ask: () => Promise<unknown>) => expect.poll(() => ask().catch(String), WAIT);
const inPopup = (body: string) => until(() => firefox.runInPopup(body));
const inOverlay = (body: string) => until(() => firefox.runInOverlay(body));
const painted = (name: string) =>
  until(() => firefox.runInPage(`return [...(CSS.highlights.get('${name}') ?? [])].map(String).join('|');`));

async function openOver(slug: string, { policy = '' } = {}): Promise<void> {
  await firefox.open(`${server.urlOf(slug)}${policy}`);
  await firefox.runCommand();
  await until(() => firefox.readOverlay()).toMatch(/Quotes\s*\d/);
}

/** Presses again where the reader over the page was still taking the keys. */
async function pressUntil(key: string, isDone: () => Promise<unknown>): Promise<void> {
  await expect
    .poll(async () => {
      if (await isDone().catch(() => false)) return true;
      await firefox.pressKey(key);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return isDone().catch(() => false);
    }, WAIT)
    .toBe(true);
}

async function leave(): Promise<void> {
  await firefox.runCommand();
  await until(() => firefox.readOverlay()).toBeNull();
}

/** Where a test is tried again, it begins where it began. */
async function forgetSettings(): Promise<void> {
  await firefox.openOwnPage('src/entries/options/options.html');
  await firefox.runInPage(`return (window.wrappedJSObject ?? window).browser.storage.local.remove('settings');`);
}

describe('settings in Firefox', () => {
  it('are made in the popup, kept, and the same over the page', async () => {
    await forgetSettings();
    await firefox.open(server.urlOf('wire-datelines'));
    await firefox.readPopup();
    await firefox.clickInPopup('Display');
    await inPopup("return reader.querySelector('.panel-display') !== null").toBe(true);
    await firefox.clickInPopup('Sepia');
    await inPopup("return reader.matches('.theme-sepia')").toBe(true);
    for (const name of ['Text size', 'Line height']) {
      await firefox.runInPopup(`
        const more = reader.querySelector('[aria-label="${name}: more"]');
        if (more === null) throw new Error('no step for ${name}');
        more.click();`);
    }
    const look = `
      const { fontSize, lineHeight } = window.getComputedStyle(reader.querySelector('.body p'));
      return [reader.className.match(/theme-\\w+/)[0], fontSize, lineHeight, window.getComputedStyle(reader).backgroundColor].join(' ');`;
    await inPopup(look).toBe('theme-sepia 19px 32.3px rgb(246, 236, 217)');
    await firefox.closePopup();
    await firefox.readPopup();
    await inPopup(look).toBe('theme-sepia 19px 32.3px rgb(246, 236, 217)');
    await firefox.closePopup();
    await openOver('wire-datelines');
    await inOverlay(look).toBe('theme-sepia 19px 32.3px rgb(246, 236, 217)');
    await leave();
  });

  it('every theme can be taken from the display panel over the page', async () => {
    await openOver('wire-datelines');
    await pressUntil('d', () => firefox.runInOverlay("return reader.querySelector('.panel-display') !== null"));
    const papers = new Set<unknown>();
    for (const theme of THEMES) {
      await firefox.runInOverlay(`reader.querySelector('.swatch-${theme}').click();`);
      await inOverlay(`return reader.matches('.theme-${theme}')`).toBe(true);
      papers.add(await firefox.runInOverlay('return window.getComputedStyle(reader).backgroundColor'));
    }
    // The automatic theme looks like one of the others.
    expect(papers.size).toBe(THEMES.length - 1);
    await firefox.runInOverlay("reader.querySelector('.swatch-light').click();");
    await leave();
  });

  it.each(['literata', 'atkinson', 'opendyslexic'])(
    'the bundled font %s draws the text over a page that may load none',
    async (font) => {
      await firefox.open(server.urlOf('wire-datelines'));
      await firefox.openOwnPage('src/entries/options/options.html');
      await firefox.runInPage(`
        const { storage } = (window.wrappedJSObject ?? window).browser;
        return storage.local.get('settings').then(({ settings }) => storage.local.set({ settings: { ...settings, font: '${font}' } }));`);
      await openOver('wire-datelines', { policy: '?policy=none' });
      await inOverlay(`
        const range = document.createRange();
        range.selectNodeContents(reader.querySelector('.body p'));
        return [...InspectorUtils.getUsedFontFaces(range)].map(({ name }) => name.toLowerCase().replace(/ /g, '')).join(' ');`).toMatch(
        new RegExp(`^${font}`),
      );
      await leave();
    },
  );
});

// Each act and the closing in one script: as near to one another as a click and a click elsewhere can be.
describe('a popup in Firefox that closes on what was just done', () => {
  const actAndClose = (body: string) =>
    firefox.runInBrowser('await inPopup(IN_READER + args[0]); await closePopup();', [body]);
  const tab = "return reader.querySelector('[role=tab][aria-selected=true]')?.textContent";

  it('loses no setting', async () => {
    await firefox.open(server.urlOf('wire-datelines'));
    for (const next of ['Outline', 'Story', 'Outline', 'Story', 'Outline', 'Story']) {
      await firefox.readPopup();
      await inPopup(tab).toMatch(/^(?:Story|Outline)/);
      await actAndClose(`
        const button = [...reader.querySelectorAll('[role=tab]')].find(({ textContent }) => textContent === '${next}');
        button.click();`);
      await firefox.readPopup();
      await inPopup(tab).toBe(next);
      await firefox.closePopup();
    }
  });

  it('loses no highlight and no note that is still being typed', async () => {
    await firefox.open(server.urlOf('sports-report'));
    await firefox.readPopup();
    await actAndClose(`
      const labels = [...reader.querySelectorAll('.quote button')];
      labels.find((button) => /^Highlight$/.test(button.getAttribute('aria-label') ?? button.textContent)).click();`);
    await firefox.readPopup();
    await firefox.clickInPopup('Marks');
    await inPopup("return reader.querySelectorAll('.own-mark').length").toBe(1);
    await firefox.runInPopup("reader.querySelector('.own-mark .card-actions button').click();");
    await inPopup("return reader.querySelector('.mark-editor textarea') !== null").toBe(true);
    await actAndClose(`
      const field = reader.querySelector('.mark-editor textarea');
      field.value = 'Ask the goalkeeper.';
      field.dispatchEvent(new window.Event('input', { bubbles: true }));`);
    await firefox.readPopup();
    await inPopup("return reader.querySelector('.own-note')?.textContent").toBe('Ask the goalkeeper.');
    await firefox.clickInPopup('Delete');
    await inPopup("return reader.querySelector('.own-mark')").toBeNull();
    await firefox.clickInPopup('Story');
    await firefox.closePopup();
  });
});

describe('moving in Firefox', () => {
  afterEach(async () => {
    if ((await firefox.readOverlay()) !== null) await leave();
  });

  it('search finds words, walks from place to place, and Esc gives the text back', async () => {
    await openOver('feature-long');
    await pressUntil('/', () => firefox.runInOverlay("return reader.querySelector('.search input') !== null"));
    for (const sign of 'had') await firefox.pressKey(sign);
    await inOverlay("return reader.querySelector('.search output').textContent").toMatch(/^\d+ of \d+$/);
    await painted('dramatis-found').toContain('had');
    const first = await firefox.runInOverlay("return reader.querySelector('.search output').textContent");
    await firefox.pressKey(ENTER);
    await inOverlay("return reader.querySelector('.search output').textContent").not.toBe(first);
    await firefox.pressEscape();
    await inOverlay("return reader.querySelector('.search')").toBeNull();
    await painted('dramatis-found').toBe('');
    expect(await firefox.readOverlay()).not.toBeNull();
  });

  it('the outline leads to its headings', async () => {
    await firefox.open(server.urlOf('feature-long'));
    await firefox.readPopup();
    try {
      await firefox.clickInPopup('Outline');
      await inPopup("return reader.querySelectorAll('.outline button').length > 1").toBe(true);
      // Pressed again until it is reached: a popup that is still being laid out scrolls to where the words were.
      const lookOrPress = `
        const headings = [...reader.querySelectorAll('.outline button')];
        const isThere = headings.slice(1).some((heading) => heading.getAttribute('aria-current') === 'location');
        if (!isThere) headings.at(-1).click();
        return isThere && reader.querySelector('.text').scrollTop > 200;`;
      // Not so often that a scroll cannot come to its end.
      await expect.poll(() => firefox.runInPopup(lookOrPress).catch(String), { ...WAIT, interval: 1000 }).toBe(true);
      await inPopup("return Number(reader.querySelector('.progress').getAttribute('aria-valuenow')) > 40").toBe(true);
    } finally {
      await firefox.clickInPopup('Story');
      await firefox.closePopup();
    }
  });

  it('only one person, only quotes, and all of it again', async () => {
    await openOver('feature-long');
    const shown = "return [...reader.querySelectorAll('.body p')].filter((p) => p.getClientRects().length > 0).length";
    const all = Number(await firefox.runInOverlay(shown));
    await firefox.runInOverlay("reader.querySelector('.person').click();");
    await inOverlay("return reader.querySelector('.person-more [aria-pressed]') !== null").toBe(true);
    await firefox.runInOverlay("reader.querySelector('.person-more [aria-pressed]').click();");
    await inOverlay("return reader.querySelector('.view-bar strong')?.textContent").toMatch(/^Only /);
    const ofPerson = Number(await firefox.runInOverlay(shown));
    expect(ofPerson).toBeGreaterThan(0);
    expect(ofPerson).toBeLessThan(all);
    await firefox.runInOverlay("reader.querySelector('.view-bar button').click();");
    await inOverlay(shown).toBe(all);
    await pressUntil('q', () => firefox.runInOverlay("return reader.querySelector('.view-bar') !== null"));
    expect(Number(await firefox.runInOverlay(shown))).toBeLessThan(all);
    await firefox.pressEscape();
    await inOverlay(shown).toBe(all);
  });

  it('keys walk through quotes and mentions', async () => {
    await openOver('feature-long');
    const active = (name: string) => firefox.runInPage(`return [...(CSS.highlights.get('${name}') ?? [])].join('|')`);
    await pressUntil(']', async () => (await active('dramatis-active')) !== '');
    const first = await active('dramatis-active');
    await firefox.pressKey(']');
    await painted('dramatis-active').not.toBe(first);
    await firefox.pressKey('[');
    await painted('dramatis-active').toBe(first);
    await firefox.pressKey('m');
    await painted('dramatis-active').toMatch(/^\p{Lu}[^.]{2,40}$/u);
  });
});

describe('marking in Firefox', () => {
  it('`h` marks what is selected over the page, the popup shows it, `u` takes it back', async () => {
    await openOver('wire-datelines');
    // Numbers, as the body below returns them.
    const [x, y] = (await firefox.runInOverlay(`
      const { left, top } = reader.querySelector('.body p').getBoundingClientRect();
      return [Math.round(left) + 60, Math.round(top) + 12];`)) as [number, number];
    await firefox.clickAt(x, y, 3);
    await inOverlay("return reader.querySelector('.mark-bar') !== null").toBe(true);
    await firefox.pressKey('h');
    await painted('dramatis-own-yellow').not.toBe('');
    const words = String(
      await firefox.runInPage("return [...CSS.highlights.get('dramatis-own-yellow')].join('|').slice(0, 40)"),
    );
    await leave();
    await firefox.readPopup();
    await firefox.clickInPopup('Marks');
    await inPopup('return reader.textContent').toContain(words);
    await firefox.clickInPopup('Story');
    await firefox.closePopup();
    await openOver('wire-datelines');
    await painted('dramatis-own-yellow').toContain(words);
    await firefox.runInOverlay("reader.querySelector('.text').focus();");
    await firefox.clickAt(x, y);
    await inOverlay("return [...reader.querySelectorAll('button')].some((b) => b.textContent === 'Delete')").toBe(true);
    await firefox.clickInOverlay('Delete');
    await painted('dramatis-own-yellow').toBe('');
    await leave();
  });
});

/** Page objects stand in streams that are packed. */
function countSheets(file: Buffer): number {
  const text = file.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const start = index + length;
    try {
      return inflateSync(file.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe('printing in Firefox', () => {
  it('fills as many sheets as the text needs, and the page is as before', async () => {
    await openOver('feature-long');
    const before = await firefox.runInPage('return document.body.outerHTML');
    const printed = await firefox.print();
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
    expect(countSheets(printed)).toBeGreaterThanOrEqual(2);
    expect(await firefox.runInPage('return document.body.outerHTML')).toBe(before);
    expect(await firefox.readOverlay()).not.toBeNull();
    await leave();
  });
});
