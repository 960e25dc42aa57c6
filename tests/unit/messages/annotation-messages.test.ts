// Is anything doubled or lost between a script in a page and the background that keeps it?

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleKey } from '../../../src/core/annotations/article-key.ts';
import { answerCall } from '../../../src/store/annotations/answer-calls.ts';
import { createIndexedDbStore } from '../../../src/store/annotations/indexeddb-store.ts';
import { StoreError, toStoreFailure } from '../../../src/store/annotations/store-error.ts';
import { inventCorrection, inventHighlight, inventSnapshot, STORY_URL } from '../core/annotations/invented-records.ts';

/** What the browser does with a message; tests change it. */
let deliver: (message: unknown) => Promise<unknown>;
type Listener = (message: unknown, sender: { readonly url: string }) => Promise<unknown> | null;
const listeners: Listener[] = [];
vi.mock('../../../src/platform/message-port.ts', () => ({
  sendToBackground: (message: unknown) => deliver(message),
  onMessage: (listener: Listener) => listeners.push(listener),
}));
const { answerAnnotations, createAnnotationClient } = await import('../../../src/messages/annotation-messages.ts');

const key = toArticleKey(STORY_URL);
const createStore = () => createIndexedDbStore({ signal: { announce: () => {}, listen: () => () => {} } });
let store = createStore();
const client = createAnnotationClient((failure, detail) => new StoreError(toStoreFailure(failure), detail));
const toListener = (message: unknown): Promise<unknown> =>
  listeners[0]?.(message, { url: STORY_URL }) ?? Promise.resolve(undefined);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
  listeners.length = 0;
  answerAnnotations((request, pageUrl) => answerCall(store, request, pageUrl));
  deliver = toListener;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => vi.useRealTimers());

/** The pauses between retries pass at once. */
async function hurry<T>(promise: Promise<T>): Promise<T> {
  const done = promise.catch(() => undefined).then(() => true);
  while ((await Promise.race([done, new Promise((resolve) => setImmediate(() => resolve(false)))])) !== true)
    await vi.advanceTimersByTimeAsync(100);
  return promise;
}

describe('a call', () => {
  it('keeps a record and gives it back', async () => {
    const highlight = inventHighlight('h1');
    expect(await hurry(client.put([highlight]))).toEqual([highlight]);
    expect((await hurry(client.listByArticle(key))).highlights).toEqual([highlight]);
    expect(await hurry(client.remove([{ type: 'highlight', id: 'h1' }]))).toEqual([highlight]);
    expect((await hurry(client.listByArticle(key))).highlights).toEqual([]);
  });

  it('is made once although the background was killed between its write and its answer', async () => {
    let kills = 2;
    deliver = async (message) => {
      const answer = await toListener(message);
      kills -= 1;
      if (kills >= 0) throw new Error('The message port closed before a response was received.');
      return answer;
    };
    await hurry(client.put([inventHighlight('h1')]));
    expect(await store.listHighlights()).toHaveLength(1);
  });

  it('says that the extension was updated under the page, and does not try again', async () => {
    let asked = 0;
    deliver = async () => {
      asked += 1;
      throw new Error('Extension context invalidated.');
    };
    await expect(hurry(client.put([inventHighlight('h1')]))).rejects.toMatchObject({ failure: 'gone' });
    expect(asked).toBe(1);
  });

  it('gives up after some tries where nobody answers', async () => {
    deliver = async () => undefined;
    await expect(hurry(client.getPalette())).rejects.toMatchObject({ failure: 'failed' });
  });

  it('tells a full disk from other trouble', async () => {
    deliver = async () => ({ ok: false, failure: 'full', detail: 'QuotaExceededError' });
    await expect(hurry(client.put([inventHighlight('h1')]))).rejects.toMatchObject({ failure: 'full' });
  });
});

describe('the background', () => {
  const { type: _type, ...untyped } = inventHighlight('h2');
  it.each([
    ['half of a call', { call: 'put', records: [inventHighlight('h1'), untyped] }],
    ['a call that is none', { call: 'drop everything' }],
    ['a list that is none', { call: 'put', records: 'all' }],
    ['a reference to nothing', { call: 'remove', references: [{ type: 'highlight' }] }],
    ['no article', { call: 'list', article: 7 }],
    ['nothing', null],
  ])('refuses %s and writes nothing', async (_name, request) => {
    expect(await answerCall(store, request, STORY_URL)).toMatchObject({ ok: false, failure: 'failed' });
    expect(await store.listHighlights()).toEqual([]);
  });

  it('leaves messages of another name to others', () => {
    const other = { name: 'page→background: something else', request: { call: 'palette' } };
    expect(listeners[0]?.(other, { url: STORY_URL })).toBeNull();
  });
});

describe('a page of another site', () => {
  const correction = inventCorrection('c1', { kind: 'not-a-person', person: { name: 'Ana', aliases: [] } });
  const kept = [inventSnapshot(), inventHighlight('h1'), correction];
  beforeEach(() => store.put(kept));

  it.each([
    ['reads no article', { call: 'list', article: key }],
    ['takes out no highlight', { call: 'remove', references: [{ type: 'highlight', id: 'h1' }] }],
    ['takes out no correction', { call: 'remove', references: [{ type: 'correction', id: 'c1' }] }],
    ['takes out no article', { call: 'remove', references: [{ type: 'article', key }] }],
    ['takes no names of colours away', { call: 'remove', references: [{ type: 'palette' }] }],
    ['writes no highlight into it', { call: 'put', records: [inventHighlight('h2')] }],
    ['writes no text of it', { call: 'put', records: [inventSnapshot({ text: 'Something else.' })] }],
  ])('%s', async (_name, request) => {
    const { highlights, corrections, article } = await store.listByArticle(key);
    for (const pageUrl of ['https://other.example/bridge', 'http://paper.example/bridge', 'file:///bridge.html', '']) {
      expect(await answerCall(store, request, pageUrl)).toMatchObject({ ok: false, failure: 'failed' });
    }
    expect(await store.listByArticle(key)).toEqual({ highlights, corrections, article });
    expect(highlights).toHaveLength(1);
  });

  it('does all of it where the article is one of its own', async () => {
    const page = 'https://paper.example/another';
    expect(await answerCall(store, { call: 'list', article: key }, page)).toMatchObject({ ok: true });
    const references = [{ type: 'highlight', id: 'h1' }];
    expect(await answerCall(store, { call: 'remove', references }, page)).toMatchObject({ ok: true });
    expect(await store.listHighlights()).toEqual([]);
  });

  it('keeps what is marked in a file for that file alone', async () => {
    const article = toArticleKey('file:///stories/bridge.html');
    const own = inventHighlight('h3', { article });
    expect(await answerCall(store, { call: 'put', records: [own] }, 'file:///stories/bridge.html')).toMatchObject({
      ok: true,
    });
    expect(await answerCall(store, { call: 'list', article }, 'file:///stories/other.html')).toMatchObject({
      ok: false,
    });
  });
});
