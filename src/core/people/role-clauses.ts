// Which sentence about a person says what the person is: Ana Ruiz is the mayor, who runs the bakery, of the Herald?

import { findDescriptionAfter } from './description-bounds.ts';
import { type RolePattern, startsPerson, toFound } from './role-pattern.ts';
import { fold, isPluralRole, isRoleNounToken } from './role-phrase.ts';

/** `Ana Ruiz is the mayor of Linden.` Counter-example: `Ana Ruiz is the talk of the town` has no noun for a person. */
export const roleCopula: RolePattern = (document, mention, starts) => {
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
  const next = tokens[verb + 1];
  // “who was mayor until 2010”: an office needs no article.
  const isOffice = isRoleNounToken(next) && !isPluralRole(next) && !/^\p{L}/u.test(tokens[verb + 2]?.text ?? '');
  const isOfficeOf =
    isRoleNounToken(next) && /^(?:of|for|at|from|until|since|in|when|and)$/.test(fold(tokens[verb + 2]));
  if (!/^(?:a|an|the|now|currently|also|then|one)$/.test(fold(next)) && !isOffice && !isOfficeOf) return null;
  const found = findDescriptionAfter(document, verb + 1, {
    sentence: mention.sentence,
    isName: startsPerson(document, starts),
  });
  return found === null ? null : toFound(document, found.span, 'copula');
};

/** `Ana Ruiz has been named new acting secretary`, `Ana Ruiz was elected mayor of Linden`. */
export const roleAppointed: RolePattern = (document, mention, starts) => {
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
  const found = findDescriptionAfter(document, at + 1, {
    sentence: mention.sentence,
    isName: startsPerson(document, starts),
  });
  return found === null ? null : toFound(document, found.span, 'copula');
};

const OCCUPIES =
  /^(?:owns|owned|runs|ran|leads|led|heads|headed|chairs|chaired|teaches|taught|drives|drove|works|worked|studies|studied|directs|directed|manages|managed|founded|edits|edited|coaches|coached|represents|represented|plays|oversees|oversaw|manufactures|sells|farms|cofounded|co-founded|co-owns)$/;
const MAX_OCCUPATION_WORDS = 12;

/** `Ana Ruiz, who runs the bakery,`, `Ana Ruiz, 41, who teaches`. Counter-example: `Ana Ruiz, who left early,` tells what happened. */
export const roleRelative: RolePattern = (document, mention) => {
  const { tokens } = document;
  let who = mention.endToken;
  if (tokens[who]?.text === ',' && tokens[who + 1]?.kind === 'number') who += 2;
  if (tokens[who]?.text === ',') who += 1;
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

/** `Ana Ruiz of the Linden Herald`, `Ana Ruiz at Harbour Bank`. Counter-example: `Elizabeth of England` has no body in it. */
export const roleOf: RolePattern = (document, mention, { organizations }) => {
  const { tokens } = document;
  const link = tokens[mention.endToken];
  if (link?.sentence !== mention.sentence || !/^(?:of|at|from|with)$/.test(fold(link))) return null;
  const hasArticle = fold(tokens[mention.endToken + 1]) === 'the';
  const first = mention.endToken + (hasArticle ? 2 : 1);
  const body = organizations.get(first);
  if (body !== undefined) return toFound(document, { start: link.start, end: body.end }, 'of');
  if (!hasArticle || fold(link) !== 'of') return null;
  let end = first;
  while (
    /^\p{Lu}/u.test(tokens[end]?.text ?? '') ||
    (fold(tokens[end]) === 'of' && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? ''))
  )
    end += 1;
  const last = tokens[end - 1];
  if (last === undefined || end === first) return null;
  return toFound(document, { start: link.start, end: last.end }, 'of');
};
