// Where does the text say this? A field that opens with `/` and walks from place to place.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { clearPaint, paintSpans } from '../../dom/paint.ts';
import { scrollToSpan } from '../hooks/scroll-to-span.ts';
import { useApp, useCommand } from '../reader/app-context.ts';
import { findInText, MAX_FOUND } from '../reader/find-in-text.ts';
import { useReading } from '../reader/reading-context.ts';
import { ALL_TEXT } from '../reader/text-view.ts';
import { useTranslate } from '../reader/translate.ts';
import { Icon } from './icon.tsx';
import { ToolbarButton } from './toolbar-button.tsx';

export const FOUND = 'dramatis-found';
export const FOUND_NOW = 'dramatis-found-now';

export function SearchAction(): JSX.Element {
  const t = useTranslate();
  const { openPanel, togglePanel } = useApp();
  const toggle = (): void => togglePanel('search');
  useCommand('search', toggle);
  return <ToolbarButton icon="search" label={t('search')} isExpanded={openPanel === 'search'} onClick={toggle} />;
}

export function SearchPanel(): JSX.Element {
  const t = useTranslate();
  const { article, blockSpans, place, view, showView } = useReading();
  const { readerText } = article;
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => findInText(readerText.text, words), [readerText, words]);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    paintSpans(readerText, FOUND, found);
    return () => clearPaint([FOUND]);
  }, [readerText, found]);
  useEffect(() => {
    const span = found[at];
    if (span === undefined) return;
    // What is found may stand in a part that a view leaves out.
    if (view.kind !== 'all') showView(ALL_TEXT);
    paintSpans(readerText, FOUND_NOW, [span]);
    scrollToSpan(readerText, span);
    return () => clearPaint([FOUND_NOW]);
  }, [readerText, found, at]);
  const step = (by: 1 | -1): void => setAt((at + by + found.length) % Math.max(1, found.length));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  const count = found.length === MAX_FOUND ? `${MAX_FOUND}+` : String(found.length);
  return (
    <div class="search">
      <input
        ref={field}
        type="search"
        aria-label={t('search')}
        value={words}
        spellcheck={false}
        autocomplete="off"
        dir="auto"
        lang={article.metadata.lang ?? undefined}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          // From where the reader is, not from the top.
          const here = blockSpans[place.get().first]?.start ?? 0;
          const next = findInText(readerText.text, event.currentTarget.value).findIndex(({ start }) => here <= start);
          setAt(Math.max(0, next));
        }}
        onKeyDown={onKeyDown}
      />
      <output aria-live="polite">
        {words.trim() === '' ? '' : found.length === 0 ? t('foundNothing') : t('foundPlace', [String(at + 1), count])}
      </output>
      <button type="button" aria-label={t('previous')} disabled={found.length === 0} onClick={() => step(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" aria-label={t('next')} disabled={found.length === 0} onClick={() => step(1)}>
        <Icon name="down" />
      </button>
    </div>
  );
}
