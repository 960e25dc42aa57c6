// To whom do a pronoun and a description point?

import type { EntityId } from '../people/entity.ts';
import type { Gender } from '../people/mention.ts';
import type { Span } from '../text/span.ts';

/** A pronoun (`she`, `his`) or a description (`the minister`, `a spokesman for Reed`) in the text. */
export interface Reference extends Span {
  readonly form: 'pronoun' | 'description';
  readonly text: string;
  readonly block: number;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** Index of the quotation in which it stands, null outside quotations. */
  readonly quotation: number | null;
  /** The person it points to; null where nobody fits or the choice is unsure. */
  readonly entity: EntityId | null;
  /** While the text is read: the id of somebody without a name whom a pronoun means. */
  readonly unnamed?: EntityId;
  readonly confidence01: number;
  readonly because: readonly string[];
}
