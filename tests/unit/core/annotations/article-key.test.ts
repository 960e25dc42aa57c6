// Is one article kept under one key?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArticleKey } from '../../../../src/core/annotations/article-key.ts';

describe('the key of an article', () => {
  it.each([
    ['https://paper.example/a?utm_source=x&utm_medium=y', 'https://paper.example/a'],
    ['https://Paper.Example/A?id=7&fbclid=abc#top', 'https://paper.example/A?id=7'],
    ['https://paper.example/a?page=2', 'https://paper.example/a?page=2'],
    ['https://paper.example', 'https://paper.example/'],
    ['https://paper.example/a?', 'https://paper.example/a'],
    ['about:blank', 'about:blank'],
  ])('%s is kept as %s', (url, key) => {
    expect(toArticleKey(url)).toBe(key);
  });

  it('is its own key', () => {
    const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());
    fc.assert(
      fc.property(url, (address) => {
        expect(toArticleKey(toArticleKey(address))).toBe(toArticleKey(address));
      }),
      { numRuns: 40 },
    );
  });
});
