// Does every way in which a browser refuses a page come out as something the reader can be told?

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPageInTab, showReaderInTab } from '../../../src/platform/page-scripts.ts';

const scripting = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { scripting } }));

const REQUEST = { url: 'https://paper.example/', isForced: false, picked: null };
const READING = { url: REQUEST.url, detection: { isArticle: false }, article: null };

beforeEach(() => {
  scripting.executeScript.mockReset();
});

describe('reading a page', () => {
  it('injects the file, then asks what it left behind', async () => {
    scripting.executeScript.mockResolvedValueOnce([{ result: null }]).mockResolvedValueOnce([{ result: READING }]);
    expect(await readPageInTab(7, REQUEST, 'content.js')).toEqual({ ok: true, value: READING });
    expect(scripting.executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7 }, files: ['/content.js'] });
    expect(scripting.executeScript.mock.calls[1]?.[0]).toMatchObject({ args: [REQUEST] });
  });

  it.each([
    ['Cannot access a chrome:// URL', 'restricted'],
    ['The extensions gallery cannot be scripted.', 'restricted'],
    ['Missing host permission for the tab', 'restricted'],
    ['Cannot access contents of the page. Extension manifest must request permission', 'restricted'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'restricted'],
    ['No tab with id: 7', 'gone'],
    ['Invalid tab ID: 7', 'gone'],
    ['The tab was closed.', 'gone'],
    ['Frame with ID 0 was removed.', 'gone'],
  ])('tells «%s» as %s', async (message, reason) => {
    scripting.executeScript.mockRejectedValue(new Error(message));
    expect(await readPageInTab(7, REQUEST, 'content.js')).toMatchObject({ ok: false, reason });
  });

  it('keeps the words of a failure that nobody foresaw', async () => {
    scripting.executeScript
      .mockResolvedValueOnce([{ result: null }])
      .mockResolvedValueOnce([{ error: new Error('the page broke it') }]);
    expect(await readPageInTab(7, REQUEST, 'content.js')).toMatchObject({
      ok: false,
      reason: 'failed',
      detail: 'the page broke it',
    });
  });

  it('takes an answer without a frame for a page of the browser, as Firefox gives it', async () => {
    scripting.executeScript.mockResolvedValue([undefined]);
    expect(await readPageInTab(7, REQUEST, 'content.js')).toMatchObject({ ok: false, reason: 'restricted' });
  });
});

it('says whether the reader is open now', async () => {
  scripting.executeScript.mockResolvedValueOnce([{ result: null }]).mockResolvedValueOnce([{ result: true }]);
  expect(await showReaderInTab(7, { url: REQUEST.url, act: 'toggle' }, 'reader.js')).toEqual({ ok: true, value: true });
});
