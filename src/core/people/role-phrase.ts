// Which stretch of words is a description of a person?

import { toFolded } from '../lexicon/fold.ts';
import { isPersonNoun, toSingular } from '../lexicon/names.ts';
import { SMALL_ROLE_NOUNS, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import type { Token } from '../text/text-document.ts';

export const fold = (token: Token | undefined): string =>
  token === undefined ? '' : toFolded(token.text).replace(/\.$/, '');

/** @param isCapitalFine also `Goalie`, `Head`: beside a name or after its comma, not in running text. */
export function isRoleNounToken(token: Token | undefined, isCapitalFine = false): boolean {
  if (token?.kind !== 'word') return false;
  const word = fold(token);
  if (/^(?:PM|VP|MP|CEO|CFO|COO|CTO|DA|AG)$/.test(token.text)) return true;
  // `co-author`, `vice-president`, `ex-striker`: the last part tells.
  if (
    (isCapitalFine || /^\p{Ll}/u.test(token.text)) &&
    (SMALL_ROLE_NOUNS.has(word) || SMALL_ROLE_NOUNS.has(toSingular(word)))
  )
    return true;
  return isPersonNoun(word) || (word.includes('-') && isPersonNoun(word.split('-').at(-1) ?? ''));
}

const GROUPS = new Set('duo trio pair couple twins brothers sisters'.split(' '));

/** A plural description belongs to each of the named. */
export function isPluralRole(token: Token | undefined): boolean {
  const word = fold(token);
  return GROUPS.has(word) || (toSingular(word) !== word && isRoleNounToken(token, true));
}

const STOPS = new Set(
  'is are was were has have had will would could can said says told who whom whose which that and but or while when as because where how why what if after before since until although than then so he she they it we i you his to at by with from in on for not of between about against among over under during into through around near above below despite might may must should did does do'.split(
    ' ',
  ),
);

/** Words that may stand inside a description before its noun. */
export function isModifier(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return /^['’]s?$|^[-–&]$/.test(token.text);
  const word = fold(token);
  return token.kind === 'word' && (!STOPS.has(word) || TITLE_MODIFIERS.has(word));
}
