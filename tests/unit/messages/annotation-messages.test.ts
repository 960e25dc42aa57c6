// Is anything doubled or lost between a script in a page and the background that keeps it?

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleKey } from '../../../src/core/annotations/article-key.ts';
import { answerCall } from '../../../src/store/annotations/answer-calls.ts';
import { createIndexedDbStore } from '../../../src/store/annotations/indexeddb-store.ts';
import { StoreError, toStoreFailure } from '../../../src/store/annotations/store-error.ts';
import { inventHighlight, STORY_URL } from '../core/annotations/invented-records.ts';

/** What the browser does with a message; tests change it. */
let deliver: (message: unknown) => Promise<unknown>;
type Listener = (message: unknown) => Promise<unknown> | null;
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
const toListener = (message: unknown): Promise<unknown> => listeners[0]?.(message) ?? Promise.resolve(undefined);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
  listeners.length = 0;
  answerAnnotations((request) => answerCall(store, request));
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
    expect(await answerCall(store, request)).toMatchObject({ ok: false, failure: 'failed' });
    expect(await store.listHighlights()).toEqual([]);
  });

  it('leaves messages of another name to others', () => {
    expect(listeners[0]?.({ name: 'page→background: something else', request: { call: 'palette' } })).toBeNull();
  });
});
