// Who speaks where? A strip beside the text, as long as the text, with a piece in the speaker's colour for each quote.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Quote } from '../../core/attribution/quote.ts';
import { isolate } from '../../core/export/plain-text.ts';
import { toSlice } from '../../core/text/span.ts';
import { useApp } from '../reader/app-context.ts';
import { nameOfSpeaker } from '../reader/group-quotes.ts';
import { openingOf } from '../reader/opening-of.ts';
import { useReading } from '../reader/reading-context.ts';
import { speakerKey } from '../reader/speaker-colors.ts';
import { listQuotes } from '../reader/text-view.ts';
import { useTranslate } from '../reader/translate.ts';

const LABEL_LENGTH = 80;

/** One stop of the keyboard: the arrows go from piece to piece. A click takes the nearest. */
export function Strip(): JSX.Element | null {
  const t = useTranslate();
  const { settings } = useApp();
  const { analysis, article, colors, marks, select, view } = useReading();
  const box = useRef<HTMLDivElement>(null);
  if (analysis === null || !settings.hasSpeakerMarks) return null;
  const quotes = listQuotes(analysis, view);
  if (quotes.length === 0) return null;
  const { text } = article.readerText;
  const length = Math.max(1, text.length);
  const at = quotes.findIndex(({ id }) => id === marks.activeId);
  const pick = (index: number): void => {
    const quote = quotes[(index + quotes.length) % quotes.length];
    if (quote !== undefined) select(quote);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    pick(target);
  };
  const onClick = (event: MouseEvent): void => {
    const rect = box.current?.getBoundingClientRect();
    if (rect === undefined) return;
    const position = ((event.clientY - rect.top) / Math.max(1, rect.height)) * length;
    const distances = quotes.map(({ start, end }) => Math.max(start - position, position - end, 0));
    pick(distances.indexOf(Math.min(...distances)));
  };
  const drawPiece = (quote: Quote, index: number): JSX.Element => (
    // biome-ignore lint/a11y/useFocusableInteractive: the strip has the focus and names the active piece
    <div
      key={quote.id}
      id={`dramatis-piece-${index}`}
      class={`piece color-${colors.get(speakerKey(quote) ?? '') ?? 0} piece-${quote.kind}`}
      role="option"
      aria-selected={index === at}
      aria-label={`${isolate(nameOfSpeaker(quote, analysis) ?? t('unattributed'))}: ${isolate(openingOf(toSlice(text, quote), LABEL_LENGTH))}`}
      style={{ '--from': quote.start / length, '--to': quote.end / length }}
    />
  );
  return (
    <div
      ref={box}
      class="strip"
      role="listbox"
      tabIndex={0}
      aria-label={t('strip')}
      aria-activedescendant={at < 0 ? undefined : `dramatis-piece-${at}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <Sight />
      {listDrawn(quotes.length, at).map((index) => {
        const quote = quotes[index];
        return quote === undefined ? null : drawPiece(quote, index);
      })}
    </div>
  );
}

/** A strip is some hundred pixels long. */
const MAX_PIECES = 200;

/** Indexes of the pieces that are drawn: all, or of very many every so-manieth and the active one. */
function listDrawn(count: number, active: number): readonly number[] {
  const step = Math.ceil(count / MAX_PIECES);
  return Array.from({ length: count }, (_, index) => index).filter((index) => index % step === 0 || index === active);
}

/** What is in sight just now; moved without drawing anew. */
function Sight(): JSX.Element {
  const { place } = useReading();
  const sight = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      place.watch(({ from01, to01 }) => {
        sight.current?.style.setProperty('--from', String(from01));
        sight.current?.style.setProperty('--to', String(to01));
      }),
    [place],
  );
  return <div ref={sight} class="sight" aria-hidden="true" />;
}
