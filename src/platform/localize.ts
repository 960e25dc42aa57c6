// What does a message say in the reader's language?

import { browser } from './browser.ts';

/** Signs of private use stand where words are filled in; no message holds them. Browsers take nine at most. */
const SLOTS = Array.from({ length: 9 }, (_, at) => String.fromCharCode(0xe000 + at));
const SLOT = /[\uE000-\uE008]/g;

/** Kept, because a script whose extension was updated under its page may not ask any more, and its reader still speaks. */
const templates = new Map<string, string>();

/** @returns the key itself where no message has it, so that a gap shows. */
export function localize(key: string, substitutions: readonly string[] = []): string {
  return findTemplate(key).replace(SLOT, (slot) => substitutions[SLOTS.indexOf(slot)] ?? '');
}

/** Ask for all of them while the browser still answers. */
export function keepMessages(keys: readonly string[]): void {
  for (const key of keys) findTemplate(key);
}

function findTemplate(key: string): string {
  const known = templates.get(key);
  if (known !== undefined) return known;
  try {
    const template = browser.i18n.getMessage(key, SLOTS) || key;
    templates.set(key, template);
    return template;
  } catch {
    // The extension was updated: what nobody has asked for before cannot be had any more.
    return key;
  }
}

let wishedLanguage: string | null = null;

/**
 * BCP 47 tag of the words that `localize` gives; dates and names of languages follow it.
 *
 * browser in Swiss German -> de-CH: the region decides how a date is written
 * browser in Dutch        -> en: there is no Dutch, so the words are English, and the dates must not be Dutch
 */
export function findInterfaceLanguage(): string {
  const spoken = localize('interfaceLanguage');
  // It does not change while a page stands.
  wishedLanguage ??= browser.i18n.getUILanguage();
  return wishedLanguage.toLowerCase().split(/[-_]/)[0] === spoken ? wishedLanguage.replaceAll('_', '-') : spoken;
}
