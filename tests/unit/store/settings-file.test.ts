// Do the settings come back from a file, and does a wrong file change nothing?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PICKED_PARTS, readPickedParts, toPickedParts, writePickedPart } from '../../../src/store/picked-parts.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { type AllSettings, readSettingsFile, toSettingsFile } from '../../../src/store/settings-file.ts';
import { runs } from '../property-runs.ts';
import { createFakeArea } from './fake-area.ts';

const ALL: AllSettings = {
  settings: { ...DEFAULT_SETTINGS, theme: 'sepia', speechRate: 1.5, voices: { de: 'Carla' } },
  automatic: { lightsUp: true, sites: ['paper.example'] },
  pickedParts: { 'paper.example': 'div.story' },
};

describe('a file', () => {
  it('holds everything and gives it back', () => {
    expect(readSettingsFile(toSettingsFile(ALL))).toEqual({ ok: true, value: ALL });
  });

  it.each([
    ['no JSON', '{ "format"', 'not-json'],
    ['something else', '{"format":"other","version":1}', 'not-settings'],
    ['a list', '[]', 'not-settings'],
    ['nothing', 'null', 'not-settings'],
    ['a later version', '{"format":"dramatis-settings","version":2}', 'newer'],
    ['no version', '{"format":"dramatis-settings"}', 'newer'],
  ])('with %s is refused by name', (_what, text, problem) =>
    expect(readSettingsFile(text)).toEqual({ ok: false, problem }),
  );

  it('loses only what is damaged', () => {
    const text = JSON.stringify({
      format: 'dramatis-settings',
      version: 1,
      settings: { theme: 'neon', speechRate: 1.5, voices: { en: 7 } },
      automatic: { sites: ['*', 'paper.example'] },
      pickedParts: { 'paper.example': 3 },
    });
    expect(readSettingsFile(text)).toEqual({
      ok: true,
      value: {
        settings: { ...DEFAULT_SETTINGS, speechRate: 1.5 },
        automatic: { lightsUp: false, sites: ['paper.example'] },
        pickedParts: {},
      },
    });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readSettingsFile(text).ok).toBe('boolean');
        const wrapped = `{"format":"dramatis-settings","version":1,"settings":${JSON.stringify(text)}}`;
        expect(readSettingsFile(wrapped).ok).toBe(true);
      }),
      runs(),
    );
  });
});

describe('picked parts', () => {
  it('are kept by site, replaced and forgotten', async () => {
    const area = createFakeArea();
    await writePickedPart(area, 'a.example', 'main');
    await writePickedPart(area, 'b.example', '#story');
    await writePickedPart(area, 'a.example', 'article');
    expect(await readPickedParts(area)).toEqual({ 'a.example': 'article', 'b.example': '#story' });
    await writePickedPart(area, 'a.example', null);
    expect(await readPickedParts(area)).toEqual({ 'b.example': '#story' });
  });

  it('are not too many, nor too long', () => {
    const many = Object.fromEntries(Array.from({ length: 999 }, (_, at) => [`s${at}.example`, 'main']));
    expect(Object.keys(toPickedParts(many))).toHaveLength(MAX_PICKED_PARTS);
    expect(toPickedParts({ 'a.example': 'x'.repeat(5_000), 'b.example': '' })).toEqual({});
  });
});
