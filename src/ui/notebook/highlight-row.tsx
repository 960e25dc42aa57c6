// How does one highlight look in the notebook, and what can be done with it there?

import type { JSX } from 'preact';
import type { Highlight } from '../../core/annotations/highlight.ts';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../core/annotations/palette.ts';
import { openingOf } from '../reader/opening-of.ts';
import { useTranslate } from '../reader/translate.ts';
import { FoundText } from './found-text.tsx';
import { NoteField } from './note-field.tsx';
import type { NotebookArticle } from './notebook.ts';
import type { Terms } from './search-text.ts';

export interface HighlightCommands {
  readonly select: (highlight: Highlight, isSelected: boolean) => void;
  readonly edit: (highlight: Highlight, change: { readonly color?: HighlightColor; readonly note?: string }) => void;
  readonly beginNote: (highlight: Highlight | null) => void;
  readonly remove: (highlight: Highlight) => void;
  readonly copy: (article: NotebookArticle, highlight: Highlight) => void;
  readonly linkTo: (article: NotebookArticle, highlight: Highlight) => string | null;
}

/** Of the words by which a screen reader tells rows apart. */
const MAX_LENGTH = 60;

interface Props {
  readonly article: NotebookArticle;
  readonly highlight: Highlight;
  readonly terms: Terms;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly isActive: boolean;
  readonly commands: HighlightCommands;
  readonly nameColor: (color: HighlightColor) => string;
  readonly formatDay: (time: string) => string;
}

export function HighlightRow({
  article,
  highlight,
  terms,
  isSelected,
  isEditing,
  isActive,
  ...props
}: Props): JSX.Element {
  const t = useTranslate();
  const { commands, nameColor, formatDay } = props;
  const { selectors, color, note, quote } = highlight;
  const words = selectors.quote.exact;
  const link = commands.linkTo(article, highlight);
  return (
    <article
      class={`entry mark-${color}`}
      data-entry={highlight.id}
      tabIndex={isActive ? 0 : -1}
      aria-label={openingOf(words, MAX_LENGTH)}
    >
      <label class="pick">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={t('selectHighlight', [openingOf(words, MAX_LENGTH)])}
          onChange={() => commands.select(highlight, !isSelected)}
        />
      </label>
      <div class="entry-body">
        <blockquote class="entry-words" dir="auto" lang={article.snapshot?.metadata.lang ?? undefined}>
          <FoundText text={words} terms={terms} />
        </blockquote>
        <p class="by">
          {quote?.speaker != null && (
            <span>
              <strong>
                <FoundText text={quote.speaker} terms={terms} />
              </strong>
              {quote.role !== null && (
                <>
                  {', '}
                  <FoundText text={quote.role} terms={terms} />
                </>
              )}
            </span>
          )}
          <time dateTime={highlight.createdTime}>{formatDay(highlight.createdTime)}</time>
          {link !== null && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {t('inArticle')}
            </a>
          )}
        </p>
        {isEditing ? (
          <NoteField
            note={note}
            onSave={(text) => {
              if (text !== note) commands.edit(highlight, { note: text });
              commands.beginNote(null);
            }}
            onCancel={() => commands.beginNote(null)}
          />
        ) : (
          note.trim() !== '' && (
            <p class="entry-note" dir="auto">
              <FoundText text={note} terms={terms} />
            </p>
          )
        )}
        <div class="entry-actions">
          <select
            aria-label={t('color')}
            value={color}
            onChange={(event) => {
              const picked = HIGHLIGHT_COLORS.find((one) => one === event.currentTarget.value);
              if (picked !== undefined) commands.edit(highlight, { color: picked });
            }}
          >
            {HIGHLIGHT_COLORS.map((one) => (
              <option key={one} value={one}>
                {nameColor(one)}
              </option>
            ))}
          </select>
          {!isEditing && (
            <button type="button" onClick={() => commands.beginNote(highlight)}>
              {t(note.trim() === '' ? 'addNote' : 'editNote')}
            </button>
          )}
          <button type="button" onClick={() => commands.copy(article, highlight)}>
            {t('copyCitation')}
          </button>
          <button type="button" onClick={() => commands.remove(highlight)}>
            {t('delete')}
          </button>
        </div>
      </div>
    </article>
  );
}
