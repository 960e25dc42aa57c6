// Did the last visit end further down? The text goes on from there, and says so.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReaderText } from '../../dom/reader-text.ts';
import { useApp } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { findPlaceAgain, findPlaceNow, holdAtPosition } from '../reader/text-place.ts';
import { useTranslate } from '../reader/translate.ts';

/** Milliseconds between two notes of the place: the popup may vanish at any moment. */
const SAVE_EVERY_MS = 400;
/** The note has said what it has to say. */
const NOTE_MS = 8_000;

export function PlaceNote(): JSX.Element | null {
  const t = useTranslate();
  const { frame } = useReading();
  const isBack = useKeptPlace();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isBack) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), NOTE_MS);
    return () => clearTimeout(timer);
  }, [isBack]);
  const toTop = (): void => {
    frame.current?.scrollTo({ top: 0, behavior: 'instant' });
    frame.current?.focus({ preventScroll: true });
    setShown(false);
  };
  if (!isShown) return null;
  return (
    <div class="place-note" role="status">
      {t('placeFound')}{' '}
      <button type="button" onClick={toTop}>
        {t('placeToTop')}
      </button>
    </div>
  );
}

/** @returns whether the text was scrolled to where the last visit ended. */
function useKeptPlace(): boolean {
  const { commands } = useApp();
  const { article, frame } = useReading();
  const keeper = commands.place ?? null;
  const readerText = useRef<ReaderText>(article.readerText);
  readerText.current = article.readerText;
  const [isBack, setBack] = useState(false);
  // Once for each article; what is removed from it later does not move the reader.
  useLayoutEffect(() => {
    const last = keeper?.last ?? null;
    if (last === null || frame.current === null) return undefined;
    const position = findPlaceAgain(readerText.current.text, last);
    if (position === null) return undefined;
    setBack(true);
    return holdAtPosition(readerText.current, frame.current, position);
  }, [article.url]);
  useEffect(() => {
    const element = frame.current;
    if (element === null || keeper === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = (): void => {
      timer = undefined;
      keeper.save(findPlaceNow(readerText.current, element));
    };
    const onScroll = (): void => {
      timer ??= setTimeout(save, SAVE_EVERY_MS);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element.removeEventListener('scroll', onScroll);
      if (timer === undefined) return;
      clearTimeout(timer);
      save();
    };
  }, [keeper !== null, frame]);
  return isBack;
}
