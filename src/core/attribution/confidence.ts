// How often is a speaker right who was found with this probability?

import type { Ranked } from './rank-speakers.ts';

/** A pronoun may be given to the wrong person although the pronoun itself is the right place. */
const RIGHT_PRONOUN = 0.95;

export function confidenceOf({ source, probability01 }: Ranked): number {
  return probability01 * (source.form === 'pronoun' ? RIGHT_PRONOUN : 1);
}
