// Which names of public bodies hold an “and”: Customs and Border Protection?

import { KNOWN_ORGANIZATIONS } from '../lexicon/organizations.ts';
import type { DocumentWords } from './document-words.ts';
import type { Piece } from './split-run.ts';

/**
 * A word before “and” belongs to the body behind it where the whole is known by its letters, or ends like a body.
 *
 * Customs and Border Protection … CBP     -> one organization
 * Office of Harbour and Coastal Safety … OHCS -> one organization, as its letters tell
 * Health and Human Services               -> one organization
 * Microsoft and Border Protection         -> two: no ordinary word before “and”
 * The Justice Department and the police   -> two
 */
export function joinBodies(words: DocumentWords, pieces: readonly Piece[]): readonly Piece[] {
  const acronyms = new Set(words.tokens.map(({ text }) => text).filter((text) => /^\p{Lu}{3,5}$/u.test(text)));
  const joined = pieces.map((piece) => {
    if (piece.kind !== 'organization' && piece.kind !== 'candidate') return piece;
    const first = piece.first - 2;
    if (isKnownBody(words, first, piece.end) || isOwnedBody(words, first, piece)) return toBody(first, piece.end);
    const spelled = findSpelledStart(words, piece, acronyms);
    if (spelled !== null) return toBody(spelled, piece.end);
    if (!isWordBeforeAnd(words, first) || !isOrdinary(words, piece)) return piece;
    const isKnown = acronyms.has(toInitials(words, first, piece.end));
    const isBody = (piece.kind === 'organization' || endsLikeBody(words, piece)) && !words.isOpening(first);
    return isKnown || isBody ? toBody(first, piece.end) : piece;
  });
  const taken = new Set(
    joined.flatMap(({ rule, first, end }) =>
      rule === 'and' ? Array.from({ length: end - first }, (_, at) => first + at) : [],
    ),
  );
  return joined.filter((piece) => piece.rule === 'and' || !taken.has(piece.end - 1));
}

const SMALL = /^(?:and|&|of|for|the|on|to)$/;
const MAX_BODY_WORDS = 9;

/** Where a name begins whose letters stand in the text; it holds an “and”, or runs have found it already. */
function findSpelledStart(
  words: DocumentWords,
  { first, end, title }: Piece,
  acronyms: ReadonlySet<string>,
): number | null {
  const { facts, tokens } = words;
  if (title !== null || acronyms.size === 0) return null;
  let hasAnd = false;
  for (let at = first - 1; 0 <= at && end - at <= MAX_BODY_WORDS; at -= 1) {
    if (tokens[at]?.sentence !== tokens[first]?.sentence) return null;
    const isSmall = SMALL.test(facts[at]?.folded ?? '');
    if (!isSmall && facts[at]?.isCapital !== true) return null;
    if (/^(?:and|&)$/.test(facts[at]?.folded ?? '')) hasAnd = true;
    if (isSmall || !hasAnd) continue;
    const initials = toInitials(words, at, end);
    // `CDC` leaves the end of Centers for Disease Control and Prevention out.
    if (LEAST_LETTERS <= initials.length && (acronyms.has(initials) || acronyms.has(initials.slice(0, -1)))) return at;
  }
  return null;
}

/** Fewer letters fit too many names. */
const LEAST_LETTERS = 4;

const toBody = (first: number, end: number): Piece => ({ first, end, kind: 'organization', rule: 'and', title: null });

/** `the People’s Daily`, `the Women’s League`: owned by a crowd, and no name without it. */
function isOwnedBody({ facts, tokens }: DocumentWords, first: number, { kind, end }: Piece): boolean {
  return (
    kind === 'organization' &&
    end - first <= 5 &&
    tokens[first]?.sentence === tokens[end - 1]?.sentence &&
    facts[first]?.isCapital === true &&
    /^['’]s$/.test(tokens[first + 1]?.text ?? '') &&
    /^(?:peoples?|women|men|children|reader|writer|worker|farmer|lawyer|king|queen)$/.test(facts[first]?.folded ?? '')
  );
}

function isKnownBody({ facts }: DocumentWords, first: number, end: number): boolean {
  if (facts[first]?.isCapital !== true || facts[first + 1]?.folded !== 'and') return false;
  return KNOWN_ORGANIZATIONS.has(
    facts
      .slice(first, end)
      .map(({ folded }) => folded)
      .join(' '),
  );
}

/** What a body does, as the last word of its name; alone such a word names nothing. */
const TASK =
  /^(?:protection|services|affairs|commerce|recreation|prevention|enforcement|welfare|budget|exchange|rescue|development|trade|industry|security|culture|sport|sports|statistics|naturalization)$/;

function endsLikeBody({ facts }: DocumentWords, { end }: Piece): boolean {
  return TASK.test(facts[end - 1]?.folded ?? '');
}

function isWordBeforeAnd({ facts, tokens }: DocumentWords, index: number): boolean {
  const fact = facts[index];
  if (fact?.isCapital !== true || tokens[index]?.sentence !== tokens[index + 2]?.sentence) return false;
  if (!/^(?:and|&)$/.test(facts[index + 1]?.folded ?? '') || facts[index - 1]?.isCapital === true) return false;
  return fact.isCommon && !fact.isOrganizationHead && !fact.isAllCapitals && !fact.isDemonym && !fact.isRoleNoun;
}

/** `Border Protection`: no name in it. */
function isOrdinary({ facts }: DocumentWords, { first, end, title }: Piece): boolean {
  return title === null && end - first <= 4 && facts.slice(first, end).every((fact) => fact.isCommon && fact.isCapital);
}

/** `CBP` of Customs and Border Protection. */
export function toInitials({ tokens }: DocumentWords, first: number, end: number): string {
  return tokens
    .slice(first, end)
    .flatMap(({ text }) => /^\p{Lu}/u.exec(text)?.[0] ?? [])
    .join('');
}
