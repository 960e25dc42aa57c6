// Do weights come out of their text as they went in?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LEVEL, packBits, packKeys, packLevels, readWeights } from '../../../../src/core/model/packed-weights.ts';
import { runs } from '../../property-runs.ts';

const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 24 - 1 }), { minLength: 1, maxLength: 40 })
  .map((keys) => Int32Array.from(keys).sort());

describe('readWeights', () => {
  it('reads what was packed', () => {
    fc.assert(
      fc.property(
        ascending,
        fc.array(fc.integer({ min: -MAX_LEVEL, max: MAX_LEVEL }), { maxLength: 300 }),
        fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: 40 }),
        (keys, levels, bits) => {
          const read = readWeights({
            keys: packKeys(keys),
            levels: packLevels(Int8Array.from(levels)),
            step: 0.1,
            transitions: [1, 2],
            listKeys: packKeys(keys),
            listBits: packBits(Uint8Array.from(bits)),
          });
          expect([...read.keys]).toEqual([...keys]);
          expect([...read.levels]).toEqual(levels);
          expect([...read.listKeys]).toEqual([...keys]);
          expect([...read.listBits]).toEqual(bits);
        },
      ),
      runs(),
    );
  });

  it('writes levels that need no escape inside single quotes', () => {
    const all = Int8Array.from({ length: MAX_LEVEL * 2 + 1 }, (_, index) => index - MAX_LEVEL);
    expect(packLevels(all)).not.toMatch(/['\\\n]/);
  });
});
