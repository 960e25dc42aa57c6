// What is a quote? Content with its cue, its source and the speaker behind the source.

import type { EntityId } from '../people/entity.ts';
import type { Span } from '../text/span.ts';

export type QuoteKind = 'direct' | 'partial' | 'indirect' | 'other';

export type Speaker =
  | { readonly type: 'person'; readonly id: EntityId }
  | { readonly type: 'group' | 'unnamed'; readonly name: string };

/** `negated`: “never said …”. `hypothetical`: “if he says …”, “would say …”. */
export type QuoteStance = 'negated' | 'hypothetical';

/** One quote. `[start, end)` is the content: the words without their outer marks. */
export interface Quote extends Span {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly text: string;
  /** The first named where several say it together. */
  readonly speaker: Speaker | null;
  /** The others who say it with the speaker; absent for one alone. */
  readonly jointSpeakers?: readonly Speaker[];
  /** Absent for what was said. */
  readonly stance?: QuoteStance;
  /** The words that name the speaker, null where none stands near. */
  readonly source: Span | null;
  /** `said`, `according to`…, null where there is none. */
  readonly cue: Span | null;
  readonly confidence01: number;
  readonly because: readonly string[];
}
