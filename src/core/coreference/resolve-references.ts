// To whom do the pronouns and descriptions of the text point?

import { toFolded } from '../lexicon/fold.ts';
import { GENDERED_NOUNS } from '../lexicon/titles.ts';
import type { Entity, EntityId } from '../people/entity.ts';
import type { Gender } from '../people/mention.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import { hasOverlap } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import { toNameAnchor, toReferenceAnchor } from './anchors.ts';
import { findReferences } from './find-references.ts';
import type { Reading } from './reading.ts';
import type { Reference } from './reference.ts';
import { describe, resolveDescription } from './resolve-description.ts';
import { resolvePronoun, toUnnamedId } from './resolve-pronoun.ts';

export interface ResolveOptions {
  readonly trace?: Trace | undefined;
  /** How a pronoun is resolved; training puts its own in. */
  readonly resolvePronoun?: (reading: Reading, reference: Reference) => Reference;
}

/** Resolve in reading order, so that each answer helps the next. */
export function resolveReferences(
  document: TextDocument,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
  options: ResolveOptions = {},
): readonly Reference[] {
  const reading = startReading(document, entities, quotations);
  const findPronoun = options.resolvePronoun ?? resolvePronoun;
  let next = 0;
  return findReferences(document, entities, quotations).map((reference) => {
    for (; next < reading.names.length && (reading.names[next]?.start ?? 0) < reference.start; next += 1) {
      const name = reading.names[next];
      if (name !== undefined) reading.anchors.push(name);
    }
    const resolved = resolve(reading, reference, findPronoun);
    const pointed = resolved.entity ?? (isRoleOfSomebody(reading, resolved) ? null : findUnnamed(resolved));
    if (pointed !== null) learn(reading, resolved, pointed);
    options.trace?.({
      step: 'coreference',
      rule: resolved.because.join(' ') || 'unsure',
      verdict: 'decided',
      text: resolved.text,
      start: resolved.start,
      end: resolved.end,
      score: resolved.confidence01,
    });
    return resolved;
  });
}

function startReading(document: TextDocument, entities: readonly Entity[], quotations: readonly Quotation[]): Reading {
  const persons = entities.filter((entity) => entity.kind === 'person');
  return {
    document,
    quotations,
    persons: new Map(persons.map((person) => [person.id, person])),
    names: persons
      .flatMap(({ id, mentions }) =>
        mentions.map((mention) => toNameAnchor(document, { entity: id, mention, quotations })),
      )
      .sort((a, b) => a.start - b.start),
    anchors: [],
    roles: persons.flatMap(({ roles }) => roles).sort((a, b) => a.start - b.start),
    described: new Map(persons.map((person) => [person.id, describe(document, person)])),
    genders: new Map(
      persons.map((person) => [person.id, person.gender === 'unknown' ? findGenderOfRoles(person) : person.gender]),
    ),
    lastPronoun: new Map(),
  };
}

function findGenderOfRoles({ roles }: Entity): Gender {
  const words = roles.flatMap((role) => toFolded(role.text).split(/[^a-z'-]+/));
  const has = (gender: 'female' | 'male'): boolean => words.some((word) => GENDERED_NOUNS[gender].has(word));
  const [isFemale, isMale] = [has('female'), has('male')];
  return isFemale === isMale ? 'unknown' : isFemale ? 'female' : 'male';
}

/** A plural is nobody's; a description inside a quotation is the speaker's own. */
function resolve(
  reading: Reading,
  reference: Reference,
  findPronoun: (reading: Reading, reference: Reference) => Reference,
): Reference {
  if (reference.isPlural) return reference;
  if (reference.form === 'pronoun') return findPronoun(reading, reference);
  return reference.quotation === null ? resolveDescription(reading, reference) : reference;
}

/** `Ana Ruiz, a woman of few words,`: what stands beside a name as its role is no second person. */
function isRoleOfSomebody({ roles }: Reading, reference: Reference): boolean {
  const behind = firstFrom(roles, reference.end, ({ start }) => start);
  return roles.slice(Math.max(0, behind - MAX_ROLES_HERE), behind).some((role) => hasOverlap(role, reference));
}

/** Roles that may begin before a place and reach over it: a role is shorter than a sentence. */
const MAX_ROLES_HERE = 12;

/**
 * `his wife`, `a woman`: somebody without a name, of whom a later `she` may speak. Such people have an id of their own
 * while the text is read; whatever points to them points to nobody in the end.
 */
function findUnnamed({ form, entity, isPlural, gender, start, unnamed, text }: Reference): EntityId | null {
  if (entity !== null || isPlural) return null;
  if (form === 'pronoun') return unnamed ?? null;
  return gender !== 'unknown' && NEW_PERSON.test(text) ? toUnnamedId(start) : null;
}

/** Brought in by “a” or by whose relative it is; “the woman” mostly is somebody who has been named. */
const NEW_PERSON =
  /^(?:his|her|their|my|your|our|a|an|one|another)\b.*\b(?:man|woman|boy|girl|mother|mum|mom|father|dad|wife|husband|sister|brother|daughter|son|girlfriend|boyfriend|uncle|aunt|grandmother|grandfather|niece|nephew|widow|widower)\b/i;

/** A resolved reference is a place of its person, and teaches a gender that no name told. */
function learn(reading: Reading, reference: Reference, entity: EntityId): void {
  const { anchors, genders, document, lastPronoun } = reading;
  anchors.push(toReferenceAnchor(document, reference, entity));
  const { gender, sentence, block } = reference;
  if (reference.form === 'pronoun') lastPronoun.set(gender, { entity, sentence, block });
  if ((genders.get(entity) ?? 'unknown') === 'unknown' && gender !== 'unknown') genders.set(entity, gender);
}
