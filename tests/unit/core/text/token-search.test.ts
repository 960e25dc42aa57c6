// Does the search by halves find what a walk over all tokens finds?

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';
import { firstTokenFrom, lastTokenUntil, tokensIn } from '../../../../src/core/text/token-search.ts';
import { runs } from '../../property-runs.ts';

const { text, tokens } = buildTextDocument({
  blocks: toBlocks('“It holds,” Ana Ruiz’s crew said.\n\nDr. Dahl, 41, left at 9.30 a.m. — dit-il 🚢.'),
  headline: null,
  dek: null,
  lang: 'en',
});
const offset = fc.integer({ min: -2, max: text.length + 2 });

it('finds the same as a walk, at every offset', () => {
  fc.assert(
    fc.property(offset, offset, (start, end) => {
      const first = tokens.findIndex((token) => start <= token.start);
      expect(firstTokenFrom(tokens, start)).toBe(first < 0 ? tokens.length : first);
      expect(lastTokenUntil(tokens, start)).toBe(tokens.findLastIndex((token) => token.end <= start));
      expect(tokensIn(tokens, { start, end })).toEqual(
        tokens.filter((token) => start <= token.start && token.end <= end),
      );
    }),
    runs(),
  );
});
