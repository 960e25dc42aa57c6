// How does the reader mark words in the text? By the bar beside a selection or by key; a click on a mark opens it again.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../core/annotations/highlight.ts';
import type { HighlightColor } from '../../core/annotations/palette.ts';
import { toRange } from '../../dom/paint.ts';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import type { PlacedHighlight } from '../annotations/place-highlights.ts';
import { usePaintedHighlights } from '../hooks/use-painted-highlights.ts';
import { type FramePlace, type SelectedSpan, toPlace, useSelectedSpan } from '../hooks/use-selected-span.ts';
import { useApp, useCommand } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { Icon } from './icon.tsx';
import { ColorSwatches } from './mark-controls.tsx';
import { MarkEditor } from './mark-editor.tsx';

export function MarkLayer(): JSX.Element | null {
  const { article, analysis, frame, marks } = useReading();
  const { settings, changeSettings, openPanel, togglePanel } = useApp();
  const own = useOwnMarks();
  const { placed, opened, open } = own;
  const { readerText } = article;
  const { selected, read, clear } = useSelectedSpan(readerText, frame);
  const [isToldNothingKept, tellNothingKept] = useState(false);
  usePaintedHighlights(readerText, placed);
  useOpenByClick(placed, open);

  const activeQuote = analysis?.quotes.find(({ id }) => id === marks.activeId) ?? null;
  const mark = (color: HighlightColor, found: SelectedSpan | null): Highlight | null => {
    const made = found !== null ? own.mark(found.span, color) : activeQuote && own.mark(activeQuote, color, 'quote');
    if (found !== null) clear();
    return made;
  };
  const note = (): void => {
    const made = mark(settings.markColor, read());
    if (made !== null) open(made.id);
  };
  const correct = (): void => {
    const found = read();
    const walked = analysis?.people.find(({ id }) => id === marks.walk?.id) ?? null;
    if (found !== null) own.aim({ kind: 'missed', span: found.span });
    else if (activeQuote !== null) own.aim({ kind: 'quote', quote: activeQuote });
    else if (walked !== null) own.aim({ kind: 'person', person: walked });
    else own.aim(null);
    if (found !== null) clear();
    if (openPanel !== 'correct') togglePanel('correct');
  };
  const ifPossible = (run: () => void): (() => void) => (own.isAvailable ? run : () => tellNothingKept(true));
  useCommand(
    'highlight',
    ifPossible(() => mark(settings.markColor, read())),
  );
  useCommand('note', ifPossible(note));
  useCommand('correct', ifPossible(correct));
  useCommand('undo', own.lastDeed === null ? null : own.undo);

  if (!own.isAvailable) return isToldNothingKept ? <NothingKept onGone={() => tellNothingKept(false)} /> : null;
  if (opened !== null) return <MarkEditor key={opened.highlight.id} {...opened} place={placeOf(opened)} />;
  if (selected === null) return null;
  const pick = (markColor: HighlightColor): void => {
    changeSettings({ markColor });
    mark(markColor, selected);
  };
  return <SelectionBar place={selected.place} onPick={pick} onNote={note} onMissed={correct} />;

  function placeOf({ spans: [span] }: PlacedHighlight): FramePlace {
    const range = span === undefined ? null : toRange(readerText, span);
    const element = frame.current;
    return range === null || element === null ? { top: 8, left: 160, isAbove: false } : toPlace(range, element);
  }
}

const SHOWN_MS = 8_000;

/** A key that does nothing without a word is taken for broken. */
function NothingKept({ onGone }: { readonly onGone: () => void }): JSX.Element {
  const t = useTranslate();
  const latest = useRef(onGone);
  latest.current = onGone;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="mark-toast" role="status">
      {t('keepsNothing')}
    </div>
  );
}

interface BarProps {
  readonly place: FramePlace;
  readonly onPick: (color: HighlightColor) => void;
  readonly onNote: () => void;
  readonly onMissed: () => void;
}

function SelectionBar({ place, onPick, onNote, onMissed }: BarProps): JSX.Element {
  const t = useTranslate();
  const { settings } = useApp();
  const { palette } = useOwnMarks();
  // A press must not take the selection away before the click.
  const keep = (event: Event): void => event.preventDefault();
  return (
    <section
      class={place.isAbove ? 'mark-bar above' : 'mark-bar'}
      aria-label={t('selection')}
      style={{ '--top': `${place.top}px`, '--left': `${place.left}px` }}
      onPointerDown={keep}
      onMouseDown={keep}
    >
      <button type="button" class="small" title={`${t('highlight')} (h)`} onClick={() => onPick(settings.markColor)}>
        <Icon name="mark" /> {t('highlight')}
      </button>
      <ColorSwatches palette={palette} value={settings.markColor} onPick={onPick} />
      <button type="button" class="small" title={`${t('note')} (n)`} onClick={onNote}>
        <Icon name="note" /> {t('note')}
      </button>
      <button type="button" class="small" title={`${t('missedQuote')} (c)`} onClick={onMissed}>
        {t('missedQuote')}
      </button>
    </section>
  );
}

/** Painted words are no elements: which of them was clicked is seen from where they stand. */
function useOpenByClick(placed: readonly PlacedHighlight[], open: (id: Highlight['id']) => void): void {
  const { article, frame } = useReading();
  useEffect(() => {
    const body = frame.current?.querySelector('.body');
    if (!body || placed.length === 0) return;
    const onClick = (event: Event): void => {
      if (!(event instanceof MouseEvent) || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('a, button') !== null) return;
      const { clientX: x, clientY: y } = event;
      const isHit = ({ spans }: PlacedHighlight): boolean =>
        spans.some((span) =>
          [...(toRange(article.readerText, span)?.getClientRects() ?? [])].some(
            (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
          ),
        );
      // Where two lie over each other, the shorter one: the longer has words of its own.
      const [hit] = placed.filter(isHit).sort((a, b) => lengthOf(a) - lengthOf(b));
      if (hit !== undefined) open(hit.highlight.id);
    };
    body.addEventListener('click', onClick);
    return () => body.removeEventListener('click', onClick);
  }, [placed, open, article, frame]);
}

const lengthOf = ({ spans }: PlacedHighlight): number =>
  spans.reduce((length, { start, end }) => length + end - start, 0);
