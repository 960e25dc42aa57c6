// Who or what do several mentions name together?

import type { Span } from '../text/span.ts';
import type { EntityKind, Gender, NameMention } from './mention.ts';

/** `p1`, `o1`, `l1`…: unique within one analysis. Numbered in reading order until salience orders the people. */
export type EntityId = string & { readonly __brand: 'EntityId' };

/** Words of the article that say who this is, exactly as written. */
export interface Role extends Span {
  readonly text: string;
  /** Where it stands: before the name, after it, `X is the …`, reversed (`The mayor, X,`), and so on. */
  readonly pattern: string;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The fullest form that the text uses, without titles. */
  readonly name: string;
  /** Every distinct form of the name, fullest first, without titles; `Karen Holt` too for `Karen and David Holt`. */
  readonly aliases: readonly string[];
  readonly gender: Gender;
  /** In reading order. */
  readonly mentions: readonly NameMention[];
  /** In reading order; `role` of the sidebar is the fullest. */
  readonly roles: readonly Role[];
  readonly isInHeadline: boolean;
}
