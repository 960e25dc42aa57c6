// Which words did several outlets print, and how did each of them?

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTranslate } from '../reader/translate.ts';
import type { NotebookArticle } from './notebook.ts';
import { keyOfSaid } from './people-view.tsx';
import { SaidRow } from './said-row.tsx';
import { findSameQuotes, type SameQuote } from './same-quotes.ts';
import { WindowedList } from './windowed-list.tsx';

export function SameQuotesView({ articles }: { readonly articles: readonly NotebookArticle[] }): JSX.Element {
  const t = useTranslate();
  const groups = useMemo(() => findSameQuotes(articles), [articles]);
  return (
    <section class="view" aria-label={t('sameQuotes')}>
      {groups.length === 0 ? (
        <p class="empty">{t('noSameQuotes')}</p>
      ) : (
        <WindowedList
          label={t('sameQuotes')}
          items={groups}
          keyOf={({ key }) => key}
          estimate={({ quotes }) =>
            50 + quotes.reduce((sum, { quote }) => sum + 104 + 24 * Math.ceil(quote.text.length / 90), 0)
          }
          draw={(group) => <Group group={group} />}
          active={null}
        />
      )}
    </section>
  );
}

function Group({ group }: { readonly group: SameQuote }): JSX.Element {
  const t = useTranslate();
  return (
    <div class="same-quote">
      <h2>{t('inOutlets', [String(group.outletCount)])}</h2>
      {group.quotes.map((said) => (
        <SaidRow key={keyOfSaid(said)} said={said} terms={[]} hasSpeaker />
      ))}
    </div>
  );
}
