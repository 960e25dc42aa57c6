// Can a page open our own pages only for the site that is read in it?

import { beforeEach, expect, it, vi } from 'vitest';
import { askForOwnPage, onOwnPageAsked } from '../../../src/messages/own-page-message.ts';

type Answer = (message: unknown, sender: { readonly url: string }) => Promise<unknown> | null;

const port = vi.hoisted(() => ({ answers: [] as Answer[] }));
const PAGE = { url: 'https://echo.example/ferry' };
vi.mock('../../../src/platform/message-port.ts', () => ({
  onMessage: (answer: Answer) => port.answers.push(answer),
  sendToBackground: async (message: unknown) => port.answers[0]?.(JSON.parse(JSON.stringify(message)), PAGE),
}));

const open = vi.fn(async () => undefined);

beforeEach(() => {
  port.answers.length = 0;
  open.mockClear();
  onOwnPageAsked(open);
});

it.each([
  { page: 'options', site: 'echo.example' },
  { page: 'options', site: null },
  { page: 'notebook', site: null },
] as const)('opens $page for $site', async (asked) => {
  await askForOwnPage(asked);
  expect(open).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(asked));
});

const name = 'reader→background: own page';
it.each([
  ['another site', { name, page: 'options', site: 'other.example' }],
  ['a site above its own', { name, page: 'options', site: 'example' }],
  ['a page that is none', { name, page: 'welcome', site: null }],
  ['a notebook of a site', { name, page: 'notebook', site: 'echo.example' }],
  ['a message of another name', { name: 'other', page: 'options', site: null }],
  ['nothing', null],
])('opens nothing for %s', async (_name, message) => {
  await port.answers[0]?.(message, PAGE);
  expect(open).not.toHaveBeenCalled();
});
