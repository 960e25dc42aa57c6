// Which line stands at the top of the frame, and where is it on the next visit?

import type { ReaderText } from '../../dom/reader-text.ts';
import type { Place } from '../../store/article-memory.ts';
import { isLater } from './show-in-parts.ts';

/** Enough words to know the line again. */
const WORDS_LENGTH = 48;
/** Pixels below the top edge at which a line counts as the first that can be read. */
const EDGE_PX = 4;
/** Within this many screens of the end the article counts as read. */
const END_SCREENS = 0.15;

/**
 * @returns null at the top, where there is nothing to go back to, and at the end, where the next visit begins anew.
 */
export function findPlaceNow(readerText: ReaderText, frame: HTMLElement): Place | null {
  const isAtTop = frame.scrollTop < frame.clientHeight / 4;
  const left = frame.scrollHeight - frame.scrollTop - frame.clientHeight;
  if (isAtTop || left < frame.clientHeight * END_SCREENS) return null;
  const top = frame.getBoundingClientRect().top + EDGE_PX;
  let start = 0;
  for (const [at, element] of readerText.elements.entries()) {
    const length = readerText.blocks[at]?.text.length ?? 0;
    const box = element.getBoundingClientRect();
    if (top < box.bottom) {
      const share01 = box.height === 0 ? 0 : Math.min(1, Math.max(0, (top - box.top) / box.height));
      const position = start + Math.floor(length * share01);
      return { position, words: readerText.text.slice(position, position + WORDS_LENGTH) };
    }
    start += length + 2;
  }
  return null;
}

/** Where the words stand now, the nearest to where they were; null where they are gone. */
export function findPlaceAgain(text: string, { position, words }: Place): number | null {
  if (words === '') return null;
  if (text.startsWith(words, position)) return position;
  const before = text.lastIndexOf(words, position);
  const after = text.indexOf(words, position);
  if (before < 0 || after < 0) return Math.max(before, after) < 0 ? null : Math.max(before, after);
  return position - before <= after - position ? before : after;
}

/** Frames in a row in which nothing may move until the place is taken as held. */
const STEADY_FRAMES = 4;
/** About a second; what moves later is moved by pictures, and the browser's own anchoring follows that. */
const MAX_FRAMES = 60;
const INPUTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Puts the line of this position to the top of the frame and keeps it there while blocks that come into sight take their
 * true heights. Whoever scrolls meanwhile goes where they like.
 * @returns a function that lets go.
 */
export function holdAtPosition(readerText: ReaderText, frame: HTMLElement, position: number): () => void {
  let asked = 0;
  let steady = 0;
  let frames = 0;
  const root = frame.getRootNode();
  const letGo = (): void => {
    cancelAnimationFrame(asked);
    for (const input of INPUTS) root.removeEventListener(input, letGo);
  };
  const hold = (): void => {
    const before = frame.scrollTop;
    if (scrollToPosition(readerText, frame, position)) {
      steady = Math.abs(frame.scrollTop - before) < 1 ? steady + 1 : 0;
      frames += 1;
    }
    if (steady < STEADY_FRAMES && frames < MAX_FRAMES) asked = requestAnimationFrame(hold);
    else letGo();
  };
  for (const input of INPUTS) root.addEventListener(input, letGo, { passive: true });
  hold();
  return letGo;
}

/** Puts the line of this position to the top of the frame. @returns false where it has no box yet. */
function scrollToPosition(readerText: ReaderText, frame: HTMLElement, position: number): boolean {
  let start = 0;
  for (const [at, element] of readerText.elements.entries()) {
    const length = readerText.blocks[at]?.text.length ?? 0;
    if (position < start + length + 2) {
      if (isLater(element)) return false;
      const box = element.getBoundingClientRect();
      const share01 = length === 0 ? 0 : (position - start) / length;
      const top = box.top - frame.getBoundingClientRect().top + box.height * share01 - EDGE_PX;
      frame.scrollTo({ top: frame.scrollTop + top, behavior: 'instant' });
      return true;
    }
    start += length + 2;
  }
  return true;
}
