// How is a list without end kept from stopping the reader? A part of it is drawn, with a button for what stands before and behind.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../reader/translate.ts';

/** Real articles have at most some hundred quotes and people; 10,000 cards took 13 s to draw. */
const PART_SIZE = 100;
/** Items that are drawn in a frame: 30 cards take some milliseconds. */
const AT_ONCE = 30;

interface Props<Item> {
  readonly items: readonly Item[];
  /** Index of the one that must be among them; -1 where none must. */
  readonly wanted?: number;
  readonly draw: (part: readonly Item[]) => JSX.Element;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

export function PartOfList<Item>({ items, wanted = -1, draw }: Props<Item>): JSX.Element {
  const t = useTranslate();
  const [kept, setRange] = useState<Range>({ start: 0, end: PART_SIZE });
  const { start, end } = toRange(kept, { wanted, length: items.length });
  const drawn = useGrowing(end - start);
  // Chosen by key or in the strip: the list stays where it was led.
  if (start !== kept.start || end !== kept.end) setRange({ start, end });
  const behind = Math.max(0, items.length - end);
  return (
    <>
      {start > 0 && (
        <button type="button" class="small more" onClick={() => setRange({ start: start - PART_SIZE, end })}>
          {t('showBefore', [String(start)])}
        </button>
      )}
      {draw(items.slice(start, start + drawn))}
      {behind > 0 && (
        <button type="button" class="small more" onClick={() => setRange({ start, end: end + PART_SIZE })}>
          {t('showMore', [String(behind)])}
        </button>
      )}
    </>
  );
}

/** @returns a number that grows to the wanted one, a step a frame. */
function useGrowing(wanted: number): number {
  const [reached, setReached] = useState(AT_ONCE);
  useEffect(() => {
    if (wanted <= reached) return;
    const frame = requestAnimationFrame(() => setReached(reached + AT_ONCE));
    return () => cancelAnimationFrame(frame);
  }, [wanted, reached]);
  return Math.min(wanted, reached);
}

/** As it was, where it holds what must be shown; else a part around that. */
export function toRange(
  { start, end }: Range,
  { wanted, length }: { readonly wanted: number; readonly length: number },
): Range {
  const isShown = wanted < 0 || (start <= wanted && wanted < end);
  const first = isShown ? start : wanted - PART_SIZE / 2;
  const from = first < length ? Math.max(0, first) : 0;
  return { start: from, end: isShown && from === start ? end : from + PART_SIZE };
}
