// Can everybody use the popup? axe finds what a rule can find: contrast, names, roles, order.

import { describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { chooseTheme } from './popup-controls.ts';
import { useChromium } from './use-chromium.ts';

const { openPopupOn } = useChromium();

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
