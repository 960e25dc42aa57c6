// Can every text of every theme be read on what lies behind it? WCAG 2.2, 1.4.3 (4.5 to 1) and 1.4.11 (3 to 1).

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

function variablesOf(selector: string): ReadonlyMap<string, string> {
  const start = CSS.indexOf(`\n${selector} {`);
  const block = CSS.slice(start, CSS.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', color = '']) => [name, color] as const),
  );
}

const LIGHT = variablesOf('.reader');
const THEMES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  light: LIGHT,
  dark: new Map([...LIGHT, ...variablesOf('.theme-dark')]),
  sepia: new Map([...LIGHT, ...variablesOf('.theme-sepia')]),
};

/** Relative luminance, 0…1. */
function luminanceOf(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1…21 */
function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

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
  const start = CSS.indexOf('.theme-auto {');
  const auto = [...CSS.slice(start, CSS.indexOf('}', start)).matchAll(/--([\w-]+): (#[\da-f]{6});/g)];
  expect(new Map(auto.map(([, name = '', color = '']) => [name, color] as const))).toEqual(variablesOf('.theme-dark'));
});
