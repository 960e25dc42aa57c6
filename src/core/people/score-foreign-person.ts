// What more speaks for or against a person in German, French and Spanish?

import { FOREIGN_BODIES, FOREIGN_THINGS, isForeignRole } from '../lexicon/foreign-roles.ts';
import { isGermanNoun } from '../lexicon/german-nouns.ts';
import type { DocumentWords } from './document-words.ts';
import type { Rule } from './score-person.ts';
import type { Piece } from './split-run.ts';
import type { WordFacts } from './word-facts.ts';

const FAMILY =
  /^(?:femme|epouse|mari|fils|fille|soeur|frere|mere|pere|esposa|esposo|marido|mujer|hijo|hija|hermana|hermano|madre|padre|sohn|tochter|bruder|schwester|mutter|vater|ehefrau|ehemann)$/;

const ARTICLE =
  /^(?:der|die|das|dem|den|des|im|am|zum|zur|vom|beim|ins|ans|ein|eine[rmns]?|kein|keine[rmns]?|diese[rmns]?|jede[rmns]?|jene[rmns]?|letzte[rmn]?|kommende[rmn]?|vergangene[rmn]?|nachste[rmn]?)$/;

/** The longest word that can be a forename or surname; German compounds are longer. */
const MAX_NAME_LETTERS = 11;

/** In German every noun has a capital: what can be a name is short, no listed noun and no `USA-Kenner`. */
const canBeName = (fact: WordFacts): boolean =>
  !fact.isCommon &&
  !fact.isRoleNoun &&
  !fact.isAllCapitals &&
  !fact.isOrganizationHead &&
  !fact.isCalendar &&
  fact.folded.length <= MAX_NAME_LETTERS &&
  !isGermanNoun(fact.folded);

const SAYS =
  /^(?:sagte?|sagen|erklarte?|meinte?|betonte?|berichtete?|schrieb|schreibt|warnte?|forderte?|so|erzahlte?|fragte?|antwortete?|erlautert|erlauterte|lobt|lobte|kritisiert|kritisierte)$/;

/** `“, sagte NAME` and `“, so NAME` */
function isSaidBy({ facts }: DocumentWords, { first }: Piece): boolean {
  if (!SAYS.test(facts[first - 1]?.folded ?? '')) return false;
  const mark = facts[first - 2]?.folded === ',' ? facts[first - 3] : facts[first - 2];
  return /^["”’»“«]$/u.test(mark?.folded ?? '');
}

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
    name: 'article-before-word',
    weight: -3,
    example: 'in diesem Sommer',
    counterExample: 'sagte Sommer',
    holds: ({ words, before, core, piece }) =>
      words.hasCapitalNouns && core.length === 1 && piece.title === null && ARTICLE.test(before?.folded ?? ''),
  },
  {
    name: 'noun-among-names',
    weight: -4,
    example: 'Muslimen Anklang',
    counterExample: 'Kanzler Brandt',
    holds: ({ words, core }) =>
      words.hasCapitalNouns &&
      core.length > 0 &&
      core.length <= 2 &&
      isGermanNoun(core[0]?.folded ?? '') &&
      core[0]?.isForename === false,
  },
  {
    name: 'named-as-speaker',
    weight: 2.5,
    example: '“…”, sagte Yotam Ophel',
    counterExample: '“…”, sagte Teamarzt Ophel',
    holds: ({ words, core, piece }) =>
      words.hasCapitalNouns &&
      piece.title === null &&
      core.length === 2 &&
      core.every(canBeName) &&
      isSaidBy(words, piece),
  },
  {
    name: 'role-behind-comma',
    weight: 2.5,
    example: 'Yotam Ophel, Leiter des Labors',
    counterExample: 'Haus am See, Leiter unbekannt',
    holds: ({ words, core, piece }) =>
      words.hasCapitalNouns &&
      core.length === 2 &&
      core.every(canBeName) &&
      words.tokens[piece.end]?.text === ',' &&
      isForeignRole(words.facts[piece.end + 1]?.folded ?? '', words.lang),
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
      core[0]?.isForename !== true &&
      /^(?:von|vom|zu|de|del|du)$/.test(words.tokens[piece.first]?.text ?? ''),
  },
];
