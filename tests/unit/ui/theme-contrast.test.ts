// Can every text of every theme be read on what lies behind it? WCAG 2.2, 1.4.3 (4.5 to 1) and 1.4.11 (3 to 1).

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { contrastOf } from '../../../src/ui/reader/color.ts';
import { toCustomTheme } from '../../../src/ui/reader/custom-theme.ts';
import { runs } from '../property-runs.ts';

const CSS = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

function variablesOf(selector: string): ReadonlyMap<string, string> {
  const start = Math.max(CSS.indexOf(`\n${selector} {`), CSS.indexOf(`\n${selector},\n`));
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const block = CSS.slice(start, CSS.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', color = '']) => [name, color] as const),
  );
}

function toColors(theme: ReturnType<typeof toCustomTheme>): ReadonlyMap<string, string> {
  return new Map(Object.entries(theme).map(([name, color]) => [name.replace('--', ''), color]));
}

const LIGHT = variablesOf('.reader');
const THEMES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  light: LIGHT,
  dark: new Map([...LIGHT, ...variablesOf('.theme-dark')]),
  ...Object.fromEntries(
    ['sepia', 'gray', 'contrast'].map((name) => [name, new Map([...LIGHT, ...variablesOf(`.theme-${name}`)])]),
  ),
  custom: new Map([...LIGHT, ...toColors(toCustomTheme(DEFAULT_SETTINGS.customColors))]),
};

const speakers = Array.from({ length: 8 }, (_, at) => `speaker-${at + 1}`);

describe.each(Object.entries(THEMES))('theme %s', (_name, colors) => {
  const colorOf = (name: string): string => {
    const color = colors.get(name);
    if (color === undefined) throw new Error(`the theme has no colour ${name}`);
    return color;
  };

  it.each(['ink', 'quiet', 'accent', ...speakers])('%s is readable on paper and panel', (name) => {
    expect(contrastOf(colorOf(name), colorOf('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(colorOf(name), colorOf('panel'))).toBeGreaterThanOrEqual(4.5);
  });

  it('marked words are readable, and so is a button', () => {
    expect(contrastOf(colorOf('ink'), colorOf('mention'))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(colorOf('ink'), colorOf('active'))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(colorOf('on-accent'), colorOf('accent'))).toBeGreaterThanOrEqual(4.5);
  });
});

it('the automatic theme is the dark one where the system is dark', () => {
  const start = CSS.indexOf('.theme-auto {', CSS.indexOf('prefers-color-scheme'));
  const auto = [...CSS.slice(start, CSS.indexOf('}', start)).matchAll(/--([\w-]+): (#[\da-f]{6});/g)];
  expect(new Map(auto.map(([, name = '', color = '']) => [name, color] as const))).toEqual(variablesOf('.theme-dark'));
});

it('a theme of three colours that somebody picks can be read, whichever they are', () => {
  const color = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(color, color, color, (paper, ink, accent) => {
      const theme = toColors(toCustomTheme({ paper, ink, accent }));
      const of = (name: string): string => theme.get(name) ?? '';
      for (const name of ['ink', 'quiet', 'accent', ...speakers]) {
        expect(Math.min(contrastOf(of(name), of('paper')), contrastOf(of(name), of('panel')))).toBeGreaterThanOrEqual(
          4.5,
        );
      }
      for (const name of ['mention', 'active']) expect(contrastOf(of('ink'), of(name))).toBeGreaterThanOrEqual(4.5);
    }),
    runs(200),
  );
});

describe('the reader’s own highlights', () => {
  const MARKS = readFileSync(new URL('../../../src/ui/styles/marks.css', import.meta.url), 'utf8');
  const blocks = [...MARKS.matchAll(/([^{}]+)\{([^{}]*--own-yellow: #[^{}]*)\}/g)].map(
    ([, selector = '', body = '']) =>
      [selector, [...body.matchAll(/--own-\w+: (#[\da-f]{6});/g)].map(([, c = '']) => c)] as const,
  );
  const marksOf = (name: string): readonly string[] =>
    blocks.find(([selector]) => selector.includes(`.theme-${name}`))?.[1] ?? blocks[0]?.[1] ?? [];

  it.each(['light', 'dark', 'sepia', 'gray', 'contrast'])('let their words be read in the theme %s', (theme) => {
    const ink = THEMES[theme]?.get('ink') ?? '';
    const marks = marksOf(theme);
    expect(marks).toHaveLength(6);
    for (const color of marks) expect(contrastOf(ink, color), color).toBeGreaterThanOrEqual(4.5);
  });
});
