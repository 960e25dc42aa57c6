// How do components get their words?

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** `key` of `_locales`; placeholders `$1`… in order. */
export type Translate = (key: string, substitutions?: readonly string[]) => string;

export const TranslateContext = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
