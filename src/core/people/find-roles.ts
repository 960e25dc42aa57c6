// In which of the article's own words is it said who a person is?

import type { Span } from '../text/span.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import type { Entity, Role } from './entity.ts';
import { findForeignRoles, hasForeignRoles } from './find-foreign-roles.ts';
import type { Gender, NameMention } from './mention.ts';
import { roleAfter, roleBefore, roleOffice } from './role-beside.ts';
import { roleAppointed, roleCopula, roleOf, roleRelative } from './role-clauses.ts';
import type { FoundRole, NameStarts, RolePattern } from './role-pattern.ts';
import { roleReversed } from './role-reversed.ts';

/** Add to each person the descriptions that stand beside its names. */
export function findRoles(document: TextDocument, entities: readonly Entity[], trace?: Trace): readonly Entity[] {
  const persons = entities.filter((entity) => entity.kind === 'person');
  const mentions = persons.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  const roles = new Map<NameMention, Role[]>();
  const starts = findStarts(entities);
  for (const [index, mention] of mentions.entries()) {
    for (const pattern of PATTERNS) {
      const whole = pattern(document, mention, starts);
      if (whole === null) continue;
      const found = cutBeforeName(document, whole, mentions);
      const { isPlural, ...role } = found;
      const bearers = isPlural ? findListed(document, mentions, index, role) : [mention];
      for (const bearer of bearers) roles.set(bearer, [...(roles.get(bearer) ?? []), role]);
      trace?.({
        step: 'people/roles',
        rule: role.pattern,
        verdict: 'kept',
        text: `${mention.text}: ${role.text}`,
        start: role.start,
        end: role.end,
      });
    }
  }
  return entities.map((entity) => {
    const foreign =
      entity.kind === 'person' && hasForeignRoles(document.lang)
        ? entity.mentions.flatMap((mention) => findForeignRoles(document, mention))
        : [];
    const own = entity.mentions.flatMap((mention) => roles.get(mention) ?? []);
    const gender = entity.gender === 'unknown' ? toGender(foreign.map((role) => role.gender)) : entity.gender;
    return { ...entity, gender, roles: [...entity.roles, ...own, ...foreign.map(({ gender: _, ...role }) => role)] };
  });
}

function findStarts(entities: readonly Entity[]): NameStarts {
  const of = (kind: Entity['kind']): ReadonlyMap<number, NameMention> =>
    new Map(
      entities
        .filter((entity) => entity.kind === kind)
        .flatMap(({ mentions }) => mentions.map((mention) => [mention.firstToken, mention] as const)),
    );
  return { persons: of('person'), organizations: of('organization') };
}

function toGender(told: readonly Gender[]): Gender {
  const [first = 'unknown', other] = new Set(told.filter((gender) => gender !== 'unknown'));
  return other === undefined ? first : 'unknown';
}

/** `Ana Ruiz, head of the port and Ole Dahl` tells nothing of Ruiz behind “port”. */
function cutBeforeName({ text }: TextDocument, found: FoundRole, mentions: readonly NameMention[]): FoundRole {
  const other = mentions.find(({ start, title }) => {
    const from = title?.start ?? start;
    return found.start < from && from < found.end && /(?: and|, and|,) $/.test(text.slice(found.start, from));
  });
  if (other === undefined) return found;
  const kept = text.slice(found.start, other.title?.start ?? other.start).replace(/(?: and|, and|,) $/, '');
  return { ...found, end: found.start + kept.length, text: kept };
}

/** The named whom commas and "and" join to the one beside the description. */
function findListed(
  document: TextDocument,
  mentions: readonly NameMention[],
  index: number,
  role: Span,
): readonly NameMention[] {
  const own = mentions[index];
  if (own === undefined) return [];
  const step = role.start < own.start ? 1 : -1;
  const listed = [own];
  for (let at = index + step; at >= 0 && at < mentions.length; at += step) {
    const [left, right] = step > 0 ? [mentions[at - 1], mentions[at]] : [mentions[at], mentions[at + 1]];
    if (left === undefined || right === undefined) break;
    if (
      !/^(?:,? and |, | & |,? as well as )(?:\p{Lu}[\p{L}.]* ){0,2}$/u.test(document.text.slice(left.end, right.start))
    )
      break;
    const next = mentions[at];
    if (next !== undefined) listed.push(next);
  }
  return listed;
}

const PATTERNS: readonly RolePattern[] = [
  roleOffice,
  roleBefore,
  roleAfter,
  roleReversed,
  roleCopula,
  roleAppointed,
  roleRelative,
  roleOf,
];
