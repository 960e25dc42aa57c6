// Does nothing hostile come to life in any format? A slice; npm run bench -- exports tries every payload, in a browser too.

import { describe, expect, it } from 'vitest';
import {
  CHECKED_FORMATS,
  countRawLive,
  OWN_PAYLOADS,
  readPayloads,
  tryFormat,
} from '../../../bench/export-payloads.ts';

const EVERY = 80;
const collected = (readPayloads() ?? []).filter((_, index) => index % EVERY === 0);
const payloads = [...OWN_PAYLOADS, ...collected];

describe('an export of something hostile', () => {
  it.each(CHECKED_FORMATS)('%s holds nothing live', (format) => {
    const { live, examples } = tryFormat(format, payloads);
    expect({ live, examples }).toEqual({ live: 0, examples: [] });
  });

  it('would have held much, had nothing been escaped', () => {
    expect(countRawLive(payloads)).toBeGreaterThan(payloads.length / 4);
  });
});
