// @vitest-environment jsdom
// What does the notebook show before anything was kept, in whose colours, and when something is refused?

import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Backup, RECORD_SCHEMA } from '../../../../src/core/annotations/backup.ts';
import { createIndexedDbStore } from '../../../../src/store/annotations/indexeddb-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/store/settings.ts';
import { NotebookApp } from '../../../../src/ui/notebook/notebook-app.tsx';
import { inventHighlight, MORNING } from '../../core/annotations/invented-records.ts';

const BACKUP: Backup = {
  format: 'dramatis-backup',
  schema: RECORD_SCHEMA,
  createdTime: MORNING,
  articles: [],
  highlights: [inventHighlight('two')],
  corrections: [],
  palette: null,
};

let host: HTMLElement;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, host));
  host.remove();
});

async function show(settings: Settings = DEFAULT_SETTINGS): Promise<void> {
  const store = createIndexedDbStore({ signal: { announce: () => {}, listen: () => () => {} } });
  const now = (): string => '2026-03-02T08:00:00.000Z';
  act(() => render(<NotebookApp store={store} settings={settings} t={(key) => key} locale="en" now={now} />, host));
  await vi.waitFor(() => expect(host.querySelector('.status-page')).not.toBeNull());
}

it('says how something comes into it', async () => {
  await show();
  expect(host.querySelector('.status-page')?.textContent).toBe('notebookEmptynotebookEmptyText');
});

it('has the colours that the reader picked', async () => {
  const customColors = { paper: '#102030', ink: '#f0f0e0', accent: '#e0a030' };
  await show({ ...DEFAULT_SETTINGS, theme: 'custom', customColors });
  expect(host.querySelector<HTMLElement>('.reader')?.style.getPropertyValue('--paper')).toBe('#102030');
});

const press = (label: string): void => {
  const button = [...host.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (button === undefined) throw new Error(`no button «${label}»`);
  act(() => button.click());
};

describe('a backup file that is refused', () => {
  it.each([
    ['of another program', '{"bookmarks":[]}', 'backupNotOurs', 'detail: not-ours'],
    ['of a newer version', JSON.stringify({ ...BACKUP, schema: 99 }), 'backupNewer', 'detail: newer'],
    [
      'with records that cannot be read',
      JSON.stringify({ ...BACKUP, highlights: [...BACKUP.highlights, { id: 7 }] }),
      'backupRefused',
      'detail: 1 refused: ',
    ],
  ])('is named, with the next step and what may be passed on: %s', async (_what, content, message, detail) => {
    await show();
    press('backup');
    const input = host.querySelector<HTMLInputElement>('.backup input[type=file]');
    Object.defineProperty(input, 'files', { value: [{ text: async () => content }] });
    act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(host.querySelector('.backup .said')?.textContent).toContain(message));
    const report = host.querySelector('.backup .diagnostics pre')?.textContent;
    expect(report).toContain('surface: notebook');
    expect(report).toContain(`step: backup\n${detail}`);
  });
});

it('says where the browser refuses to copy, and what may be passed on', async () => {
  const writeText = vi.fn(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  vi.stubGlobal('navigator', { ...navigator, userAgent: 'Browser/1.0', clipboard: { writeText } });
  document.execCommand = () => false;
  // jsdom measures and scrolls nothing.
  HTMLElement.prototype.scrollTo = vi.fn();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  const store = createIndexedDbStore({ signal: { announce: () => {}, listen: () => () => {} } });
  await store.put([inventHighlight('one')]);
  const now = (): string => '2026-03-02T08:00:00.000Z';
  act(() =>
    render(<NotebookApp store={store} settings={DEFAULT_SETTINGS} t={(key) => key} locale="en" now={now} />, host),
  );
  await vi.waitFor(() => press('copyCitation'));
  await vi.waitFor(() => expect(host.querySelector('.notice [role=alert]')?.textContent).toBe('notCopied'));
  expect(host.querySelector('.notice .diagnostics pre')?.textContent).toContain(
    'step: clipboard\ndetail: NotAllowedError',
  );
  vi.unstubAllGlobals();
});
