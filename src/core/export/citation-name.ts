// Under which part of a reporter's name is a citation sorted?

import { toLine } from './plain-text.ts';

export type CitationName =
  /** A desk, an agency, or a name whose parts cannot be told apart: as it is. */
  | { readonly literal: string }
  | {
      readonly given: string;
      readonly family: string;
      /** `van der`, part of the family name but not of its place in a list. */
      readonly particle: string | null;
      readonly suffix: string | null;
    };

const PARTICLES = new Set(
  'van von der den de del della di da du la le dos das do ten ter te zu zum zur af av bin ibn al el y e'.split(' '),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** A word that no person's name holds. */
const BODY =
  /^(?:the|and|for|press|agency|agence|agencies|news|newsroom|staff|desk|team|editors?|editorial|board|correspondents?|reporters?|writers?|wire|service|services|times|post|guardian|reuters|afp|ap|dpa|efe|ansa|media|network|redaktion|rédaction|redacción|presse|prensa|und|avec|with|und|et|investigations|report|group|inc|ltd|gmbh|bbc|cnn|npr)$/i;
/** Scripts that set the family name first, mostly without spaces. */
const UNSPLIT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * Jane van der Berg -> given Jane, particle van der, family Berg
 * Associated Press  -> literal
 * Smith, Jane       -> given Jane, family Smith
 */
export function toCitationName(author: string): CitationName {
  const name = toLine(author);
  const [before = '', after, ...more] = name.split(',').map((part) => part.trim());
  if (UNSPLIT.test(name) || 0 < more.length || before === '') return { literal: name };
  if (after !== undefined && !SUFFIX.test(after)) {
    const isPerson = after !== '' && !isBody(before.split(' ')) && !isBody(after.split(' '));
    return isPerson ? { given: after, family: before, particle: null, suffix: null } : { literal: name };
  }
  const words = before.split(' ');
  const suffix = after ?? (SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null);
  if (words.length < 2 || 6 < words.length || isBody(words) || /[\d@/:|]/.test(name)) return { literal: name };
  // `de la Cruz` alone is all family name.
  if (PARTICLES.has(words[0] ?? '')) return { literal: name };
  // The particle begins with the first small word after the given names.
  let first = words.length - 1;
  while (1 < first && PARTICLES.has(words[first - 1] ?? '')) first -= 1;
  return {
    given: words.slice(0, first).join(' '),
    family: words.at(-1) ?? '',
    particle: first < words.length - 1 ? words.slice(first, -1).join(' ') : null,
    suffix,
  };
}

const isBody = (words: readonly string[]): boolean => words.some((word) => BODY.test(word));

/** `van der Berg, Jane, Jr.` */
export function toSortedName(name: CitationName): string {
  if ('literal' in name) return name.literal;
  const family = [name.particle, name.family].filter((part) => part !== null).join(' ');
  return [family, name.given, name.suffix].filter((part) => part !== null).join(', ');
}

/** `Jane van der Berg Jr.` */
export function toPlainName(name: CitationName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.particle, name.family, name.suffix].filter((part) => part !== null).join(' ');
}
