// What speaks for a candidate being the name of a place, although a person could bear it?

import { PLACE_HEADS, PLACE_STARTS } from '../lexicon/places.ts';
import { isKinBefore } from './name-neighbours.ts';
import { isPlaceName } from './place-name.ts';
import type { Rule } from './score-person.ts';

const PREPOSITIONS = new Set('in at near around outside across throughout into toward towards inside'.split(' '));
const MOVES = new Set('from to'.split(' '));

/** Weights as in score-person.ts. */
export const PLACE_RULES: readonly Rule[] = [
  {
    name: 'in-a-place',
    weight: -1,
    example: 'in Rovic',
    counterExample: 'said Rovic',
    holds: ({ before, core }) =>
      PREPOSITIONS.has(before?.folded ?? '') ||
      (MOVES.has(before?.folded ?? '') && core.length === 1 && core[0]?.isForename === false),
  },
  {
    name: 'place-word',
    weight: -3,
    example: 'Boston',
    counterExample: 'Boston Reed',
    holds: ({ core, piece, words }) =>
      piece.title === null &&
      !isKinBefore(words.facts, piece.first) &&
      (isPlaceName(core.map((word) => word.folded).join(' ')) ||
        (PLACE_HEADS.has(core.at(-1)?.folded ?? '') && core.length > 1 && core[0]?.isForename !== true) ||
        PLACE_STARTS.has(core[0]?.folded ?? '')),
  },
  {
    name: 'place-after-comma',
    weight: -2.5,
    example: 'Greenbelt, Maryland',
    counterExample: 'Amato, Rovic and Dahl',
    holds: ({ words, piece, core }) =>
      words.tokens[piece.end]?.text === ',' &&
      core[0]?.isForename !== true &&
      words.facts[piece.end + 1]?.isCapital === true &&
      // “Liu He, China’s vice premier” says whose he is, not where.
      !/^['’]s?$/.test(words.tokens[piece.end + 2]?.text ?? '') &&
      isPlaceName(words.facts[piece.end + 1]?.folded ?? ''),
  },
];
