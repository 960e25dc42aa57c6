// In which order do the steps run? Nothing else knows it.

import type { Analysis } from './analysis.ts';
import type { Tagger } from './model/tagger.ts';
import type { TextDocument } from './text/text-document.ts';

export interface AnalyzeOptions {
  /** Collect the reasons of every decision. */
  readonly hasTrace?: boolean;
  /** Finds names by trained weights; without it the rules work alone. */
  readonly tagger?: Tagger | null;
}

/** Find the people and quotes of an article's body. Pure: the same document gives the same analysis. */
export function analyze(_document: TextDocument, _options: AnalyzeOptions = {}): Analysis {
  return { people: [], organizations: [], places: [], quotes: [], trace: [] };
}
