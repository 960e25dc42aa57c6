// How does the reader like the page, and how is that kept?

import { type HighlightColor, isHighlightColor } from '../core/annotations/palette.ts';
import { isRecord } from '../core/annotations/read-fields.ts';
import { CITATION_STYLES, type CitationStyle } from '../core/export/citation-style.ts';
import { type HeldValue, holdValue } from './held-value.ts';
import type { KeyedArea } from './keyed-area.ts';

export const THEMES = ['auto', 'light', 'dark', 'sepia', 'gray', 'contrast', 'custom'] as const;
/** Two bundled faces, what the system has, one for dyslexic readers, and a face of the reader's own choice. */
export const FONTS = ['literata', 'atkinson', 'serif', 'sans', 'opendyslexic', 'own'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;

/** Colours as `#rrggbb`. */
export interface CustomColors {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly customColors: CustomColors;
  readonly font: (typeof FONTS)[number];
  /** Name of an installed face, for the font `own`. */
  readonly ownFont: string;
  readonly fontSizePx: number;
  /** A multiple of the size. */
  readonly lineHeight: number;
  readonly widthEm: number;
  readonly letterSpacingEm: number;
  readonly wordSpacingEm: number;
  readonly paragraphSpacingEm: number;
  readonly alignment: (typeof ALIGNMENTS)[number];
  readonly hasImages: boolean;
  /** Underlines for the words of each speaker, and the strip beside the text. */
  readonly hasSpeakerMarks: boolean;
  readonly isSidebarOpen: boolean;
  readonly sidebarWidthPx: number;
  /** Id of a tab of the sidebar; an unknown one means the first. */
  readonly sidebarTab: string;
  readonly quoteOrder: 'reading' | 'speaker';
  /** Pace of reading aloud; 1 is the voice's own. */
  readonly speechRate: number;
  /** Language as in `en` → the voice that was chosen for it. */
  readonly voices: Readonly<Record<string, string>>;
  /** Whether a voice says who speaks before a quote. */
  readonly saysSpeakers: boolean;
  /** The colour in which the next highlight is made. */
  readonly markColor: HighlightColor;
  /** How a quote is copied as a citation. */
  readonly citationStyle: CitationStyle;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'auto',
  customColors: { paper: '#f3f6ec', ink: '#25301f', accent: '#2f6b3a' },
  font: 'literata',
  ownFont: '',
  fontSizePx: 18,
  lineHeight: 1.6,
  // About 66 characters of the bundled serif.
  widthEm: 33,
  letterSpacingEm: 0,
  wordSpacingEm: 0,
  paragraphSpacingEm: 1,
  alignment: 'start',
  hasImages: true,
  hasSpeakerMarks: true,
  isSidebarOpen: true,
  sidebarWidthPx: 300,
  sidebarTab: 'story',
  quoteOrder: 'reading',
  speechRate: 1,
  voices: {},
  saysSpeakers: true,
  markColor: 'yellow',
  citationStyle: 'plain',
};

/** The steps of the display panel; a value between two of them is as good. */
export const FONT_SIZES_PX = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 26, 28, 32, 36, 42, 48] as const;
export const LINE_HEIGHTS = [1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2, 2.2, 2.4, 2.6] as const;
export const WIDTHS_EM = [20, 24, 27, 30, 33, 36, 40, 44, 48, 54, 60] as const;
export const LETTER_SPACINGS_EM = [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.16, 0.2, 0.24] as const;
export const WORD_SPACINGS_EM = [0, 0.04, 0.08, 0.12, 0.16, 0.24, 0.32, 0.4, 0.48] as const;
export const PARAGRAPH_SPACINGS_EM = [0.4, 0.7, 1, 1.3, 1.6, 2] as const;
/** CSS pixels. Narrower, and cards break; wider, and the text has no room. */
export const SIDEBAR_WIDTHS_PX = [280, 640] as const;
export const SPEECH_RATES = [0.6, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5] as const;

const KEY = 'settings';

/** Falls back to the defaults, one by one, for whatever is missing or damaged. */
export async function readSettings(area: KeyedArea): Promise<Settings> {
  return toSettings(await area.read(KEY));
}

/** Written through at once: the popup may vanish at any moment. Rejects where the disk is full. */
export function writeSettings(area: KeyedArea, settings: Settings): Promise<void> {
  return area.write(KEY, settings);
}

/** Calls back when another surface changes the settings. @returns a function that stops it. */
export function watchSettings(area: KeyedArea, onChange: (settings: Settings) => void): () => void {
  return area.watch(KEY, (value) => onChange(toSettings(value)));
}

/** For a surface that changes them. @param onChange they have come, or another surface has changed them. */
export function holdSettings(area: KeyedArea, onChange: () => void): HeldValue<Settings> {
  return holdValue(
    {
      read: () => readSettings(area),
      write: (settings) => writeSettings(area, settings),
      watch: (listener) => watchSettings(area, listener),
    },
    { first: DEFAULT_SETTINGS, onChange },
  );
}

export function toSettings(value: unknown): Settings {
  const given: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  const pick = <Key extends keyof Settings>(
    key: Key,
    allowed: (candidate: unknown) => candidate is Settings[Key],
  ): Settings[Key] => {
    const candidate = given[key];
    return allowed(candidate) ? candidate : DEFAULT_SETTINGS[key];
  };
  return {
    theme: pick('theme', isOneOf(THEMES)),
    customColors: pick('customColors', isCustomColors),
    font: pick('font', isOneOf(FONTS)),
    ownFont: pick('ownFont', isString),
    fontSizePx: pick('fontSizePx', isWithin(FONT_SIZES_PX)),
    lineHeight: pick('lineHeight', isWithin(LINE_HEIGHTS)),
    widthEm: pick('widthEm', isWithin(WIDTHS_EM)),
    letterSpacingEm: pick('letterSpacingEm', isWithin(LETTER_SPACINGS_EM)),
    wordSpacingEm: pick('wordSpacingEm', isWithin(WORD_SPACINGS_EM)),
    paragraphSpacingEm: pick('paragraphSpacingEm', isWithin(PARAGRAPH_SPACINGS_EM)),
    alignment: pick('alignment', isOneOf(ALIGNMENTS)),
    hasImages: pick('hasImages', isBoolean),
    hasSpeakerMarks: pick('hasSpeakerMarks', isBoolean),
    isSidebarOpen: pick('isSidebarOpen', isBoolean),
    sidebarWidthPx: pick('sidebarWidthPx', isWithin(SIDEBAR_WIDTHS_PX)),
    sidebarTab: pick('sidebarTab', isString),
    quoteOrder: pick('quoteOrder', isOneOf(['reading', 'speaker'] as const)),
    speechRate: pick('speechRate', isWithin(SPEECH_RATES)),
    voices: pick('voices', isStringMap),
    saysSpeakers: pick('saysSpeakers', isBoolean),
    markColor: pick('markColor', isHighlightColor),
    citationStyle: pick('citationStyle', isOneOf(CITATION_STYLES)),
  };
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isString = (value: unknown): value is string => typeof value === 'string';
const isStringMap = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every(isString);
const isOneOf =
  <T>(values: readonly T[]) =>
  (value: unknown): value is T =>
    values.some((allowed) => allowed === value);
/** Between the lowest and the highest step. */
const isWithin =
  (steps: readonly number[]) =>
  (value: unknown): value is number =>
    typeof value === 'number' && (steps[0] ?? 0) <= value && value <= (steps.at(-1) ?? 0);

function isCustomColors(value: unknown): value is CustomColors {
  if (!isRecord(value)) return false;
  return ['paper', 'ink', 'accent'].every((name) => /^#[\da-f]{6}$/i.test(String(value[name])));
}
