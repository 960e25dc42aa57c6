// Where do capitalized words stand together, so that they could be a name?

import type { Token } from '../text/text-document.ts';
import type { DocumentWords } from './document-words.ts';

/** Tokens `[first, end)` of one sentence; begins and ends with a capitalized word. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

const OPEN_NICKNAME = /^["“‘'(]$/u;
const CLOSE_NICKNAME = /^["”’')]$/u;
const MAX_PARTICLES = 3;
/** No name is longer; a page of capitals is cut here, so that each piece stays quick to read. */
const MAX_RUN_WORDS = 30;

/** Capitals that never belong to a name of several words. */
const LONERS = new Set(['i', "i'm", "i've", "i'll", "i'd", 'a', 'the', 'ok', 'tv']);

/**
 * Runs of capitalized words, with particles, nicknames in marks and endings inside.
 *
 * Ursula von der Leyen          -> one run
 * Dwayne “The Rock” Johnson     -> one run
 * Patrick W. Carlineo, Jr.      -> one run
 * Ana Ruiz, Ole Dahl            -> two runs
 */
export function findRuns(words: DocumentWords): readonly Run[] {
  const runs: Run[] = [];
  let index = 0;
  while (index < words.tokens.length) {
    if (!isCapital(words, index)) {
      index += 1;
      continue;
    }
    const end = findRunEnd(words, index);
    runs.push({ first: index, end });
    index = end;
  }
  return runs;
}

/** `What’s`, `I’ll`, `She’d`. */
const CONTRACTION = /^(?:what|it|that|who|here|there|he|she|let|how|where|when|i|we|you|they|don|didn|isn|can|won)'/;

/** `D-Mass.`, `R-Texas` */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}\p{L}+$/u;

function isCapital({ tokens, facts }: DocumentWords, index: number): boolean {
  const fact = facts[index];
  if (tokens[index]?.kind !== 'word' || fact?.isCapital !== true) return false;
  return !LONERS.has(fact.folded) && !CONTRACTION.test(fact.folded) && !PARTY_AND_STATE.test(tokens[index]?.text ?? '');
}

function findRunEnd(words: DocumentWords, first: number): number {
  let end = first + 1;
  for (;;) {
    const next = findContinuation(words, end);
    if (next === null || MAX_RUN_WORDS <= end - first) return end;
    end = next;
  }
}

/** The index after the next part of the run, null where it ends. */
function findContinuation(words: DocumentWords, end: number): number | null {
  const { tokens } = words;
  if (isNext(words, end) && isCapital(words, end) && !isLabel(words, end))
    return isTimeAfterBody(words, end) ? null : end + 1;
  return findAfterParticles(words, end) ?? findAfterNickname(words, end) ?? findAfterComma(tokens, words, end);
}

/** The token continues the one before: same sentence, one space or nothing between them. */
function isNext({ tokens, text }: DocumentWords, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || token.sentence !== before.sentence) return false;
  return /^[ \u00a0]?$/.test(text.slice(before.end, token.start));
}

/** `Ana Ruiz Image: the harbour`: an ordinary word before a colon begins something new. */
function isLabel({ tokens, facts }: DocumentWords, index: number): boolean {
  return tokens[index + 1]?.text === ':' && facts[index]?.isCommon === true && facts[index]?.isSurname === false;
}

function findAfterParticles(words: DocumentWords, end: number): number | null {
  let index = end;
  while (index < end + MAX_PARTICLES && isNext(words, index) && isParticleAt(words, end, index)) index += 1;
  if (isTwoPeople(words, end, index)) return null;
  return index > end && isNext(words, index) && isCapital(words, index) ? index + 1 : null;
}

/** `Ursula von der Leyen`: between German nouns “der” is an article, but not behind a forename and “von”. */
function isParticleAt({ facts, hasCapitalNouns }: DocumentWords, end: number, index: number): boolean {
  if (facts[index]?.isParticle === true) return true;
  const isBehindVon = /^v[ao]n$/.test(facts[index - 1]?.folded ?? '') && facts[end - 1]?.isForename === true;
  return hasCapitalNouns && end < index && isBehindVon && /^de[rnm]$/.test(facts[index]?.folded ?? '');
}

/** `Hugo y Martín Escobar` and `Ibrahim Eid y Ahmad Hilal` are two; `Ortega y Gasset` is one; `el Mar y el Sol` is nobody. */
function isTwoPeople({ facts }: DocumentWords, and: number, next: number): boolean {
  if (!/^[ye]$/.test(facts[and]?.folded ?? '')) return false;
  if (/^(?:el|la|los|las)$/.test(facts[and + 1]?.folded ?? '')) return true;
  // “Francia y Alemania”: of one word that is no forename.
  const isLone = facts[and - 2]?.isCapital !== true && facts[and - 2]?.isParticle !== true;
  if (isLone && facts[and - 1]?.isForename !== true) return true;
  const isFull = facts[and - 2]?.isCapital === true || facts[and - 1]?.isForename === true;
  return isFull && facts[next]?.isForename === true;
}

function findAfterNickname(words: DocumentWords, end: number): number | null {
  const { tokens } = words;
  if (!OPEN_NICKNAME.test(tokens[end]?.text ?? '') || tokens[end]?.start === tokens[end - 1]?.end) return null;
  let index = end + 1;
  while (index < end + 4 && words.facts[index]?.isCapital === true) index += 1;
  const isClosed = index > end + 1 && CLOSE_NICKNAME.test(tokens[index]?.text ?? '');
  if (!isClosed || words.facts[end - 1]?.isForename !== true) return null;
  return isNext(words, index + 1) && isCapital(words, index + 1) ? index + 2 : null;
}

/** `the Intelligence Committee Tuesday`, `PNC Pavilion June 4`. */
function isTimeAfterBody({ facts }: DocumentWords, index: number): boolean {
  const before = facts[index - 1];
  return facts[index]?.isCalendar === true && (before?.isOrganizationHead === true || before?.isThingHead === true);
}

/** `Carlineo, Jr.` */
function findAfterComma(tokens: readonly Token[], { facts }: DocumentWords, end: number): number | null {
  // “Ole Dahl, Senior Vice President”: what goes on is an office.
  const isOffice = facts[end + 2]?.isCapital === true && tokens[end + 2]?.kind === 'word';
  return tokens[end]?.text === ',' &&
    facts[end + 1]?.isGeneration === true &&
    tokens[end + 1]?.text !== 'I' &&
    !isOffice
    ? end + 2
    : null;
}
