// Which voices may read a text, and which one does?

import type { Voice } from './speech-port.ts';

/** `en` of `en-GB`. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * Voices that speak the language, on this device. A voice of the network would send the article to a server, which the
 * reader promises never to do: such voices are not offered.
 */
export function findVoices(voices: readonly Voice[], lang: string): readonly Voice[] {
  return voices
    .filter((voice) => voice.isLocal && languageOf(voice.lang) === languageOf(lang))
    .sort((a, b) => rankOf(a, lang) - rankOf(b, lang) || a.name.localeCompare(b.name));
}

/** The same region first, then the system's own choice. */
function rankOf(voice: Voice, lang: string): number {
  const isSameRegion = voice.lang.toLowerCase() === lang.toLowerCase();
  return (isSameRegion ? 0 : 2) + (voice.isDefault ? 0 : 1);
}

/** The one that was chosen for this language, if it is still there, or else the nearest. Null where nobody speaks it. */
export function chooseVoice(
  voices: readonly Voice[],
  lang: string,
  chosen: Readonly<Record<string, string>>,
): Voice | null {
  const able = findVoices(voices, lang);
  return able.find(({ uri }) => uri === chosen[languageOf(lang)]) ?? able[0] ?? null;
}

/** Remembered by language, so that a German article does not lose its voice to an English one. */
export function rememberVoice(
  chosen: Readonly<Record<string, string>>,
  lang: string,
  uri: string,
): Readonly<Record<string, string>> {
  return { ...chosen, [languageOf(lang)]: uri };
}
