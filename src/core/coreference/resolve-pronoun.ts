// To whom does this pronoun point, by trained weights over the rules, and when is it better to say nothing?

import { PRONOUN_RANKER } from '../model/pronoun-weights.ts';
import { type SmallNetwork, scoreRow, toProbabilities } from '../model/small-network.ts';
import type { EntityId } from '../people/entity.ts';
import type { Gender } from '../people/mention.ts';
import { isRoleNounToken } from '../people/role-phrase.ts';
import { firstFrom } from '../text/ordered.ts';
import type { TextDocument } from '../text/text-document.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import { type Anchor, isPossessivePronoun } from './anchors.ts';
import { type Candidate, type PronounScene, toPronounRows } from './pronoun-features.ts';
import type { LastPronoun, Reading } from './reading.ts';
import type { Reference } from './reference.ts';

/** The name behind he or she stands in the same paragraph 23 %, one back 63 %, two back 10 %, further 4 % (663 articles). */
const MAX_BLOCKS_BACK = 4;
/** Below this the two best are told apart no better than by throwing a coin. */
const MIN_BELIEF = 0.45;
/** A name that only follows is the antecedent near the head of a sentence, hardly ever later. */
const MAX_WORDS_BEFORE_NAME = 14;

export function resolvePronoun(
  reading: Reading,
  reference: Reference,
  ranker: SmallNetwork = PRONOUN_RANKER,
): Reference {
  const scene = toScene(reading, reference);
  if (scene.candidates.length === 0) return resolveAhead(reading, reference);
  const scores = toPronounRows(scene).map((row) => scoreRow(ranker, row));
  const beliefs = toProbabilities(scores);
  const at = beliefs.indexOf(Math.max(...beliefs));
  const [best, belief] = [scene.candidates[at], beliefs[at] ?? 0];
  if (best === undefined || belief < MIN_BELIEF) return { ...reference, because: ['two-candidates'] };
  if (!reading.persons.has(best.entity)) return { ...reference, unnamed: best.entity, because: ['somebody-unnamed'] };
  const because =
    best.places.length === 0 ? 'name-follows' : beliefs.length === 1 ? 'only-fitting-person' : 'best-fitting-person';
  return { ...reference, entity: best.entity, confidence01: Math.min(0.97, belief), because: [because] };
}

/** `“Nobody was told,” she said. ¶ Ana Ruiz runs the yard`: features speak first and name afterwards. */
function resolveAhead({ document, names, genders }: Reading, reference: Reference): Reference {
  if (!isSpeaking(document, reference) && !isThinking(document, reference)) return reference;
  const from = firstFrom(names, reference.start + 1, ({ start }) => start);
  for (const name of names.slice(from, from + MAX_NAMES_AHEAD)) {
    if (MAX_BLOCKS_AHEAD < name.block - reference.block) return reference;
    if (name.quotation !== null || !fits(genders.get(name.entity), reference.gender)) continue;
    return name.isSubject && !name.isPossessive
      ? { ...reference, entity: name.entity, confidence01: AHEAD_01, because: ['name-follows'] }
      : reference;
  }
  return reference;
}

function isThinking({ tokens }: TextDocument, { quotation, endToken }: Reference): boolean {
  return quotation === null && /^(?:thought|remembers|describes|calls)$/.test(tokens[endToken]?.norm ?? '');
}

/** The paragraph of the pronoun and the next. */
const MAX_BLOCKS_AHEAD = 1;
const MAX_NAMES_AHEAD = 20;
const AHEAD_01 = 0.6;

export interface SceneOptions {
  /** Training looks at persons of the other gender too: where gender settles the case, it teaches what else would. */
  readonly isGenderBlind?: boolean;
}

export function toScene(
  reading: Reading,
  reference: Reference,
  { isGenderBlind = false }: SceneOptions = {},
): PronounScene {
  const { document, genders, persons, anchors } = reading;
  const near = new Map<EntityId, Anchor[]>();
  const isSpeaker = isSpeaking(document, reference);
  const isOther = isOfOtherVoice(reading, reference);
  const voices = findVoices(reading, reference);
  for (const anchor of findNear(anchors, reference)) {
    // “Dahl was late,” he said: whoever is spoken of in a quotation does not speak it.
    if (isSpeaker && anchor.quotation !== null && anchor.block === reference.block) continue;
    if (!isGenderBlind && !fits(genders.get(anchor.entity), reference.gender)) continue;
    if (isOther && genders.get(anchor.entity) !== reference.gender) continue;
    if (voices.has(anchor.entity)) continue;
    near.set(anchor.entity, [...(near.get(anchor.entity) ?? []), anchor]);
  }
  const ahead = findAhead(reading, reference, isGenderBlind);
  const ids = new Set([...near.keys(), ...ahead.keys()]);
  const candidates = [...ids].map((entity): Candidate => {
    const places = near.get(entity) ?? [];
    const gender = genders.get(entity) ?? 'unknown';
    const mentions = persons.get(entity)?.mentions.length ?? 1;
    const points = Math.max(
      NEVER,
      ...places.map((place) => weigh(place, reference, isGenderBlind || gender === reference.gender, mentions)),
    );
    return { entity, places, ahead: ahead.get(entity) ?? null, gender, points };
  });
  const before = isGenderBlind ? findLastPronoun(reading) : (reading.lastPronoun.get(reference.gender) ?? null);
  return { document, reference, candidates, before, firstPerson: anchors[0]?.entity ?? null };
}

/** “She is right,” he said: whoever could be either is the one who speaks. */
function isOfOtherVoice({ document, quotations }: Reading, { quotation: index, gender }: Reference): boolean {
  const quotation = quotations[index ?? -1];
  if (quotation === undefined) return false;
  const { tokens } = document;
  const next = firstTokenFrom(tokens, quotation.outer.end);
  const isPair = (pronoun: number, verb: number): boolean =>
    tokens[pronoun]?.norm === (gender === 'female' ? 'he' : 'she') && SAYS.test(tokens[verb]?.norm ?? '');
  return tokens[next]?.block === quotation.lastBlock && (isPair(next, next + 1) || isPair(next + 1, next));
}

/** Places further back than this are those of another page of a book, however long the paragraph. */
const MAX_PLACES_BACK = 150;

function findNear(anchors: readonly Anchor[], reference: Reference): readonly Anchor[] {
  const near = anchors.slice(-MAX_PLACES_BACK);
  return near.filter(({ block }) => reference.block - block <= MAX_BLOCKS_BACK);
}

/** Starts with a letter that no entity's id starts with. */
export const toUnnamedId = (start: number): EntityId => `u${start}` as EntityId;

/** Of whatever gender. */
function findLastPronoun({ lastPronoun }: Reading): LastPronoun | null {
  return [...lastPronoun.values()].sort((a, b) => b.sentence - a.sentence)[0] ?? null;
}

const NEVER = -8;

/** Points by hand: a sentence back costs one, being its subject or surely of the gender wins most of it back. */
function weigh(place: Anchor, reference: Reference, isGenderSure: boolean, mentionCount: number): number {
  const sentencesBack = Math.min(6, reference.sentence - place.sentence);
  const nearness = -Math.min(1, (reference.start - place.start) / 2000);
  const quoted = place.quotation !== null && reference.quotation === null ? -1.2 : 0;
  return (
    -0.8 * sentencesBack +
    nearness +
    (place.isSubject ? 0.7 : 0) +
    (isGenderSure ? 0.5 : 0) +
    quoted +
    0.15 * Math.log(1 + mentionCount)
  );
}

/** `When he arrived, Ole Dahl …`: the name follows in the same sentence. */
function findAhead(
  { document, names, genders }: Reading,
  reference: Reference,
  isGenderBlind: boolean,
): ReadonlyMap<EntityId, Anchor> {
  const found = new Map<EntityId, Anchor>();
  const opening = document.sentences[reference.sentence]?.firstToken ?? 0;
  if (reference.firstToken - opening > MAX_WORDS_BEFORE_NAME) return found;
  for (let at = firstFrom(names, reference.start + 1, ({ start }) => start); ; at += 1) {
    const name = names[at];
    if (name?.sentence !== reference.sentence) return found;
    if (
      !isRelative(document, reference, name) &&
      !found.has(name.entity) &&
      (isGenderBlind || fits(genders.get(name.entity), reference.gender))
    )
      found.set(name.entity, name);
  }
}

/** `His father Ole Dahl`, `her lawyer, Ana Ruiz`: the name is the relative’s. */
function isRelative(document: TextDocument, reference: Reference, { firstToken }: Anchor): boolean {
  const between = document.tokens.slice(reference.endToken, firstToken);
  const last = between.at(-1)?.text === ',' ? between.at(-2) : between.at(-1);
  return between.length < MAX_WORDS_OF_RELATIVE && isRoleNounToken(last) && isPossessivePronoun(document, reference);
}

const MAX_WORDS_OF_RELATIVE = 5;

function isSpeaking({ tokens }: TextDocument, { quotation, firstToken, endToken }: Reference): boolean {
  if (quotation !== null) return false;
  return SAYS.test(tokens[endToken]?.norm ?? '') || SAYS.test(tokens[firstToken - 1]?.norm ?? '');
}

const SAYS =
  /^(?:said|says|told|tells|added|adds|asked|wrote|writes|explained|recalled|replied|continued|tweeted|noted|warned|argued|testified)$/;

/** Names around a quotation among which its speaker is looked for. */
const MAX_VOICES = 100;

/** “He left,” Ruiz said: who speaks the quotation is not the one spoken of in it. */
function findVoices({ names, document, quotations }: Reading, reference: Reference): ReadonlySet<EntityId> {
  const voices = new Set<EntityId>();
  if (quotations[reference.quotation ?? -1] === undefined) return voices;
  const block = document.tokens[reference.firstToken]?.block;
  const here = firstFrom(names, reference.start, ({ start }) => start);
  for (const name of names.slice(Math.max(0, here - MAX_VOICES), here + MAX_VOICES))
    if (name.block === block && name.isSpeaking && name.quotation === null) voices.add(name.entity);
  return voices;
}

export function fits(known: Gender | undefined, wanted: Gender): boolean {
  return known === undefined || known === 'unknown' || wanted === 'unknown' || known === wanted;
}
