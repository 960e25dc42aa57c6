// How do components get their words?

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isolate } from '../../core/export/plain-text.ts';

/** `key` of `_locales`; placeholders `$1`… in order. */
export type Translate = (key: string, substitutions?: readonly string[]) => string;

export const TranslateContext = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return isolating(useContext(TranslateContext));
}

const isolatingOnes = new WeakMap<Translate, Translate>();

/**
 * What is put into a sentence often comes from the page: a name full of direction marks must not reorder our words
 * around it. The same function for the same function, so that effects do not run anew.
 */
function isolating(t: Translate): Translate {
  const known = isolatingOnes.get(t);
  if (known !== undefined) return known;
  const made: Translate = (key, substitutions) =>
    substitutions === undefined ? t(key) : t(key, substitutions.map(isolate));
  isolatingOnes.set(t, made);
  return made;
}
