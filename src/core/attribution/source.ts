// Who could be speaking? A stretch of words outside quotations that names or describes somebody.

import type { EntityId } from '../people/entity.ts';
import type { Span } from '../text/span.ts';

export type SourceForm = 'name' | 'pronoun' | 'description' | 'organization' | 'group';

export interface Source extends Span {
  readonly form: SourceForm;
  /** Tokens `[first, end)` of the whole phrase, with titles. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
  readonly sentence: number;
  /** The person, where one is known behind the words. */
  readonly entity: EntityId | null;
  /** How the source is called where no person is known. */
  readonly name: string;
}
