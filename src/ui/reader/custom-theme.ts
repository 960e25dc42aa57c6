// What do three colours that a reader picks make of all the others?

import type { CustomColors, Settings } from '../../store/settings.ts';
import { type Color, luminanceOf, mixColors, toReadable } from './color.ts';
import { SPEAKER_COLORS } from './speaker-colors.ts';

/** Hues of the speakers, in the order of the themes; made readable on whatever paper there is. */
const HUES = ['#0b6e8f', '#c04a2e', '#5f8020', '#7a4aa8', '#a8680f', '#b8306f', '#1a7d71', '#4d5fb5'];

/** What a surface needs beside the class of its theme: nothing, but for a theme of the reader's own. */
export function toThemeStyle({ theme, customColors }: Settings): Readonly<Record<string, Color | string>> {
  return theme === 'custom' ? toCustomTheme(customColors) : {};
}

/** Custom properties of the theme, by name. All text stays readable, however the three are chosen. */
export function toCustomTheme({ paper, ink: wanted, accent }: CustomColors): Readonly<Record<string, Color | string>> {
  const isDark = luminanceOf(paper) < MIDDLE_GRAY;
  const panel = toPanel(paper);
  const grounds = [paper, panel];
  const ink = toReadable(wanted, grounds);
  const readableAccent = toReadable(accent, grounds);
  const speakers = Array.from({ length: SPEAKER_COLORS }, (_, at) => [
    `--speaker-${at + 1}`,
    toReadable(HUES[at] ?? ink, grounds),
  ]);
  return {
    '--paper': paper,
    '--panel': panel,
    '--ink': ink,
    '--quiet': toReadable(mixColors(ink, paper, 0.7), grounds),
    '--line': mixColors(ink, paper, 0.18),
    '--accent': readableAccent,
    '--on-accent': toReadable(paper, [readableAccent]),
    '--mention': toGround(accent, ink, paper, 0.22),
    '--active': toGround(accent, ink, paper, 0.36),
    ...Object.fromEntries(speakers),
    'color-scheme': isDark ? 'dark' : 'light',
  };
}

/** From this luminance on, black is read better than white. */
const MIDDLE_GRAY = 0.179;

/** A shade off the paper: on middle grays away from the ink, which has no contrast to lose there. */
function toPanel(paper: Color): Color {
  const light = luminanceOf(paper);
  if (0.4 < light) return mixColors('#000000', paper, 0.04);
  if (light < 0.05) return mixColors('#ffffff', paper, 0.06);
  return light < MIDDLE_GRAY ? mixColors('#000000', paper, 0.06) : mixColors('#ffffff', paper, 0.06);
}

/** As much of the accent behind words as they can bear. */
function toGround(accent: Color, ink: Color, paper: Color, share01: number): Color {
  for (let share = share01; 0 < share; share -= 0.02) {
    const ground = mixColors(accent, paper, share);
    if (toReadable(ink, [ground]) === ink) return ground;
  }
  return paper;
}
