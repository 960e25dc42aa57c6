// What is a quotation? A span between quotation marks; whose words it holds is decided later (attribution).

import type { Span } from '../text/span.ts';

export interface Quotation extends Span {
  /** `[start, end)` is the words without the outer marks; over several paragraphs it runs through their `\n\n`. */
  readonly index: number;
  /** With the marks: `[outer.start, outer.end)`. */
  readonly outer: Span;
  readonly openMark: string;
  /** null where the mark is never closed and the quotation ends with its paragraph. */
  readonly closeMark: string | null;
  /** The words of each paragraph it runs through, re-opening marks left out; one part for most quotations. */
  readonly parts: readonly Span[];
  readonly firstBlock: number;
  readonly lastBlock: number;
}
