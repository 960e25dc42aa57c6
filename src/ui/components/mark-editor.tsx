// How does the reader change a highlight: its colour, its note, or that it is there at all?

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import type { PlacedHighlight } from '../annotations/place-highlights.ts';
import type { FramePlace } from '../hooks/use-selected-span.ts';
import { useApp, useCommand } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { ChangedWords } from './changed-words.tsx';
import { ColorSwatches, NoteField } from './mark-controls.tsx';

export function MarkEditor({
  highlight,
  change,
  place,
}: PlacedHighlight & { readonly place: FramePlace }): JSX.Element {
  const t = useTranslate();
  const { changeSettings } = useApp();
  const { frame } = useReading();
  const { palette, edit, remove, open } = useOwnMarks();
  const latest = useRef(highlight);
  latest.current = highlight;
  const isNew = useRef(highlight.note === '' && highlight.createdTime === highlight.updatedTime);
  const editor = useRef<HTMLElement>(null);
  const close = (): void => {
    open(null);
    frame.current?.focus({ preventScroll: true });
  };
  useCommand('close', close);
  useEffect(() => {
    if (!isNew.current) editor.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <section
      ref={editor}
      class={place.isAbove ? 'mark-editor above' : 'mark-editor'}
      role="dialog"
      aria-label={t('highlightOpen')}
      tabIndex={-1}
      style={{ '--top': `${place.top}px`, '--left': `${place.left}px` }}
      onKeyDown={onKeyDown}
    >
      <ColorSwatches
        palette={palette}
        value={highlight.color}
        onPick={(color) => {
          edit(latest.current, { color });
          changeSettings({ markColor: color });
        }}
      />
      <NoteField note={highlight.note} hasFocus={isNew.current} onSave={(note) => edit(latest.current, { note })} />
      {change !== null && <ChangedWords change={change} />}
      <p class="mark-editor-actions">
        <button
          type="button"
          class="small"
          onClick={() => {
            close();
            remove(latest.current);
          }}
        >
          {t('delete')}
        </button>
        <button type="button" class="small" onClick={close}>
          {t('done')}
        </button>
      </p>
    </section>
  );
}
