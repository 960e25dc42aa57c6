// Which quotes are listed, and under whom?

import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { speakerKey } from './speaker-colors.ts';

export interface QuoteGroup {
  readonly key: string;
  readonly type: 'person' | 'group' | 'unnamed' | 'nobody';
  /** null for quotes without a speaker. */
  readonly name: string | null;
  readonly quotes: readonly Quote[];
}

/** Words in marks that are nobody's speech are no quotes. */
export function shownQuotes({ quotes }: Analysis): readonly Quote[] {
  return quotes.filter((quote) => quote.kind !== 'other');
}

export function nameOfSpeaker({ speaker }: Quote, { people }: Analysis): string | null {
  if (speaker === null) return null;
  return speaker.type === 'person' ? (people.find(({ id }) => id === speaker.id)?.name ?? null) : speaker.name;
}

/** All who say it: “Ana Ruiz and Ole Dahl”, in the interface's language; null where nobody is known. */
export function namesOfSpeakers(quote: Quote, analysis: Analysis, locale: string): string | null {
  const all = [quote.speaker, ...(quote.jointSpeakers ?? [])];
  const names = all.flatMap((speaker) => nameOfSpeaker({ ...quote, speaker }, analysis) ?? []);
  // Most are said by one; a format takes longer to make than all else of a card.
  if (names.length < 2) return names[0] ?? null;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

const ORDER = ['person', 'group', 'unnamed', 'nobody'] as const;

/** Persons in the order of the sidebar, then organizations and documents, unnamed sources, and quotes of nobody. */
export function groupQuotes(analysis: Analysis, quotes = shownQuotes(analysis)): readonly QuoteGroup[] {
  const groups = new Map<string, QuoteGroup & { readonly quotes: Quote[] }>();
  for (const quote of quotes) {
    // What several say together stands under each of them.
    for (const speaker of [quote.speaker, ...(quote.jointSpeakers ?? [])]) {
      const alone = { ...quote, speaker };
      const key = speakerKey(alone) ?? '';
      const group = groups.get(key);
      if (group === undefined)
        groups.set(key, {
          key,
          type: speaker?.type ?? 'nobody',
          name: nameOfSpeaker(alone, analysis),
          quotes: [quote],
        });
      else if (group.quotes.at(-1) !== quote) group.quotes.push(quote);
    }
  }
  const ranks = new Map<string, number>(analysis.people.map(({ id }, rank) => [id, rank]));
  const rankOf = ({ key }: QuoteGroup): number => ranks.get(key) ?? -1;
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || rankOf(a) - rankOf(b));
}
