// Does the real popup, opened by the real toolbar action, show the story, its people and its quotes?

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { stopBackground } from './access.ts';
import { waitForReader } from './chromium.ts';
import { chooseTheme } from './popup-controls.ts';
import { STORY_PAGES } from './story-pages.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, server, openPopupOn } = useChromium();

const textOf = (popup: Page, selector: string): Promise<string> =>
  popup.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? '').join('\n'));
const fold = (text: string): string => text.replace(/\s+/g, ' ');

describe('a news page in the popup', () => {
  it.each(STORY_PAGES)('$slug: headline, whole body, nothing else, people and speakers', async (story) => {
    const { page, popup } = await openPopupOn(story.slug);
    expect(await textOf(popup, '.headline')).toBe(story.title);
    const body = fold(await textOf(popup, '.body'));
    expect(body).toContain(fold(story.first));
    expect(body).toContain(fold(story.last));
    for (const junk of story.absent.filter((words) => !/^(?:WATCH|Cancel)/.test(words))) {
      const isCaption = fold(await textOf(popup, '.body figure')).includes(fold(junk));
      if (!isCaption) expect(body).not.toContain(fold(junk));
    }
    expect(await textOf(popup, '.people .name')).toContain(story.person);
    const speaker = await popup.$$eval(
      '.quote',
      (items, start) =>
        items.find((item) => item.textContent?.includes(start))?.querySelector('.speaker')?.textContent ??
        'quote not listed',
      story.quote,
    );
    expect(speaker).toBe(story.speaker);
    await page.close();
  });

  it('is 780 by 600 and shows text and sidebar side by side', async () => {
    const { page, popup } = await openPopupOn('syndicated-wordpress');
    const sizes = await popup.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
      sidebar: document.querySelector('.sidebar')?.getBoundingClientRect().width ?? 0,
      hasOverflow: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(sizes).toMatchObject({ width: 780, height: 600, hasOverflow: false });
    expect(sizes.sidebar).toBeGreaterThanOrEqual(280);
    await page.close();
  });

  it('scrolls to the words of a quote that is clicked, and marks them', async () => {
    const { page, popup } = await openPopupOn('feature-long');
    const before = await popup.$eval('.text', (frame) => frame.scrollTop);
    await popup.$$eval('.quote .words', (buttons) => (buttons.at(-1) as HTMLElement).click());
    await popup.waitForFunction(
      (start) => (document.querySelector('.text')?.scrollTop ?? 0) > start + 100,
      { polling: 100 },
      before,
    );
    const marked = await popup.evaluate(() =>
      [...(CSS.highlights.get('dramatis-active') ?? [])].map((range) => String(range)).join(' '),
    );
    const listed = await popup.$$eval(
      '.quote .words :is(.quoted, .reported)',
      (items) => items.at(-1)?.textContent ?? '',
    );
    expect(fold(marked).replace(/,$/, '')).toBe(fold(listed));
    await page.close();
  });

  it('marks the mentions of a person under the pointer, and only for as long', async () => {
    const { page, popup } = await openPopupOn('syndicated-wordpress');
    const count = (): Promise<number> => popup.evaluate(() => CSS.highlights.get('dramatis-mention')?.size ?? 0);
    expect(await count()).toBe(0);
    await popup.hover('.person');
    expect(await count()).toBeGreaterThan(1);
    await popup.hover('.headline');
    expect(await count()).toBe(0);
    await page.close();
  });

  it('says that a stub is a stub', async () => {
    const { page, popup } = await openPopupOn('paywalled-stub');
    expect(await textOf(popup, '.note')).toContain('only a part');
    await page.close();
  });

  it('keeps the settings for the next popup', async () => {
    // Asleep: what is said to it must not go down with the popup.
    await stopBackground(chromium());
    const first = await openPopupOn('wire-datelines');
    await chooseTheme(first.popup, 'Dark');
    await first.page.close();
    const second = await openPopupOn('wire-datelines');
    await second.popup.waitForSelector('.theme-dark');
    await second.page.close();
  });
});

describe('a page that is no article', () => {
  it.each(['home-page', 'shop-page', 'section-list', 'search-results'])(
    '%s: says so and offers to try anyway',
    async (slug) => {
      const { page, popup } = await openPopupOn(slug);
      expect(await textOf(popup, '.status-page h1')).toBe('This does not look like an article');
      await popup.click('.status-page .primary');
      await popup.waitForFunction(
        () =>
          document.querySelector('.body') !== null ||
          /No text/.test(document.querySelector('.status-page h1')?.textContent ?? ''),
        { polling: 100 },
      );
      await page.close();
    },
  );

  it('a page of the browser: says that it cannot be read', async () => {
    const page = await chromium().open('chrome://version/');
    const popup = await chromium().openPopup(page);
    await waitForReader(popup);
    expect(await textOf(popup, '.status-page h1')).toBe('This page cannot be read');
    await page.close();
  });
});

describe('the extension', () => {
  it('asks no server for anything: each request is one of the page or of an image in the article', async () => {
    const page = await chromium().open(server().urlOf('syndicated-wordpress'));
    const before = server().requests.length;
    const popup = await chromium().openPopup(page);
    const asked: string[] = [];
    popup.on('request', (request) => {
      if (!request.url().startsWith('chrome-extension:')) asked.push(`${request.resourceType()} ${request.url()}`);
    });
    await waitForReader(popup);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked.filter((line) => !/^image (?:https?:|data:)/.test(line))).toEqual([]);
    expect(
      server()
        .requests.slice(before)
        .filter((path) => !/\.(?:jpe?g|png|svg|webp|gif|avif)$/.test(path)),
    ).toEqual([]);
    await page.close();
  });

  it('runs nothing of the page in the popup', async () => {
    const { page, popup } = await openPopupOn('syndicated-wordpress');
    expect(
      await popup.$$eval(
        '.body script, .body iframe, .body form, .body style, .body [onclick], .body [id]',
        (found) => found.length,
      ),
    ).toBe(0);
    await page.close();
  });
});
