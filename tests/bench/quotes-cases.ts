// What is a judged quotation? One of an annotated article, with a test of whether a place names its speaker.

import type { RankingContext } from '../../src/core/attribution/ranking-context.ts';
import type { Quotation } from '../../src/core/quotation/quotation.ts';
import type { Span } from '../../src/core/text/span.ts';

/** So many of so many. */
export interface Share {
  right: number;
  all: number;
}

export interface JudgedCase {
  readonly context: RankingContext;
  readonly quotation: Quotation;
  readonly isAt: (span: Span) => boolean;
  readonly isDirect: boolean;
}
