// Who is in the story?

import type { JSX } from 'preact';
import type { Person } from '../../core/analysis.ts';
import { PERSON_ACTIONS } from '../parts/card-actions.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

export function PeopleList({ people }: { readonly people: readonly Person[] }): JSX.Element {
  const t = useTranslate();
  const { main, rest } = partPeople(people);
  if (people.length === 0) return <p class="empty">{t('noPeople')}</p>;
  const items = (list: readonly Person[]): JSX.Element => (
    <ul class="people">
      {list.map((person) => (
        <PersonItem key={person.id} person={person} />
      ))}
    </ul>
  );
  return (
    <>
      {items(main)}
      {rest.length > 0 && (
        <details class="fold">
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

function PersonItem({ person }: { readonly person: Person }): JSX.Element {
  const t = useTranslate();
  const { colors, marks } = useReading();
  const counts = [
    t(person.mentions.length === 1 ? 'mentionOne' : 'mentionMany', [String(person.mentions.length)]),
    ...(person.quoteCount === 0
      ? []
      : [t(person.quoteCount === 1 ? 'quoteOne' : 'quoteMany', [String(person.quoteCount)])]),
  ];
  return (
    <li>
      <button
        type="button"
        class={`person color-${colors.get(person.id) ?? 0}`}
        onMouseEnter={() => marks.point(person)}
        onMouseLeave={() => marks.point(null)}
        onFocus={() => marks.point(person)}
        onBlur={() => marks.point(null)}
        onClick={() => marks.walk(person)}
        title={t('walkMentions')}
      >
        <bdi class="name">{person.name}</bdi>
        {person.role !== null && <bdi class="role">{person.role}</bdi>}
        {person.otherRoles.map((role) => (
          <bdi key={role} class="role other">
            {role}
          </bdi>
        ))}
        <span class="counts">{counts.join(' · ')}</span>
      </button>
      {PERSON_ACTIONS.map(({ id, Action }) => (
        <Action key={id} person={person} />
      ))}
    </li>
  );
}
