// What more speaks for or against a person in German, French and Spanish?

import { FOREIGN_BODIES, FOREIGN_THINGS } from '../lexicon/foreign-roles.ts';
import type { Rule } from './score-person.ts';

const FAMILY =
  /^(?:femme|epouse|mari|fils|fille|soeur|frere|mere|pere|esposa|esposo|marido|mujer|hijo|hija|hermana|hermano|madre|padre|sohn|tochter|bruder|schwester|mutter|vater|ehefrau|ehemann)$/;

/** Weights as in score-person.ts. */
export const FOREIGN_RULES: readonly Rule[] = [
  {
    name: 'honorific-before',
    weight: 3,
    example: 'la señora Pacheco',
    counterExample: 'la avenida Pacheco',
    holds: ({ before }) => before?.isHonorific === true && !before.isCapital,
  },
  {
    name: 'family-before',
    weight: 1.5,
    example: 'su esposa, Dolores,',
    counterExample: 'su casa, Dolores,',
    holds: ({ before, words, piece }) =>
      FAMILY.test(before?.folded === ',' ? (words.facts[piece.first - 2]?.folded ?? '') : (before?.folded ?? '')),
  },
  {
    name: 'thing-before',
    weight: -6,
    example: 'el colegio Miguel Hernández',
    counterExample: 'el poeta Miguel Hernández',
    holds: ({ before }) => before?.isCapital === false && FOREIGN_THINGS.test(before.folded),
  },
  {
    name: 'public-body',
    weight: -4,
    example: 'la Corte Suprema',
    counterExample: 'la jueza Suárez',
    holds: ({ core }) => core[0]?.isForename !== true && core.some(({ folded }) => FOREIGN_BODIES.test(folded)),
  },
  {
    name: 'office-of',
    weight: -6,
    example: 'Bürgermeister von Neustadt',
    counterExample: 'Bürgermeister Ole von Neustadt',
    holds: ({ piece, core, words }) =>
      piece.title !== null &&
      core.length === 1 &&
      /^(?:von|vom|zu|de|del|du)$/.test(words.tokens[piece.first]?.text ?? ''),
  },
];
