// Can everybody use the reader? axe finds what a rule can find: contrast, names, roles, order. The rest is measured.

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { THEMES } from '../../src/store/settings.ts';
import { AXE, findViolations, RULES, toLines } from './axe.ts';
import { launchChromium, waitForReader } from './chromium.ts';
import { runInReader, waitForShadowReader } from './closed-shadow.ts';
import { openReaderInPage, pressInPopup, setSettings } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

/** Beneath a modal dialog the page is inert: its own landmarks are no second ones. axe does not know. */
const OVER_A_PAGE = RULES.replace(
  ' }',
  `, rules: { 'landmark-no-duplicate-main': { enabled: false }, 'landmark-no-duplicate-banner': { enabled: false } } }`,
);
/** A fixture with people, unnamed sources, reports and a picture. */
const STORY = 'syndicated-wordpress';
const TABS = ['story', 'outline', 'left-out'] as const;
const PANELS = ['Display', 'This page', 'Keys'] as const;

/** Key of a message → its words. */
function readWords(locale: string): Readonly<Record<string, string>> {
  const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
  // The project's own file; its form is tested in tests/unit/ui/messages.test.ts.
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

const { chromium, server, openPopupOn } = useChromium();

async function unfoldAll(popup: Page): Promise<void> {
  await popup.$$eval('details', (folds) => {
    for (const fold of folds) fold.open = true;
  });
}

describe('the popup', () => {
  // What a test sets would be there for the next.
  afterEach(async () => {
    const { page, popup } = await openPopupOn(STORY);
    await setSettings(popup, { theme: 'auto', sidebarTab: 'story', quoteOrder: 'reading' });
    await page.close();
  });

  it.each(THEMES)('breaks no rule in the theme %s, on any tab of the sidebar', async (theme) => {
    const { page, popup } = await openPopupOn(STORY);
    await setSettings(popup, { theme, quoteOrder: 'speaker' });
    await popup.waitForSelector(`.theme-${theme}`);
    for (const sidebarTab of TABS) {
      await setSettings(popup, { sidebarTab });
      await popup.waitForSelector(`#dramatis-panel-${sidebarTab}`);
      if (sidebarTab === 'left-out') await popup.waitForSelector('.meter-line');
      await unfoldAll(popup);
      await popup.$$eval('.quote .words', ([, second]) => (second as HTMLElement | undefined)?.click());
      expect(await findViolations(popup), sidebarTab).toEqual([]);
    }
    await page.close();
  });

  it.each(PANELS)('breaks none with the panel %s open', async (panel) => {
    const { page, popup } = await openPopupOn(STORY);
    await pressInPopup(popup, panel);
    await popup.waitForSelector('.panel');
    expect(await findViolations(popup)).toEqual([]);
    await page.close();
  });

  it('breaks none while it searches, shows one person alone, and lets parts be taken out', async () => {
    const { page, popup } = await openPopupOn(STORY);
    await popup.keyboard.press('/');
    await popup.waitForSelector('.search input');
    await popup.type('.search input', 'the');
    expect(await findViolations(popup), 'search').toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.click('.person');
    await popup.click('.person-more [aria-pressed]');
    await popup.waitForSelector('.view-bar');
    expect(await findViolations(popup), 'one person').toEqual([]);
    await pressInPopup(popup, 'This page');
    await pressInPopup(popup, 'Take parts out');
    await popup.waitForSelector('.remove-panel');
    expect(await findViolations(popup), 'parts').toEqual([]);
    await page.close();
  });

  it.each(['en', 'de', 'fr', 'es'])(
    'has one row of buttons in %s, also where there are voices to listen to',
    async (locale) => {
      const { page, popup } = await openPopupOn(STORY);
      const inEnglish = readWords('en');
      const words = Object.fromEntries(Object.entries(readWords(locale)).map(([key, word]) => [inEnglish[key], word]));
      const bar = await popup.$eval(
        '.toolbar',
        (toolbar, dictionary) => {
          const labels = [...toolbar.querySelectorAll('.tool-label')];
          for (const label of labels) label.textContent = dictionary[label.textContent ?? ''] ?? label.textContent;
          // A machine without voices has no such button; any other is as wide.
          if (!labels.some((label) => label.textContent === dictionary['Listen']))
            toolbar.querySelector('.tool:not(.with-words)')?.after(labels[1]?.parentElement?.cloneNode(true) ?? '');
          const boxes = [...toolbar.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
          return {
            rows: new Set(boxes.map(({ top, height }) => Math.round(top + height / 2))).size,
            height: toolbar.clientHeight,
            end: Math.max(...boxes.map(({ right }) => right)),
          };
        },
        words,
      );
      expect(bar.rows).toBe(1);
      expect(bar.height).toBeLessThan(50);
      expect(bar.end).toBeLessThanOrEqual(780);
      await page.close();
    },
  );

  it('cuts nothing off on a screen of 400 by 320 pixels, two of the device each', async () => {
    const small = await launchChromium({
      flags: ['--screen-info={800x640 devicePixelRatio=2}', '--window-size=400,320'],
    });
    try {
      const popup = await small.openPopup(await small.open(server().urlOf(STORY)));
      await waitForReader(popup);
      const { width, cut } = await popup.$$eval('.toolbar button, .text, .sidebar', (parts) => ({
        width: innerWidth,
        cut: parts
          .map((part) => ({ name: part.className, box: part.getBoundingClientRect() }))
          .filter(({ box }) => box.left < 0 || innerWidth + 1 < box.right || box.top < 0)
          .map(({ name }) => name),
      }));
      expect(width).toBeLessThanOrEqual(400);
      expect(cut).toEqual([]);
    } finally {
      await small.close();
    }
  });

  it.each(['home-page', 'paywalled-stub'])('breaks none on %s', async (slug) => {
    const { page, popup } = await openPopupOn(slug);
    expect(await findViolations(popup)).toEqual([]);
    await page.close();
  });
});

describe('the reader over the page', () => {
  async function openOver(theme: (typeof THEMES)[number]): Promise<Page> {
    const page = await chromium().open(server().urlOf(STORY));
    const popup = await chromium().openPopup(page);
    await waitForReader(popup);
    await setSettings(popup, { theme });
    await popup.waitForSelector(`.theme-${theme}`);
    await openReaderInPage(popup);
    await waitForShadowReader(page, (reader) => /Quotes\s*\d+/.test(reader?.text ?? ''));
    return page;
  }

  it.each(THEMES)('breaks no rule in the theme %s, wide and narrow', async (theme) => {
    const page = await openOver(theme);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 800 });
      // A closed root is shut for axe too; in the script's own world it is held open.
      const results = await runInReader<Pick<AxeResults, 'violations'>>(
        page,
        `async function () {
          const root = this.getRootNode();
          Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
          ${AXE};
          const { axe } = globalThis;
          const { violations } = await axe.run(root.host, ${OVER_A_PAGE});
          return { violations: JSON.parse(JSON.stringify(violations)) };
        }`,
      );
      expect(toLines(results), `${width} px`).toEqual([]);
    }
    await page.close();
  });

  it.each([
    ['320 px wide', 320, 640],
    ['200 % of a window of 1280 × 800', 640, 400],
  ])('needs no scrolling sideways at %s, and every button of the bar is in sight', async (_name, width, height) => {
    const page = await openOver('light');
    await page.setViewport({ width, height });
    const found = await runInReader<{ wide: string[]; hidden: string[]; textHeight: number }>(
      page,
      `function () {
        const frames = [...this.querySelectorAll('.text, .sidebar-panel, .toolbar, .split')];
        const inSight = ({ left, right, top, bottom }) => left >= 0 && right <= innerWidth + 1 && top >= 0 && bottom <= innerHeight + 1;
        return {
          wide: frames.filter((frame) => frame.scrollWidth > frame.clientWidth + 1).map((frame) => frame.className),
          hidden: [...this.querySelectorAll('.toolbar button')]
            .filter((button) => !inSight(button.getBoundingClientRect()))
            .map((button) => button.textContent),
          textHeight: this.querySelector('.text').clientHeight,
        };
      }`,
    );
    expect(found.wide).toEqual([]);
    expect(found.hidden).toEqual([]);
    expect(found.textHeight).toBeGreaterThan(150);
    await page.close();
  });

  it('does not move by itself where motion is not wanted, and keeps its marks in forced colours', async () => {
    const page = await chromium().open(server().urlOf(STORY));
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: 'active' },
      ],
    });
    const popup = await chromium().openPopup(page);
    await waitForReader(popup);
    await openReaderInPage(popup);
    await waitForShadowReader(page, (reader) => /Quotes\s*\d+/.test(reader?.text ?? ''));
    const found = await runInReader<{ moving: string[]; strip: string }>(
      page,
      `function () {
        const moves = (element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
        };
        return {
          moving: [...this.querySelectorAll('*')].filter(moves).map((element) => element.className),
          strip: getComputedStyle(this.querySelector('.piece')).backgroundColor,
        };
      }`,
    );
    expect(found.moving).toEqual([]);
    expect(found.strip).not.toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });
});
