// Does nothing hostile come to life in any format? A slice; npm run bench -- exports tries every payload, in a browser too.

import { describe, expect, it } from 'vitest';
import { countRawLive, OWN_PAYLOADS, readPayloads, tryFormats } from '../../../bench/export-payloads.ts';

const EVERY = 80;
const collected = (readPayloads() ?? []).filter((_, index) => index % EVERY === 0);
const payloads = [...OWN_PAYLOADS, ...collected];
const reports = tryFormats(payloads);

describe('an export of something hostile', () => {
  it.each(reports)('$format holds nothing live', ({ examples, live }) => {
    expect({ live, examples }).toEqual({ live: 0, examples: [] });
  });

  it('would have held much, had nothing been escaped', () => {
    expect(countRawLive(payloads)).toBeGreaterThan(payloads.length / 4);
  });
});
