// Which description stands right before a name, or right behind it as an apposition?

import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../lexicon/titles.ts';
import type { Token } from '../text/text-document.ts';
import {
  findCloseDescription,
  findDescriptionAfter,
  findDescriptionBefore,
  isSpacedHyphen,
} from './description-bounds.ts';
import type { NameMention } from './mention.ts';
import { type RolePattern, startsPerson, toFound } from './role-pattern.ts';
import { fold, isPluralRole, isRoleNounToken } from './role-phrase.ts';

/** Honorifics are no roles: `Mr.` says nothing of what somebody does. */
const BARE_HONORIFICS = new Set(
  'mr mrs ms miss mx sir dame lord mister madam madame monsieur herr frau senor senora sr sra mme dr'.split(' '),
);

/** Ranks that are honorifics too; with a capital only: “the king Ana Ruiz met”. */
const ROYAL = /^(?:Queen|King|Prince|Princess|Pope|Emperor|Empress|Duke|Duchess|Sheikh|Sultan|Emir|Ayatollah)$/;

/**
 * `foreign minister Ana Ruiz`, `Deputy Finance Minister Kofi Adu`, `Lakeview’s coach Ole Dahl`, `politicians like Ana Ruiz`.
 * Counter-example: `told the minister Ana Ruiz had left` is taken too; two words cannot tell.
 */
export const roleBefore: RolePattern = (document, mention, { persons }) => {
  const { tokens } = document;
  let noun = skipHonorific(tokens, mention.firstToken - 1);
  if (isShouted(tokens[noun]) && isShouted(tokens[mention.firstToken])) return null;
  if (/^(?:like|including|namely|as)$/.test(fold(tokens[noun])))
    noun -= fold(tokens[noun]) === 'as' && fold(tokens[noun - 1]) === 'such' ? 2 : 1;
  if (tokens[noun]?.text === ',' && noun < mention.firstToken - 1) noun -= 1;
  if (tokens[noun]?.text === '(' || tokens[noun]?.sentence !== mention.sentence) return null;
  const isListIntro = noun < skipHonorific(tokens, mention.firstToken - 1);
  const isRole =
    isRoleNounToken(tokens[noun], true) || ROYAL.test(tokens[noun]?.text ?? '') || isPosition(tokens, noun);
  if (!isRole || (isListIntro && !isPluralRole(tokens[noun]))) return null;
  const whole = findDescriptionBefore(document, noun);
  // “Ambassador to the Union Ana Ruiz and Energy Secretary Ole Dahl”: what holds another person is cut short.
  let other = noun - 1;
  while (whole !== null && whole.start <= (tokens[other]?.start ?? -1) && !persons.has(other)) other -= 1;
  const isOthers = whole !== null && whole.start <= (tokens[other]?.start ?? -1);
  const span = isOthers ? findCloseDescription(tokens, noun) : whole;
  if (span === null || BARE_HONORIFICS.has(fold(tokens[noun]))) return null;
  if (span.end - span.start < 12 && isHonorificOnly(tokens[noun])) return null;
  return toFound(document, span, 'before', isPluralRole(tokens[noun]));
};

/** `the party’s leader Sir Ole Dahl`: the role stands before the honorific. */
function skipHonorific(tokens: readonly Token[], index: number): number {
  const isBetween = BARE_HONORIFICS.has(fold(tokens[index])) && isRoleNounToken(tokens[index - 1], true);
  return isBetween && tokens[index - 1]?.sentence === tokens[index]?.sentence ? index - 1 : index;
}

/** Headlines in capitals tell what happened: `MAN CHARGED IN DEATH OF TEACHER ANA RUIZ`. */
function isShouted(token: Token | undefined): boolean {
  return /^\p{Lu}{3,}$/u.test(token?.text ?? '');
}

/** `defensive end Ole Dahl`, `point guard Ole Dahl`: neither word names a person by itself. */
function isPosition(tokens: readonly Token[], noun: number): boolean {
  return (
    /^(?:end|back|guard|tackle|safety|forward|center|centre|base|row|half|man)$/.test(fold(tokens[noun])) &&
    /^(?:defensive|offensive|tight|running|point|shooting|power|small|left|right|full|strong|free|nose|center|centre|wing|first|second|third|anchor|front|loosehead|tighthead|scrum)$/.test(
      fold(tokens[noun - 1]),
    )
  );
}

function isHonorificOnly(token: Token | undefined): boolean {
  const word = fold(token);
  return (FEMALE_HONORIFICS.has(word) || MALE_HONORIFICS.has(word)) && BARE_HONORIFICS.has(word);
}

/** `Ana Ruiz, a fellow at the institute,` · `Ana Ruiz, 41, a nurse` · `Ana Ruiz (head of research)` · `Ana Ruiz — the mayor —`. */
export const roleAfter: RolePattern = (document, mention, starts) => {
  const { tokens } = document;
  let first = mention.endToken;
  if (!/^[,(–—]$/.test(tokens[first]?.text ?? '') && !isSpacedHyphen(tokens, first)) return null;
  first = skipAside(tokens, first + 1);
  if (/^(?:both|all|once|formerly|himself|herself)$/.test(fold(tokens[first]))) first += 1;
  const found = findDescriptionAfter(document, first, {
    sentence: mention.sentence,
    isName: startsPerson(document, starts),
  });
  return found === null ? null : toFound(document, found.span, 'after', isPluralRole(tokens[found.noun]));
};

/** Letters behind a name that say what somebody passed or belongs to: `M.D.`, `Ph.D.`, `KC`, `D-Conn.`. */
const POSTNOMINAL =
  /^(?:M\.?D|D\.?O|Ph\.?D|R\.?N|J\.?D|Psy\.?D|Ed\.?D|MBE|OBE|CBE|KBE|DBE|KC|QC|MP|MSP|MEP|FRS|Esq|DDS|DVM|MBA|MPH|CPA|S\.?J|[DRI]-[\p{Lu}\p{Ll}.]+)\.?$/u;

/** Ages and letters between the name and what is said of it: `, 41,` · `, M.D.,`. */
function skipAside(tokens: readonly Token[], start: number): number {
  let first = start;
  for (;;) {
    const aside = tokens[first];
    const isAside = aside?.kind === 'number' || POSTNOMINAL.test(aside?.text ?? '');
    const end = tokens[first + 1]?.text === '.' ? first + 2 : first + 1;
    if (!isAside || !/^[,)]$/.test(tokens[end]?.text ?? '')) return first;
    first = end + 1;
  }
}

/** `Secretary of State Ana Ruiz` · `U.S. Ambassador to the European Union Ole Dahl`. */
export const roleOffice: RolePattern = (document, mention: NameMention) => {
  const { tokens } = document;
  const last = tokens[mention.firstToken - 1];
  if (last?.sentence !== mention.sentence || !/^\p{Lu}/u.test(last.text) || isRoleNounToken(last, true)) return null;
  let index = mention.firstToken - 1;
  while (index > mention.firstToken - 8 && /^\p{Lu}|^(?:the|and)$/u.test(tokens[index]?.text ?? '')) index -= 1;
  if (!/^(?:of|to|for)$/.test(fold(tokens[index])) || !isRoleNounToken(tokens[index - 1], true)) return null;
  const span = findDescriptionBefore(document, index - 1);
  return span === null ? null : toFound(document, { start: span.start, end: last.end }, 'before');
};
