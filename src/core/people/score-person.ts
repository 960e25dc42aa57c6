// How much speaks for a candidate being a person's name?

import { HUMAN_VERBS } from '../lexicon/human-verbs.ts';
import { FOLLOWER_GROUPS } from '../lexicon/thing-words.ts';
import type { DocumentWords } from './document-words.ts';
import { findCore } from './name-core.ts';
import { hasAge, isBesideName, isBesideQuotation, isKinBefore, isRoleAfter } from './name-neighbours.ts';
import { isPlaceName } from './place-name.ts';
import { FOREIGN_RULES } from './score-foreign-person.ts';
import { PLACE_RULES } from './score-place.ts';
import { THING_RULES } from './score-thing.ts';
import type { Piece } from './split-run.ts';
import type { WordFacts } from './word-facts.ts';

export interface Evidence {
  readonly rule: string;
  readonly weight: number;
}

export interface Situation {
  readonly words: DocumentWords;
  readonly piece: Piece;
  /** Facts of the name's words without particles, nicknames, initials and endings. */
  readonly core: readonly WordFacts[];
  readonly before: WordFacts | undefined;
  readonly after: WordFacts | undefined;
}

export interface Rule {
  readonly name: string;
  readonly weight: number;
  readonly example: string;
  readonly counterExample: string;
  readonly holds: (at: Situation) => boolean;
}

/** Weights are set by hand: 2.5 make a person, so that no single weak sign does. */
const RULES: readonly Rule[] = [
  {
    name: 'title',
    weight: 3,
    example: 'Sen. Amato',
    counterExample: 'the Senate',
    holds: ({ piece }) => piece.title !== null,
  },
  {
    name: 'role-before',
    weight: 2,
    example: 'foreign minister Linden',
    counterExample: 'a minister in Linden',
    holds: ({ before, words, piece }) =>
      before?.isRoleNoun === true &&
      !before.isCapital &&
      isTouching(words, piece.first) &&
      !/(?:s|men)$/.test(before.folded),
  },
  {
    name: 'forename-first',
    weight: 2,
    example: 'Ana Rovic',
    counterExample: 'Silver Lake',
    holds: ({ core }) => core.length > 1 && core[0]?.isForename === true,
  },
  {
    name: 'forename-alone',
    weight: 1.5,
    example: 'Maya',
    counterExample: 'Paris',
    holds: ({ core }) => core.length === 1 && core[0]?.isForename === true && !core[0].isCommon,
  },
  {
    name: 'couple',
    weight: 1.5,
    example: 'Maya and Dan Rovic',
    counterExample: 'Maya and her town',
    holds: ({ core, after, words, piece }) =>
      core.length === 1 &&
      core[0]?.isForename === true &&
      after?.folded === 'and' &&
      words.facts[piece.end + 1]?.isForename === true &&
      words.facts[piece.end + 2]?.isCapital === true,
  },
  {
    name: 'beside-name',
    weight: 1,
    example: 'Ana Kovar and Zorvan Quist',
    counterExample: 'Ana Kovar and Silver Lake',
    holds: ({ core, words, piece }) =>
      core.length > 1 && !core.some(({ isCommon }) => isCommon) && isBesideName(words, piece),
  },
  {
    name: 'surname-last',
    weight: 1,
    example: 'Tariq Johnson',
    counterExample: 'Tariq Avenue',
    holds: ({ core }) => core.at(-1)?.isSurname === true && core.at(-1)?.isCommon !== true,
  },
  {
    name: 'initial-inside',
    weight: 2,
    example: 'Patrick W. Rowe',
    counterExample: 'Plan B',
    holds: ({ words, piece }) =>
      words.facts.slice(piece.first, piece.end - 1).some((fact) => fact.isInitial) &&
      words.facts[piece.end - 1]?.isInitial !== true,
  },
  {
    name: 'surname-first',
    weight: 1.5,
    example: 'Li Jifeng',
    counterExample: 'Lotus Garden',
    holds: ({ core }) =>
      core.length === 2 && core[0]?.isSurname === true && core[0].folded.length <= 5 && core[1]?.isCommon === false,
  },
  {
    name: 'unknown-words',
    weight: 2.5,
    example: 'Anezina Solomonidou',
    counterExample: 'Green New Deal',
    holds: ({ core, piece, words }) =>
      !words.hasCapitalNouns &&
      core.length >= 2 &&
      piece.end - piece.first <= 5 &&
      core.every(
        (word) =>
          (!word.isCommon || word.isParticle) &&
          !word.isDemonym &&
          !word.isTeam &&
          !word.isAllCapitals &&
          !word.isThingHead &&
          !isPlaceName(word.folded),
      ),
  },
  {
    name: 'forename-and-name',
    weight: 1,
    example: 'Dean Kovar',
    counterExample: 'Dean Street',
    holds: ({ core }) =>
      core.length > 1 &&
      core[0]?.isForename === true &&
      (core.at(-1)?.isCommon === false || core.at(-1)?.isSurname === true) &&
      core.at(-1)?.isThingHead === false,
  },
  {
    name: 'particle-inside',
    weight: 2.5,
    example: 'Wanjiku wa Njoroge',
    counterExample: 'Banco de la Nación',
    holds: ({ words, piece }) =>
      !words.hasCapitalNouns &&
      words.facts
        .slice(piece.first + 1, piece.end - 1)
        .some(
          ({ isCapital, folded }) =>
            !isCapital && /^(?:von|van|der|bin|binti|bint|ibn|ap|wa|dos|ter|vander)$/.test(folded),
        ),
  },
  {
    name: 'age',
    weight: 3,
    example: 'Rovic, 41,',
    counterExample: 'Act, 1964',
    holds: ({ words, piece }) => hasAge(words, piece.end),
  },
  {
    name: 'relative-who',
    weight: 2,
    example: 'Rovic, who',
    counterExample: 'Rovic, which',
    holds: ({ words, piece }) =>
      /^(?:who|whose|whom)$/.test(
        words.facts[piece.end]?.folded === ','
          ? (words.facts[piece.end + 1]?.folded ?? '')
          : (words.facts[piece.end]?.folded ?? ''),
      ),
  },
  {
    name: 'human-verb',
    weight: 1,
    example: 'Rovic said',
    counterExample: 'Rovic rose 3 percent',
    holds: ({ after, core, words, piece }) =>
      HUMAN_VERBS.has(after?.folded ?? '') ||
      (/^(?:said|says|asked|added|recalled|wrote)$/.test(words.facts[piece.first - 1]?.folded ?? '') &&
        core.length > 0 &&
        /["”’,]/.test(words.facts[piece.first - 2]?.folded ?? '')),
  },
  {
    name: 'speaks',
    weight: 2,
    example: '“It broke,” Rovic said',
    counterExample: 'Rovic said sales rose',
    holds: ({ core, words, piece }) =>
      core.length === 1 && core[0]?.isCommon === false && isBesideQuotation(words, piece),
  },
  {
    name: 'role-after',
    weight: 2,
    example: 'Eska Rovic, a trade professor at the college',
    counterExample: 'Rovic, a town in the north',
    holds: ({ words, piece, core }) => core.length > 1 && isRoleAfter(words, piece.end),
  },
  {
    name: 'follower-group',
    weight: 1.5,
    example: 'the Rovic campaign',
    counterExample: 'the Rovic river',
    holds: ({ after }) => FOLLOWER_GROUPS.has(after?.folded ?? ''),
  },
  {
    name: 'family-of',
    weight: 1.5,
    example: 'her brother Dan',
    counterExample: 'her town Dan',
    holds: ({ words, piece }) => isKinBefore(words.facts, piece.first),
  },
  {
    name: 'article-before',
    weight: -2,
    example: 'the Tesla Model',
    counterExample: 'then Tesla Model',
    holds: ({ before, after }) =>
      /^(?:the|a|an)$/.test(before?.folded ?? '') && !FOLLOWER_GROUPS.has(after?.folded ?? ''),
  },
  {
    name: 'common-word',
    weight: -1.5,
    example: 'Green Deal',
    counterExample: 'Green, 41',
    holds: ({ core, piece, words }) =>
      piece.title === null && core.some((word, at) => isWordHere(word, at, core, words)),
  },
  {
    name: 'role-word-alone',
    weight: -4,
    example: 'King',
    counterExample: 'Kevin King',
    holds: ({ core, piece }) => core.length === 1 && core[0]?.isRoleNoun === true && piece.title === null,
  },
  {
    name: 'capital-letters',
    weight: -3,
    example: 'NORAD',
    counterExample: 'Norad',
    holds: ({ core }) => core.length === 1 && core[0]?.isAllCapitals === true && core[0].folded.length <= 5,
  },
  {
    name: 'many-capitals',
    weight: -2,
    example: 'IIFL Group Deal',
    counterExample: 'JP Ruiz',
    holds: ({ core }) =>
      core.length > 1 &&
      core.some((word) => word.isAllCapitals && word.folded.length > 3) &&
      !core.every((word) => word.isAllCapitals),
  },
  {
    name: 'people-or-time',
    weight: -4,
    example: 'Swedes',
    counterExample: 'Swede Larsen',
    holds: ({ core }) =>
      core.length === 1 &&
      (core[0]?.isDemonym === true ||
        core[0]?.isCalendar === true ||
        core[0]?.isTeam === true ||
        core[0]?.isOrganizationHead === true),
  },
];

/** A word of the name that is an ordinary word; a surname that is one (`Young`, `Price`) is forgiven after a forename. */
function isWordHere(word: WordFacts, at: number, core: readonly WordFacts[], words: DocumentWords): boolean {
  if (word.isParticle || (!word.isCommon && !words.smallWords.has(word.folded))) return false;
  if (at > 0 && core[0]?.isForename === true && !core[0].isCommon) return word.isCommon && !word.isSurname;
  if (at === 0 && core.length > 1 && word.isForename && core[1]?.isCommon === false) return false;
  return true;
}

function isTouching({ tokens, text }: DocumentWords, index: number): boolean {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0) === ' ';
}

export function findEvidence(words: DocumentWords, piece: Piece): readonly Evidence[] {
  const core = findCore(words, piece);
  const before =
    words.tokens[piece.first - 1]?.sentence === words.tokens[piece.first]?.sentence
      ? words.facts[piece.first - 1]
      : undefined;
  const after =
    words.tokens[piece.end]?.sentence === words.tokens[piece.first]?.sentence ? words.facts[piece.end] : undefined;
  const at: Situation = { words, piece, core, before, after };
  const rules = /^(?:de|fr|es)/.test(words.lang)
    ? [...RULES, ...PLACE_RULES, ...THING_RULES, ...FOREIGN_RULES]
    : [...RULES, ...PLACE_RULES, ...THING_RULES];
  return rules.filter((rule) => rule.holds(at)).map(({ name, weight }) => ({ rule: name, weight }));
}
