// Which words at the edge of a tagged name are none of it?

import { isBegin, type TagRow, toKind } from './document-hints.ts';

const PERSON = 1;

/** Before a person's name, and never a name by themselves. Lower case, without a dot. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor lord lady sir dame president king queen prince princess emperor senator sen rep representative congressman congresswoman gov governor judge justice captain capt general gen colonel col major maj sergeant sgt lieutenant lt officer detective inspector sheriff pope cardinal archbishop bishop rev reverend father sister brother rabbi imam sheikh minister secretary chancellor ambassador mayor coach uncle aunt herr frau monsieur madame mme señor señora'.split(
    ' ',
  ),
);

/** Lower-case words with which a person's name may begin. */
const PARTICLES = new Set('de da di del della dos du den der van von al el bin ibn ben la le ter ten zu'.split(' '));

/** Marks that stand inside names: “AT & T”, “Sammy Davis, Jr.”, “J. R. R. Tolkien”. */
const INNER_MARK = /^[&'’.,/+!-]$/u;

/** Marks without letter or digit, dashes above all, belong to no name: “John Bolton — Morrison’s chief”. */
export function canBeNamed(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token) || INNER_MARK.test(token);
}

/**
 * “Dr. Owen Dempsey”  -> Owen Dempsey
 * “wrote Taylor”      -> Taylor (a verb drawn in by mistake)
 * “van der Berg”      -> as it is
 */
export function trimNames(tokens: readonly string[], tags: TagRow): Uint8Array {
  const row = Uint8Array.from(tags);
  for (const [index, token] of tokens.entries()) {
    const tag = row[index] ?? 0;
    if (toKind(tag) !== PERSON || !isBegin(tag) || row[index + 1] !== tag + 1) continue;
    const word = token.toLowerCase().replace(/\.$/, '');
    const isVerb = /^\p{Ll}/u.test(token) && !PARTICLES.has(word);
    if (!isVerb && !TITLES.has(word)) continue;
    row[index] = 0;
    row[index + 1] = tag;
  }
  return row;
}
