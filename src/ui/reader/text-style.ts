// How do the settings become style? Custom properties on the frame of the interface; the sheets read them.

import type { Settings } from '../../store/settings.ts';
import { toThemeStyle } from './custom-theme.ts';

/** Family names under which bundled faces are loaded. No page has these names. */
export const BUNDLED_FAMILIES = {
  literata: 'Dramatis Literata',
  atkinson: 'Dramatis Atkinson',
  opendyslexic: 'Dramatis OpenDyslexic',
} as const;

export type BundledFont = keyof typeof BUNDLED_FAMILIES;

export const isBundled = (font: Settings['font']): font is BundledFont => font in BUNDLED_FAMILIES;

const FALLBACKS: Readonly<Record<Settings['font'], string>> = {
  literata: `"${BUNDLED_FAMILIES.literata}", var(--serif)`,
  atkinson: `"${BUNDLED_FAMILIES.atkinson}", var(--sans)`,
  opendyslexic: `"${BUNDLED_FAMILIES.opendyslexic}", var(--sans)`,
  serif: 'var(--serif)',
  sans: 'var(--sans)',
  own: 'var(--serif)',
};

export function toTextStyle(settings: Settings): Readonly<Record<string, string>> {
  return {
    '--text-size': `${settings.fontSizePx}px`,
    '--line-height': String(settings.lineHeight),
    '--measure': `${settings.widthEm}em`,
    '--letter-spacing': `${settings.letterSpacingEm}em`,
    '--word-spacing': `${settings.wordSpacingEm}em`,
    '--paragraph-gap': `${settings.paragraphSpacingEm}em`,
    '--text-align': settings.alignment,
    '--text-font': toFamily(settings),
    '--sidebar-width': `${settings.sidebarWidthPx}px`,
    ...toThemeStyle(settings),
  };
}

function toFamily({ font, ownFont }: Settings): string {
  const name = ownFont.replace(/["\\\n;{}]/g, '').trim();
  return font === 'own' && name !== '' ? `"${name}", ${FALLBACKS.own}` : FALLBACKS[font];
}
