// @vitest-environment jsdom
// What does the notebook show before anything was kept, and in whose colours?

import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIndexedDbStore } from '../../../../src/store/annotations/indexeddb-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/store/settings.ts';
import { NotebookApp } from '../../../../src/ui/notebook/notebook-app.tsx';

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
