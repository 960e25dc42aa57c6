// Does the wish for the next page reach the background, and can no page lead a tab elsewhere by it?

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForNextPage, onNextPageAsked } from '../../../src/messages/next-page-message.ts';

interface Sender {
  readonly tabId: number | null;
  readonly url: string;
  readonly isTop: boolean;
}
type Answer = (message: unknown, sender: Sender) => Promise<unknown> | null;

const TAB: Sender = { tabId: 7, url: 'https://echo.example/ferry', isTop: true };
const port = vi.hoisted(() => ({ answers: [] as Answer[] }));
vi.mock('../../../src/platform/message-port.ts', () => ({
  onMessage: (answer: Answer) => port.answers.push(answer),
  sendToBackground: async (message: unknown) => port.answers[0]?.(JSON.parse(JSON.stringify(message)), TAB),
}));

const open = vi.fn();

beforeEach(() => {
  port.answers.length = 0;
  open.mockClear();
  onNextPageAsked(open);
});

describe('the next page', () => {
  it('is opened in the tab that asks', async () => {
    await askForNextPage('https://echo.example/ferry?page=2');
    expect(open).toHaveBeenCalledExactlyOnceWith(7, 'https://echo.example/ferry?page=2');
  });

  const name = 'reader→background: next page';
  it.each([
    ['another site', { name, url: 'https://other.example/ferry?page=2' }, TAB],
    ['a script', { name, url: 'javascript:alert(1)' }, TAB],
    ['no address', { name, url: '' }, TAB],
    ['a frame', { name, url: 'https://echo.example/ferry?page=2' }, { ...TAB, isTop: false }],
    ['no tab', { name, url: 'https://echo.example/ferry?page=2' }, { ...TAB, tabId: null }],
    ['another message', { name: 'other', url: 'https://echo.example/ferry?page=2' }, TAB],
    ['a message without an address', { name }, TAB],
  ])('is not opened for %s', async (_name, message, sender) => {
    await port.answers[0]?.(message, sender);
    expect(open).not.toHaveBeenCalled();
  });
});
