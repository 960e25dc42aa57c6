// How is a note written and changed?

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../reader/translate.ts';

interface Props {
  readonly note: string;
  /** Called once, with what stands there; also when the field loses the focus, so that nothing typed is lost. */
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

export function NoteField({ note, onSave, onCancel }: Props): JSX.Element {
  const t = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(note.length, note.length);
  }, [note]);
  const finish = (run: () => void): void => {
    if (isDone.current) return;
    isDone.current = true;
    run();
  };
  const save = (): void => finish(() => onSave(field.current?.value ?? note));
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const isSaved = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isSaved) return;
    // The keys of the list go on from the row; a field that vanishes would leave them to the page.
    const row = field.current?.closest<HTMLElement>('[data-entry]');
    if (isSaved) save();
    else finish(onCancel);
    row?.focus({ preventScroll: true });
  };
  return (
    <div class="note-field">
      <textarea ref={field} rows={3} aria-label={t('note')} defaultValue={note} onKeyDown={onKeyDown} onBlur={save} />
      <p class="hint">{t('noteHint')}</p>
    </div>
  );
}
