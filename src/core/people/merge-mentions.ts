// Which mentions name the same person, organization or place?

import { toFolded } from '../lexicon/fold.ts';
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../lexicon/titles.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import type { Entity, EntityId } from './entity.ts';
import type { Gender, NameMention } from './mention.ts';
import { mergeThings } from './merge-things.ts';
import { findSaidGeneration, isAlias, shareSurnames } from './named-together.ts';
import { isFullName, isSamePerson, type PersonName, rankShortForm } from './person-name.ts';

/** A person while mentions are being gathered. */
interface Cluster {
  readonly names: PersonName[];
  readonly mentions: NameMention[];
  gender: Gender;
  /** Full names that no place of the text holds in one piece: `Karen Holt` of `Karen and David Holt`. */
  readonly shared: string[];
  /** From a title or honorific: a forename alone may err, these do not. */
  titleGender: Gender;
}

/** Persons by names, organizations and places by theirs; ids in reading order. */
export function mergeMentions(
  document: TextDocument,
  mentions: readonly NameMention[],
  trace?: Trace,
): readonly Entity[] {
  const persons = mergePersons(
    document,
    mentions.filter((mention) => mention.kind === 'person'),
  );
  const entities = [
    ...persons.map((cluster) => toPerson(cluster, document)),
    ...mergeThings(document, mentions, 'organization'),
    ...mergeThings(document, mentions, 'place'),
  ];
  for (const entity of entities) {
    trace?.({ step: 'people/merge', rule: 'one-name', verdict: 'decided', text: entity.aliases.join(' = ') });
  }
  return numberInReadingOrder(entities);
}

/** Full names first, wherever they stand; then short names in reading order, the most recent bearer first. */
function mergePersons(document: TextDocument, mentions: readonly NameMention[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const named = shareSurnames(document, mentions);
  for (const { mention, name, shared } of named.filter((item) => isFullName(item.name))) {
    const home = clusters.find(
      (cluster) => isCompatible(cluster, mention) && cluster.names.some((known) => isSamePerson(known, name)),
    );
    const cluster = home ?? openCluster(clusters);
    addTo(cluster, mention, name);
    if (shared !== null) cluster.shared.push(shared);
  }
  for (const { mention, name } of named.filter((item) => !isFullName(item.name))) {
    const generation = findSaidGeneration(document, mention);
    const ofAge = clusters.filter(({ names }) => names.some((known) => known.generation === generation));
    const among = generation !== null && ofAge.length > 0 ? ofAge : clusters;
    addTo(findBearer(among, { document, mention, name }) ?? openCluster(clusters), mention, name);
  }
  joinAliases(document, clusters);
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.start - b.start);
  return clusters;
}

/** `Kizza Mugisha, alias Bobi Vine`: the text says itself that two names are one person’s. */
function joinAliases(document: TextDocument, clusters: Cluster[]): void {
  const places = clusters
    .flatMap((cluster) => cluster.mentions.map((mention) => ({ cluster, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const homes = new Map<Cluster, Cluster>();
  const toHome = (cluster: Cluster): Cluster => homes.get(cluster) ?? cluster;
  for (const [at, right] of places.entries()) {
    const left = places[at - 1];
    if (left === undefined || !isAlias(document, left.mention, right.mention)) continue;
    const [home, other] = [toHome(left.cluster), toHome(right.cluster)];
    if (home === other) continue;
    home.names.push(...other.names);
    home.mentions.push(...other.mentions);
    home.shared.push(...other.shared);
    homes.set(other, home);
    clusters.splice(clusters.indexOf(other), 1);
  }
}

function openCluster(clusters: Cluster[]): Cluster {
  const cluster: Cluster = { names: [], mentions: [], shared: [], gender: 'unknown', titleGender: 'unknown' };
  clusters.push(cluster);
  return cluster;
}

function addTo(cluster: Cluster, mention: NameMention, name: PersonName): void {
  cluster.mentions.push(mention);
  cluster.names.push(name);
  if (mention.title !== null && mention.gender !== 'unknown') cluster.titleGender = mention.gender;
  if (cluster.gender === 'unknown' || mention.title !== null)
    cluster.gender = mention.gender === 'unknown' ? cluster.gender : mention.gender;
}

/** `Ms. Reed` is not John Reed, and `Mr. Reed` not the woman whom the text calls Mrs. Reed. */
function isCompatible(cluster: Cluster, mention: NameMention): boolean {
  const said = mention.title === null ? 'unknown' : mention.gender;
  const known = cluster.titleGender === 'unknown' ? cluster.gender : cluster.titleGender;
  return said === 'unknown' || known === 'unknown' || said === known;
}

interface ShortForm {
  readonly document: TextDocument;
  readonly mention: NameMention;
  readonly name: PersonName;
}

/** The person for whom a short name stands: best part of the name first, then same title, then the one named last before it. */
function findBearer(clusters: readonly Cluster[], { document, mention, name }: ShortForm): Cluster | null {
  const title = findOffice(document, mention);
  let best: { cluster: Cluster; rank: number; distance: number } | null = null;
  for (const cluster of clusters) {
    if (!isCompatible(cluster, mention)) continue;
    const named = Math.max(...cluster.names.map((known) => rankAgainst(name, known)));
    if (named <= 0) continue;
    const isSame = title !== null && cluster.mentions.some((other) => isSameOffice(title, findOffice(document, other)));
    const rank = named + (isSame ? SAME_OFFICE : 0);
    const distance = findDistance(cluster, mention);
    if (best === null || rank > best.rank || (rank === best.rank && distance < best.distance))
      best = { cluster, rank, distance };
  }
  return best?.cluster ?? null;
}

/** Ranks are whole numbers. */
const SAME_OFFICE = 0.5;

/** `sergeant` of “Detective Sergeant Reed”; null for Mr. and Mrs., which everybody is. */
function findOffice({ text }: TextDocument, { title }: NameMention): string | null {
  const words = title === null ? [] : toFolded(text.slice(title.start, title.end)).split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/\.$/, '');
  return last === '' || FEMALE_HONORIFICS.has(last) || MALE_HONORIFICS.has(last) ? null : last;
}

/** `Adv` and `Advocate`, `Sgt` and `Sergeant`: the short one holds letters of the long one, in order, from the first. */
function isSameOffice(one: string, other: string | null): boolean {
  if (other === null || one[0] !== other[0]) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

function rankAgainst(short: PersonName, known: PersonName): number {
  if (known.words.length === 1 && !isFullName(known)) return known.words.join(' ') === short.words.join(' ') ? 3 : 0;
  return rankShortForm(short, known);
}

/** Characters back to the last mention; names that come only later are further than all before. */
function findDistance(cluster: Cluster, mention: NameMention): number {
  const LATER = 1e7;
  return Math.min(
    ...cluster.mentions.map((other) =>
      other.start <= mention.start ? mention.start - other.start : LATER + other.start,
    ),
  );
}

function toPerson({ mentions, gender, names, shared }: Cluster, document: TextDocument): Entity {
  const aliases = sortFullestFirst([...shared, ...mentions.map((mention) => mention.text)]);
  const surname = names[0]?.words.at(-1) ?? '';
  return {
    id: '' as EntityId, // numbered below, when all entities are known
    kind: 'person',
    name: dropGenitive(aliases[0] ?? '', document),
    aliases,
    gender,
    mentions,
    roles: [],
    isInHeadline: isNamedIn(document.headline, surname) || isNamedIn(document.headline, toFolded(aliases[0] ?? '')),
  };
}

const LONGEST_NAME = 60;

/** `Karin Seidels` in German, where the text has a Seidel too. */
function dropGenitive(name: string, { lang, tokens }: TextDocument): string {
  if (!lang.startsWith('de') || LONGEST_NAME < name.length || !/[^s]s$/.test(name)) return name;
  const owner = name.slice(name.lastIndexOf(' ') + 1, -1);
  return tokens.some(({ text }) => text === owner) ? name.slice(0, -1) : name;
}

/** Distinct forms: most words first, the longer among equals; all-capitals forms last. */
function sortFullestFirst(texts: readonly string[]): readonly string[] {
  // `Patricia Evangelistas` in German is hers.
  const isGenitive = (text: string): boolean => /s$/.test(text) && texts.includes(text.slice(0, -1));
  const weigh = (text: string): number =>
    text.split(/\s+/).length * 1000 + text.length - (text === text.toUpperCase() || isGenitive(text) ? 500 : 0);
  return [...new Set(texts)].sort((a, b) => weigh(b) - weigh(a));
}

function isNamedIn(headline: string | null, folded: string): boolean {
  if (headline === null || folded === '') return false;
  return ` ${toFolded(headline)
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .replace(/'s\b/g, '')} `.includes(` ${folded} `);
}

const PREFIXES = { person: 'p', organization: 'o', place: 'l' } as const;

function numberInReadingOrder(entities: readonly Entity[]): readonly Entity[] {
  const counts = { person: 0, organization: 0, place: 0 };
  const ordered = [...entities].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return ordered.map((entity) => {
    counts[entity.kind] += 1;
    // The one place where ids are made.
    return { ...entity, id: `${PREFIXES[entity.kind]}${counts[entity.kind]}` as EntityId };
  });
}
