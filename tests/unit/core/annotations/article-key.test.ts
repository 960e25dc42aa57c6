// Is one article kept under one key?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArticleKey } from '../../../../src/core/annotations/article-key.ts';
import { runs } from '../../property-runs.ts';

describe('the key of an article', () => {
  it.each([
    ['https://paper.example/a?utm_source=x&utm_medium=y', 'https://paper.example/a'],
    ['https://Paper.Example/A?id=7&fbclid=abc#top', 'https://paper.example/A?id=7'],
    ['https://paper.example/a?page=2', 'https://paper.example/a?page=2'],
    ['https://paper.example', 'https://paper.example/'],
    ['https://paper.example/a?', 'https://paper.example/a'],
    [' HTTP://paper.example/a?b&c=\n', 'http://paper.example/a?b&c='],
    ['https://paper.example/a?id=1&&b=2&', 'https://paper.example/a?id=1&b=2'],
    ['https://paper.example?id=1', 'https://paper.example/?id=1'],
    ['https://paper.example#top', 'https://paper.example/'],
    ['https://paper.example/a#?utm_source=x', 'https://paper.example/a'],
    ['https://paper.example/a/?u=https://b.example/?c', 'https://paper.example/a/?u=https://b.example/?c'],
    ['about:blank', 'about:blank'],
    [' about:blank ', 'about:blank'],
    // Another address that holds one of the web is not that one.
    ['view-source:https://Paper.example/a#top', 'view-source:https://Paper.example/a#top'],
  ])('%s is kept as %s', (url, key) => {
    expect(toArticleKey(url)).toBe(key);
  });

  it.each([
    ...['utm_source', 'UTM_Campaign', 'fbclid', 'gclid', 'gclsrc', 'dclid', 'msclkid', 'yclid', 'twclid', 'igshid'],
    ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'mkt_tok', 'cmpid', 'ns_mchannel', 'at_medium', 'at_campaign'],
    ...['at_custom1', 'smid', 'share_id', 'ref_src', 'ref_url', 'guccounter', 'guce_referrer', '__twitter_impression'],
  ])('knows nothing of %s, which counts visits', (name) => {
    expect(toArticleKey(`https://paper.example/a?id=7&${name}=x`)).toBe('https://paper.example/a?id=7');
    expect(toArticleKey(`https://paper.example/a?${name}`)).toBe('https://paper.example/a');
  });

  it.each([
    ...['utm', 'xutm_source', 'gclid2', 'mc_did', 'at_customs', 'at_custom', 'share', 'ref', 'id', 'page', 'ns_', 'q'],
    ...['guce_', 'smid_story', '_hs', 'story-fbclid'],
  ])('keeps %s, which may choose the article', (name) => {
    expect(toArticleKey(`https://paper.example/a?${name}=x`)).toBe(`https://paper.example/a?${name}=x`);
  });

  it('is its own key', () => {
    const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());
    fc.assert(
      fc.property(url, (address) => {
        expect(toArticleKey(toArticleKey(address))).toBe(toArticleKey(address));
      }),
      runs(200),
    );
  });
});
