// Which colours are there, and what does the reader call them?

export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

/** A reader's own names; a colour without one goes by its plain name in the interface's language. */
export interface Palette {
  readonly type: 'palette';
  readonly names: Readonly<Partial<Record<HighlightColor, string>>>;
  readonly updatedTime: string;
}

export const EMPTY_PALETTE: Palette = { type: 'palette', names: {}, updatedTime: '1970-01-01T00:00:00.000Z' };

export const MAX_COLOR_NAME_LENGTH = 40;

export function isHighlightColor(value: unknown): value is HighlightColor {
  return HIGHLIGHT_COLORS.some((color) => color === value);
}

/** An empty name gives the colour its plain one back. */
export function renameColor(palette: Palette, color: HighlightColor, name: string, now: string): Palette {
  const { [color]: _before, ...others } = palette.names;
  const trimmed = name.replace(/\s+/g, ' ').trim().slice(0, MAX_COLOR_NAME_LENGTH);
  return { type: 'palette', names: trimmed === '' ? others : { ...others, [color]: trimmed }, updatedTime: now };
}
