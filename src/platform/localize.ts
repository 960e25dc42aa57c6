// What does a message say in the reader's language?

import { browser } from './browser.ts';

/** @returns the key itself where no message has it, so that a gap shows. */
export function localize(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]) || key;
}

/**
 * BCP 47 tag of the words that `localize` gives; dates and names of languages follow it.
 *
 * browser in Swiss German -> de-CH: the region decides how a date is written
 * browser in Dutch        -> en: there is no Dutch, so the words are English, and the dates must not be Dutch
 */
export function findInterfaceLanguage(): string {
  const spoken = localize('interfaceLanguage');
  const wished = browser.i18n.getUILanguage();
  return wished.toLowerCase().split(/[-_]/)[0] === spoken ? wished.replaceAll('_', '-') : spoken;
}
