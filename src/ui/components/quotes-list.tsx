// Who said what? In reading order, or by speaker.

import type { JSX } from 'preact';
import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { useApp } from '../reader/app-context.ts';
import { groupQuotes, type QuoteGroup } from '../reader/group-quotes.ts';
import { useReading } from '../reader/reading-context.ts';
import type { SpeakerShare } from '../reader/speaker-shares.ts';
import { ALL_TEXT, listQuotes } from '../reader/text-view.ts';
import { useTranslate } from '../reader/translate.ts';
import { Icon } from './icon.tsx';
import { PartOfList } from './part-of-list.tsx';
import { QuoteCard } from './quote-card.tsx';

interface Props {
  readonly analysis: Analysis;
  readonly shares: ReadonlyMap<string, SpeakerShare>;
}

export function QuotesList({ analysis, shares }: Props): JSX.Element {
  const t = useTranslate();
  const { settings } = useApp();
  const { view, marks } = useReading();
  const quotes = listQuotes(analysis, view);
  if (quotes.length === 0) return <p class="empty">{t('noQuotes')}</p>;
  if (settings.quoteOrder === 'reading') {
    return (
      <PartOfList
        items={quotes}
        wanted={quotes.findIndex(({ id }) => id === marks.activeId)}
        draw={(part) => (
          <ol class="quotes">
            {part.map((quote) => (
              <QuoteCard key={quote.id} quote={quote} analysis={analysis} hasSpeaker />
            ))}
          </ol>
        )}
      />
    );
  }
  const grouped = groupQuotes(analysis, quotes).flatMap((group) => group.quotes.map((quote) => ({ group, quote })));
  return (
    <PartOfList
      items={grouped}
      wanted={grouped.findIndex(({ quote }) => quote.id === marks.activeId)}
      draw={(part) => <Sections groups={toGroups(part)} analysis={analysis} shares={shares} />}
    />
  );
}

/** What is drawn of each group. */
function toGroups(part: readonly { readonly group: QuoteGroup; readonly quote: Quote }[]): readonly QuoteGroup[] {
  const groups = new Map(part.map(({ group }) => [group, { ...group, quotes: [] as Quote[] }]));
  for (const { group, quote } of part) groups.get(group)?.quotes.push(quote);
  return [...groups.values()];
}

interface SectionsProps extends Props {
  readonly groups: readonly QuoteGroup[];
}

function Sections({ groups, analysis, shares }: SectionsProps): JSX.Element {
  const t = useTranslate();
  return (
    <>
      {SECTIONS.map(({ type, message }) => {
        const own = groups.filter((group) => group.type === type);
        return own.length === 0 ? null : (
          <div key={type} class={`speakers speakers-${type}`}>
            <h3 class="speakers-head">{t(message)}</h3>
            {own.map((group) => (
              <Group key={group.key} group={group} analysis={analysis} share={shares.get(group.key) ?? null} />
            ))}
          </div>
        );
      })}
    </>
  );
}

/** Who speaks without being a person has a place of its own: a reader wants to see how much rests on them. */
const SECTIONS = [
  { type: 'person', message: 'people' },
  { type: 'group', message: 'groupsAndDocuments' },
  { type: 'unnamed', message: 'unnamedSources' },
  { type: 'nobody', message: 'unattributed' },
] as const satisfies readonly { readonly type: QuoteGroup['type']; readonly message: string }[];

interface GroupProps {
  readonly group: QuoteGroup;
  readonly analysis: Analysis;
  readonly share: SpeakerShare | null;
}

function Group({ group, analysis, share }: GroupProps): JSX.Element {
  const t = useTranslate();
  const { colors, view, showView } = useReading();
  const isAlone = view.kind === 'speaker' && view.key === group.key;
  const { name } = group;
  return (
    <div class={`group color-${colors.get(group.key) ?? 0}`}>
      {name !== null && (
        <h4>
          <bdi>{name}</bdi>
          {share !== null && 0.005 < share.share01 && (
            <span class="counts">{t('shareOfWords', [String(Math.round(share.share01 * 100))])}</span>
          )}
          <button
            type="button"
            class="small"
            aria-pressed={isAlone}
            aria-label={t('onlyPerson', [name])}
            title={t('onlyPerson', [name])}
            onClick={() => showView(isAlone ? ALL_TEXT : { kind: 'speaker', key: group.key, name })}
          >
            <Icon name="only" />
          </button>
        </h4>
      )}
      <ol class="quotes">
        {group.quotes.map((quote) => (
          <QuoteCard key={quote.id} quote={quote} analysis={analysis} hasSpeaker={false} />
        ))}
      </ol>
    </div>
  );
}
