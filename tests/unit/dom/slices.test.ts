// Does long work let others have their turn, and short work go through without waiting?

import { describe, expect, it } from 'vitest';
import { runAtOnce, runInSlices, type Slices } from '../../../src/dom/slices.ts';

function* count(steps: number, onStep: () => void = () => {}): Slices<string> {
  for (let step = 0; step < steps; step += 1) {
    onStep();
    yield;
  }
  return 'done';
}

/** Each step takes as long as given; pauses are counted. */
async function run(steps: number, stepMs: number): Promise<{ readonly result: string; readonly pauses: number }> {
  let time = 0;
  let pauses = 0;
  const result = await runInSlices(
    count(steps, () => {
      time += stepMs;
    }),
    {
      now: () => time,
      pause: async () => {
        pauses += 1;
      },
    },
  );
  return { result, pauses };
}

describe('work in slices', () => {
  it('is done at once where nobody waits', () => {
    expect(runAtOnce(count(5))).toBe('done');
  });

  it.each([
    ['short work: no pause', 10, 2, 0],
    ['steps of 10 ms: a pause after every third', 9, 10, 3],
    ['steps that are too long: a pause after each', 4, 50, 4],
  ])('%s', async (_, steps, stepMs, pauses) => {
    expect(await run(steps, stepMs)).toEqual({ result: 'done', pauses });
  });

  it('fails as the work does', async () => {
    const work = count(1, () => {
      throw new Error('broken');
    });
    await expect(runInSlices(work, { now: () => 0, pause: async () => {} })).rejects.toThrow('broken');
  });
});
