// How long is a text once its spaces are folded, and how many words has it, asked without folding it?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, foldedLength, foldSpaces } from '../../../src/dom/fold-space.ts';
import { runs } from '../property-runs.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \n\t ', 0],
    ['The ferry left at dawn.', 5],
    ['Don’t re-open St.Gallen’s gate', 4],
    ['one—two / three', 3],
    ['soft\u00adhyphen', 1],
    ['ends with a hyphen- and goes on', 7],
    ['\u{10410}\u{10411} two', 2],
    ['🚢 left', 1],
    // Scripts without spaces: half a word each.
    ['船は港を出た', 3],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

const letters = fc.constantFrom(
  ...['a', 'é', '7', ' ', '  ', '\n', '\u00a0', '\u00ad', '\u200b', '\ufeff', '’', '-', '.', '船', 'ก'],
  // Whole pairs, halves of such, and a letter of a script beyond the first plane.
  ...['🚢', '\u{20000}', '\u{10410}', '\ud83d', '\ude80'],
);

describe('foldedLength', () => {
  it('is that of the folded text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(foldedLength(text)).toBe(foldSpaces(text).length);
      }),
      runs(2_000),
    );
  });
});
