// Who says it together with the one that was found? “Ruiz and Dahl said”, “said Ruiz, Dahl and Marsh”, “Both said”.

import { TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { isRoleNounToken } from '../people/role-phrase.ts';
import { firstFrom } from '../text/ordered.ts';
import type { Span } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Cue } from './cues.ts';
import { isBetweenSubjectAndVerb } from './find-subject.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Behind these nothing else can be said by both: “Ruiz and Dahl’s lawyer said”. */
const POSSESSIVE = /^['’]s?$/;
/** Before the first of them: with these they are objects, and another clause begins with “and”. */
const OBJECT_BEFORE =
  /^(?:of|with|to|by|from|for|against|about|at|in|on|between|among|like|than|after|met|told|saw|joined|thanked|praised|asked|\p{L}+ed|\p{L}+ing)$/u;

/** Those who say it, in reading order, the one found among them; and the words that name them all. */
export interface JointSources {
  readonly sources: readonly Source[];
  readonly named: Span;
}

export function findJointSources(source: Source, cue: Cue | null, around: Surroundings): JointSources {
  const pointed = findPointed(source, around);
  if (pointed !== null) return { sources: pointed, named: source };
  const sources = findCoordinated(source, cue, around);
  return { sources, named: { start: sources[0]?.start ?? source.start, end: sources.at(-1)?.end ?? source.end } };
}

function findCoordinated(source: Source, cue: Cue | null, around: Surroundings): readonly Source[] {
  if (cue === null || source.form === 'relative' || source.form === 'pronoun') return [source];
  const isInverted = cue.end <= source.firstToken;
  const joint = [source];
  if (isInverted)
    for (let next = findNext(source, around); next !== null; next = findNext(next, around)) joint.push(next);
  else joint.unshift(...findAllBefore(source, around));
  return isOneSubject(joint, isInverted, around.document) ? joint : [source];
}

function findAllBefore(source: Source, around: Surroundings): readonly Source[] {
  const joint: Source[] = [];
  for (let before = findBefore(source, around); before !== null; before = findBefore(before, around))
    joint.unshift(before);
  return joint;
}

/** `Ana Ruiz` before `and Ole Dahl`; `Ruiz` before `, Dahl and Marsh`. */
function findBefore(source: Source, { document, sourcesBySentence }: Surroundings): Source | null {
  const { tokens } = document;
  let first = source.firstToken;
  while (0 < first && source.start < (tokens[first]?.start ?? 0)) first -= 1;
  const link = tokens[first - 1]?.norm ?? '';
  if (!/^(?:and|&|und|et|y|,)$/.test(link) || isCompoundOffice(tokens, first, source)) return null;
  const end = tokens[first - 2]?.text === ',' && link !== ',' ? first - 2 : first - 1;
  const own = sourcesBySentence.get(source.sentence) ?? [];
  return own.find((one) => one.endToken === end && isAlike(one, source)) ?? null;
}

/** `Police and Crime Commissioner Matt Storey`: one office, whose second half says no office by itself. */
function isCompoundOffice(tokens: TextDocument['tokens'], first: number, { firstToken }: Source): boolean {
  const word = tokens[first];
  return (
    first + 1 < firstToken &&
    word !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    !TITLE_MODIFIERS.has(word.norm) &&
    !isRoleNounToken(word, true)
  );
}

function findNext(source: Source, { document, sourcesBySentence }: Surroundings): Source | null {
  const { tokens } = document;
  const link = tokens[source.endToken]?.norm ?? '';
  if (!/^(?:and|&|und|et|y)$/.test(link)) return null;
  const start = tokens[source.endToken + 1]?.start ?? -1;
  const own = sourcesBySentence.get(source.sentence) ?? [];
  const next = own.find((one) => one.start === start && isAlike(one, source));
  return next === undefined || isBetweenSubjectAndVerb(tokens[next.endToken]?.norm ?? '') ? null : next;
}

/** People with people, bodies with bodies; never the same twice, as in an apposition. */
function isAlike(one: Source, other: Source): boolean {
  return (
    one.sentence === other.sentence &&
    one.form !== 'pronoun' &&
    one.form !== 'relative' &&
    one.form !== 'place' &&
    (one.entity === null || one.entity !== other.entity) &&
    one.name !== other.name
  );
}

function isOneSubject(joint: readonly Source[], isInverted: boolean, { tokens }: TextDocument): boolean {
  const [head] = joint;
  const last = joint.at(-1);
  if (head === undefined || last === undefined || joint.length < 2) return false;
  // An apposition is set off by commas alone: “Ruiz, the mayor, said”.
  const hasAnd =
    joint.some((one) => /^(?:and|&|und|et|y)$/.test(tokens[one.endToken]?.norm ?? '')) ||
    joint.slice(1).some((one) => /^(?:and|&|und|et|y)$/.test(tokenBefore(tokens, one)?.norm ?? ''));
  if (!hasAnd || POSSESSIVE.test(tokens[last.endToken]?.norm ?? '')) return false;
  if (isInverted) return !/^\p{Ll}+(?:ed|s)$/u.test(tokens[last.endToken]?.text ?? '');
  const before = tokenBefore(tokens, head);
  return before === undefined || before.sentence !== head.sentence || !OBJECT_BEFORE.test(before.norm);
}

function tokenBefore(tokens: TextDocument['tokens'], source: Source): TextDocument['tokens'][number] | undefined {
  let first = source.firstToken;
  while (0 < first && source.start < (tokens[first]?.start ?? 0)) first -= 1;
  return tokens[first - 1];
}

const THEY = /^(?:they|ils|elles|ellos|ellas)$/i;
const TWO =
  /^(?:both|(?:the|this) (?:two|pair|couple|duo|twins|siblings|brothers|sisters)|(?:both|the two) (?:of them|\p{L}+s|men|women)|beide|die beiden|les deux|tous deux|toutes deux|ambos|ambas|los dos|las dos)$/iu;
const THREE = /^(?:the three|all three|the trio|the three (?:\p{L}+s|men|women)|die drei|tous les trois|los tres)$/iu;
/** Sentences back in which those are named whom “both” means. */
const MAX_SENTENCES_BACK = 2;
const MAX_SOURCES_BACK = 16;

/**
 * Whom the text has just named together: “Ana Ruiz and Ole Dahl run the yard. They said …”.
 *
 * @returns null for everybody else, and where a crowd or a body stands nearer.
 */
function findPointed(source: Source, around: Surroundings): readonly Source[] | null {
  const { tokens, text } = around.document;
  const isThe = tokens[source.firstToken - 1]?.norm === 'the';
  const words = `${isThe ? 'the ' : ''}${text.slice(source.start, source.end)}`;
  const wanted = TWO.test(words) ? 2 : THREE.test(words) ? 3 : THEY.test(words) && source.entity === null ? 0 : null;
  if (wanted === null) return null;
  const until = firstFrom(around.sources, source.start, ({ start }) => start);
  const near = around.sources
    .slice(Math.max(0, until - MAX_SOURCES_BACK), until)
    .filter(({ sentence }) => source.sentence - sentence <= MAX_SENTENCES_BACK);
  for (const last of [...near].reverse()) {
    if (wanted === 0 && last.type === 'group' && last.form !== 'place') return null;
    const joint = isPerson(last) ? [...findAllBefore(last, around).filter(isPerson), last] : [];
    if (joint.length < 2 || !isLinked(joint, around.document)) continue;
    // The nearest company decides: of three, “both” means nobody.
    return wanted === 0 || joint.length === wanted ? joint : null;
  }
  return wanted === 0 ? null : findCompany(near, wanted);
}

const isPerson = ({ form, entity }: Source): boolean => form === 'name' && entity !== null;

const isLinked = (joint: readonly Source[], { tokens }: TextDocument): boolean =>
  joint.slice(1).some((one) => /^(?:and|&|und|et|y)$/.test(tokenBefore(tokens, one)?.norm ?? ''));

/** “Ana Ruiz met Ole Dahl. Both said …”: as many as are meant, and no more, in the last sentence that names anybody. */
function findCompany(near: readonly Source[], wanted: number): readonly Source[] | null {
  const people = near.filter(isPerson);
  const own = people.filter(({ sentence }) => sentence === people.at(-1)?.sentence);
  const each = own.filter(({ entity }, at) => own.findIndex((one) => one.entity === entity) === at);
  return each.length === wanted ? each : null;
}
