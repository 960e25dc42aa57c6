// Does the interface still speak when the extension was updated under it?

import { beforeEach, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({ i18n: { getMessage: vi.fn(), getUILanguage: vi.fn() } }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser }));

const MESSAGES: Readonly<Record<string, string>> = { pages: '$1 of $2', price: 'For $5', interfaceLanguage: 'de' };

beforeEach(() => {
  vi.resetModules();
  browser.i18n.getUILanguage.mockReturnValue('de-CH');
  // As browsers do it: what is not given is left out.
  browser.i18n.getMessage.mockImplementation((key: string, parts: readonly string[]) =>
    (MESSAGES[key] ?? '').replace(/\$(\d)/g, (_slot, at: string) => parts[Number(at) - 1] ?? ''),
  );
});

const load = (): Promise<typeof import('../../../src/platform/localize.ts')> =>
  import('../../../src/platform/localize.ts');
const dies = (): void => {
  browser.i18n.getMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  browser.i18n.getUILanguage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
};

it('fills in words, whatever stands in them', async () => {
  const { localize } = await load();
  expect(localize('pages', ['$2', '7'])).toBe('$2 of 7');
  expect(localize('pages', ['3'])).toBe('3 of ');
});

it('gives the key where there is no message', async () => {
  const { localize } = await load();
  expect(localize('nothing')).toBe('nothing');
});

it('knows all messages that were asked for, or kept, after the browser has stopped to answer', async () => {
  const { localize, keepMessages, findInterfaceLanguage } = await load();
  expect(findInterfaceLanguage()).toBe('de-CH');
  keepMessages(['pages']);
  dies();
  expect(localize('pages', ['1', '2'])).toBe('1 of 2');
  expect(findInterfaceLanguage()).toBe('de-CH');
  expect(localize('price')).toBe('price');
});
