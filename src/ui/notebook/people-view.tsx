// What was this person quoted saying, in all kept articles?

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ExportChoices } from '../export/export-choices.tsx';
import { useTranslate } from '../reader/translate.ts';
import { FoundText } from './found-text.tsx';
import type { NotebookArticle } from './notebook.ts';
import { useNotebook } from './notebook-context.ts';
import { findSpeakers, type SaidQuote, type Speaker } from './person-key.ts';
import { SaidRow } from './said-row.tsx';
import { articleText, hasTerms, quoteText, type Terms, toSearchText, toTerms } from './search-text.ts';
import { ofQuotes } from './to-export-source.ts';
import { WindowedList } from './windowed-list.tsx';

export function PeopleView({ articles }: { readonly articles: readonly NotebookArticle[] }): JSX.Element {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const speakers = useMemo(() => findSpeakers(articles), [articles]);
  const terms = useMemo(() => toTerms(query), [query]);
  const speaker = speakers.find(({ key }) => key === picked);
  const shown = useMemo(
    () => speakers.filter(({ name, roles }) => hasTerms(terms, toSearchText([name, ...roles]))),
    [speakers, terms],
  );
  if (speaker !== undefined) return <PersonView speaker={speaker} onBack={() => setPicked(null)} />;
  return (
    <section class="view" aria-label={t('people')}>
      <search class="filters">
        <input
          class="search"
          type="search"
          placeholder={t('searchPeople')}
          aria-label={t('searchPeople')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </search>
      {shown.length === 0 ? (
        <p class="empty">{t(speakers.length === 0 ? 'noSpeakers' : 'nothingFound')}</p>
      ) : (
        <WindowedList
          label={t('people')}
          items={shown}
          keyOf={({ key }) => key}
          estimate={() => 64}
          draw={(item) => <SpeakerRow speaker={item} terms={terms} onPick={() => setPicked(item.key)} />}
          active={null}
        />
      )}
    </section>
  );
}

interface RowProps {
  readonly speaker: Speaker;
  readonly terms: Terms;
  readonly onPick: () => void;
}

function SpeakerRow({ speaker, terms, onPick }: RowProps): JSX.Element {
  const t = useTranslate();
  return (
    <button type="button" class="speaker-row" onClick={onPick}>
      <strong>
        <FoundText text={speaker.name} terms={terms} />
      </strong>
      {speaker.roles[0] !== undefined && (
        <span class="quiet">
          <FoundText text={speaker.roles[0]} terms={terms} />
        </span>
      )}
      <span class="quiet">{t('saidIn', [String(speaker.quotes.length), String(speaker.articleCount)])}</span>
    </button>
  );
}

function PersonView({ speaker, onBack }: { readonly speaker: Speaker; readonly onBack: () => void }): JSX.Element {
  const t = useTranslate();
  const { nameColor, locale, now } = useNotebook();
  const [query, setQuery] = useState('');
  const [isExporting, setExporting] = useState(false);
  const terms = useMemo(() => toTerms(query), [query]);
  const shown = useMemo(
    () => speaker.quotes.filter(({ quote, article }) => hasTerms(terms, quoteText(quote) + articleText(article))),
    [speaker, terms],
  );
  const createSource = async () => ofQuotes(shown, speaker.name, { t, nameColor, locale, now: now() });
  return (
    <section class="view" aria-label={speaker.name}>
      <div class="list-bar">
        <button type="button" onClick={onBack}>
          ← {t('people')}
        </button>
        <h2 class="person-name">
          <bdi>{speaker.name}</bdi>
        </h2>
        <span class="space" />
        <output class="count">{t('saidIn', [String(shown.length), String(speaker.articleCount)])}</output>
        <button type="button" aria-expanded={isExporting} onClick={() => setExporting(!isExporting)}>
          {t('export')}
        </button>
      </div>
      {0 < speaker.roles.length && (
        <p class="roles">
          <bdi>{speaker.roles.join(' · ')}</bdi>
        </p>
      )}
      {isExporting && <ExportChoices createSource={createSource} />}
      <search class="filters">
        <input
          class="search"
          type="search"
          placeholder={t('searchSaid')}
          aria-label={t('searchSaid')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </search>
      {shown.length === 0 ? (
        <p class="empty">{t('nothingFound')}</p>
      ) : (
        <WindowedList
          label={t('quotes')}
          items={shown}
          keyOf={keyOfSaid}
          estimate={({ quote }) => 104 + 24 * Math.ceil(quote.text.length / 90)}
          draw={(said) => <SaidRow said={said} terms={terms} hasSpeaker={false} />}
          active={null}
        />
      )}
    </section>
  );
}

export const keyOfSaid = ({ article, quote }: SaidQuote): string => `${article.key} ${quote.start}`;
