// Who is in the story?

import type { JSX } from 'preact';
import type { Person } from '../../core/analysis.ts';
import { useTranslate } from '../reader/translate.ts';

interface Props {
  readonly people: readonly Person[];
  readonly colors: ReadonlyMap<string, number>;
  readonly onPoint: (person: Person | null) => void;
  readonly onWalk: (person: Person) => void;
}

export function PeopleList({ people, colors, onPoint, onWalk }: Props): JSX.Element {
  const t = useTranslate();
  const { main, rest } = partPeople(people);
  if (people.length === 0) return <p class="empty">{t('noPeople')}</p>;
  const items = (list: readonly Person[]): JSX.Element => (
    <ul class="people">
      {list.map((person) => (
        <PersonItem
          key={person.id}
          person={person}
          color={colors.get(person.id) ?? 0}
          onPoint={onPoint}
          onWalk={onWalk}
        />
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

interface ItemProps {
  readonly person: Person;
  readonly color: number;
  readonly onPoint: (person: Person | null) => void;
  readonly onWalk: (person: Person) => void;
}

function PersonItem({ person, color, onPoint, onWalk }: ItemProps): JSX.Element {
  const t = useTranslate();
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
        class={`person color-${color}`}
        onMouseEnter={() => onPoint(person)}
        onMouseLeave={() => onPoint(null)}
        onFocus={() => onPoint(person)}
        onBlur={() => onPoint(null)}
        onClick={() => onWalk(person)}
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
    </li>
  );
}
