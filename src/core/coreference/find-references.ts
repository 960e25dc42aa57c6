// Which pronouns and descriptions of persons stand in the text?

import { GENDERED_NOUNS } from '../lexicon/titles.ts';
import type { Entity } from '../people/entity.ts';
import type { Gender } from '../people/mention.ts';
import { fold, isModifier, isPluralRole, isRoleNounToken } from '../people/role-phrase.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { findQuotationAt } from './anchors.ts';
import type { Reference } from './reference.ts';

const FEMALE_PRONOUNS = new Set('she her hers herself'.split(' '));
const MALE_PRONOUNS = new Set('he him his himself'.split(' '));
const PLURAL_PRONOUNS = new Set('they them their theirs themselves'.split(' '));

const DETERMINERS = new Set('the a an his her their its my our your one another this that'.split(' '));
/** `the 41-year-old left the court`: an age alone describes a person. */
const AGE = /^\d{1,3}-year-old$/;
const MAX_MODIFIERS = 6;
const MAX_TAIL = 10;

/** References in reading order, none of them resolved yet. Words inside names and titles are left out. */
export function findReferences(
  document: TextDocument,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): readonly Reference[] {
  const named = findNamedTokens(entities);
  const references: Reference[] = [];
  let index = 0;
  while (index < document.tokens.length) {
    const pronoun = named.has(index) ? null : findPronoun(document, index);
    // A possessive opens a description of its own: “his wife” is two references.
    const description = named.has(index) ? null : findDescription(document, index, named);
    const inner = description === null ? [] : findInnerPronouns(document, description);
    for (const each of [pronoun, description, ...inner]) {
      if (each !== null) references.push({ ...each, quotation: findQuotationAt(quotations, each.start) });
    }
    index = description === null ? index + 1 : description.endToken;
  }
  return references;
}

/** `a member of the club all his life` */
function findInnerPronouns(document: TextDocument, { firstToken, endToken }: Bare): readonly Bare[] {
  const found: Bare[] = [];
  for (let index = firstToken + 1; index < endToken; index += 1) {
    const pronoun = findPronoun(document, index);
    if (pronoun !== null) found.push(pronoun);
  }
  return found;
}

function findNamedTokens(entities: readonly Entity[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { mentions } of entities.filter((entity) => entity.kind === 'person')) {
    for (const { firstToken, endToken } of mentions) for (let at = firstToken; at < endToken; at += 1) named.add(at);
  }
  return named;
}

type Bare = Omit<Reference, 'quotation'>;

function findPronoun(document: TextDocument, index: number): Bare | null {
  const token = document.tokens[index];
  if (token === undefined || token.kind !== 'word') return null;
  const word = token.norm.replace(/'(?:s|d|ll|ve|re)$/, '');
  const isPlural = PLURAL_PRONOUNS.has(word);
  const gender: Gender = FEMALE_PRONOUNS.has(word)
    ? 'female'
    : MALE_PRONOUNS.has(word)
      ? 'male'
      : findForeignGender(document, index);
  // `US` and `HE` in capitals are others' abbreviations more often than pronouns.
  if ((gender === 'unknown' && !isPlural) || (token.text.length > 1 && token.text === token.text.toUpperCase()))
    return null;
  const end = token.start + word.length;
  return toReference(document, { first: index, end: index + 1, form: 'pronoun', gender, isPlural, endOffset: end });
}

/** German, French and Spanish subjects; `sie` with a verb in the singular, `il` where it is nobody's verb left out. */
function findForeignGender({ tokens, lang }: TextDocument, index: number): Gender {
  const word = tokens[index]?.norm ?? '';
  const next = tokens[index + 1]?.norm ?? '';
  const before = tokens[index - 1]?.norm ?? '';
  if (lang.startsWith('de')) {
    if (/^(?:er|ihm|ihn)$/.test(word)) return 'male';
    const isSingular = [next, before].some((verb) => /(?:te|t|ist|war|hat|wird|kann|will|soll|muss)$/.test(verb));
    return word === 'sie' && isSingular ? 'female' : 'unknown';
  }
  if (lang.startsWith('fr')) {
    if (word === 'elle') return 'female';
    return word === 'il' && !/^(?:y|n'y|faut|s'agit|s'agissait|pleut|suffit|reste|existe|semble)$/.test(next)
      ? 'male'
      : 'unknown';
  }
  if (lang.startsWith('es')) return word === 'ella' ? 'female' : word === 'él' ? 'male' : 'unknown';
  return 'unknown';
}

/**
 * `the foreign minister`, `her lawyer`, `a spokesman for the harbour`, `the 41-year-old`.
 * Counter-examples: `the minister Ana Ruiz` (a name follows), `the school`, `two lawyers` (no article).
 */
function findDescription(document: TextDocument, index: number, named: ReadonlySet<number>): Bare | null {
  const { tokens } = document;
  const first = tokens[index];
  if (first === undefined || !DETERMINERS.has(fold(first))) return null;
  const noun = findNoun(tokens, index, named);
  if (noun === null) return null;
  const end = findTail(tokens, noun + 1);
  const word = fold(tokens[noun]);
  const gender: Gender = GENDERED_NOUNS.female.has(word)
    ? 'female'
    : GENDERED_NOUNS.male.has(word)
      ? 'male'
      : 'unknown';
  return toReference(document, {
    first: index,
    end,
    form: 'description',
    gender,
    isPlural: isPluralRole(tokens[noun]),
  });
}

/** The last noun for a person before the phrase ends; null where another noun ends it (`the minister’s car`). */
function findNoun(tokens: readonly Token[], first: number, named: ReadonlySet<number>): number | null {
  const sentence = tokens[first]?.sentence;
  let noun: number | null = null;
  let index = first + 1;
  for (; index <= first + MAX_MODIFIERS && tokens[index]?.sentence === sentence; index += 1) {
    const token = tokens[index];
    if (named.has(index) || token === undefined) return null;
    if (isRoleNounToken(token) || AGE.test(fold(token))) noun = index;
    else if (noun !== null || !isModifier(token) || DETERMINERS.has(fold(token))) break;
  }
  if (noun === null || named.has(index)) return null;
  return noun === index - 1 && !/^['’]s?$/.test(tokens[index]?.text ?? '') ? noun : null;
}

/** `for the harbour authority`, `of the Linden Herald`, `with knowledge of the talks` belong to the description. */
function findTail(tokens: readonly Token[], start: number): number {
  if (!/^(?:of|for|at|from|with)$/.test(fold(tokens[start]))) return start;
  const sentence = tokens[start]?.sentence;
  let end = start + 1;
  let last = start;
  while (end < start + MAX_TAIL && tokens[end]?.sentence === sentence) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'mark' || !isTailWord(token)) break;
    last = end + 1;
    end += 1;
  }
  return last > start ? last : start;
}

const TAIL_WORDS = new Set('the a an of for and at in to his her its their our with knowledge'.split(' '));

function isTailWord(token: Token): boolean {
  return (
    /^\p{Lu}/u.test(token.text) ||
    TAIL_WORDS.has(fold(token)) ||
    (isModifier(token) && !/(?:ed|ing|said|says|told|s)$/.test(fold(token)))
  );
}

interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly form: Reference['form'];
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** Where the words end, if before the end of the last token (`she’ll`). */
  readonly endOffset?: number;
}

function toReference(document: TextDocument, { first, end, form, gender, isPlural, endOffset }: Stretch): Bare | null {
  const [from, to] = [document.tokens[first], document.tokens[end - 1]];
  if (from === undefined || to === undefined) return null;
  const stop = endOffset ?? to.end;
  return {
    start: from.start,
    end: stop,
    form,
    text: document.text.slice(from.start, stop),
    block: from.block,
    sentence: from.sentence,
    firstToken: first,
    endToken: end,
    gender,
    isPlural,
    entity: null,
    confidence01: 0,
    because: [],
  };
}
