// How does the reader like the page, and how is that kept?

export const THEMES = ['auto', 'light', 'dark', 'sepia'] as const;
export const FONTS = ['serif', 'sans'] as const;

/** Sizes in CSS pixels, widths in em. */
export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly fontSizePx: number;
  readonly widthEm: number;
  readonly font: (typeof FONTS)[number];
  readonly isSidebarOpen: boolean;
  /** Id of a tab of the sidebar; an unknown one means the first. */
  readonly sidebarTab: string;
  readonly quoteOrder: 'reading' | 'speaker';
  readonly hasImages: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'auto',
  fontSizePx: 18,
  widthEm: 34,
  font: 'serif',
  isSidebarOpen: true,
  sidebarTab: 'story',
  quoteOrder: 'reading',
  hasImages: true,
};

export const FONT_SIZES_PX = [12, 14, 16, 17, 18, 20, 22, 24, 28, 32] as const;
export const WIDTHS_EM = [24, 28, 34, 40, 48, 60] as const;

const KEY = 'settings';

/** What the store needs of the browser; `platform/settings-area` has the real one, tests pass a fake. */
export interface SettingsArea {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
  readonly watch: (key: string, onChange: (value: unknown) => void) => () => void;
}

/** Falls back to the defaults, one by one, for whatever is missing or damaged. */
export async function readSettings(area: SettingsArea): Promise<Settings> {
  return toSettings(await area.read(KEY));
}

/** Written through at once: the popup may vanish at any moment. Rejects where the disk is full. */
export function writeSettings(area: SettingsArea, settings: Settings): Promise<void> {
  return area.write(KEY, settings);
}

/** Calls back when another surface changes the settings. @returns a function that stops it. */
export function watchSettings(area: SettingsArea, onChange: (settings: Settings) => void): () => void {
  return area.watch(KEY, (value) => onChange(toSettings(value)));
}

export function toSettings(value: unknown): Settings {
  const given: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  const pick = <T>(key: keyof Settings, allowed: (candidate: unknown) => candidate is T, otherwise: T): T => {
    const candidate = given[key];
    return allowed(candidate) ? candidate : otherwise;
  };
  return {
    theme: pick('theme', isOneOf(THEMES), DEFAULT_SETTINGS.theme),
    fontSizePx: pick('fontSizePx', isOneOf(FONT_SIZES_PX), DEFAULT_SETTINGS.fontSizePx),
    widthEm: pick('widthEm', isOneOf(WIDTHS_EM), DEFAULT_SETTINGS.widthEm),
    font: pick('font', isOneOf(FONTS), DEFAULT_SETTINGS.font),
    isSidebarOpen: pick('isSidebarOpen', isBoolean, DEFAULT_SETTINGS.isSidebarOpen),
    sidebarTab: pick('sidebarTab', isString, DEFAULT_SETTINGS.sidebarTab),
    quoteOrder: pick('quoteOrder', isOneOf(['reading', 'speaker'] as const), DEFAULT_SETTINGS.quoteOrder),
    hasImages: pick('hasImages', isBoolean, DEFAULT_SETTINGS.hasImages),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isString = (value: unknown): value is string => typeof value === 'string';
const isOneOf =
  <T>(values: readonly T[]) =>
  (value: unknown): value is T =>
    values.some((allowed) => allowed === value);
