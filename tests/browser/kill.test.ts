// Does what is acknowledged outlive a browser that is killed in mid-write? A slice; `npm run hostile -- kill` kills 60 times.

import { expect, it } from 'vitest';
import { tryKilling } from '../hostile/kill.ts';
import { BROWSERS } from '../hostile/open-lab.ts';
import { createRandom } from '../lab/train-tagger-random.ts';

it.each(BROWSERS)(
  'no acknowledged record is lost in three kills of %s, and no call is half written',
  async (browser) => {
    const random = createRandom(7).next;
    const report = await tryKilling(browser, { kills: 3, random });
    expect(report.lost).toEqual([]);
    expect(report.halves).toEqual([]);
    // A browser that is killed when nothing is under way proves nothing.
    expect(report.acknowledged).toBeGreaterThan(0);
    expect(report.interrupted).toBeGreaterThan(0);
  },
  480_000,
);
