// Can everybody use the popup? axe finds what a rule can find: contrast, names, roles, order.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chooseTheme } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { openPopupOn } = useChromium();

/** One line per rule that is broken: the rule and the elements. */
async function findViolations(popup: Page): Promise<readonly string[]> {
  // As the debugger, not as the page: the extension's content security policy stays in force.
  await popup.evaluate(AXE);
  const results = (await popup.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}

describe('the popup', () => {
  it.each(['Light', 'Dark', 'Sepia'])('breaks no rule of accessibility in the theme %s', async (theme) => {
    const { page, popup } = await openPopupOn('syndicated-wordpress');
    await chooseTheme(popup, theme);
    await popup.$$eval('details', (folds) => {
      for (const fold of folds) fold.open = true;
    });
    await popup.$eval('.quote .words', (button) => (button as HTMLElement).click());
    expect(await findViolations(popup)).toEqual([]);
    await page.close();
  });

  it.each(['home-page', 'paywalled-stub'])('breaks none on %s', async (slug) => {
    const { page, popup } = await openPopupOn(slug);
    expect(await findViolations(popup)).toEqual([]);
    await page.close();
  });
});
