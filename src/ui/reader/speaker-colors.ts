// Which colour has each speaker, in sidebar and text alike?

import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';

/** Colours that stay distinct in every theme; further speakers share the neutral one. */
export const SPEAKER_COLORS = 8;

/** A speaker's key: the id of a person, or the name of a group or of somebody unnamed. */
export const speakerKey = ({ speaker }: Quote): string | null => (speaker === null ? null : toKey(speaker));

function toKey(speaker: NonNullable<Quote['speaker']>): string {
  return speaker.type === 'person' ? speaker.id : `${speaker.type}:${speaker.name.toLowerCase()}`;
}

/** Keys of all who say it, the first named first; none for a quote of nobody. */
export function speakerKeys(quote: Quote): readonly string[] {
  const { speaker, jointSpeakers = [] } = quote;
  return [...new Set([...(speaker === null ? [] : [speaker]), ...jointSpeakers].map(toKey))];
}

/** Key → 1…8, in the order of the sidebar: quoted persons first, then the others by their first quote. */
export function assignColors({ people, quotes }: Analysis): ReadonlyMap<string, number> {
  const spoken = new Set(quotes.filter((quote) => quote.kind !== 'other').flatMap(speakerKeys));
  const persons = people.filter((person) => spoken.has(person.id)).map((person): string => person.id);
  // Persons come a second time, and stay where they were first.
  const keys = [...new Set([...persons, ...spoken])].slice(0, SPEAKER_COLORS);
  return new Map(keys.map((key, at) => [key, at + 1] as const));
}
