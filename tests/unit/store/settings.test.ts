// Do the reader's settings come back, whatever became of the stored copy?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyedArea } from '../../../src/store/keyed-area.ts';
import {
  DEFAULT_SETTINGS,
  FONT_SIZES_PX,
  LETTER_SPACINGS_EM,
  LINE_HEIGHTS,
  PARAGRAPH_SPACINGS_EM,
  readSettings,
  type Settings,
  SIDEBAR_WIDTHS_PX,
  SPEECH_RATES,
  toSettings,
  WIDTHS_EM,
  WORD_SPACINGS_EM,
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

describe('at first', () => {
  it('a reader meets the whole page: pictures, speakers marked, the sidebar open at the story', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      theme: 'auto',
      font: 'literata',
      ownFont: '',
      alignment: 'start',
      hasImages: true,
      hasSpeakerMarks: true,
      isSidebarOpen: true,
      sidebarTab: 'story',
      quoteOrder: 'reading',
      voices: {},
      saysSpeakers: true,
      markColor: 'yellow',
      citationStyle: 'plain',
    });
  });

  it('every value is one that would be taken back', () => {
    expect(toSettings(structuredClone(DEFAULT_SETTINGS))).toEqual(DEFAULT_SETTINGS);
    expect(Object.keys(DEFAULT_SETTINGS.customColors).sort()).toEqual(['accent', 'ink', 'paper']);
    for (const color of Object.values(DEFAULT_SETTINGS.customColors)) expect(color).toMatch(/^#[\da-f]{6}$/);
  });
});

describe('a stored value', () => {
  const SCALES = {
    fontSizePx: FONT_SIZES_PX,
    lineHeight: LINE_HEIGHTS,
    widthEm: WIDTHS_EM,
    letterSpacingEm: LETTER_SPACINGS_EM,
    wordSpacingEm: WORD_SPACINGS_EM,
    paragraphSpacingEm: PARAGRAPH_SPACINGS_EM,
    sidebarWidthPx: SIDEBAR_WIDTHS_PX,
    speechRate: SPEECH_RATES,
  } as const satisfies Partial<Record<keyof Settings, readonly number[]>>;

  it.each(Object.entries(SCALES))('of %s stays within its scale', (key, steps) => {
    const read = (value: unknown): unknown => toSettings({ [key]: value })[key as keyof typeof SCALES];
    const [least, most] = [steps[0], steps.at(-1) ?? 0];
    const between = least + (most - least) / 3;
    expect([least, most, between].map(read)).toEqual([least, most, between]);
    const usual = DEFAULT_SETTINGS[key as keyof typeof SCALES];
    for (const wrong of [least - 0.01, most + 0.01, Number.NaN, String(least), null]) expect(read(wrong)).toBe(usual);
  });

  it('of colours is taken where all three are colours', () => {
    const colors = { paper: '#FFFFFF', ink: '#000000', accent: '#0a1B2c' };
    expect(toSettings({ customColors: colors }).customColors).toEqual(colors);
    const wrong = [
      ...[
        { ...colors, paper: 'white' },
        { ...colors, ink: '#fff' },
        { ...colors, accent: '#0a1b2c00' },
        { ...colors, ink: 'x#000000' },
      ],
      ...[
        { ...colors, accent: '#0a1b2g' },
        { paper: '#ffffff', ink: '#000000' },
        {},
        null,
        '#ffffff',
        { ...colors, paper: 7 },
      ],
    ];
    for (const customColors of wrong)
      expect(toSettings({ customColors }).customColors).toEqual(DEFAULT_SETTINGS.customColors);
  });

  it('of voices is taken where all are names', () => {
    expect(toSettings({ voices: { en: 'Ava', de: 'Carla' } }).voices).toEqual({ en: 'Ava', de: 'Carla' });
    for (const voices of [{ en: 'Ava', de: 7 }, { en: null }, null, 'Ava'])
      expect(toSettings({ voices }).voices).toEqual({});
  });

  it('stands under the name that earlier versions read', async () => {
    const area = createFakeArea();
    await writeSettings(area, DEFAULT_SETTINGS);
    expect([...area.kept.keys()]).toEqual(['settings']);
  });
});
