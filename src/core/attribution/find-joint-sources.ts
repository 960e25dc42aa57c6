// Who says it together with the one that was found? “Ana Ruiz and Ole Dahl said”, “said Ruiz, Dahl and Marsh”.

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

/** In reading order, the one found among them; one alone for most. */
export function findJointSources(source: Source, cue: Cue | null, around: Surroundings): readonly Source[] {
  if (cue === null || source.form === 'relative' || source.form === 'pronoun') return [source];
  const { document } = around;
  const isInverted = cue.end <= source.firstToken;
  const joint = [source];
  for (
    let before = isInverted ? null : findBefore(source, around);
    before !== null;
    before = findBefore(before, around)
  )
    joint.unshift(before);
  for (let next = isInverted ? findNext(source, around) : null; next !== null; next = findNext(next, around))
    joint.push(next);
  return isOneSubject(joint, isInverted, document) ? joint : [source];
}

/** `Ana Ruiz` before `and Ole Dahl`; `Ruiz` before `, Dahl and Marsh`. */
function findBefore(source: Source, { document, sourcesBySentence }: Surroundings): Source | null {
  const { tokens } = document;
  let first = source.firstToken;
  while (0 < first && source.start < (tokens[first]?.start ?? 0)) first -= 1;
  const link = tokens[first - 1]?.norm ?? '';
  if (!/^(?:and|&|und|et|y|,)$/.test(link)) return null;
  const end = tokens[first - 2]?.text === ',' && link !== ',' ? first - 2 : first - 1;
  const own = sourcesBySentence.get(source.sentence) ?? [];
  return own.find((one) => one.endToken === end && isAlike(one, source)) ?? null;
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
