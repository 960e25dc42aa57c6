// Whose messages does the background hear, and from which page do they come?

import { beforeEach, describe, expect, it, vi } from 'vitest';

type BrowserListener = (message: unknown, sender: object) => unknown;
const listeners: BrowserListener[] = [];
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: BrowserListener) => listeners.push(listener) },
    },
  },
}));
const { onMessage } = await import('../../../src/platform/message-port.ts');

beforeEach(() => {
  listeners.length = 0;
});

describe('a message', () => {
  it('of another extension is not heard', () => {
    const answer = vi.fn();
    onMessage(answer);
    expect(listeners[0]?.('hello', { id: 'theirs', url: 'https://echo.example/' })).toBeUndefined();
    expect(listeners[0]?.('hello', { url: 'https://echo.example/' })).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });

  it('that nobody takes is left to other listeners', () => {
    onMessage(() => null);
    expect(listeners[0]?.('hello', { id: 'ours' })).toBeUndefined();
  });

  it.each([
    [
      'in a tab',
      { url: 'https://echo.example/a', frameId: 0, tab: { id: 7 } },
      { tabId: 7, url: 'https://echo.example/a', isTop: true, isOwn: false },
    ],
    [
      'in a frame',
      { url: 'https://ads.example/', frameId: 3, tab: { id: 7 } },
      { tabId: 7, url: 'https://ads.example/', isTop: false, isOwn: false },
    ],
    [
      'that its tab has left meanwhile',
      { url: 'https://echo.example/a', frameId: 0, tab: { id: 7, url: 'https://next.example/' } },
      { tabId: 7, url: 'https://echo.example/a', isTop: true, isOwn: false },
    ],
    [
      'of our own',
      { url: 'chrome-extension://ours/popup.html' },
      { tabId: null, url: 'chrome-extension://ours/popup.html', isTop: true, isOwn: true },
    ],
    [
      'of another extension, framed',
      { url: 'chrome-extension://oursandmore/popup.html', frameId: 1, tab: { id: 7 } },
      { tabId: 7, url: 'chrome-extension://oursandmore/popup.html', isTop: false, isOwn: false },
    ],
    ['in no tab', {}, { tabId: null, url: '', isTop: true, isOwn: false }],
  ])('of a page %s says so', (_name, sender, expected) => {
    const answer = vi.fn(() => null);
    onMessage(answer);
    listeners[0]?.('hello', { id: 'ours', ...sender });
    expect(answer).toHaveBeenCalledExactlyOnceWith('hello', expected);
  });
});
