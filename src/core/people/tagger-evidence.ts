// What do trained tags say of a candidate?

import type { Tag } from '../model/tagger.ts';
import type { Run } from './find-runs.ts';
import type { Evidence } from './score-person.ts';

/** “Reilly Opelka”: a tagged name of several words is one. */
const WEIGHT_PERSON = 3;
/** “Yunnan”, “Hubble”: a single unknown word needs one more sign that a human being is meant. */
const WEIGHT_LONE_PERSON = 2;
/** Two rules outweigh the tagger: it takes “Zippy Duvall” for an organization. */
const WEIGHT_OTHER = -2;
const WEIGHT_NONE = -1;

export function findTaggerEvidence(
  tags: readonly Tag[] | null,
  { first, end }: { readonly first: number; readonly end: number },
): readonly Evidence[] {
  if (tags === null) return [];
  const own = tags.slice(first, end);
  const count = (kind: string): number => own.filter((tag) => tag.endsWith(kind)).length;
  const half = (end - first) / 2;
  if (count('PER') > half) {
    return [{ rule: 'tagger:person', weight: end - first > 1 ? WEIGHT_PERSON : WEIGHT_LONE_PERSON }];
  }
  if (count('ORG') + count('LOC') > half) return [{ rule: 'tagger:other', weight: WEIGHT_OTHER }];
  return [{ rule: 'tagger:none', weight: WEIGHT_NONE }];
}

/**
 * Cut a run between an organization or place and the person that ends it, where the tagger sees both.
 *
 * University of Texas Amneh Jafari    -> University of Texas | Amneh Jafari
 * Andy Warhol Photographic Program    -> as it is: the person does not end the run
 * Education Minister Ole Brandt       -> as it is: what stands before is no name but a title
 */
export function cutBeforePerson(run: Run, tags: readonly Tag[] | null): readonly Run[] {
  if (tags === null) return [run];
  let first = run.end - 1;
  while (run.first < first && tags[first] === 'I-PER') first -= 1;
  const isPerson = tags[first] === 'B-PER' && first < run.end - 1;
  const isAfterName = run.first < first && /(?:ORG|LOC)$/.test(tags[first - 1] ?? '');
  return isPerson && isAfterName
    ? [
        { first: run.first, end: first },
        { first, end: run.end },
      ]
    : [run];
}
