// Does nothing of an exported document run in a browser? A slice; `npm run bench -- exports` tries every payload.

import { expect, it } from 'vitest';
import { OWN_PAYLOADS, readPayloads } from '../bench/export-payloads.ts';
import { executeExports } from '../bench/exports.ts';

/** Where the collections are absent, our own stand for them. */
const EVERY = 300;
const payloads = [...OWN_PAYLOADS, ...(readPayloads() ?? []).filter((_, at) => at % EVERY === 0)];

it('runs in no export of a hostile article, and does run where the payloads are shown raw', async () => {
  const { executed, control } = await executeExports(payloads);
  expect(Object.keys(executed).length).toBeGreaterThan(3);
  expect(Object.values(executed)).toEqual(Object.values(executed).map(() => 0));
  expect(control.executed).toBeGreaterThan(3);
}, 180_000);
