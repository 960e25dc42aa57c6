// Does a reader see which words an outlet has changed?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../../src/core/selectors/word-diff.ts';
import { runs } from '../../property-runs.ts';

const show = (earlier: string, later: string): string =>
  diffWords(earlier, later)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('a difference', () => {
  it.each([
    ['he will go', 'he will go', 'he will go'],
    ['he will go', 'he may go', 'he [-will -]{+may +}go'],
    ['he will go', 'he will not go', 'he will {+not +}go'],
    ['two dead, one hurt', 'one hurt', '[-two dead, -]one hurt'],
    ['“so it’s”', '"so it\'s"', '"so it\'s"'],
    ['', 'new', '{+new+}'],
  ])('%s → %s', (earlier, later, expected) => {
    expect(show(earlier, later)).toBe(expected);
  });

  it('holds the whole of the later text, and as many words of the earlier', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd.'), { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (earlier, later) => {
        const parts = diffWords(earlier, later);
        expect(
          parts
            .filter(({ kind }) => kind !== 'removed')
            .map(({ text }) => text)
            .join(''),
        ).toBe(later);
        const kept = parts.filter(({ kind }) => kind !== 'added').flatMap(({ text }) => text.trim().split(/\s+/));
        expect(kept.filter((word) => word !== '')).toEqual(earlier.split(' ').filter((word) => word !== ''));
      }),
      runs(),
    );
  });
});
