// What reaches the store of what a page's script asks? Only what was read field by field, and all of a call or none.

import { describe, expect, it, vi } from 'vitest';
import { toArticleKey } from '../../../src/core/annotations/article-key.ts';
import { EMPTY_PALETTE, renameColor } from '../../../src/core/annotations/palette.ts';
import type { AnnotationStore } from '../../../src/store/annotations/annotation-store.ts';
import { answerCall } from '../../../src/store/annotations/answer-calls.ts';
import { StoreError } from '../../../src/store/annotations/store-error.ts';
import { inventHighlight, inventSnapshot, NOON, STORY_URL } from '../core/annotations/invented-records.ts';

const OTHER_URL = 'https://other.example/a';
const NAMED = renameColor(EMPTY_PALETTE, 'green', 'Fact', NOON);

/** Answers with what it was asked. */
function createEcho(): AnnotationStore {
  const echo = (asked: unknown): Promise<never> => Promise.resolve(asked as never);
  return {
    getHighlight: (id) =>
      Promise.resolve(id === 'of-another-site' ? inventHighlight(id, { article: toArticleKey(OTHER_URL) }) : null),
    getCorrection: () => Promise.resolve(null),
    put: echo,
    remove: echo,
    listByArticle: echo,
    getPalette: () => Promise.resolve(EMPTY_PALETTE),
  } as Partial<AnnotationStore> as AnnotationStore;
}

describe('a call', () => {
  it.each([
    ['records', { call: 'put', records: [inventHighlight('h1')] }, [inventHighlight('h1')]],
    ['names of colours', { call: 'put', records: [NAMED] }, [NAMED]],
    ['the text of an article', { call: 'put', records: [inventSnapshot()] }, [inventSnapshot()]],
    ['no records', { call: 'put', records: [] }, []],
    [
      'a highlight to remove',
      { call: 'remove', references: [{ type: 'highlight', id: 'h1' }] },
      [{ type: 'highlight', id: 'h1' }],
    ],
    [
      'a correction',
      { call: 'remove', references: [{ type: 'correction', id: 'c1' }] },
      [{ type: 'correction', id: 'c1' }],
    ],
    [
      'an article by any of its addresses',
      { call: 'remove', references: [{ type: 'article', key: 'https://Paper.example/a?utm_source=x#b', id: 'y' }] },
      [{ type: 'article', key: 'https://paper.example/a' }],
    ],
    ['a list', { call: 'list', article: 'https://Paper.example/a#b' }, 'https://paper.example/a'],
    ['the colours', { call: 'palette' }, EMPTY_PALETTE],
  ])('for %s is passed on and answered', async (_what, request, value) => {
    expect(await answerCall(createEcho(), request, STORY_URL)).toEqual({ ok: true, value });
  });

  it.each([
    ['an unknown name', { call: 'drop' }, /no such call: drop/],
    ['no name', {}, /no such call: undefined/],
    ['nothing', null, /no such call/],
    ['records that are no list', { call: 'put', records: { 0: inventHighlight('h1') } }, /expected a list of records/],
    [
      'a record that is none',
      { call: 'put', records: [inventHighlight('h1'), { type: 'x' }] },
      /not a record: \{"type":"x"\}/,
    ],
    ['a record that cannot be written down', { call: 'put', records: [undefined] }, /not a record: undefined/],
    ['references that are no list', { call: 'remove', references: 'all' }, /expected a list of references/],
    ['a reference that is none', { call: 'remove', references: [7] }, /not a reference: 7/],
    ['a reference to nothing', { call: 'remove', references: [null] }, /not a reference: null/],
    [
      'an article of another site to remove',
      { call: 'remove', references: [{ type: 'article', key: OTHER_URL }] },
      /belongs to another site/,
    ],
    [
      'the text of another site’s article',
      { call: 'put', records: [inventSnapshot({ key: toArticleKey(OTHER_URL) })] },
      /belongs to another site/,
    ],
    ['a reference of no kind', { call: 'remove', references: [{ id: 'h1' }] }, /not a reference/],
    ['a reference of another kind', { call: 'remove', references: [{ type: 'store', id: 'h1' }] }, /not a reference/],
    ['a highlight without a name', { call: 'remove', references: [{ type: 'highlight', id: 7 }] }, /not a reference/],
    ['a correction without a name', { call: 'remove', references: [{ type: 'correction' }] }, /not a reference/],
    ['an article without a key', { call: 'remove', references: [{ type: 'article', id: 'h1' }] }, /not a reference/],
    ['the palette to remove', { call: 'remove', references: [{ type: 'palette' }] }, /no page takes the names/],
    [
      'a record under the name of another site’s',
      { call: 'put', records: [inventHighlight('of-another-site')] },
      /another site/,
    ],
    ['an article of another site', { call: 'list', article: OTHER_URL }, /belongs to another site/],
    ['a list of no article', { call: 'list', article: 7 }, /list needs the key of an article/],
  ])('with %s is refused, and the store is not asked', async (_what, request, detail) => {
    const store = createEcho();
    let asked = 0;
    for (const call of ['put', 'remove', 'listByArticle'] as const) {
      vi.spyOn(store, call).mockImplementation(() => {
        asked += 1;
        return Promise.resolve([] as never);
      });
    }
    expect(await answerCall(store, request, STORY_URL)).toEqual({
      ok: false,
      failure: 'failed',
      detail: expect.stringMatching(detail),
    });
    expect(asked).toBe(0);
  });

  it('shows little of a wrong record, however long it is', async () => {
    const answer = await answerCall(createEcho(), { call: 'put', records: [{ type: 'x'.repeat(10_000) }] }, STORY_URL);
    expect(JSON.stringify(answer).length).toBeLessThan(400);
  });

  it('says why the store could not do it', async () => {
    const store = { ...createEcho(), getPalette: () => Promise.reject(new StoreError('full', new Error('no room'))) };
    expect(await answerCall(store, { call: 'palette' }, STORY_URL)).toEqual({
      ok: false,
      failure: 'full',
      detail: 'no room',
    });
  });
});

describe('a page of our own', () => {
  it.each<[string, unknown]>([
    ['a record of any site', { call: 'put', records: [inventSnapshot({ key: toArticleKey(OTHER_URL) })] }],
    ['a record under a name that is there already', { call: 'put', records: [inventHighlight('of-another-site')] }],
    ['an article of any site to remove', { call: 'remove', references: [{ type: 'article', key: OTHER_URL }] }],
    ['the article of any site', { call: 'list', article: OTHER_URL }],
  ])('may ask for %s', async (_what, request) => {
    expect(await answerCall(createEcho(), request, null)).toMatchObject({ ok: true });
  });
});

describe('a page without an origin', () => {
  it.each<[string, string, boolean]>([
    ['file:///stories/a.html', 'file:///stories/a.html', true],
    ['file:///stories/a.html', 'file:///stories/b.html', false],
    ['data:text/html,a', 'data:text/html,b', false],
    ['', 'no address at all', false],
    ['', 'https://paper.example/a', false],
  ])('%j may ask for %j: %s', async (pageUrl, article, isAllowed) => {
    expect((await answerCall(createEcho(), { call: 'list', article }, pageUrl)).ok).toBe(isAllowed);
  });
});
