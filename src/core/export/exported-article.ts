// What do all export formats read? One article with what was said in it, what was marked and what was corrected, as plain JSON.

import type { CorrectionAction } from '../annotations/correction.ts';
import type { QuoteKind, QuoteStance } from '../attribution/quote.ts';

/** Where the words stand in the article's text, and what stands beside them: all that is needed to find them again. */
export interface ExportedPlace {
  /** UTF-16 offsets `[start, end)` of the article's text; null where the words are not found there any more. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly prefix: string;
  readonly suffix: string;
}

export interface ExportedSpeaker {
  readonly type: 'person' | 'group' | 'unnamed';
  readonly name: string;
  /** In the article's own words. */
  readonly role: string | null;
}

export interface ExportedQuote extends ExportedPlace {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly speaker: ExportedSpeaker | null;
  /** The engine is not sure of the speaker, and nobody has confirmed it. */
  readonly isUnsure: boolean;
  /** A person has set or confirmed the speaker. */
  readonly isCorrected: boolean;
  /** Names of others who say it together with the speaker. */
  readonly jointSpeakers?: readonly string[];
  /** Absent for what was said. */
  readonly stance?: QuoteStance;
}

export interface ExportedHighlight extends ExportedPlace {
  readonly id: string;
  readonly text: string;
  readonly note: string | null;
  readonly color: string;
  /** What the reader calls the colour. */
  readonly colorName: string;
  /** ISO 8601. */
  readonly createdTime: string;
  readonly modifiedTime: string;
  /** Whose words they are, where they lie in a quote. */
  readonly speaker: ExportedSpeaker | null;
}

/** One change of what the engine had found. */
export interface ExportedCorrection {
  readonly id: string;
  readonly action: CorrectionAction;
  /** What holds now, in a sentence. */
  readonly statement: string;
  readonly createdTime: string;
  readonly modifiedTime: string;
}

export interface ExportedArticle {
  readonly url: string;
  readonly title: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** ISO 8601, as the page gives it. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  /** When the reader first kept something of it. */
  readonly savedTime: string | null;
  readonly section: string | null;
  readonly lang: string | null;
  /** Paragraphs joined by one blank line: what the spans point into. Empty where no snapshot was kept. */
  readonly text: string;
  readonly quotes: readonly ExportedQuote[];
  readonly highlights: readonly ExportedHighlight[];
  readonly corrections: readonly ExportedCorrection[];
}

/** Words of the interface that stand in files made for people. */
export interface ExportLabels {
  readonly untitled: string;
  readonly quotes: string;
  readonly highlights: string;
  readonly corrections: string;
  readonly note: string;
  readonly unattributed: string;
  readonly unsure: string;
  readonly reported: string;
  readonly partial: string;
  readonly negated: string;
  readonly hypothetical: string;
  /** The text of a link to the very words. */
  readonly inArticle: string;
}
