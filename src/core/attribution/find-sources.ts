// Which stretches of the text outside quotations could name a speaker?

import type { Reference } from '../coreference/reference.ts';
import { isPersonNoun } from '../lexicon/names.ts';
import { TITLE_MODIFIERS } from '../lexicon/titles.ts';
import type { Entity } from '../people/entity.ts';
import { isPluralRole, isRoleNounToken } from '../people/role-phrase.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom, isOverlapped } from '../text/ordered.ts';
import { hasOverlap } from '../text/span.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import type { Cue } from './cues.ts';
import { findDescriptions } from './find-descriptions.ts';
import { findLooseSubjects } from './find-loose-subjects.ts';
import { findSubjectPhrases, type SubjectPhrase } from './find-subject-phrases.ts';
import { isGerman, isOnePerson } from './german-clause.ts';
import { isNamedBehind, isSecondOffice, linkAppositions } from './link-appositions.ts';
import { linkThings } from './link-things.ts';
import type { Source } from './source.ts';

export interface Materials {
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
}

/** In reading order. What stands within another source (“Reed” in “a spokesman for Reed”) is left out. */
export function findSources(
  document: TextDocument,
  { quotations, entities, references }: Materials,
  cues: readonly Cue[],
): readonly Source[] {
  const names = toNames(entities).map((name) => withPeople(document, name));
  const nameTokens = new Set(names.flatMap(tokensOf));
  const bodies = names.filter(({ form }) => form === 'organization').sort((a, b) => a.endToken - b.endToken);
  const descriptions = findDescriptions(document, (index) => nameTokens.has(index)).map(
    ({ firstToken: first, endToken, head, isOne }) => {
      const firstToken = findBodyStart(document, bodies, { first, head });
      return toSource(document, {
        firstToken,
        endToken,
        form: isOne ? 'description' : 'group',
        type: isOne ? 'unnamed' : 'group',
        entity: linkOf(references, document, firstToken, endToken),
      });
    },
  );
  const pointing = toPronouns(document, references);
  const pointed = new Set(pointing.map(({ firstToken }) => firstToken));
  const pronouns = [...pointing, ...findBarePronouns(document).filter(({ firstToken }) => !pointed.has(firstToken))];
  const isOutside = (source: Source): boolean => !isOverlapped(source, quotations, ({ outer }) => outer);
  const known = dropInner(
    dropModifiers(document, [...names, ...linkAppositions(document, names, descriptions), ...pronouns]),
  ).filter(isOutside);
  const taken = new Set(known.flatMap(tokensOf));
  const subjects = findSubjectPhrases(document, cues, (index) => taken.has(index));
  for (const index of subjects.flatMap(tokensOf)) taken.add(index);
  const verbs = new Set(cues.filter(({ form }) => form === 'verb').map(({ first }) => first));
  const loose = findLooseSubjects(
    document,
    (index) => taken.has(index),
    (index) => verbs.has(index),
  );
  const phrases = [...subjects, ...loose]
    .map((phrase) => toPhrase(document, phrase, { references, known }))
    .filter(isOutside);
  return linkThings([...known, ...phrases].sort((a, b) => a.start - b.start));
}

const tokensOf = ({
  firstToken,
  endToken,
}: {
  readonly firstToken: number;
  readonly endToken: number;
}): readonly number[] => Array.from({ length: endToken - firstToken }, (_, at) => firstToken + at);

/** Also those within another source: Reed in “the letter from Reed”, his in “his lawsuit”. */
export function findEveryone(
  document: TextDocument,
  { entities, references }: Materials,
  sources: readonly Source[],
): readonly Source[] {
  const keyOf = ({ start, end }: Source): string => `${start} ${end}`;
  const known = new Set(sources.map(keyOf));
  const inner = [...toNames(entities), ...toPronouns(document, references)].filter((one) => !known.has(keyOf(one)));
  return [...sources, ...inner].sort((a, b) => a.start - b.start || a.end - b.end);
}

function toPronouns(document: TextDocument, references: readonly Reference[]): readonly Source[] {
  return references
    .filter(({ form }) => form === 'pronoun')
    .map(({ firstToken, endToken, entity }) =>
      toSource(document, { firstToken, endToken, form: 'pronoun', type: null, entity }),
    );
}

function toNames(entities: readonly Entity[]): readonly Source[] {
  return entities.flatMap((entity) =>
    entity.mentions.map((mention): Source => {
      const isPerson = entity.kind === 'person';
      return {
        form: isPerson ? 'name' : entity.kind,
        start: mention.title?.start ?? mention.start,
        end: mention.end,
        firstToken: mention.firstToken,
        endToken: mention.endToken,
        block: mention.block,
        sentence: mention.sentence,
        entity: isPerson ? entity.id : null,
        type: isPerson ? null : 'group',
        name: entity.name,
      };
    }),
  );
}

/** `the Ministry of Foreign Affairs spokesperson`: the body's name is part of what its spokesperson is called. */
function findBodyStart(
  { tokens }: TextDocument,
  bodies: readonly Source[],
  { first, head }: { readonly first: number; readonly head: number },
): number {
  const from = firstFrom(bodies, first, ({ endToken }) => endToken);
  const body = bodies
    .slice(from, from + MAX_BODIES_NEAR)
    .find((name) => name.firstToken < first && first <= name.endToken && name.endToken <= head);
  if (body === undefined) return first;
  return /^(?:the|a|an)$/.test(tokens[body.firstToken - 1]?.norm ?? '') ? body.firstToken - 1 : body.firstToken;
}

/** Bodies that end within one phrase. */
const MAX_BODIES_NEAR = 4;

/** `Doctors for Open Gates`, of which the names' finder may know but `Open Gates`. */
function withPeople(document: TextDocument, name: Source): Source {
  const [people, link] = [document.tokens[name.firstToken - 2], document.tokens[name.firstToken - 1]];
  const isBody =
    name.type === 'group' &&
    people?.sentence === name.sentence &&
    /^\p{Lu}\p{Ll}+s$/u.test(people.text) &&
    isPersonNoun(people.norm) &&
    /^(?:for|against|without)$/.test(link?.norm ?? '');
  if (!isBody) return name;
  const called = document.text.slice(people.start, name.end);
  return { ...name, form: 'organization', start: people.start, firstToken: people.index, name: called };
}

interface Found extends Pick<Source, 'firstToken' | 'endToken' | 'form' | 'type' | 'entity'> {}

function toSource(document: TextDocument, found: Found): Source {
  const first = document.tokens[found.firstToken];
  const last = document.tokens[found.endToken - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  return {
    ...found,
    start,
    end,
    block: first?.block ?? 0,
    sentence: first?.sentence ?? 0,
    name: document.text.slice(start, end),
  };
}

/** Pronouns that point to no person whom coreference knows: the narrator's I and we, and it. */
function findBarePronouns(document: TextDocument): readonly Source[] {
  // In Swedish, Czech and Italian `i` is no person.
  const own = document.lang.startsWith('en') ? /^(?:i|we|it)(?:'(?:ve|d|ll|m|re|s))?$/ : null;
  return document.tokens
    .filter(
      ({ norm }) =>
        own?.test(norm) === true ||
        /^(?:er|sie|il|elle|ils|elles|él|ella|ellos|ellas)(?:'(?:ve|d|ll|m|re|s))?$/.test(norm),
    )
    .map(({ index }) =>
      toSource(document, { firstToken: index, endToken: index + 1, form: 'pronoun', type: null, entity: null }),
    );
}

/** `Apple` in “Apple chief executive Ana Ruiz”: it tells whose office the person holds. */
function dropModifiers(document: TextDocument, sources: readonly Source[]): readonly Source[] {
  const firsts = new Set(sources.filter(({ form }) => form === 'name').map(({ firstToken }) => firstToken));
  return sources.filter(({ form, endToken }) => {
    if (!/^(?:organization|place|group|description)$/.test(form)) return true;
    let at = endToken;
    while (at - endToken < MAX_OFFICE_WORDS && isOfficeWord(document.tokens[at])) at += 1;
    return !firsts.has(at) || (at === endToken && form === 'description');
  });
}

const MAX_OFFICE_WORDS = 5;

function isOfficeWord(token: Token | undefined): boolean {
  return token !== undefined && (isRoleNounToken(token, true) || TITLE_MODIFIERS.has(token.norm));
}

/** Words between somebody and the `who` that stands for him: `the driver of the second bus, who …`. */
const MAX_TO_ANTECEDENT = 6;

/** Several, or nothing human, speak as a group. */
function toPhrase(
  document: TextDocument,
  { firstToken, endToken, isRelative }: SubjectPhrase,
  { references, known }: { readonly references: readonly Reference[]; readonly known: readonly Source[] },
): Source {
  if (isRelative) {
    const source = toSource(document, { firstToken, endToken, form: 'relative', type: null, entity: null });
    const isWho = document.tokens[firstToken]?.norm === 'who';
    const [antecedent] = known
      .filter(
        (one) =>
          one.sentence === source.sentence &&
          one.endToken <= firstToken &&
          firstToken - one.endToken <= MAX_TO_ANTECEDENT &&
          // “Jo Watson, from Johannesburg, who”: no place and no firm is a who.
          !(isWho && /^(?:place|organization)$/.test(one.form)),
      )
      .sort((a, b) => b.endToken - a.endToken);
    return antecedent === undefined
      ? source
      : { ...source, entity: antecedent.entity, type: antecedent.type, name: antecedent.name };
  }
  const head = document.tokens[endToken - 1];
  // “the Intelligencer” is a paper; a bare unknown name is most often a human being.
  const isThing = document.tokens[endToken]?.text === ',' && document.tokens[endToken + 1]?.norm === 'which';
  const isBareName =
    !isThing &&
    /^\p{Lu}/u.test(head?.text ?? '') &&
    !/^(?:the|la|el|le|los|las|les)$/i.test(document.tokens[firstToken]?.text ?? '');
  const isHuman =
    isBareName || isPersonNoun(head?.norm ?? '') || /^(?:one|another|someone|somebody)$/.test(head?.norm ?? '');
  const isOne = isGerman(document) ? isOnePerson(document, firstToken, endToken) : isHuman && !isPluralRole(head);
  const isEnglish = document.lang.startsWith('en');
  const linked = linkOf(references, document, firstToken, endToken);
  const phrase = toSource(document, {
    firstToken,
    endToken,
    form: 'phrase',
    type: isOne ? 'unnamed' : 'group',
    entity: linked,
  });
  if (linked !== null) return phrase;
  const bearer = known.find(
    (one) =>
      one.form === 'name' &&
      one.sentence === phrase.sentence &&
      (isSecondOffice(document, phrase, one) || (!isEnglish && isNamedBehind(document, phrase, one))),
  );
  return bearer === undefined ? phrase : { ...phrase, entity: bearer.entity };
}

/** Characters of the longest description. */
const MAX_REFERENCE = 400;

/** “The minister” may be somebody whom coreference knows. */
function linkOf(
  references: readonly Reference[],
  document: TextDocument,
  firstToken: number,
  endToken: number,
): Source['entity'] {
  const start = document.tokens[firstToken]?.start ?? 0;
  const end = document.tokens[endToken - 1]?.end ?? 0;
  for (let at = firstFrom(references, start - MAX_REFERENCE, (one) => one.start); at < references.length; at += 1) {
    const reference = references[at];
    if (reference === undefined || end <= reference.start) return null;
    if (reference.form === 'description' && reference.entity !== null && hasOverlap(reference, { start, end }))
      return reference.entity;
  }
  return null;
}

function dropInner(sources: readonly Source[]): readonly Source[] {
  const inOrder = [...sources].sort((a, b) => a.firstToken - b.firstToken);
  return sources.filter(({ firstToken, endToken, sentence }) => {
    const from = firstFrom(inOrder, firstToken - MAX_PHRASE, (other) => other.firstToken);
    const until = firstFrom(inOrder, firstToken + 1, (other) => other.firstToken);
    return !inOrder
      .slice(from, until)
      .some(
        (other) =>
          other.form !== 'name' &&
          other.sentence === sentence &&
          endToken <= other.endToken &&
          other.endToken - other.firstToken > endToken - firstToken,
      );
  });
}

/** Tokens of the longest phrase that names somebody. */
const MAX_PHRASE = 40;
