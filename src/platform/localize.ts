// What does a message say in the reader's language?

import { browser } from './browser.ts';

/** @returns the key itself where no message has it, so that a gap shows. */
export function localize(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]) || key;
}

/** BCP 47 tag of the browser's interface. */
export function findInterfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
