// Who could be speaking? A stretch of words outside quotations that names or describes somebody.

import type { EntityId } from '../people/entity.ts';
import type { Span } from '../text/span.ts';

/**
 * `relative`: who, which, that. `phrase`: the subject of a reporting verb that no list knows. `place`: Paris, which
 * speaks for a government now and then.
 */
export type SourceForm =
  | 'name'
  | 'pronoun'
  | 'description'
  | 'organization'
  | 'group'
  | 'relative'
  | 'phrase'
  | 'place';

export interface Source extends Span {
  readonly form: SourceForm;
  /** Tokens `[first, end)` of the whole phrase, with titles. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
  readonly sentence: number;
  /** The person, where one is known behind the words. */
  readonly entity: EntityId | null;
  /** What speaks where no person is known: one human being, or a body, a crowd, a document; null where it is open. */
  readonly type: 'unnamed' | 'group' | null;
  /** How the source is called where no person is known. */
  readonly name: string;
}

/** Sources of a sentence that are asked; no sentence that people read has more. */
export const MAX_OWN = 60;

/** The one who tells the story: “I”, “we”, “I’ve”. */
export const isNarrator = ({ form, name }: Source): boolean => form === 'pronoun' && /^(?:i|we)\b/i.test(name);

/** So that who looks for a neighbour need not walk a whole book. */
export function groupBySentence<T extends Pick<Source, 'sentence'>>(
  sources: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const source of sources) {
    const group = groups.get(source.sentence);
    if (group === undefined) groups.set(source.sentence, [source]);
    else group.push(source);
  }
  return groups;
}
