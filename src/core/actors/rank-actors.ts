// Who matters most in the story?

import type { Mention, NamedThing, Person } from '../analysis.ts';
import type { Quote, Speaker } from '../attribution/quote.ts';
import type { Reference } from '../coreference/reference.ts';
import type { Entity, EntityId } from '../people/entity.ts';
import type { TextDocument } from '../text/text-document.ts';
import { chooseRoles } from './choose-roles.ts';

export interface Actors {
  /** Most salient first, ids `p1`… in that order. */
  readonly people: readonly Person[];
  readonly organizations: readonly NamedThing[];
  readonly places: readonly NamedThing[];
  /** The quotes given, with the final ids of their speakers. */
  readonly quotes: readonly Quote[];
}

interface Found {
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
  readonly quotes: readonly Quote[];
}

interface Ranked {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  readonly quoteCount: number;
  readonly salience: number;
}

/** A pronoun shows interest in a person as a name does, but follows from it. */
const REFERENCE_WEIGHT = 0.5;
const HEADLINE_BONUS = 1;
const QUOTE_BONUS = 0.2;
/** Three full points are as central as anybody gets: 20 names, in the headline, first of all. */
const FULL_SALIENCE = 4;

/** Order by log(1 + mentions) + in the headline − first position + a little for being quoted. */
export function rankActors(document: TextDocument, found: Found): Actors {
  const people = rank(document, found, 'person');
  const finalIds = new Map(people.map(({ entity }, at) => [entity.id, toId('p', at)]));
  return {
    people: people.map((ranked, at) => ({
      ...toNamedThing(ranked, toId('p', at)),
      ...chooseRoles(ranked.entity.roles),
      quoteCount: ranked.quoteCount,
      isMinor: isMinor(ranked, at),
    })),
    organizations: rank(document, found, 'organization').map((ranked, at) => toNamedThing(ranked, toId('o', at))),
    places: rank(document, found, 'place').map((ranked, at) => toNamedThing(ranked, toId('l', at))),
    quotes: found.quotes.map((quote) => ({
      ...quote,
      speaker: toFinal(quote.speaker, finalIds),
      ...(quote.jointSpeakers === undefined
        ? {}
        : { jointSpeakers: quote.jointSpeakers.map((speaker) => toFinal(speaker, finalIds) ?? speaker) }),
    })),
  };
}

/** The one place where final ids are made. */
function toId(prefix: string, at: number): EntityId {
  return `${prefix}${at + 1}` as EntityId;
}

function toFinal(speaker: Speaker | null, finalIds: ReadonlyMap<EntityId, EntityId>): Speaker | null {
  if (speaker?.type !== 'person') return speaker;
  return { type: 'person', id: finalIds.get(speaker.id) ?? speaker.id };
}

function rank(
  document: TextDocument,
  { entities, references, quotes }: Found,
  kind: Entity['kind'],
): readonly Ranked[] {
  return entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => toRanked(document, entity, references, quotes))
    .sort((a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function toRanked(
  document: TextDocument,
  entity: Entity,
  references: readonly Reference[],
  quotes: readonly Quote[],
): Ranked {
  const own = references.filter((reference) => reference.entity === entity.id);
  const names: Mention[] = entity.mentions.map(({ start, end }) => ({ start, end, form: 'name' }));
  const others: Mention[] = own.map(({ start, end, form }) => ({ start, end, form }));
  const mentions = [...names, ...others].sort((a, b) => a.start - b.start);
  const quoteCount = quotes.filter(({ speaker, jointSpeakers = [] }) =>
    [speaker, ...jointSpeakers].some((one) => one?.type === 'person' && one.id === entity.id),
  ).length;
  const firstPosition01 = (entity.mentions[0]?.start ?? 0) / Math.max(1, document.text.length);
  const salience =
    Math.log(1 + names.length + REFERENCE_WEIGHT * own.filter(({ quotation }) => quotation === null).length) +
    (entity.isInHeadline ? HEADLINE_BONUS : 0) -
    firstPosition01 +
    QUOTE_BONUS * Math.log(1 + quoteCount);
  return { entity, mentions, quoteCount, salience };
}

function toNamedThing({ entity, mentions, salience }: Ranked, id: EntityId): NamedThing {
  const salience01 = Math.min(1, Math.max(0, salience / FULL_SALIENCE));
  return { id, name: entity.name, aliases: entity.aliases, mentions, salience01: Math.round(salience01 * 1000) / 1000 };
}

/** A sidebar that is read at a glance holds about this many people. */
const MAX_MAIN = 7;
/** Whoever speaks stands above the fold, unless the whole town does. */
const MAX_SPEAKING = 12;
/** The first few are shown even where each is named once: a short notice has no other people. */
const MIN_MAIN = 3;

/** Only mentioned: neither speaks nor comes up again. */
function isMinor({ quoteCount, mentions }: Ranked, at: number): boolean {
  if (quoteCount > 0) return at >= MAX_SPEAKING;
  return at >= MAX_MAIN || (at >= MIN_MAIN && mentions.length < 2);
}
