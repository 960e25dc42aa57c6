// How does the reader take a paragraph out, and put it back? Pointer on the text, or arrows and Delete in the panel.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useApp } from '../reader/app-context.ts';
import { openingOf } from '../reader/opening-of.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

const TARGET = 'remove-target';
const MAX_OPENING = 70;

export function RemovePanel(): JSX.Element | null {
  const t = useTranslate();
  const { removals = null } = useApp().commands;
  const { article, frame } = useReading();
  const { elements, blocks } = article.readerText;
  const [target, setTarget] = useState(() => findFirstShown(elements, frame.current));
  const at = Math.min(target, elements.length - 1);
  const element = elements[at];
  const block = blocks[at];

  useLayoutEffect(() => {
    element?.classList.add(TARGET);
    return () => element?.classList.remove(TARGET);
  }, [element]);
  useEffect(() => {
    const text = frame.current;
    if (text === null || removals === null) return;
    const find = (event: Event): number =>
      elements.findIndex((one) => event.target instanceof Node && one.contains(event.target) && one !== text);
    const onMove = (event: Event): void => {
      const found = find(event);
      if (found >= 0) setTarget(found);
    };
    const onClick = (event: Event): void => {
      const found = blocks[find(event)];
      if (found === undefined) return;
      // A link inside the paragraph is not meant.
      event.preventDefault();
      event.stopPropagation();
      removals.remove(found.text);
    };
    text.addEventListener('mousemove', onMove);
    text.addEventListener('click', onClick, true);
    return () => {
      text.removeEventListener('mousemove', onMove);
      text.removeEventListener('click', onClick, true);
    };
  }, [elements, blocks, removals, frame]);

  if (removals === null) return null;
  const move = (by: 1 | -1): void => {
    const next = Math.min(elements.length - 1, Math.max(0, at + by));
    setTarget(next);
    elements[next]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const remove = (): void => {
    if (block !== undefined) removals.remove(block.text);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Delete: remove,
    Backspace: remove,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const run = keys[event.key];
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <fieldset class="remove-panel" aria-label={t('removeParts')} onKeyDown={onKeyDown}>
      <p>{t('removeHint')}</p>
      <p class="remove-now" role="status">
        <bdi>{openingOf(block?.text ?? '', MAX_OPENING)}</bdi>
      </p>
      <button type="button" onClick={remove}>
        {t('removeThis')}
      </button>
      <button type="button" disabled={removals.count === 0} onClick={removals.undo}>
        {t('removeUndo')}
      </button>
      <button type="button" disabled={removals.count === 0} onClick={removals.restoreAll}>
        {t('removeUndoAll', [String(removals.count)])}
      </button>
    </fieldset>
  );
}

/** The keyboard begins at what is to be seen. */
function findFirstShown(elements: readonly Element[], frame: HTMLElement | null): number {
  if (frame === null) return 0;
  const top = frame.getBoundingClientRect().top;
  return Math.max(
    0,
    elements.findIndex((element) => top <= element.getBoundingClientRect().top),
  );
}
