// What does a footnote say? Shown beside its sign; a link to a longer part of the text goes there instead.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { findNoteLinks, noteTextOf } from '../reader/note-links.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

interface OpenNote {
  readonly text: string;
  readonly link: HTMLElement;
  readonly target: Element;
  /** CSS pixels from the top of the frame that holds the text. */
  readonly top: number;
}

export function NotePopup(): JSX.Element | null {
  const t = useTranslate();
  const { frame, article } = useReading();
  const [note, setNote] = useState<OpenNote | null>(null);
  const popup = useRef<HTMLElement>(null);
  useEffect(() => {
    const body = frame.current?.querySelector('.body');
    if (!body) return;
    const onClick = (event: Event): void => {
      // Clicks come from elements.
      const link = (event.target as Element).closest<HTMLElement>('a[data-note]');
      if (link === null) return;
      const target = findNoteLinks(body, article.url).get(link);
      if (target === undefined) return;
      event.preventDefault();
      const text = noteTextOf(target);
      if (text === null) target.scrollIntoView({ block: 'center' });
      else setNote({ text, link, target, top: toTop(link, frame.current) });
    };
    body.addEventListener('click', onClick);
    return () => body.removeEventListener('click', onClick);
  }, [frame, article]);
  useEffect(() => popup.current?.focus({ preventScroll: true }), [note]);
  if (note === null) return null;
  const close = (): void => {
    setNote(null);
    note.link.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <section
      ref={popup}
      class="note-popup"
      role="dialog"
      aria-label={t('footnote')}
      tabIndex={-1}
      style={{ '--top': `${note.top}px` }}
      onKeyDown={onKeyDown}
      lang={article.metadata.lang ?? undefined}
      dir="auto"
    >
      <p>{note.text}</p>
      <p class="note-actions">
        <button
          type="button"
          onClick={() => {
            setNote(null);
            note.target.scrollIntoView({ block: 'center' });
          }}
        >
          {t('footnoteGo')}
        </button>
        <button type="button" onClick={close}>
          {t('close')}
        </button>
      </p>
    </section>
  );
}

function toTop(link: Element, frame: Element | null): number {
  return link.getBoundingClientRect().bottom - (frame?.getBoundingClientRect().top ?? 0) + 6;
}
