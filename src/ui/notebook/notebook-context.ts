// What do all parts of the notebook know?

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HighlightColor } from '../../core/annotations/palette.ts';
import type { CitationStyle } from '../../core/export/citation-style.ts';
import type { Outcome } from '../reader/diagnostics.ts';
import type { KeptRecords } from './use-kept-records.ts';

export interface NotebookContextValue {
  readonly records: KeptRecords;
  readonly nameColor: (color: HighlightColor) => string;
  readonly formatDay: (time: string) => string;
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  readonly citationStyle: CitationStyle;
  /** ISO 8601. */
  readonly now: () => string;
  /** What came of something that was asked for: heard where it was done, seen with its next step where it was not. */
  readonly say: (outcome: Outcome) => void;
}

export const NotebookContext = createContext<NotebookContextValue | null>(null);

export function useNotebook(): NotebookContextValue {
  const value = useContext(NotebookContext);
  if (value === null) throw new Error('useNotebook outside of NotebookApp: draw the part inside it');
  return value;
}
