// To whom do the pronouns and descriptions of the text point?

import { toFolded } from '../lexicon/fold.ts';
import { GENDERED_NOUNS } from '../lexicon/titles.ts';
import type { Entity, EntityId } from '../people/entity.ts';
import type { Gender, NameMention } from '../people/mention.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import { findReferences } from './find-references.ts';
import type { Reference } from './reference.ts';

/** A place where a person has been spoken of, by name or by a resolved reference. */
interface Anchor {
  readonly entity: EntityId;
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  readonly isSubject: boolean;
  readonly isQuoted: boolean;
}

interface Reading {
  readonly document: TextDocument;
  readonly persons: ReadonlyMap<EntityId, Entity>;
  /** Grows in reading order. */
  readonly anchors: Anchor[];
  /** Gender as names and titles tell it, and as earlier pronouns taught. */
  readonly genders: Map<EntityId, Gender>;
}

/** The name behind he or she stands in the same paragraph 23 %, one back 63 %, two back 10 %, further 4 % (663 articles). */
const MAX_BLOCKS_BACK = 4;
/** Nearer than this to each other, two candidates cannot be told apart. */
const MIN_MARGIN = 0.1;

/** Resolve in reading order, so that each answer helps the next. Inside quotations pronouns stay open: the words are another's. */
export function resolveReferences(
  document: TextDocument,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
  trace?: Trace,
): readonly Reference[] {
  const persons = entities.filter((entity) => entity.kind === 'person');
  const reading: Reading = {
    document,
    persons: new Map(persons.map((person) => [person.id, person])),
    anchors: [],
    genders: new Map(
      persons.map((person) => [person.id, person.gender === 'unknown' ? findGenderOfRoles(person) : person.gender]),
    ),
  };
  const names = persons
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  let next = 0;
  return findReferences(document, entities, quotations).map((reference) => {
    for (; next < names.length && (names[next]?.mention.start ?? 0) < reference.start; next += 1) {
      const named = names[next];
      if (named !== undefined) reading.anchors.push(toAnchor(document, named.person.id, named.mention, quotations));
    }
    const resolved = resolve(reading, reference);
    if (resolved.entity !== null) learn(reading, resolved, resolved.entity);
    trace?.({
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

function findGenderOfRoles({ roles }: Entity): Gender {
  const words = roles.flatMap((role) => toFolded(role.text).split(/[^a-z'-]+/));
  const has = (gender: 'female' | 'male'): boolean => words.some((word) => GENDERED_NOUNS[gender].has(word));
  const [isFemale, isMale] = [has('female'), has('male')];
  return isFemale === isMale ? 'unknown' : isFemale ? 'female' : 'male';
}

function toAnchor(
  document: TextDocument,
  entity: EntityId,
  mention: NameMention,
  quotations: readonly Quotation[],
): Anchor {
  return {
    entity,
    start: mention.start,
    sentence: mention.sentence,
    block: mention.block,
    isSubject: isSubject(
      document,
      mention.title === null ? mention.firstToken : mention.firstToken - 1,
      mention.endToken,
    ),
    isQuoted: quotations.some((quotation) => quotation.start <= mention.start && mention.start < quotation.end),
  };
}

/** Skips “, a trade professor at the college,” behind a name. */
function skipApposition({ tokens }: TextDocument, end: number): number {
  if (tokens[end]?.text !== ',') return end;
  const sentence = tokens[end]?.sentence;
  for (let at = end + 2; at < end + MAX_APPOSITION && tokens[at]?.sentence === sentence; at += 1) {
    if (tokens[at]?.text === ',' && SUBJECT_VERBS.test(tokens[at + 1]?.norm ?? '')) return at + 1;
  }
  return end;
}

const MAX_APPOSITION = 30;
const SUBJECT_VERBS = /^(?:said|says|is|was|has|had|will|would|told|tells|added|asked|who|.*ed)$/;

/** Near the head of its sentence, or right before a verb, or right after “said”. */
function isSubject(document: TextDocument, first: number, end: number): boolean {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  const isEarly = sentence !== undefined && first - sentence.firstToken < 3;
  return (
    isEarly ||
    SUBJECT_VERBS.test(tokens[skipApposition(document, end)]?.norm ?? '') ||
    /^(?:said|says|added|asked)$/.test(tokens[first - 1]?.norm ?? '')
  );
}

function resolve(reading: Reading, reference: Reference): Reference {
  if (reference.isPlural || reference.quotation !== null) return reference;
  return reference.form === 'pronoun' ? resolvePronoun(reading, reference) : resolveDescription(reading, reference);
}

interface Candidate {
  readonly entity: EntityId;
  readonly score: number;
}

function resolvePronoun(reading: Reading, reference: Reference): Reference {
  const [best, second] = rankCandidates(reading, reference);
  if (best === undefined) return resolveForward(reading, reference);
  const margin = second === undefined ? 1 : best.score - second.score;
  if (margin < MIN_MARGIN) return { ...reference, because: ['two-candidates'] };
  return {
    ...reference,
    entity: best.entity,
    confidence01: Math.min(0.95, 0.6 + margin / 4),
    because: ['nearest-fitting-person'],
  };
}

/** The best place of each fitting person, best first. */
function rankCandidates({ anchors, genders, persons }: Reading, reference: Reference): readonly Candidate[] {
  const best = new Map<EntityId, number>();
  for (const anchor of anchors) {
    if (reference.block - anchor.block > MAX_BLOCKS_BACK || !fits(genders.get(anchor.entity), reference.gender))
      continue;
    const score = scoreAnchor(
      anchor,
      reference,
      genders.get(anchor.entity) === reference.gender,
      persons.get(anchor.entity)?.mentions.length ?? 1,
    );
    best.set(anchor.entity, Math.max(best.get(anchor.entity) ?? Number.NEGATIVE_INFINITY, score));
  }
  return [...best].map(([entity, score]) => ({ entity, score })).sort((a, b) => b.score - a.score);
}

function fits(known: Gender | undefined, wanted: Gender): boolean {
  return known === undefined || known === 'unknown' || wanted === 'unknown' || known === wanted;
}

/** Weights by hand: a sentence back costs one point, being its subject or surely of the gender wins most of it back. */
function scoreAnchor(anchor: Anchor, reference: Reference, isGenderSure: boolean, mentionCount: number): number {
  const sentencesBack = Math.min(6, reference.sentence - anchor.sentence);
  const nearness = -Math.min(1, (reference.start - anchor.start) / 2000);
  const subject = anchor.isSubject ? 0.7 : 0;
  const gender = isGenderSure ? 0.5 : 0;
  const quoted = anchor.isQuoted ? -1.2 : 0;
  return -0.8 * sentencesBack + nearness + subject + gender + quoted + 0.15 * Math.log(1 + mentionCount);
}

/** `When he arrived, Ole Dahl …`: the name follows in the same sentence. */
function resolveForward({ persons, genders, document }: Reading, reference: Reference): Reference {
  const sentence = document.sentences[reference.sentence];
  const isOpening = sentence !== undefined && reference.firstToken - sentence.firstToken < 6;
  if (!isOpening) return reference;
  for (const person of persons.values()) {
    const later = person.mentions.find(
      (mention) => mention.sentence === reference.sentence && mention.start > reference.start,
    );
    if (later !== undefined && fits(genders.get(person.id), reference.gender)) {
      return { ...reference, entity: person.id, confidence01: 0.6, because: ['name-follows'] };
    }
  }
  return reference;
}

/** `the minister`: the person last spoken of whose role holds the noun; `his wife` and `a spokesman` are new people. */
function resolveDescription(reading: Reading, reference: Reference): Reference {
  const words = toFolded(reference.text).split(/[^a-z0-9'-]+/);
  if (words[0] !== 'the' && words[0] !== 'that' && words[0] !== 'this') return reference;
  const core = words.slice(1).filter((word) => !/^(?:of|for|at|the|a|an|former|new|and)$/.test(word));
  const head = core.at(-1) ?? '';
  const bearers = [...reading.persons.values()].filter((person) => {
    // “a doctor of the patient” makes nobody the patient.
    const isHead = (text: string): boolean =>
      toFolded(text)
        .split(/ (?:of|for|at|in|who|with|to|from|on) /)[0]
        ?.split(/[^a-z0-9'-]+/)
        .includes(head) === true;
    if (core.length === 1 && person.roles.length > 0 && !person.roles.some((role) => isHead(role.text))) {
      const isTitle = person.mentions.some(
        ({ title }) => title !== null && isHead(reading.document.text.slice(title.start, title.end)),
      );
      if (!isTitle) return false;
    }
    const held = new Set(person.roles.flatMap((role) => toFolded(role.text).split(/[^a-z0-9'-]+/)));
    const title = person.mentions.some(
      (mention) =>
        mention.title !== null &&
        core.some((word) =>
          toFolded(reading.document.text.slice(mention.title?.start, mention.title?.end)).split(/\W+/).includes(word),
        ),
    );
    return (core.length > 0 && core.every((word) => held.has(word))) || (core.length === 1 && title);
  });
  const [bearer, other] = bearers.filter(
    (person) => fits(reading.genders.get(person.id), reference.gender) && isKnownBefore(person, reference),
  );
  if (bearer === undefined || other !== undefined) return reference;
  return { ...reference, entity: bearer.id, confidence01: 0.7, because: ['holds-the-role'] };
}

function isKnownBefore(person: Entity, reference: Reference): boolean {
  return (person.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < reference.start;
}

/** A resolved reference is a place of its person, and teaches a gender that no name told. */
function learn({ anchors, genders, document }: Reading, reference: Reference, entity: EntityId): void {
  anchors.push({
    entity,
    start: reference.start,
    sentence: reference.sentence,
    block: reference.block,
    isSubject:
      isSubject(document, reference.firstToken, reference.endToken) && !/^(?:his|her|him)$/i.test(reference.text),
    isQuoted: false,
  });
  if (genders.get(entity) === 'unknown' && reference.gender !== 'unknown') genders.set(entity, reference.gender);
}
