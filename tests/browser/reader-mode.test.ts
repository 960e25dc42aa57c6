// Does the reader stand over the page, and is the page afterwards as it was?

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForReader } from './chromium.ts';
import { clickInReader, findReader, waitForShadowReader as waitFor } from './closed-shadow.ts';
import { openReaderInPage } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, server } = useChromium();

/** What a page could notice of us. */
const snapshot = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scrollY,
    focus: document.activeElement?.tagName,
    highlights: CSS.highlights.size,
    address: location.href,
    globals: Object.keys(globalThis).filter((name) => /dramatis/i.test(name)),
    history: history.length,
  }));

async function openReaderOn(page: Page): Promise<void> {
  const popup = await chromium().openPopup(page);
  await waitForReader(popup);
  await openReaderInPage(popup);
}

async function openScrolledPage(slug: string): Promise<Page> {
  const page = await chromium().open(server().urlOf(slug));
  await page.evaluate(() => {
    scrollTo(0, 300);
    // Counts what the page's own shortcuts would hear.
    addEventListener('keydown', (event) => document.body.setAttribute('data-heard', event.key));
  });
  return page;
}

describe('reader mode', () => {
  it('shows text, people and quotes over the page; Esc gives the page back as it was', async () => {
    const page = await openScrolledPage('feature-long');
    const before = await snapshot(page);
    await openReaderOn(page);
    const reader = await waitFor(page, (found) => /People\s*\d+.*Quotes\s*\d+/s.test(found?.text ?? ''));
    expect(reader?.headline).not.toBeNull();
    await page.keyboard.press('Escape');
    await waitFor(page, (found) => found === null);
    expect(await snapshot(page)).toEqual(before);
    await page.close();
  });

  it('is left by its own button, and opens again', async () => {
    const page = await openScrolledPage('wire-datelines');
    const before = await snapshot(page);
    for (let round = 0; round < 2; round += 1) {
      await openReaderOn(page);
      await waitFor(page, (found) => found?.headline != null);
      await clickInReader(page, 'Leave the reader');
      await waitFor(page, (found) => found === null);
    }
    expect(await snapshot(page)).toEqual(before);
    await page.close();
  });

  it('keeps its looks on a page that may style nothing', async () => {
    const page = await chromium().open(`${server().urlOf('wire-datelines')}?policy=none`);
    await openReaderOn(page);
    await waitFor(page, (found) => found?.text.includes('Ingeborg Kiil') === true);
    const reader = await findReader(page);
    // Without a style sheet the sidebar is as wide as the window.
    expect(reader?.sidebarWidth).toBeGreaterThanOrEqual(280);
    expect(reader?.sidebarWidth).toBeLessThan(600);
    await page.close();
  });

  it('is left by asking for it again', async () => {
    const page = await openScrolledPage('wire-datelines');
    await openReaderOn(page);
    await waitFor(page, (found) => found?.headline != null);
    await openReaderOn(page);
    await waitFor(page, (found) => found === null);
    await page.close();
  });

  it('keeps its keys from the page', async () => {
    const page = await openScrolledPage('sports-report');
    await openReaderOn(page);
    await waitFor(page, (found) => found?.headline != null);
    await page.keyboard.press('j');
    await page.keyboard.press(']');
    expect(await page.evaluate(() => document.body.getAttribute('data-heard'))).toBeNull();
    await page.close();
  });

  it('closes the display menu with Esc before it leaves', async () => {
    const page = await openScrolledPage('sports-report');
    await openReaderOn(page);
    await waitFor(page, (found) => found?.headline != null);
    await clickInReader(page, 'Display');
    await waitFor(page, (found) => found?.text.includes('Sepia') === true);
    await clickInReader(page, 'Sepia');
    await page.keyboard.press('Escape');
    await waitFor(page, (found) => found !== null && !found.text.includes('Sepia'));
    await page.keyboard.press('Escape');
    await waitFor(page, (found) => found === null);
    await page.close();
  });
});
