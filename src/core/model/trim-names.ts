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
 * “Dr. Owen Dempsey”            -> Owen Dempsey
 * “wrote Taylor”                -> Taylor (a verb drawn in by mistake)
 * “van der Berg”                -> as it is
 * “K.C. Marsh”, only Marsh      -> K.C. Marsh
 * “Nick Reed of Harbour Lane”   -> Nick Reed; but “Margaret of Parma” as it is
 * “CEO”                         -> none
 */
export function trimNames(tokens: readonly string[], tags: TagRow): Uint8Array {
  const row = Uint8Array.from(tags);
  for (let first = 0; first < tokens.length; first += 1) {
    const tag = row[first] ?? 0;
    if (toKind(tag) !== PERSON || !isBegin(tag)) continue;
    trimTail(tokens, row, first);
    if (row[first + 1] === tag + 1) trimHead(tokens, row, first);
    else if (CAPITALS.test(tokens[first] ?? '')) row[first] = 0;
    if (row[first] === tag) addInitials(tokens, row, first);
  }
  return row;
}

const CAPITALS = /^\p{Lu}{2,5}$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;

function trimHead(tokens: readonly string[], row: Uint8Array, first: number): void {
  const token = tokens[first] ?? '';
  const word = token.toLowerCase().replace(/\.$/, '');
  const isVerb = /^\p{Ll}/u.test(token) && !PARTICLES.has(word);
  if (!isVerb && !TITLES.has(word)) return;
  row[first + 1] = row[first] ?? 0;
  row[first] = 0;
}

/** What follows “of” tells where somebody belongs, once forename and surname have been said. */
function trimTail(tokens: readonly string[], row: Uint8Array, first: number): void {
  let end = first + 1;
  while (row[end] === (row[first] ?? 0) + 1) end += 1;
  const of = tokens.slice(first, end).indexOf('of');
  if (of > 1) row.fill(0, first + of, end);
}

function addInitials(tokens: readonly string[], row: Uint8Array, first: number): void {
  const before = tokens[first - 1] ?? '';
  if (row[first - 1] !== 0 || !INITIALS.test(before) || NO_INITIALS.has(before)) return;
  row[first - 1] = row[first] ?? 0;
  row[first] = (row[first] ?? 0) + 1;
}

const NO_INITIALS = new Set(['U.S.', 'U.K.', 'U.N.', 'E.U.', 'D.C.', 'L.A.', 'N.Y.', 'U.A.E.']);
