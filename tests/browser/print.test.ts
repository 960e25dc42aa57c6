// Does the reader come onto paper whole and alone, and is the page behind it as before?

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForReader } from './chromium.ts';
import { runInReader, waitForShadowReader } from './closed-shadow.ts';
import { openReaderInPage } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, server } = useChromium();

async function openOver(slug: string): Promise<Page> {
  const page = await chromium().open(server().urlOf(slug));
  const popup = await chromium().openPopup(page);
  await waitForReader(popup);
  await openReaderInPage(popup);
  await waitForShadowReader(page, (reader) => /Quotes\s*\d+/.test(reader?.text ?? ''));
  return page;
}

/** Page objects stand in the file as plain text. */
async function countSheets(page: Page): Promise<number> {
  const file = Buffer.from(await page.pdf({ format: 'A5' })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe('printing', () => {
  it('fills as many sheets as the text needs, not one screen', async () => {
    const page = await openOver('feature-long');
    expect(await countSheets(page)).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  it('shows the text alone: no bar, no sidebar, nothing of the page', async () => {
    const page = await openOver('feature-long');
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const shown = await runInReader<{ parts: string[]; clipped: string[] }>(
      page,
      `function () {
        const boxed = (selector) => [...this.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
        return {
          parts: boxed('.toolbar, .sidebar, .strip, .panel, .headline, .body').map((element) => element.className),
          clipped: boxed('.split, .text-frame, .text').filter((element) => element.scrollHeight > element.clientHeight + 1).map((element) => element.className),
        };
      }`,
    );
    expect(shown).toEqual({ parts: ['headline', 'body'], clipped: [] });
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.evaluate(() => document.body.getAttribute('style'))).toBeNull();
    await page.close();
  });

  it('leaves the page as it was', async () => {
    const page = await chromium().open(server().urlOf('wire-datelines'));
    await page.evaluate(() => document.body.style.setProperty('display', 'flow-root'));
    const before = await page.evaluate(() => document.body.outerHTML);
    const popup = await chromium().openPopup(page);
    await waitForReader(popup);
    await openReaderInPage(popup);
    await waitForShadowReader(page, (reader) => reader?.headline != null);
    await page.pdf();
    await page.keyboard.press('Escape');
    await waitForShadowReader(page, (reader) => reader === null);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await page.close();
  });
});
