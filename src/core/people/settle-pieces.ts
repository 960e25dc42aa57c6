// Which of the names that stand side by side belong to one longer name, or are told by it?

import { HUMAN_VERBS } from '../lexicon/human-verbs.ts';
import type { DocumentWords } from './document-words.ts';
import { findCore } from './name-core.ts';
import { hasAge, isRoleAfter } from './name-neighbours.ts';
import type { Piece } from './split-run.ts';

/** Firms with “&”, lists of places, and bodies with a person in their name; what a longer name covers is dropped. */
export function settlePieces(words: DocumentWords, pieces: readonly Piece[]): readonly Piece[] {
  return markBodiesNamedForPeople(words, markListedPlaces(words, joinFirms(words, dropCovered(pieces))));
}

/** `Center for Justice` is read over the small word; `Justice` alone is part of it. */
function dropCovered(pieces: readonly Piece[]): readonly Piece[] {
  let end = 0;
  return pieces.filter((piece) => {
    const isCovered = piece.first < end && piece.end <= end;
    end = Math.max(end, piece.end);
    return !isCovered;
  });
}

/** `Ernst & Young`, `Bang & Olufsen`. Counter-example: `Ana Ruiz & Ole Dahl`, two whole names. */
function joinFirms(words: DocumentWords, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isAnd = words.tokens[piece.first - 1]?.text === '&' && before?.end === piece.first - 1;
    if (before !== undefined && isAnd && before.title === null && piece.title === null && isFirm(words, before, piece))
      joined.splice(-1, 1, { ...before, end: piece.end, kind: 'organization', rule: 'ampersand' });
    else joined.push(piece);
  }
  return joined;
}

function isFirm(words: DocumentWords, before: Piece, after: Piece): boolean {
  const isWhole = (piece: Piece): boolean => {
    const core = findCore(words, piece);
    return piece.kind === 'candidate' && core.length > 1 && core[0]?.isForename === true;
  };
  return !isWhole(before) || !isWhole(after);
}

const PLURAL_PLACES =
  /^(?:counties|streets|avenues|rivers|lakes|districts|parishes|provinces|islands|states|mountains|townships|boroughs|prefectures)$/;
const MAX_LISTED = 12;

/** `Barry, Cass and Van Buren counties`: the last word says what all of them are. */
function markListedPlaces(words: DocumentWords, pieces: readonly Piece[]): readonly Piece[] {
  const listed = new Set<number>();
  for (const [at, piece] of pieces.entries()) {
    if (!PLURAL_PLACES.test(words.facts[piece.end]?.folded ?? '')) continue;
    listed.add(at);
    for (let back = at - 1; at - MAX_LISTED < back; back -= 1) {
      const [left, right] = [pieces[back], pieces[back + 1]];
      if (left === undefined || right === undefined) break;
      const between = words.facts.slice(left.end, right.first).map(({ folded }) => folded);
      if (!/^(?:,|and|or|,and|,or)$/.test(between.join(''))) break;
      listed.add(back);
    }
  }
  return pieces.map((piece, at) => (listed.has(at) ? { ...piece, kind: 'place', rule: 'listed', title: null } : piece));
}

const NAMED_BODIES =
  /^(?:hospital|university|college|school|center|centre|clinic|inc|inc\.|corp|corp\.|company|productions|institute|stadium|airport|hotel|library|museum|theatre|theater|academy)$/;

/** `Walter Reed`, where the text has the Walter Reed Medical Center and nobody of that name does anything. */
function markBodiesNamedForPeople(words: DocumentWords, pieces: readonly Piece[]): readonly Piece[] {
  const toKey = (piece: Piece): string =>
    words.facts
      .slice(piece.first, piece.end)
      .map(({ folded }) => folded)
      .join(' ');
  const bodies = pieces
    .filter(({ kind, end, first }) => kind !== 'candidate' && end - first > 2 && isNamedBody(words, first, end))
    .map(toKey);
  if (bodies.length === 0) return pieces;
  const isHumanKey = new Map<string, boolean>();
  const lone = new Set(pieces.filter(({ first, end }) => end - first === 1).map(toKey));
  for (const piece of pieces) {
    const key = toKey(piece);
    const isHuman = isHumanKey.get(key) === true || acts(words, piece) || lone.has(key.split(' ').at(-1) ?? '');
    isHumanKey.set(key, isHuman);
  }
  return pieces.map((piece) => {
    const key = toKey(piece);
    const isName = piece.kind === 'candidate' && 1 < piece.end - piece.first && isHumanKey.get(key) === false;
    return isName && bodies.some((body) => body.startsWith(`${key} `))
      ? { ...piece, kind: 'organization', rule: 'named-for' }
      : piece;
  });
}

function isNamedBody({ facts }: DocumentWords, first: number, end: number): boolean {
  return facts.slice(first, end).some(({ folded }) => NAMED_BODIES.test(folded));
}

function acts(words: DocumentWords, { title, first, end }: Piece): boolean {
  const [before, after] = [words.facts[first - 1], words.facts[end]?.folded ?? ''];
  const isSpoken = /^(?:said|says|asked|added)$/.test(before?.folded ?? '');
  const isCalled = before?.isRoleNoun === true && !before.isCapital;
  return (
    title !== null || isSpoken || isCalled || HUMAN_VERBS.has(after) || hasAge(words, end) || isRoleAfter(words, end)
  );
}
