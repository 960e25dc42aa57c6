// What does every part know of the article that is being read?

import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analysis } from '../../core/analysis.ts';
import type { Marks } from '../hooks/use-marks.ts';
import type { ReadyArticle } from './reader-state.ts';

export interface Reading {
  readonly article: ReadyArticle;
  /** null until the engine has answered, and where it failed. */
  readonly analysis: Analysis | null;
  /** Key of a speaker → 1…8; see `speaker-colors.ts`. */
  readonly colors: ReadonlyMap<string, number>;
  readonly marks: Marks;
  /** The scrolling frame around the text. */
  readonly frame: RefObject<HTMLElement | null>;
}

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('useReading without an article: list the part where an article is shown');
  return reading;
}
