// How are all highlights looked through, picked, changed and taken along?

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { editHighlight, type Highlight } from '../../core/annotations/highlight.ts';
import { toCitation } from '../../core/export/citation-text.ts';
import { ExportChoices } from '../export/export-choices.tsx';
import { copyWords } from '../reader/copy-words.ts';
import { useTranslate } from '../reader/translate.ts';
import { ArticleRow } from './article-row.tsx';
import { FilterBar } from './filter-bar.tsx';
import { type Choices, type Filter, isNarrowed, type Row, toRows } from './filter-notebook.ts';
import { type HighlightCommands, HighlightRow } from './highlight-row.tsx';
import { linkToHighlight } from './link-to.ts';
import type { NotebookArticle } from './notebook.ts';
import { useNotebook } from './notebook-context.ts';
import { toTerms } from './search-text.ts';
import { ofHighlights, type PickedHighlights, toExported } from './to-export-source.ts';
import { useRowKeys } from './use-row-keys.ts';
import { WindowedList } from './windowed-list.tsx';

interface Props {
  readonly articles: readonly NotebookArticle[];
  readonly choices: Choices;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function HighlightsView({ articles, choices, filter, onFilter }: Props): JSX.Element {
  const t = useTranslate();
  const { nameColor, formatDay, locale, now, records } = useNotebook();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(null);
  const [isExporting, setExporting] = useState(false);
  const [reading, setReading] = useState<string | null>(null);
  const rows = useMemo(() => toRows(articles, filter), [articles, filter]);
  const terms = useMemo(() => toTerms(filter.query), [filter.query]);
  const shown = useMemo(() => rows.flatMap((row) => (row.type === 'highlight' ? [row] : [])), [rows]);
  const picked = shown.filter(({ key }) => selected.has(key));
  const select = (keys: readonly string[], isSelected: boolean): void =>
    setSelected((before) => {
      const gone = new Set(keys);
      return new Set(isSelected ? [...before, ...keys] : [...before].filter((key) => !gone.has(key)));
    });
  const commands = useHighlightCommands({ select, beginNote: (highlight) => setEditing(highlight?.id ?? null) });
  const keys = useRowKeys(rows, { ...commands, selected });

  const removeAll = (): void => {
    void records.remove(picked.map(({ key }) => ({ type: 'highlight', id: key })));
    setSelected(new Set());
  };
  const createSource = async () =>
    ofHighlights(toPicked(picked.length === 0 ? shown : picked), t('notebook'), { t, nameColor, locale, now: now() });

  const drawRow = (row: Row): JSX.Element => {
    const isActive = row.key === keys.active;
    if (row.type === 'highlight') {
      const { article, highlight, key } = row;
      const state = { isSelected: selected.has(key), isEditing: editing === key, isActive };
      return <HighlightRow {...{ article, highlight, terms, commands, nameColor, formatDay, ...state }} />;
    }
    const { article, count } = row;
    const own = shown.filter((one) => one.article === article).map(({ key }) => key);
    return (
      <ArticleRow
        {...{ article, count, terms, isActive, formatDay }}
        isSelected={0 < own.length && own.every((key) => selected.has(key))}
        onSelect={(isSelected) => select(own, isSelected)}
        isReading={reading === article.key}
        onRead={() => setReading(reading === article.key ? null : article.key)}
        onRemove={() => void records.remove([{ type: 'article', key: article.key }, ...ofArticle(article)])}
      />
    );
  };

  return (
    <section class="view" aria-label={t('highlights')}>
      <FilterBar filter={filter} choices={choices} onChange={onFilter} />
      <ListBar
        shownCount={shown.length}
        pickedCount={picked.length}
        isExporting={isExporting}
        onSelectAll={(isSelected) =>
          select(
            shown.map(({ key }) => key),
            isSelected,
          )
        }
        onExport={() => setExporting(!isExporting)}
        onRemove={removeAll}
      />
      {isExporting && 0 < shown.length && <ExportChoices createSource={createSource} />}
      {rows.length === 0 ? (
        <p class="empty">{t(isNarrowed(filter) ? 'nothingFound' : 'noHighlights')}</p>
      ) : (
        <WindowedList
          label={t('highlights')}
          items={rows}
          keyOf={({ key }) => key}
          estimate={estimate}
          draw={drawRow}
          active={keys.active}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        />
      )}
    </section>
  );
}

interface ListBarProps {
  readonly shownCount: number;
  readonly pickedCount: number;
  readonly isExporting: boolean;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** What can be done with many at once. */
function ListBar({ shownCount, pickedCount, isExporting, ...on }: ListBarProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class="list-bar">
      <label class="check">
        <input
          type="checkbox"
          disabled={shownCount === 0}
          checked={0 < shownCount && pickedCount === shownCount}
          onChange={(event) => on.onSelectAll(event.currentTarget.checked)}
        />
        {t('selectAll')}
      </label>
      <output class="count">
        {pickedCount === 0 ? t('countHighlights', [String(shownCount)]) : t('countSelected', [String(pickedCount)])}
      </output>
      <span class="space" />
      <button type="button" aria-expanded={isExporting} disabled={shownCount === 0} onClick={on.onExport}>
        {t('export')}
      </button>
      <button type="button" disabled={pickedCount === 0} onClick={on.onRemove}>
        {t('deleteSelected')}
      </button>
    </div>
  );
}

/** Highlights whose article was never kept go one by one. */
const ofArticle = ({ snapshot, highlights, corrections }: NotebookArticle) =>
  snapshot !== null ? [] : [...highlights, ...corrections].map(({ type, id }) => ({ type, id }) as const);

/** Lines of about 90 characters at 24 px, and what stands around them; each row is measured once it is drawn. */
function estimate(row: Row): number {
  if (row.type === 'article') return 78;
  const { selectors, note } = row.highlight;
  return 92 + 24 * Math.ceil(selectors.quote.exact.length / 90) + (note === '' ? 0 : 34);
}

function toPicked(rows: readonly Extract<Row, { type: 'highlight' }>[]): readonly PickedHighlights[] {
  const byArticle = new Map<NotebookArticle, Highlight[]>();
  for (const { article, highlight } of rows) {
    const list = byArticle.get(article);
    if (list === undefined) byArticle.set(article, [highlight]);
    else list.push(highlight);
  }
  return [...byArticle].map(([article, highlights]) => ({ article, highlights }));
}

interface OwnCommands {
  readonly select: (keys: readonly string[], isSelected: boolean) => void;
  readonly beginNote: (highlight: Highlight | null) => void;
}

function useHighlightCommands({ select, beginNote }: OwnCommands): HighlightCommands {
  const t = useTranslate();
  const { records, nameColor, now, say, citationStyle } = useNotebook();
  return {
    select: (highlight, isSelected) => select([highlight.id], isSelected),
    beginNote,
    edit: (highlight, change) => void records.put([editHighlight(highlight, change, now())]),
    remove: ({ id }) => void records.remove([{ type: 'highlight', id }]),
    copy: (article, highlight) => {
      const exported = toExported({ ...article, highlights: [highlight], corrections: [] }, { t, nameColor });
      const [item] = exported.highlights;
      if (item === undefined) return;
      void copyWords(toCitation(exported, item, citationStyle), t).then(say);
    },
    linkTo: linkToHighlight,
  };
}
