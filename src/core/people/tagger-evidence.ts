// What do trained tags say of a candidate?

import type { Tag } from '../model/tagger.ts';
import type { Evidence } from './score-person.ts';

/** A tagger is right more often than any single rule, but two rules outweigh it. */
const WEIGHT_PERSON = 3;
const WEIGHT_OTHER = -3;
const WEIGHT_NONE = -1;

export function findTaggerEvidence(
  tags: readonly Tag[] | null,
  { first, end }: { readonly first: number; readonly end: number },
): readonly Evidence[] {
  if (tags === null) return [];
  const own = tags.slice(first, end);
  const count = (kind: string): number => own.filter((tag) => tag.endsWith(kind)).length;
  const half = (end - first) / 2;
  if (count('PER') > half) return [{ rule: 'tagger:person', weight: WEIGHT_PERSON }];
  if (count('ORG') + count('LOC') > half) return [{ rule: 'tagger:other', weight: WEIGHT_OTHER }];
  return [{ rule: 'tagger:none', weight: WEIGHT_NONE }];
}
