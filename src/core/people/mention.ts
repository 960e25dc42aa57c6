// What names someone or something in the text?

import type { Span } from '../text/span.ts';

export type EntityKind = 'person' | 'organization' | 'place';
export type Gender = 'female' | 'male' | 'unknown';

/** A stretch of text that is a proper name, without title and without possessive ending. */
export interface NameMention extends Span {
  readonly kind: EntityKind;
  /** As in the text, for example `Linkevicius`. */
  readonly text: string;
  readonly block: number;
  readonly sentence: number;
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Title or honorific right before the name (`Deputy Finance Minister`, `Mr.`), null where there is none. */
  readonly title: Span | null;
  readonly gender: Gender;
  /** How sure the finder is that this is a name of this kind, 0 to 1. */
  readonly confidence01: number;
  /** Names of rules that found it, for the trace. */
  readonly because: readonly string[];
}
