// Does what is acknowledged outlive a browser that is killed in mid-write? A slice; `npm run hostile -- kill` kills 60 times.

import { expect, it } from 'vitest';
import { tryKilling } from '../hostile/kill.ts';
import { createRandom } from '../lab/train-tagger-random.ts';

it('no acknowledged record is lost in three kills, and no call is half written', async () => {
  const random = createRandom(7).next;
  const report = await tryKilling({ kills: 3, random });
  expect(report.lost).toEqual([]);
  expect(report.halves).toEqual([]);
  // A browser that is killed when nothing is under way proves nothing.
  expect(report.acknowledged).toBeGreaterThan(0);
  expect(report.interrupted).toBeGreaterThan(0);
}, 240_000);
