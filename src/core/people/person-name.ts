// Of which parts is a person's name made, and can two names be one person's?

import { toFolded } from '../lexicon/fold.ts';
import { isForename } from '../lexicon/names.ts';
import { isSameForename } from '../lexicon/nicknames.ts';
import { GENERATIONS, PARTICLES, SURNAMES_FIRST } from '../lexicon/particles.ts';

export interface PersonName {
  /** Folded words in their order: no particles, no initials, no endings, no nickname. */
  readonly words: readonly string[];
  readonly initials: readonly string[];
  /** `jr`, `iii`; null where none. */
  readonly generation: string | null;
  /** In marks or brackets inside the name. */
  readonly nickname: string | null;
}

const NICKNAME = /["“‘'(]([^"”’')]+)["”’')]/u;

export function toPersonName(text: string): PersonName {
  const nickname = NICKNAME.exec(text)?.[1] ?? null;
  const parts = text
    .replace(NICKNAME, ' ')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  const initials = parts.filter((part) => /^(?:\p{L}\.)+$/u.test(part) || /^\p{Lu}$/u.test(part)).map(toFolded);
  const words = parts.map(toFolded).filter((part) => !initials.includes(part));
  const generation = words.length > 1 ? (words.find((word, at) => at > 0 && GENERATIONS.has(word)) ?? null) : null;
  const named = words.filter((word) => word !== generation);
  const core = named.filter((word) => !PARTICLES.has(word));
  return {
    words: core.length > 0 ? core : named,
    initials,
    generation: generation?.replace('.', '') ?? null,
    nickname: nickname === null ? null : toFolded(nickname),
  };
}

/** A name that holds a forename (or its initial) and a surname. */
export function isFullName(name: PersonName): boolean {
  return name.words.length + (name.initials.length > 0 ? 1 : 0) > 1;
}

/**
 * How well one word stands for the person of a full name: 3 surname, 2 a middle word or second surname, 1 forename.
 *
 * `Xi` for `Xi Jinping`, `Reed` for `Ana Reed`     -> 3
 * `Ana` for `Ana Reed`                              -> 1
 */
export function rankShortForm(short: PersonName, full: PersonName): number {
  if (short.generation !== null && full.generation !== null && short.generation !== full.generation) return 0;
  const [word] = short.words;
  if (word === undefined) return 0;
  if (short.words.length > 1) return isSubsequence(short.words, full.words) ? 3 : 0;
  const at = full.words.lastIndexOf(word);
  if (at < 0) return isSpelledLike(word, full.words.at(-1)) ? 2 : full.nickname === word ? 1 : 0;
  if (at === full.words.length - 1) return 3;
  if (at === 0) return SURNAMES_FIRST.has(word) && isSurnameFirst(full) ? 3 : 1;
  return 2;
}

/** Chinese and Korean order is plain from the second part: `Kim Jong-un`; or no Western forename and no Western surname. */
function isSurnameFirst({ words }: PersonName): boolean {
  const [first = '', second = ''] = words;
  return (
    SURNAMES_FIRST.has(first) && (second.includes('-') || !isForename(first) || first.length <= 3) && words.length <= 3
  );
}

/** Two names of two words or more that can be one person's. */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return false;
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length > 1 && isSubsequence(shorter.words, longer.words)) return hasSameInitials(a, b);
  if (isReversed(a, b)) return true;
  const last = [shorter.words.at(-1) ?? '', longer.words.at(-1) ?? ''] as const;
  if (last[0] !== last[1] && !isSpelledLike(last[0], last[1])) return false;
  const forenames = [toForename(a), toForename(b)] as const;
  if (forenames[0] === null || forenames[1] === null) return false;
  return isSameForename(forenames[0], forenames[1]) && hasSameInitials(a, b);
}

/** The forename or its initial. */
function toForename({ words, initials }: PersonName): string | null {
  if (words.length > 1) return words[0] ?? null;
  return initials[0] ?? null;
}

/** `George H. W. Reed` is not `George W. Reed`; a name without initials may be either. */
function hasSameInitials(a: PersonName, b: PersonName): boolean {
  if (a.initials.length === 0 || b.initials.length === 0) return true;
  if (a.words.length !== b.words.length) return true;
  return a.initials.join('') === b.initials.join('');
}

function isReversed(a: PersonName, b: PersonName): boolean {
  return a.words.length === 2 && b.words.length === 2 && a.words[0] === b.words[1] && a.words[1] === b.words[0];
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

const MIN_LENGTH_FOR_SPELLING = 7;

/** One letter more at the end, or one letter changed, in a long word: `Zelensky` and `Zelenskyy`. */
function isSpelledLike(a: string, b: string | undefined): boolean {
  if (b === undefined || Math.min(a.length, b.length) < MIN_LENGTH_FOR_SPELLING) return false;
  if (Math.abs(a.length - b.length) > 1 || a.slice(0, 4) !== b.slice(0, 4)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}
