// Do the reader's settings come back, whatever became of the stored copy?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyedArea } from '../../../src/store/keyed-area.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  toSettings,
  watchSettings,
  writeSettings,
} from '../../../src/store/settings.ts';
import { runs } from '../property-runs.ts';
import { createFakeArea } from './fake-area.ts';

describe('settings', () => {
  it('are the defaults where nothing is stored', async () => {
    expect(await readSettings(createFakeArea())).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were written', async () => {
    const area = createFakeArea();
    const settings: Settings = { ...DEFAULT_SETTINGS, theme: 'sepia', fontSizePx: 22, hasImages: false };
    await writeSettings(area, settings);
    expect(await readSettings(area)).toEqual(settings);
  });

  it('lose only what is damaged', () => {
    expect(
      toSettings({ theme: 'neon', fontSizePx: 24, widthEm: '34', isSidebarOpen: 1, quoteOrder: 'speaker' }),
    ).toEqual({ ...DEFAULT_SETTINGS, fontSizePx: 24, quoteOrder: 'speaker' });
  });

  it('are whole and valid whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(toSettings(stored)).toEqual(toSettings(toSettings(stored)));
      }),
      runs(),
    );
  });

  it('tell other surfaces of a change, until they stop listening', async () => {
    const area = createFakeArea();
    const seen: string[] = [];
    const stop = watchSettings(area, ({ theme }) => seen.push(theme));
    await writeSettings(area, { ...DEFAULT_SETTINGS, theme: 'dark' });
    stop();
    await writeSettings(area, { ...DEFAULT_SETTINGS, theme: 'light' });
    expect(seen).toEqual(['dark']);
  });

  it('pass on that the disk is full', async () => {
    const area: KeyedArea = { ...createFakeArea(), write: () => Promise.reject(new Error('QUOTA_BYTES')) };
    await expect(writeSettings(area, DEFAULT_SETTINGS)).rejects.toThrow('QUOTA_BYTES');
  });
});
