// Is what a popup keeps written by the background, as it was given, and does a failure come back?

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const kept = new Map<string, unknown>();
let disk: 'free' | 'full' = 'free';
let isUnreadable = false;
/** What the browser does with a message; tests change it. */
let deliver: (message: unknown) => Promise<unknown>;
const listeners: ((message: unknown) => Promise<unknown> | null)[] = [];
vi.mock('../../../src/platform/message-port.ts', () => ({
  sendToBackground: (message: unknown) => deliver(message),
  onMessage: (listener: (message: unknown) => Promise<unknown> | null) => listeners.push(listener),
}));
vi.mock('../../../src/platform/settings-area.ts', () => ({
  localArea: {
    async read(key: string) {
      if (isUnreadable) throw new Error('IO error: No space left on device');
      return kept.get(key);
    },
    async write(key: string, value: unknown) {
      if (disk === 'full') throw new Error('QuotaExceededError: no room');
      kept.set(key, value);
    },
    async remove(keys: readonly string[]) {
      for (const key of keys) kept.delete(key);
    },
  },
}));
const { localArea } = await import('../../../src/platform/settings-area.ts');
const { answerAreaCalls, areaByBackground } = await import('../../../src/messages/area-messages.ts');

const toListener = async (message: unknown): Promise<unknown> => listeners[0]?.(structuredClone(message)) ?? undefined;

beforeEach(() => {
  kept.clear();
  listeners.length = 0;
  disk = 'free';
  deliver = toListener;
  isUnreadable = false;
  answerAreaCalls(localArea);
});
afterEach(() => vi.useRealTimers());

describe('what a surface keeps', () => {
  it('is written and removed by the background, and read at once', async () => {
    await areaByBackground.write('settings', { theme: 'sepia' });
    await areaByBackground.write('place', 7);
    expect(await areaByBackground.read('settings')).toEqual({ theme: 'sepia' });
    await areaByBackground.remove(['settings', 'never there']);
    expect([...kept]).toEqual([['place', 7]]);
  });

  it('is not written over by defaults after it could not be read', async () => {
    kept.set('settings', { theme: 'dark' });
    isUnreadable = true;
    await expect(areaByBackground.read('settings')).rejects.toThrow('No space');
    await expect(areaByBackground.write('settings', { theme: 'auto' })).rejects.toThrow('could not be read');
    isUnreadable = false;
    expect(await areaByBackground.read('settings')).toEqual({ theme: 'dark' });
    await areaByBackground.write('settings', { theme: 'sepia' });
    expect(kept.get('settings')).toEqual({ theme: 'sepia' });
  });

  it('is kept once although the background was killed between its write and its answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let isKilled = true;
    deliver = async (message) => {
      const answer = await toListener(message);
      if (!isKilled) return answer;
      isKilled = false;
      throw new Error('The message port closed before a response was received.');
    };
    const written = areaByBackground.write('settings', { theme: 'dark' });
    await vi.advanceTimersByTimeAsync(100);
    await written;
    expect(kept.get('settings')).toEqual({ theme: 'dark' });
  });

  it('rejects with the reason where the disk is full', async () => {
    disk = 'full';
    await expect(areaByBackground.write('settings', {})).rejects.toThrow('failed: QuotaExceededError: no room');
  });

  it('rejects at once where the extension was updated under the page', async () => {
    const sent = vi.fn(async () => {
      throw new Error('Extension context invalidated.');
    });
    deliver = sent;
    await expect(areaByBackground.write('settings', {})).rejects.toThrow('gone: Extension context invalidated.');
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe('the background leaves alone', () => {
  const NAME = 'surface→background: area';
  it.each([
    ['another message', { name: 'surface→background: annotations', request: { call: 'write', key: 'a', value: 1 } }],
    ['a message without a request', { name: NAME }],
    ['an unknown call', { name: NAME, request: { call: 'clear' } }],
    ['a key that is no string', { name: NAME, request: { call: 'write', key: 7, value: 1 } }],
    ['a write of nothing', { name: NAME, request: { call: 'write', key: 'a' } }],
    ['keys that are no list', { name: NAME, request: { call: 'remove', keys: 'settings' } }],
    ['keys that are no strings', { name: NAME, request: { call: 'remove', keys: [null] } }],
  ])('%s', (_name, message) => {
    expect(listeners[0]?.(message)).toBeNull();
    expect(kept.size).toBe(0);
  });
});
