// Which stretches of words are written as names are?

import type { TextDocument, Token } from '../text/text-document.ts';
import { isCommonWord, isDemonym, isForename, isOrgWord, isPlaceWord, isSurname, PARTICLES } from './gazetteer.ts';

/** Tokens `[first, end)` that are written like a name. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** The first token begins a sentence or a quotation, where every word has a capital. */
  readonly isInitial: boolean;
}

/** How the words of this text are written elsewhere in it. */
export interface CaseCounts {
  readonly lower: ReadonlyMap<string, number>;
  /** With a capital where no sentence begins. */
  readonly inner: ReadonlyMap<string, number>;
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^(?:[dl]['’])?\p{Lu}/u.test(token.text);

export function isInitial(document: TextDocument, index: number): boolean {
  const token = document.tokens[index];
  const sentence = token === undefined ? undefined : document.sentences[token.sentence];
  if (token === undefined || sentence === undefined) return false;
  for (let at = index - 1; sentence.firstToken <= at; at -= 1) {
    const before = document.tokens[at];
    if (before === undefined || before.kind === 'word' || before.kind === 'number') return false;
    if (/^["“„«»‘‚:;—–•*-]$/u.test(before.text)) return true;
  }
  return true;
}

export function countCases(document: TextDocument): CaseCounts {
  const lower = new Map<string, number>();
  const inner = new Map<string, number>();
  for (const token of document.tokens) {
    if (token.kind !== 'word') continue;
    const isUpper = isCapital(token);
    if (isUpper && (isInitial(document, token.index) || isShouted(document, token))) continue;
    const counts = isUpper ? inner : lower;
    counts.set(token.norm, (counts.get(token.norm) ?? 0) + 1);
  }
  return { lower, inner };
}

/** In a block all in capitals, capitals tell nothing. */
function isShouted(document: TextDocument, token: Token): boolean {
  const block = document.blocks[token.block];
  return block !== undefined && !/\p{Ll}/u.test(document.text.slice(block.start, block.end));
}

const ORG_LINKS = new Set(['of', 'for', 'and', '&', 'the', 'de', 'on', 'in', 'des', 'du', 'della', 'für', 'und']);
const PLACE_LINKS = new Set(['of', 'de', 'del', 'upon', 'am', 'an']);

export function findRuns(document: TextDocument, counts: CaseCounts): readonly Run[] {
  const runs: Run[] = [];
  let index = 0;
  while (index < document.tokens.length) {
    const run = isCapital(document.tokens[index]) ? readRun(document, index) : null;
    if (run === null) {
      index += 1;
      continue;
    }
    const kept = stripStart(document, run, counts);
    if (kept !== null) runs.push(kept);
    index = run.end;
  }
  return runs;
}

function readRun(document: TextDocument, first: number): Run {
  const { tokens } = document;
  let end = first + 1;
  let isOrg = isOrgWord(tokens[first]?.norm ?? '');
  let isPlace = isPlaceWord(tokens[first]?.norm ?? '');
  while (end < tokens.length && tokens[end]?.sentence === tokens[first]?.sentence) {
    const token = tokens[end];
    if (token === undefined) break;
    if (isCapital(token)) {
      isOrg ||= isOrgWord(token.norm);
      isPlace ||= isPlaceWord(token.norm);
      end += 1;
      continue;
    }
    const next = linkEnd(tokens, end, isOrg ? ORG_LINKS : isPlace ? PLACE_LINKS : null);
    if (next === null) break;
    end = next;
  }
  return { first, end, isInitial: isInitial(document, first) };
}

/** Index of the capitalized word to which one or two small words lead; null where the name ends before them. */
function linkEnd(tokens: readonly Token[], at: number, links: ReadonlySet<string> | null): number | null {
  for (let end = at; end < at + 3; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return null;
    if (isCapital(token)) return at < end && !isCommonWord(token.norm) ? end : null;
    const isLink = (end > at || token.norm !== 'and') && (PARTICLES.has(token.norm) || links?.has(token.norm) === true);
    if (!isLink && !(token.norm === 'and' && links?.has('and') === true && isListLike(tokens, at))) return null;
  }
  return null;
}

/** “Department of Health and Human Services”: “and” belongs to the name where an “of” or “for” stands before it. */
function isListLike(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; at - 5 < before; before -= 1) {
    const token = tokens[before];
    if (token === undefined || !(isCapital(token) || ORG_LINKS.has(token.norm))) return false;
    if (token.norm === 'of' || token.norm === 'for') return true;
  }
  return false;
}

/** Take the words away that have a capital only because the sentence begins there, or that never belong to a name. */
function stripStart(document: TextDocument, run: Run, counts: CaseCounts): Run | null {
  let first = run.first;
  let isAtStart = run.isInitial;
  while (first < run.end) {
    const token = document.tokens[first];
    const next = document.tokens[first + 1];
    if (token === undefined) return null;
    const isLead = first + 1 < run.end && isCapital(next) && isForename(token.norm) && !isCommonWord(next?.norm ?? '');
    const isWord = isCommonWord(token.norm) || (isAtStart && isLowerElsewhere(token.norm, counts));
    const isSmall = !isCapital(token);
    if (isSmall || (isWord && !isLead) || (isDemonym(token.norm) && first + 1 < run.end && !isOrgRun(document, run))) {
      first += 1;
      isAtStart = false;
      continue;
    }
    break;
  }
  return first < run.end ? { first, end: run.end, isInitial: first === run.first && run.isInitial } : null;
}

function isOrgRun(document: TextDocument, run: Run): boolean {
  return document.tokens.slice(run.first, run.end).some((token) => isOrgWord(token.norm));
}

function isLowerElsewhere(norm: string, { lower, inner }: CaseCounts): boolean {
  const small = lower.get(norm) ?? 0;
  return 0 < small && (inner.get(norm) ?? 0) <= small && !(isForename(norm) && isSurname(norm));
}
