// Which abbreviations in capitals stand for organizations of this text?

import type { DocumentWords } from './document-words.ts';
import { toInitials } from './join-bodies.ts';
import type { Piece } from './split-run.ts';

/** An abbreviation that acts at least this often is somebody: nobody explains BBC. */
const MIN_UNEXPLAINED = 2;
const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,6}$/u;
/** Capitals for things, not for organizations. */
const NO_ORGANIZATIONS = new Set(
  'TV DVD CD DNA RNA HIV AIDS COVID GDP CEO CFO COO US UK EU ID OK AM PM ET GMT PDF FAQ VIP SUV UFO AI IT PC IQ BST EST PST MRI CT ICU ER PHD MBA NGO PR IPO VAT MP MPS LED GPS USB'.split(
    ' ',
  ),
);

/**
 * Abbreviations as organizations: explained in brackets, or used again and again.
 *
 * Drug Control Agency (DCA)       -> DCA
 * the DCA said … the DCA denied   -> DCA
 * high-definition TV              -> none
 */
export function markAcronyms(words: DocumentWords, pieces: readonly Piece[]): readonly Piece[] {
  const explained = new Set<string>();
  const counts = new Map<string, number>();
  for (const [at, piece] of pieces.entries()) {
    // “Customs and Border Protection … CBP”: the letters of a name that stands in the text.
    if (piece.kind === 'organization' && piece.end - piece.first > 2)
      explained.add(toInitials(words, piece.first, piece.end));
    const text = toAcronym(words, piece);
    if (text === null) continue;
    const before = pieces[at - 1];
    const isInBrackets = words.tokens[piece.first - 1]?.text === '(' && words.tokens[piece.end]?.text === ')';
    if (isInBrackets && before?.kind === 'organization' && before.end === piece.first - 1) explained.add(text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return pieces.map((piece) => {
    const text = toAcronym(words, piece);
    const isOrganization = text !== null && (explained.has(text) || (counts.get(text) ?? 0) >= MIN_UNEXPLAINED);
    return isOrganization && !words.shoutingSentences.has(words.tokens[piece.first]?.sentence ?? -1)
      ? { ...piece, kind: 'organization', rule: 'acronym' }
      : piece;
  });
}

function toAcronym({ tokens }: DocumentWords, { kind, first, end, title }: Piece): string | null {
  const text = tokens[first]?.text ?? '';
  if (kind !== 'candidate' || end - first !== 1 || title !== null) return null;
  return ACRONYM.test(text) && !NO_ORGANIZATIONS.has(text) ? text : null;
}
