// Which article do the next highlights come from?

import type { JSX } from 'preact';
import { toWebAddress } from '../../core/export/web-address.ts';
import { useTranslate } from '../reader/translate.ts';
import { FoundText } from './found-text.tsx';
import { KeptText } from './kept-text.tsx';
import type { NotebookArticle } from './notebook.ts';
import type { Terms } from './search-text.ts';

interface Props {
  readonly article: NotebookArticle;
  readonly count: number;
  readonly terms: Terms;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onRemove: () => void;
  /** Whether its kept text is open. */
  readonly isReading: boolean;
  readonly onRead: () => void;
  readonly formatDay: (time: string) => string;
}

export function ArticleRow({
  article,
  count,
  terms,
  isSelected,
  isActive,
  onSelect,
  onRemove,
  isReading,
  onRead,
  formatDay,
}: Props): JSX.Element {
  const t = useTranslate();
  const title = article.title ?? article.url;
  const address = toWebAddress(article.url);
  const { authors = [], publishedTime = null, lang = null } = article.snapshot?.metadata ?? {};
  return (
    <div class="article-row" data-entry={article.key} tabIndex={isActive ? 0 : -1}>
      {0 < count && (
        <label class="pick">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={t('selectArticle', [title])}
            onChange={() => onSelect(!isSelected)}
          />
        </label>
      )}
      <div class="entry-body">
        <h2 lang={lang ?? undefined} dir="auto">
          {address === null ? (
            <FoundText text={title} terms={terms} />
          ) : (
            <a href={address} target="_blank" rel="noopener noreferrer">
              <FoundText text={title} terms={terms} />
            </a>
          )}
        </h2>
        <p class="by">
          <FoundText text={article.outlet} terms={terms} />
          {0 < authors.length && <FoundText text={authors.join(', ')} terms={terms} />}
          {publishedTime !== null && <time dateTime={publishedTime}>{formatDay(publishedTime)}</time>}
          <span>{t('countHighlights', [String(count)])}</span>
          {article.snapshot !== null && (
            <button type="button" aria-expanded={isReading} onClick={onRead}>
              {t('keptTextShow')}
            </button>
          )}
          <button type="button" onClick={onRemove}>
            {t('deleteArticle')}
          </button>
        </p>
        {isReading && article.snapshot !== null && (
          <KeptText snapshot={article.snapshot} highlights={article.highlights} />
        )}
      </div>
    </div>
  );
}
