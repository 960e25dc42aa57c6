// Who is this, how often does the text come back to them, and how much do they say?

import type { JSX } from 'preact';
import type { Person } from '../../core/analysis.ts';
import { PERSON_ACTIONS } from '../parts/card-actions.ts';
import { useApp } from '../reader/app-context.ts';
import { openingOf } from '../reader/opening-of.ts';
import { useReading } from '../reader/reading-context.ts';
import type { SpeakerShare } from '../reader/speaker-shares.ts';
import { ALL_TEXT } from '../reader/text-view.ts';
import { type Translate, useTranslate } from '../reader/translate.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly person: Person;
  /** null where nothing of theirs is quoted. */
  readonly share: SpeakerShare | null;
}

/** A click walks to the next mention, and opens what else can be done with the person. */
export function PersonCard({ person, share }: Props): JSX.Element {
  const t = useTranslate();
  const { colors, marks, view } = useReading();
  const isOpen = marks.walk?.id === person.id || (view.kind === 'speaker' && view.key === person.id);
  return (
    <li class={`person-card color-${colors.get(person.id) ?? 0}`} data-person={person.id}>
      <button
        type="button"
        class="person"
        aria-expanded={isOpen}
        onMouseEnter={() => marks.point(person)}
        onMouseLeave={() => marks.point(null)}
        onFocus={() => marks.point(person)}
        onBlur={() => marks.point(null)}
        onClick={() => marks.walkTo(person, 1)}
        title={t('walkMentions')}
      >
        <bdi class="name">{openingOf(person.name)}</bdi>
        {person.role !== null && <bdi class="role">{openingOf(person.role)}</bdi>}
        <span class="counts">{toCounts(person, share, t).join(' · ')}</span>
        {share !== null && 0.005 <= share.share01 && <Share share01={share.share01} />}
      </button>
      {isOpen && <OpenCard person={person} />}
    </li>
  );
}

function OpenCard({ person }: { readonly person: Person }): JSX.Element {
  const t = useTranslate();
  const { marks, view, showView } = useReading();
  const isAlone = view.kind === 'speaker' && view.key === person.id;
  const otherNames = person.aliases.filter((alias) => alias !== person.name);
  return (
    <div class="person-more">
      {person.otherRoles.length > 0 && (
        <ul class="other-roles" aria-label={t('otherRoles')}>
          {person.otherRoles.map((role) => (
            <li key={role}>
              <bdi>{role}</bdi>
            </li>
          ))}
        </ul>
      )}
      {otherNames.length > 0 && (
        <p class="aliases">
          {t('alsoNamed')}{' '}
          {otherNames.map((alias, at) => (
            <span key={alias}>
              {0 < at && ', '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
      <div class="card-actions">
        <button type="button" class="small" aria-label={t('previousMention')} onClick={() => marks.walkTo(person, -1)}>
          <Icon name="previous" />
        </button>
        <span class="walked" role="status">
          {marks.walk?.id === person.id
            ? t('mentionPlace', [String(marks.walk.at + 1), String(person.mentions.length)])
            : t('mentionMany', [String(person.mentions.length)])}
        </span>
        <button type="button" class="small" aria-label={t('nextMention')} onClick={() => marks.walkTo(person, 1)}>
          <Icon name="next" />
        </button>
        <button
          type="button"
          class="small"
          aria-pressed={isAlone}
          onClick={() => showView(isAlone ? ALL_TEXT : { kind: 'speaker', key: person.id, name: person.name })}
        >
          <Icon name="only" /> {t('onlyThis')}
        </button>
        {PERSON_ACTIONS.map(({ id, Action }) => (
          <Action key={id} person={person} />
        ))}
      </div>
    </div>
  );
}

/** How much of all that is quoted. */
function Share({ share01 }: { readonly share01: number }): JSX.Element {
  const t = useTranslate();
  const { locale } = useApp();
  const words = t('shareOfWords', [String(Math.round(share01 * 100))]);
  return (
    <span class="share" title={words}>
      <span class="share-line" style={{ '--share': share01 }} aria-hidden="true" />
      <span class="counts" aria-hidden="true">
        {new Intl.NumberFormat(locale, { style: 'percent' }).format(share01)}
      </span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}

function toCounts(person: Person, share: SpeakerShare | null, t: Translate): readonly string[] {
  const mentions = t(person.mentions.length === 1 ? 'mentionOne' : 'mentionMany', [String(person.mentions.length)]);
  if (share === null) return [mentions];
  const quotes = t(share.quoteCount === 1 ? 'quoteOne' : 'quoteMany', [String(share.quoteCount)]);
  return [mentions, quotes];
}
