// Who is in the story?

import type { JSX } from 'preact';
import type { Person } from '../../core/analysis.ts';
import type { SpeakerShare } from '../reader/speaker-shares.ts';
import { useTranslate } from '../reader/translate.ts';
import { PartOfList } from './part-of-list.tsx';
import { PersonCard } from './person-card.tsx';

interface Props {
  readonly people: readonly Person[];
  readonly shares: ReadonlyMap<string, SpeakerShare>;
}

export function PeopleList({ people, shares }: Props): JSX.Element {
  const t = useTranslate();
  const { main, rest } = partPeople(people);
  if (people.length === 0) return <p class="empty">{t('noPeople')}</p>;
  const items = (list: readonly Person[]): JSX.Element => (
    <PartOfList
      items={list}
      draw={(part) => (
        <ul class="people">
          {part.map((person) => (
            <PersonCard key={person.id} person={person} share={shares.get(person.id) ?? null} />
          ))}
        </ul>
      )}
    />
  );
  return (
    <>
      {items(main)}
      {rest.length > 0 && (
        <details class="fold" open={main.length === 0}>
          <summary>{t('alsoMentioned', [String(rest.length)])}</summary>
          {items(rest)}
        </details>
      )}
    </>
  );
}

/** The engine says who is only mentioned (`core/actors`). */
export function partPeople(people: readonly Person[]): {
  readonly main: readonly Person[];
  readonly rest: readonly Person[];
} {
  return { main: people.filter((person) => !person.isMinor), rest: people.filter((person) => person.isMinor) };
}
