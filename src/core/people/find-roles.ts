// In which of the article's own words is it said who a person is?

import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../lexicon/titles.ts';
import type { Span } from '../text/span.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import { findDescriptionAfter, findDescriptionBefore } from './description-bounds.ts';
import type { Entity, Role } from './entity.ts';
import { findForeignRoles, hasForeignRoles } from './find-foreign-roles.ts';
import type { Gender, NameMention } from './mention.ts';
import { fold, isPluralRole, isRoleNounToken } from './role-phrase.ts';

interface Found extends Role {
  /** The description names several people: `professors Ana Ruiz and Ole Dahl`. */
  readonly isPlural: boolean;
}

type Pattern = (document: TextDocument, mention: NameMention) => Found | null;

/** Add to each person the descriptions that stand beside its names. */
export function findRoles(document: TextDocument, entities: readonly Entity[], trace?: Trace): readonly Entity[] {
  const persons = entities.filter((entity) => entity.kind === 'person');
  const mentions = persons.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  const roles = new Map<NameMention, Role[]>();
  for (const [index, mention] of mentions.entries()) {
    for (const pattern of PATTERNS) {
      const whole = pattern(document, mention);
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

function toGender(told: readonly Gender[]): Gender {
  const [first = 'unknown', other] = new Set(told.filter((gender) => gender !== 'unknown'));
  return other === undefined ? first : 'unknown';
}

/** `Ana Ruiz, head of the port and Ole Dahl` tells nothing of Ruiz behind “port”. */
function cutBeforeName({ text }: TextDocument, found: Found, mentions: readonly NameMention[]): Found {
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

function toFound(document: TextDocument, span: Span, pattern: string, isPlural = false): Found {
  return { ...span, text: document.text.slice(span.start, span.end), pattern, isPlural };
}

/** Honorifics are no roles: `Mr.` says nothing of what somebody does. */
const BARE_HONORIFICS = new Set(
  'mr mrs ms miss mx sir dame mister madam madame monsieur herr frau senor senora sr sra mme dr'.split(' '),
);

/** Ranks that are honorifics too; with a capital only: “the king Ana Ruiz met”. */
const ROYAL = /^(?:Queen|King|Prince|Princess|Pope|Emperor|Empress|Duke|Duchess|Sheikh|Sultan|Emir|Ayatollah)$/;

/**
 * `foreign minister Ana Ruiz`, `Deputy Finance Minister Kofi Adu`, `Lakeview’s coach Ole Dahl`, `politicians like Ana Ruiz`.
 * Counter-example: `told the minister Ana Ruiz had left` is taken too; two words cannot tell.
 */
const roleBefore: Pattern = (document, mention) => {
  const { tokens } = document;
  let noun = mention.firstToken - 1;
  if (/^(?:like|including|namely|as)$/.test(fold(tokens[noun])))
    noun -= fold(tokens[noun]) === 'as' && fold(tokens[noun - 1]) === 'such' ? 2 : 1;
  if (tokens[noun]?.text === ',' && noun < mention.firstToken - 1) noun -= 1;
  if (tokens[noun]?.text === '(' || tokens[noun]?.sentence !== mention.sentence) return null;
  const isListIntro = noun < mention.firstToken - 1;
  const isRole = isRoleNounToken(tokens[noun], true) || ROYAL.test(tokens[noun]?.text ?? '');
  if (!isRole || (isListIntro && !isPluralRole(tokens[noun]))) return null;
  const span = findDescriptionBefore(document, noun);
  if (span === null || BARE_HONORIFICS.has(fold(tokens[noun]))) return null;
  if (span.end - span.start < 12 && isHonorificOnly(tokens[noun])) return null;
  return toFound(document, span, 'before', isPluralRole(tokens[noun]));
};

function isHonorificOnly(token: Token | undefined): boolean {
  const word = fold(token);
  return (FEMALE_HONORIFICS.has(word) || MALE_HONORIFICS.has(word)) && BARE_HONORIFICS.has(word);
}

/** `Ana Ruiz, a fellow at the institute,` · `Ana Ruiz, 41, a nurse` · `Ana Ruiz (head of research)` · `Ana Ruiz — the mayor —`. */
const roleAfter: Pattern = (document, mention) => {
  const { tokens } = document;
  let first = mention.endToken;
  if (!/^[,(–—]$/.test(tokens[first]?.text ?? '')) return null;
  first += 1;
  if (tokens[first]?.kind === 'number' && /^[,)]$/.test(tokens[first + 1]?.text ?? '')) first += 2;
  if (/^(?:both|all)$/.test(fold(tokens[first]))) first += 1;
  const found = findDescriptionAfter(document, first, mention.sentence);
  return found === null ? null : toFound(document, found.span, 'after', isPluralRole(tokens[found.noun]));
};

/** `Linden’s mayor, Ana Ruiz,` · `his predecessor, Ole Dahl,`: a noun right before the comma, and whose it is. */
function findOwnedRole(document: TextDocument, comma: number): Found | null {
  const { tokens } = document;
  if (!isRoleNounToken(tokens[comma - 1])) return null;
  const span = findDescriptionBefore(document, comma - 1);
  if (span === null) return null;
  const found = toFound(document, widenToOwner(document, span), 'reversed');
  return /['’]s? |^(?:his|her|their|its) /i.test(found.text) ? found : null;
}

/** `Dahl’s` before `lawyer`: whose it is belongs to the role. */
function widenToOwner({ tokens }: TextDocument, span: Span): Span {
  const first = tokens.findIndex(({ start }) => start === span.start);
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return span;
  let owner = first - 2;
  while (/^\p{Lu}/u.test(tokens[owner - 1]?.text ?? '') && tokens[owner - 1]?.sentence === tokens[first]?.sentence)
    owner -= 1;
  return { start: tokens[owner]?.start ?? span.start, end: span.end };
}

/** `The mayor, Ana Ruiz, said` · `Her sister, Ana,`. */
const roleReversed: Pattern = (document, mention) => {
  const { tokens } = document;
  const comma = mention.firstToken - (mention.title === null ? 1 : 2);
  if (tokens[comma]?.text !== ',') return null;
  const near = findOwnedRole(document, comma);
  if (near !== null) return near;
  for (let index = comma - 1; index > comma - 14 && tokens[index]?.sentence === mention.sentence; index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[,;:"“”()–—]$/.test(token.text)) return null;
    const word = fold(token);
    if (!/^(?:the|a|an|his|her|their|its|my|our)$/.test(word)) continue;
    const isAtEdge =
      tokens[index - 1]?.sentence !== mention.sentence ||
      !/^(?:of|in|at|for|from|by|with|and)$/.test(fold(tokens[index - 1]));
    if (!isAtEdge) continue;
    const start = /^(?:the|a|an)$/.test(word) ? index + 1 : index;
    const noun = tokens
      .slice(start, comma)
      .findIndex((each, at) => isRoleNounToken(each) && isHeadAt(tokens, start + at, comma));
    const last = tokens[comma - 1];
    const begin = tokens[start];
    if (noun < 0 || noun > 5 || last === undefined || begin === undefined) return null;
    if (
      tokens.slice(start, comma).some(
        (each, at, own) =>
          // “giant to adapt quickly” goes on as a sentence; “adviser to the mayor”, “ambassador to France” do not.
          (fold(each) === 'to' &&
            /^\p{Ll}/u.test(own[at + 1]?.text ?? '') &&
            !/^(?:the|a|an|his|her|its|their)$/.test(fold(own[at + 1]))) ||
          /^(?:said|says|told|was|were|is|are|be|been|had|has|have|could|would|can|will|that|who|which|what|why|how|when|where|if|on)$/.test(
            fold(each),
          ),
      )
    )
      return null;
    return toFound(document, { start: begin.start, end: last.end }, 'reversed');
  }
  return null;
};

/** `a consumer world`, `a private solution`: a noun for a person before another noun is none. */
function isHeadAt(tokens: readonly Token[], index: number, end: number): boolean {
  const next = tokens[index + 1];
  if (index + 1 >= end || next === undefined || next.kind === 'mark' || /^\p{Lu}/u.test(next.text)) return true;
  return /^(?:of|for|at|in|from|with|to|on|by|who|known|turned|named)$/.test(fold(next)) || isRoleNounToken(next);
}

/** `Ana Ruiz is the mayor of Linden.` Counter-example: `Ana Ruiz is the talk of the town` has no noun for a person. */
const roleCopula: Pattern = (document, mention) => {
  const { tokens } = document;
  // `Ana Ruiz, who is the mayor of Linden`
  let verb = mention.endToken;
  if (tokens[verb]?.text === ',' && fold(tokens[verb + 1]) === 'who') verb += 2;
  else if (fold(tokens[verb]) === 'who') verb += 1;
  if (!/^(?:is|was|became|serves|served|works|worked)$/.test(fold(tokens[verb]))) return null;
  if (/^(?:serves|served|works|worked)$/.test(fold(tokens[verb]))) {
    if (fold(tokens[verb + 1]) !== 'as') return null;
    verb += 1;
  }
  if (!/^(?:a|an|the|now|currently|also|then)$/.test(fold(tokens[verb + 1]))) return null;
  const found = findDescriptionAfter(document, verb + 1, mention.sentence);
  return found === null ? null : toFound(document, found.span, 'copula');
};

/** `Ana Ruiz has been named new acting secretary`, `Ana Ruiz was elected mayor of Linden`. */
const roleAppointed: Pattern = (document, mention) => {
  const { tokens } = document;
  let at = mention.endToken;
  while (
    at < mention.endToken + 4 &&
    /^(?:has|had|was|is|been|who|,|will|be)$/.test(fold(tokens[at]) || (tokens[at]?.text ?? ''))
  )
    at += 1;
  if (at === mention.endToken || !/^(?:named|appointed|elected|made|sworn)$/.test(fold(tokens[at]))) return null;
  if (/^(?:as|in)$/.test(fold(tokens[at + 1]))) at += 1;
  if (fold(tokens[at]) === 'in' && fold(tokens[at + 1]) === 'as') at += 1;
  const found = findDescriptionAfter(document, at + 1, mention.sentence);
  return found === null ? null : toFound(document, found.span, 'copula');
};

const OCCUPIES =
  /^(?:owns|owned|runs|ran|leads|led|heads|headed|chairs|chaired|teaches|taught|drives|drove|works|worked|studies|studied|directs|directed|manages|managed|founded|edits|edited|coaches|coached|represents|represented|plays|oversees|oversaw|manufactures|sells|farms|cofounded|co-founded|co-owns)$/;
const MAX_OCCUPATION_WORDS = 12;

/** `Ana Ruiz, who runs the bakery,`. Counter-example: `Ana Ruiz, who left early,` tells what happened. */
const roleRelative: Pattern = (document, mention) => {
  const { tokens } = document;
  const who = tokens[mention.endToken]?.text === ',' ? mention.endToken + 1 : mention.endToken;
  const verb = tokens[who + 1];
  if (fold(tokens[who]) !== 'who' || verb === undefined || !OCCUPIES.test(fold(verb))) return null;
  let end = who + 2;
  while (
    end < who + 2 + MAX_OCCUPATION_WORDS &&
    tokens[end]?.sentence === mention.sentence &&
    !/^[,.;:!?"“”()–—]$/.test(tokens[end]?.text ?? '') &&
    !/^(?:and|but|said|says|while|when|since|because|that)$/.test(fold(tokens[end]))
  )
    end += 1;
  const last = tokens[end - 1];
  return last === undefined || end < who + 4
    ? null
    : toFound(document, { start: verb.start, end: last.end }, 'relative');
};

/** `Ana Ruiz of the Linden Herald`. Counter-example: `Elizabeth of England` has no article. */
const roleOf: Pattern = (document, mention) => {
  const { tokens } = document;
  if (fold(tokens[mention.endToken]) !== 'of' || fold(tokens[mention.endToken + 1]) !== 'the') return null;
  let end = mention.endToken + 2;
  while (
    /^\p{Lu}/u.test(tokens[end]?.text ?? '') ||
    (fold(tokens[end]) === 'of' && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? ''))
  )
    end += 1;
  const first = tokens[mention.endToken];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end === mention.endToken + 2) return null;
  return toFound(document, { start: first.start, end: last.end }, 'of');
};

/** `Secretary of State Ana Ruiz` · `U.S. Ambassador to the European Union Ole Dahl`. */
const roleOffice: Pattern = (document, mention) => {
  const { tokens } = document;
  const last = tokens[mention.firstToken - 1];
  if (last?.sentence !== mention.sentence || !/^\p{Lu}/u.test(last.text) || isRoleNounToken(last, true)) return null;
  let index = mention.firstToken - 1;
  while (index > mention.firstToken - 8 && /^\p{Lu}|^(?:the|and)$/u.test(tokens[index]?.text ?? '')) index -= 1;
  if (!/^(?:of|to|for)$/.test(fold(tokens[index])) || !isRoleNounToken(tokens[index - 1], true)) return null;
  const span = findDescriptionBefore(document, index - 1);
  return span === null ? null : toFound(document, { start: span.start, end: last.end }, 'before');
};

const PATTERNS: readonly Pattern[] = [
  roleOffice,
  roleBefore,
  roleAfter,
  roleReversed,
  roleCopula,
  roleAppointed,
  roleRelative,
  roleOf,
];
