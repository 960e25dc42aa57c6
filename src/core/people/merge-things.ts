// Which mentions name the same organization or place?

import { toFolded } from '../lexicon/fold.ts';
import { DEMONYMS } from '../lexicon/places.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Entity, EntityId } from './entity.ts';
import type { EntityKind, NameMention } from './mention.ts';

interface Group {
  readonly key: string;
  readonly mentions: NameMention[];
}

/** Equal names, acronyms of a name, and names that end another (`Intelligence Committee`, `House Intelligence Committee`). */
export function mergeThings(
  document: TextDocument,
  mentions: readonly NameMention[],
  kind: Exclude<EntityKind, 'person'>,
): readonly Entity[] {
  const groups: Group[] = [];
  const longestFirst = mentions
    .filter((mention) => mention.kind === kind)
    .sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  for (const mention of longestFirst) {
    const key = toKey(mention.text);
    const home =
      groups.find((group) => group.key === key) ??
      groups.find((group) => kind === 'organization' && isShortOf(key, mention, group));
    if (home === undefined) groups.push({ key, mentions: [mention] });
    else home.mentions.push(mention);
  }
  return groups.map((group) => toThing(group, kind, document));
}

function toKey(text: string): string {
  return toFolded(text)
    .replace(/[^\p{L}\p{N}&' -]/gu, '')
    .replace(/-/g, ' ')
    .trim();
}

function isShortOf(key: string, mention: NameMention, group: Group): boolean {
  if (/^[\p{Lu}&.]{2,7}$/u.test(mention.text))
    return isAcronymFor(key.replace(/[^a-z]/g, ''), group.mentions[0]?.text ?? '');
  return key.includes(' ') && group.key.endsWith(` ${key}`);
}

/** With the people in front or without: `Chinese Center for Disease Control and Prevention` is the CDC. */
function isAcronymFor(acronym: string, name: string): boolean {
  const [people = '', ...rest] = name.split(' ');
  if (isAcronymOf(acronym, toInitials(name))) return true;
  return DEMONYMS.has(toFolded(people)) && isAcronymOf(acronym, toInitials(rest.join(' ')));
}

/** `CDC` for Centers for Disease Control and Prevention: three letters may leave the end of a long name out. */
function isAcronymOf(acronym: string, initials: string): boolean {
  return (
    acronym === initials ||
    (acronym.length >= 3 && initials.length - acronym.length === 1 && initials.startsWith(acronym))
  );
}

/** `Drug Enforcement Administration` → `dea`. */
function toInitials(text: string): string {
  return text
    .replace(/^(?:U\.S\.|US|U\.K\.|UK) /, '')
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => toFolded(word).charAt(0))
    .join('');
}

function toThing(group: Group, kind: EntityKind, document: TextDocument): Entity {
  const mentions = [...group.mentions].sort((a, b) => a.start - b.start);
  const aliases = [...new Set(mentions.map((mention) => mention.text))].sort((a, b) => b.length - a.length);
  const headline = toKey(document.headline ?? '');
  return {
    id: '' as EntityId, // numbered when all entities are known
    kind,
    name: aliases[0] ?? '',
    aliases,
    gender: 'unknown',
    mentions,
    roles: [],
    isInHeadline: ` ${headline} `.includes(` ${group.key} `),
  };
}
