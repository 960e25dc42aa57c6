// How far are two colours apart for the eye, and which shade of a colour can be read on a ground? WCAG 2.2.

/** `#rrggbb` */
export type Color = string;

const channelsOf = (color: Color): readonly [number, number, number] => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return [r, g, b];
};

/** Relative luminance, 0…1. */
export function luminanceOf(color: Color): number {
  const [r = 0, g = 0, b = 0] = channelsOf(color).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1…21 */
export function contrastOf(a: Color, b: Color): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** `share01` of `a`, the rest of `b`. */
export function mixColors(a: Color, b: Color, share01: number): Color {
  const other = channelsOf(b);
  const mixed = channelsOf(a).map((value, at) => Math.round(value * share01 + (other[at] ?? 0) * (1 - share01)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Text on a ground: WCAG 1.4.3, AA. */
export const MIN_TEXT_CONTRAST = 4.5;

const STEPS = 40;

/**
 * The nearest shade of a colour that can be read on all grounds: it is mixed with black or white, whichever has to do
 * less. Where neither helps, as on middle gray, whichever is read best.
 */
export function toReadable(color: Color, grounds: readonly Color[], minimum = MIN_TEXT_CONTRAST): Color {
  const worst = (candidate: Color): number => Math.min(...grounds.map((ground) => contrastOf(candidate, ground)));
  let best = color;
  for (let step = 0; step <= STEPS; step += 1) {
    for (const end of ['#000000', '#ffffff']) {
      const candidate = mixColors(end, color, step / STEPS);
      if (minimum <= worst(candidate)) return candidate;
      if (worst(best) < worst(candidate)) best = candidate;
    }
  }
  return best;
}
