// How do the keys of the list move over rows and act on the one they are on?

import { useEffect, useRef, useState } from 'preact/hooks';
import { isTypedIn } from '../reader/handle-key.ts';
import type { Row } from './filter-notebook.ts';
import type { HighlightCommands } from './highlight-row.tsx';

export interface RowKeys {
  /** Key of the row that holds the focus of the list; the first one where the keyboard has not been there yet. */
  readonly active: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A row that was clicked, or reached by Tab, is the one that keys act on. */
  readonly onFocus: (event: FocusEvent) => void;
}

type Commands = HighlightCommands & { readonly selected: ReadonlySet<string> };

export function useRowKeys(rows: readonly Row[], commands: Commands): RowKeys {
  const [wanted, setWanted] = useState<string | null>(null);
  const moved = useRef(false);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === wanted),
  );
  const active = rows[at]?.key ?? null;
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    // Drawn by now, since the list brings its active row into view.
    document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(active ?? '')}"]`)?.focus({ preventScroll: true });
  });
  const move = (by: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    moved.current = true;
    setWanted(next.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTypedIn(event.target)) return;
    const action = findAction(event.key, rows[at], commands, move);
    if (action === null) return;
    event.preventDefault();
    action();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
    if (row !== null) setWanted(row.dataset['entry'] ?? null);
  };
  return { active, onKeyDown, onFocus };
}

function findAction(
  key: string,
  row: Row | undefined,
  commands: Commands,
  move: (by: number) => void,
): (() => void) | null {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return () => move(1);
    case 'k':
    case 'ArrowUp':
      return () => move(-1);
    case 'Home':
      return () => move(Number.NEGATIVE_INFINITY);
    case 'End':
      return () => move(Number.POSITIVE_INFINITY);
  }
  if (row?.type !== 'highlight') return null;
  const { highlight } = row;
  switch (key) {
    case 'x':
      return () => commands.select(highlight, !commands.selected.has(highlight.id));
    case 'n':
      return () => commands.beginNote(highlight);
    case 'c':
      return () => commands.copy(row.article, highlight);
    case 'Delete':
      return () => {
        move(1);
        commands.remove(highlight);
      };
    default:
      return null;
  }
}
