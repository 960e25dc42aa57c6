// How are thousands of rows shown without drawing thousands of rows?

import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findRowAt, toPlaces } from './row-heights.ts';

/** Drawn above and below what is seen, so that a quick turn of the wheel meets no gap. Pixels. */
const MARGIN = 700;

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Pixels, for rows that have not been drawn yet. */
  readonly estimate: (item: T) => number;
  readonly draw: (item: T, at: number) => ComponentChildren;
  /** Key of the row that the keyboard is on; it is brought into view when it changes. */
  readonly active: string | null;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: (event: FocusEvent) => void;
}

export function WindowedList<T>({ label, items, keyOf, estimate, draw, active, ...events }: Props<T>): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [view, setView] = useState({ top: 0, height: 900 });

  // `measured` says that the heights have changed.
  const places = useMemo(
    () =>
      toPlaces(items.length, (at) => {
        const item = items[at];
        return item === undefined ? 0 : (heights.current.get(keyOf(item)) ?? estimate(item));
      }),
    [items, measured],
  );
  const first = findRowAt(places, view.top - MARGIN);
  const last = findRowAt(places, view.top + view.height + MARGIN);
  const shown = items.slice(first, last + 1);

  const read = (): void => {
    const { scrollTop = 0, clientHeight = 0 } = frame.current ?? {};
    setView((before) =>
      before.top === scrollTop && before.height === clientHeight ? before : { top: scrollTop, height: clientHeight },
    );
  };

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    read();
    // Widths change heights: everything is measured anew.
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) heights.current.clear();
      width = element.clientWidth;
      read();
      setMeasured((count) => count + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // Another search begins at its first hit.
  const begin = items[0] === undefined ? '' : keyOf(items[0]);
  useLayoutEffect(() => {
    frame.current?.scrollTo({ top: 0 });
    read();
  }, [begin]);

  useLayoutEffect(() => {
    let above = 0;
    let isChanged = false;
    for (const row of frame.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      const key = row.dataset.row ?? '';
      const height = row.getBoundingClientRect().height;
      const at = Number(row.dataset.at);
      const before = (places.tops[at + 1] ?? 0) - (places.tops[at] ?? 0);
      if (Math.abs(height - before) < 0.5) continue;
      heights.current.set(key, height);
      isChanged = true;
      if ((places.tops[at + 1] ?? 0) <= view.top) above += height - before;
    }
    if (!isChanged) return;
    // What is being looked at stays where it is while rows above it grow.
    if (above !== 0 && frame.current !== null) frame.current.scrollTop += above;
    setMeasured((count) => count + 1);
  });

  const lastActive = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || active === null || active === lastActive.current) return;
    lastActive.current = active;
    const at = items.findIndex((item) => keyOf(item) === active);
    const top = places.tops[at] ?? 0;
    const bottom = places.tops[at + 1] ?? 0;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (element.scrollTop + element.clientHeight < bottom) element.scrollTop = bottom - element.clientHeight;
    read();
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for whichever row has the focus
    <div class="rows-frame" ref={frame} onScroll={read} onKeyDown={events.onKeyDown} onFocusIn={events.onFocus}>
      <ul
        class="rows"
        aria-label={label}
        style={{
          paddingBlockStart: `${places.tops[first] ?? 0}px`,
          paddingBlockEnd: `${Math.max(0, places.total - (places.tops[last + 1] ?? 0))}px`,
        }}
      >
        {shown.map((item, offset) => (
          <li
            key={keyOf(item)}
            data-row={keyOf(item)}
            data-at={first + offset}
            aria-setsize={items.length}
            aria-posinset={first + offset + 1}
          >
            {draw(item, first + offset)}
          </li>
        ))}
      </ul>
    </div>
  );
}
