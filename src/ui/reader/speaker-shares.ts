// How much of what is quoted does each speaker say?

import type { Analysis } from '../../core/analysis.ts';
import { countWords } from '../../dom/fold-space.ts';
import { shownQuotes } from './group-quotes.ts';
import { speakerKeys } from './speaker-colors.ts';

export interface SpeakerShare {
  readonly quoteCount: number;
  /** Of all words between marks in the article; reports in the reporter's words are not counted. */
  readonly share01: number;
}

/** By `speakerKey`; quotes of nobody count for the whole only. */
export function toSpeakerShares(analysis: Analysis): ReadonlyMap<string, SpeakerShare> {
  const counts = new Map<string, { quotes: number; words: number }>();
  let total = 0;
  for (const quote of shownQuotes(analysis)) {
    const words = quote.kind === 'indirect' ? 0 : countWords(quote.text);
    total += words;
    for (const key of speakerKeys(quote)) {
      const count = counts.get(key) ?? { quotes: 0, words: 0 };
      counts.set(key, { quotes: count.quotes + 1, words: count.words + words });
    }
  }
  return new Map(
    [...counts].map(([key, { quotes, words }]) => [
      key,
      { quoteCount: quotes, share01: total === 0 ? 0 : words / total },
    ]),
  );
}
