// What speaks for a candidate being the name of a thing or of a place, although a person's words are in it?

import { CRAFT_FOLLOWERS, THING_FOLLOWERS } from '../lexicon/thing-words.ts';
import type { Rule } from './score-person.ts';

/** Weights as in score-person.ts. */
export const THING_RULES: readonly Rule[] = [
  {
    name: 'thing-follows',
    weight: -5,
    example: 'Alzheimer’s disease',
    counterExample: 'Alzheimer’s wife',
    holds: ({ words, piece }) =>
      THING_FOLLOWERS.has(words.facts[piece.end]?.folded ?? '') ||
      (/^'s$/.test(words.facts[piece.end]?.folded ?? '') &&
        /^(?:disease|syndrome|palsy)$/.test(words.facts[piece.end + 1]?.folded ?? '')),
  },
  {
    name: 'digit-inside',
    weight: -5,
    example: 'Dell G3',
    counterExample: 'Elizabeth II',
    holds: ({ core }) => core.some(({ folded }) => /\d/.test(folded)),
  },
  {
    name: 'craft-follows',
    weight: -5,
    example: 'the navy’s Ana Ruiz frigate',
    counterExample: 'the Ruiz probe',
    holds: ({ words, piece, before }) =>
      CRAFT_FOLLOWERS.has(words.facts[piece.end]?.folded ?? '') && /^['’]s?$/.test(before?.folded ?? ''),
  },
  {
    name: 'saint-of-a-place',
    weight: -9,
    example: 'St. Louis',
    counterExample: 'Sgt. Louis',
    holds: ({ words, piece }) =>
      piece.title !== null &&
      piece.title.end - piece.title.first === 1 &&
      /^st\.?$/.test(words.facts[piece.title.first]?.folded ?? ''),
  },
];
