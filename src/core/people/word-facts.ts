// What can be told of one word by itself? Asked once for each spelling of a document.

import { CALENDAR_WORDS } from '../lexicon/calendar.ts';
import { toFolded } from '../lexicon/fold.ts';
import { isForeignForename } from '../lexicon/foreign-forenames.ts';
import { isForeignRole } from '../lexicon/foreign-roles.ts';
import { FOREIGN_HONORIFICS, hasCapitalNouns, isForeignOpener } from '../lexicon/foreign-words.ts';
import { isCommonWord, isForename, isPersonNoun, isSurname } from '../lexicon/names.ts';
import { COMPANY_ENDINGS, ORGANIZATION_HEADS, TEAM_WORDS, WEAK_ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { GENERATIONS, PARTICLES } from '../lexicon/particles.ts';
import { DEMONYMS } from '../lexicon/places.ts';
import { THING_HEADS } from '../lexicon/thing-words.ts';
import { FEMALE_HONORIFICS, MALE_HONORIFICS, TITLE_MODIFIERS, TITLES } from '../lexicon/titles.ts';
import type { Token } from '../text/text-document.ts';

export interface WordFacts {
  readonly folded: string;
  /** Begins with a capital, or has one after a particle or prefix (`al-Assad`, `d’Estaing`, `iPhone` not). */
  readonly isCapital: boolean;
  /** Two letters or more, all capital. */
  readonly isAllCapitals: boolean;
  /** `J.`, `J.K.` */
  readonly isInitial: boolean;
  readonly isParticle: boolean;
  readonly isGeneration: boolean;
  readonly isForename: boolean;
  readonly isSurname: boolean;
  readonly isCommon: boolean;
  /** A noun or title that says who a person is. */
  readonly isRoleNoun: boolean;
  readonly isHonorific: boolean;
  readonly isTitleModifier: boolean;
  readonly isDemonym: boolean;
  readonly isCalendar: boolean;
  readonly isOrganizationHead: boolean;
  readonly isWeakOrganizationHead: boolean;
  readonly isCompanyEnding: boolean;
  readonly isThingHead: boolean;
  readonly isTeam: boolean;
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ul|ad|an|as|at|d|l|de|da)[-'’]\p{Lu})/u;

export function toWordFacts(text: string, lang = 'en'): WordFacts {
  const folded = toFolded(text);
  const bare = folded.replace(/\.$/, '');
  const isAllCapitals = /^\p{Lu}[\p{Lu}'’-]+$/u.test(text);
  return {
    folded,
    isCapital: CAPITAL.test(text),
    isAllCapitals,
    isInitial:
      !isForeignHonorific(bare, lang) &&
      /^(?:\p{Lu}\.)+$/u.test(text) &&
      !/^(?:U\.S\.|U\.K\.|D\.C\.|U\.N\.|E\.U\.|A\.M\.|P\.M\.|U\.S\.A\.)$/.test(text),
    // “Sprecher der Feuerwehr”: in German an article parts two nouns.
    isParticle:
      PARTICLES.has(folded) && !isAllCapitals && !(hasCapitalNouns(lang) && /^(?:de[rnms]|zu[mr]?|vom)$/.test(folded)),
    isGeneration: GENERATIONS.has(folded) && /^(?:[JS]|[IV]+$)/.test(text),
    isForename: (isForename(folded) && !isForeignOpener(folded, lang)) || isForeignForename(folded, lang),
    isSurname: isSurname(folded),
    // `He Jian`, `Liu He`: beside another name the pronoun is a Chinese surname or forename; alone it is taken out later.
    isCommon: (isCommonWord(folded) && text !== 'He') || isWordByItsEnd(text) || isForeignOpener(folded, lang),
    isRoleNoun:
      TITLES.has(bare) ||
      (isPersonNoun(bare) && !NO_ROLES.has(bare)) ||
      (isForeignRole(bare, lang) && !isSurname(folded)),
    isHonorific: FEMALE_HONORIFICS.has(bare) || MALE_HONORIFICS.has(bare) || isForeignHonorific(bare, lang),
    isTitleModifier: TITLE_MODIFIERS.has(bare),
    isDemonym: DEMONYMS.has(folded),
    isCalendar: CALENDAR_WORDS.has(bare),
    isOrganizationHead: ORGANIZATION_HEADS.has(folded),
    isWeakOrganizationHead: WEAK_ORGANIZATION_HEADS.has(folded),
    isCompanyEnding: COMPANY_ENDINGS.has(folded),
    isThingHead: THING_HEADS.has(folded),
    isTeam: TEAM_WORDS.has(folded),
  };
}

/** `M. Benhamou` in French is no initial. */
function isForeignHonorific(bare: string, lang: string): boolean {
  const isForeign = /^(?:de|fr|es)/.test(lang);
  if (lang.startsWith('fr') && /^(?:me|mes|maitre)$/.test(bare)) return true;
  return isForeign && (FOREIGN_HONORIFICS.female.has(bare) || FOREIGN_HONORIFICS.male.has(bare));
}

/** Person nouns that are far more often adjectives or parts of other names. */
const NO_ROLES = new Set(
  'national native special professional domestic ethnic extra ancient local public international liberal conservative republican democrat radical individual private intellectual executive federal original human male female minor major patient character star guard page model fox bear wolf lion eagle bull hawk angel devil ghost saint rose lily virgin mercury titan giant cub ram father mother brother sister'.split(
    ' ',
  ),
);

/** `Pan-democrat`, `Ex-minister`, `Oil-rich`: the last part is an ordinary word; `Ka-chun`, `Jong-un` end in none. */
function isWordByItsEnd(text: string): boolean {
  const last = /-(\p{Ll}{4,})$/u.exec(text)?.[1];
  return last !== undefined && (isCommonWord(last) || isPersonNoun(last) || DEMONYMS.has(last));
}

/** Facts of every token, by index; spellings are looked up once. */
export function findWordFacts(tokens: readonly Token[], lang = 'en'): readonly WordFacts[] {
  const known = new Map<string, WordFacts>();
  return tokens.map((token) => {
    const facts = known.get(token.text) ?? toWordFacts(token.text, lang);
    known.set(token.text, facts);
    return facts;
  });
}
