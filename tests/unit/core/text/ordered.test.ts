// Does the quick search find what a walk through the whole list finds?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, isOverlapped } from '../../../../src/core/text/ordered.ts';
import { hasOverlap, type Span } from '../../../../src/core/text/span.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 40 }).map((list) => list.sort((a, b) => a - b));

/** In order, none within another; some touch. */
const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })), { maxLength: 20 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): Span => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

describe('lists in order', () => {
  it('gives the first that is large enough', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1, max: 52 }), (list, value) => {
        const walked = list.findIndex((one) => value <= one);
        expect(firstFrom(list, value, (one) => one)).toBe(walked < 0 ? list.length : walked);
      }),
    );
  });

  it('knows whether anything overlaps', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 6 }), (list, start, length) => {
        const span = { start, end: start + length };
        expect(isOverlapped(span, list, (one) => one)).toBe(list.some((one) => hasOverlap(one, span)));
      }),
    );
  });
});
