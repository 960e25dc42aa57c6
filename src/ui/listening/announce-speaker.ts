// What is said before a quote, so that a listener knows who speaks? In the article's language, since its voice says it.

import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { isUnsure } from '../reader/explain-quote.ts';
import { nameOfSpeaker } from '../reader/group-quotes.ts';
import { languageOf } from './choose-voice.ts';

const SAYS: Readonly<Record<string, { readonly sure: string; readonly unsure: string }>> = {
  en: { sure: '$1 says:', unsure: 'Perhaps $1 says:' },
  de: { sure: '$1 sagt:', unsure: 'Vielleicht sagt $1:' },
  fr: { sure: '$1 dit :', unsure: 'Peut-être $1 dit :' },
  es: { sure: '$1 dice:', unsure: 'Quizá dice $1:' },
};

/** @returns null where nobody is known to speak. In a language without words of its own, the name alone. */
export function announceSpeaker(quote: Quote, analysis: Analysis, lang: string): string | null {
  const name = nameOfSpeaker(quote, analysis);
  if (name === null) return null;
  const words = SAYS[languageOf(lang)] ?? { sure: '$1:', unsure: '$1?' };
  return (isUnsure(quote) ? words.unsure : words.sure).replace('$1', () => name);
}
