// Which stretches of the text are names of persons, organizations and places?

import { toFolded } from '../lexicon/fold.ts';
import { findForeignForenameGender } from '../lexicon/foreign-forenames.ts';
import { FOREIGN_HONORIFICS, FOREIGN_PERSON_NOUNS } from '../lexicon/foreign-words.ts';
import { findForenameGender } from '../lexicon/names.ts';
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../lexicon/titles.ts';
import type { Tagger } from '../model/tagger.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import { type DocumentWords, findDocumentWords } from './document-words.ts';
import { markAcronyms } from './find-acronyms.ts';
import { findCreditedRanges } from './find-credits.ts';
import { findRuns, type Run } from './find-runs.ts';
import { joinBodies } from './join-bodies.ts';
import type { EntityKind, Gender, NameMention } from './mention.ts';
import { findCore, findCoreTokens } from './name-core.ts';
import { type Evidence, findEvidence } from './score-person.ts';
import { settlePieces } from './settle-pieces.ts';
import { type Piece, splitRun } from './split-run.ts';
import { cutAroundPerson, findTaggedWords, findTaggerEvidence, isTaggedName } from './tagger-evidence.ts';
import { findWordFacts } from './word-facts.ts';

export interface MentionOptions {
  /** Trained tags as one more source of evidence; the rules work without. */
  readonly tagger?: Tagger | null;
  readonly trace?: Trace | undefined;
}

/** A candidate that reaches this sum of evidence is a person. */
const PERSON_THRESHOLD = 2.5;
/** Evidence of the same name elsewhere counts, but a little less than at the place itself. */
const ELSEWHERE_DISCOUNT = 0.5;

interface Scored {
  readonly piece: Piece;
  readonly key: string;
  readonly wordCount: number;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** Find names in two passes: names that speak for themselves first, then the short forms that lean on them. */
export function findMentions(document: TextDocument, options: MentionOptions = {}): readonly NameMention[] {
  const { tagger } = options;
  const tagged = tagger == null || !document.lang.startsWith('en') ? null : findTaggedWords(document, tagger);
  const words = findDocumentWords(document, findWordFacts(document.tokens, document.lang), tagged);
  const credits = findCreditedRanges(document);
  const runs = findRuns(words).filter((run) => !isCredited(words, run, credits));
  const split = runs.flatMap((run) => cutAroundPerson(run, tagged, words.facts)).flatMap((run) => splitRun(words, run));
  const pieces = markAcronyms(words, settlePieces(words, joinBodies(words, split)));
  const scored = withSpeakers(pieces.map((piece) => toScored(words, piece)));
  const persons = findPersons(words, scored);
  return pieces.flatMap((piece, index) => {
    const item = scored[index];
    const kind = isDateline(words, piece) ? 'place' : persons.has(piece) ? 'person' : findOtherKind(words, piece);
    if (item === undefined) return [];
    if (kind === null) {
      traceDropped(words, item, options.trace);
      return [];
    }
    const mention = toMention(words, piece, kind, item);
    options.trace?.({
      step: 'people/mentions',
      rule: mention.because.join(' '),
      verdict: 'kept',
      text: mention.text,
      start: mention.start,
      end: mention.end,
      score: item.score,
    });
    return [mention];
  });
}

function traceDropped(words: DocumentWords, { piece, evidence, score }: Scored, trace: Trace | undefined): void {
  const [first, last] = [words.tokens[piece.first], words.tokens[piece.end - 1]];
  if (trace === undefined || first === undefined || last === undefined) return;
  const rule = evidence.map(({ rule, weight }) => `${rule}${weight < 0 ? '' : '+'}${weight}`).join(' ') || piece.rule;
  const { start } = first;
  const { end } = last;
  trace({ step: 'people/mentions', rule, verdict: 'dropped', text: words.text.slice(start, end), start, end, score });
}

function isCredited(
  words: DocumentWords,
  run: Run,
  credits: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const start = words.tokens[run.first]?.start ?? 0;
  return credits.some((credit) => credit.start <= start && start < credit.end);
}

function toScored(words: DocumentWords, piece: Piece): Scored {
  const core = findCore(words, piece);
  const isCandidate = piece.kind === 'candidate' && core.length > 0;
  const evidence = isCandidate
    ? [...findEvidence(words, piece), ...findTaggerEvidence(words.tagged, findCoreTokens(words, piece))]
    : [];
  return {
    piece,
    key: core.map((word) => word.folded).join(' '),
    wordCount: core.length,
    evidence,
    score: isCandidate ? evidence.reduce((sum, { weight }) => sum + weight, 0) : Number.NEGATIVE_INFINITY,
  };
}

const WEIGHT_SPEAKS_ELSEWHERE = 2;

/** `Eska Rovic` of whom nothing is known, where the text says later: “It broke,” Rovic said. */
function withSpeakers(scored: readonly Scored[]): readonly Scored[] {
  const speaking = new Set(
    scored
      .filter(({ wordCount, evidence }) => wordCount === 1 && evidence.some(({ rule }) => rule === 'speaks'))
      .map(({ key }) => key),
  );
  return scored.map((item) => {
    if (item.wordCount < 2 || !speaking.has(item.key.split(' ').at(-1) ?? '')) return item;
    const evidence = [...item.evidence, { rule: 'speaks-elsewhere', weight: WEIGHT_SPEAKS_ELSEWHERE }];
    return { ...item, evidence, score: item.score + WEIGHT_SPEAKS_ELSEWHERE };
  });
}

/** Decide for each distinct name, with the best evidence of all its places, then for the parts of full names. */
function findPersons(words: DocumentWords, scored: readonly Scored[]): ReadonlySet<Piece> {
  const best = new Map<string, number>();
  for (const { key, score, piece } of scored) {
    if (!isShouting(words, piece)) best.set(key, Math.max(best.get(key) ?? Number.NEGATIVE_INFINITY, score));
  }
  const isPerson = (item: Scored): boolean => {
    const elsewhere = (best.get(item.key) ?? Number.NEGATIVE_INFINITY) - ELSEWHERE_DISCOUNT;
    if (elsewhere >= PERSON_THRESHOLD && item.score > -2) return true;
    const isSure = !isShouting(words, item.piece) || isTaggedName(words.tagged, item.piece);
    return isSure ? item.score >= PERSON_THRESHOLD : isListedName(item);
  };
  const full = scored.filter((item) => item.wordCount > 1 && isPerson(item));
  const parts = new Set(full.flatMap((item) => [...item.key.split(' '), ...findNicknames(words, item.piece)]));
  const persons = new Set(full.map((item) => item.piece));
  const surnames = new Set(full.map((item) => item.key.split(' ').at(-1) ?? ''));
  const placed = new Set(scored.filter(({ piece }) => isPlaced(words, piece)).map(({ key }) => key));
  const keys = [...new Set(full.map(({ key }) => key))];
  for (const item of scored) {
    // “Vargas Llosa” of Mario Vargas Llosa: a surname of two words.
    if (item.wordCount === 2 && item.score > -2 && keys.some((key) => key.endsWith(` ${item.key}`)))
      persons.add(item.piece);
    if (item.wordCount !== 1) continue;
    if (isNamesake(words, item, surnames) && (!placed.has(item.key) || isSaying(words, item.piece)))
      persons.add(item.piece);
    const isPart = parts.has(item.key) && item.piece.kind === 'candidate' && !isWordAtOpening(words, item);
    if ((isPart && item.score > -6) || isPerson(item)) persons.add(item.piece);
  }
  return persons;
}

/** `Darnell “Dee” Whitfield … Dee laughed`: one word in marks inside a name. */
function findNicknames({ tokens, facts }: DocumentWords, { first, end }: Piece): readonly string[] {
  let open = first + 1;
  while (open < end && !isMark(tokens[open])) open += 1;
  return open + 2 < end && isMark(tokens[open + 2]) ? [facts[open + 1]?.folded ?? ''] : [];
}

const isMark = (token: Token | undefined): boolean => token?.kind === 'mark' && token.text !== ',';

/** `Valeska Paris spoke. … Paris left.`: a place of which the text says nowhere that something is in it. */
function isNamesake({ tagged }: DocumentWords, { piece, key }: Scored, surnames: ReadonlySet<string>): boolean {
  if (piece.kind !== 'place' || piece.rule !== 'gazetteer' || !surnames.has(key)) return false;
  return tagged === null || tagged.tags[piece.first] !== 'B-ORG';
}

/** `Washington said`, where a Denzel Washington is in the story and somebody flies to Washington too. */
function isSaying({ facts }: DocumentWords, { first, end }: Piece): boolean {
  const verb = /^(?:said|says|told|added|asked|recalled|explained|replied|testified|smiled|laughed)$/;
  const before = facts[first - 1]?.folded ?? '';
  return verb.test(facts[end]?.folded ?? '') || (verb.test(before) && /^[”"’,]$/.test(facts[first - 2]?.folded ?? ''));
}

function isPlaced({ facts }: DocumentWords, { first }: Piece): boolean {
  return /^(?:in|at|from|to|near|outside|around|across|of|into|through|toward|towards)$/.test(
    facts[first - 1]?.folded ?? '',
  );
}

/** Inside text that is set like a headline capitals prove nothing: forename and surname must both be listed. */
function isListedName({ evidence, wordCount }: Scored): boolean {
  const rules = new Set(evidence.map(({ rule }) => rule));
  return wordCount === 2 && rules.has('forename-first') && rules.has('surname-last');
}

function isShouting(words: DocumentWords, piece: Piece): boolean {
  return words.shoutingSentences.has(words.tokens[piece.first]?.sentence ?? -1);
}

/** `Will he go?` is nobody although a Will is in the story: a word that the text also writes small, at a sentence's head. */
function isWordAtOpening(words: DocumentWords, { piece, key }: Scored): boolean {
  return words.isOpening(piece.first) && piece.title === null && words.smallWords.has(key);
}

const MAX_DATELINE_TOKENS = 8;

/** `HARROW, Nov 3 (Reuters) —`, `HARROW - `: the first words of a paragraph, before a dash or an agency in brackets. */
function isDateline({ tokens, facts }: DocumentWords, { first, end }: Piece): boolean {
  if (tokens[first - 1]?.block === tokens[first]?.block) return false;
  for (let index = end; index < end + MAX_DATELINE_TOKENS; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
    if (/^[-–—]$/.test(token.text) || (token.text === '(' && facts[index + 1]?.isCapital === true)) {
      return facts.slice(first, end).every((fact) => fact.isAllCapitals);
    }
    if (token.kind === 'word' && facts[index]?.isCapital !== true) return false;
  }
  return false;
}

function findOtherKind({ tagged, facts }: DocumentWords, piece: Piece): EntityKind | null {
  if (piece.kind === 'organization' || piece.kind === 'place') return piece.kind;
  const tag = tagged?.tags[piece.first];
  // “South Korean President” holds a people, no place.
  if (
    facts[piece.end - 1]?.isDemonym === true ||
    /^(?:north|south|east|west)$/.test(facts[piece.end - 1]?.folded ?? '')
  )
    return null;
  if (piece.kind === 'thing' || tag === undefined) return null;
  return tag.endsWith('ORG') ? 'organization' : tag.endsWith('LOC') ? 'place' : null;
}

function toMention(words: DocumentWords, piece: Piece, kind: EntityKind, { evidence, score }: Scored): NameMention {
  const { tokens, text } = words;
  const first = tokens[piece.first];
  const last = tokens[piece.end - 1];
  if (first === undefined || last === undefined)
    throw new Error(`A name ends outside the document: ${piece.first}–${piece.end}`);
  const titleFirst = piece.title === null ? undefined : tokens[piece.title.first];
  const titleLast = piece.title === null ? undefined : tokens[piece.title.end - 1];
  return {
    kind,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    block: first.block,
    sentence: first.sentence,
    firstToken: piece.first,
    endToken: piece.end,
    title:
      titleFirst === undefined || titleLast === undefined || kind !== 'person'
        ? null
        : { start: titleFirst.start, end: titleLast.end },
    gender: kind === 'person' ? findGender(words, piece) : 'unknown',
    confidence01: kind === 'person' ? Math.min(0.99, Math.max(0.5, 0.5 + score / 12)) : 0.7,
    because: evidence.length > 0 ? evidence.filter(({ weight }) => weight > 0).map(({ rule }) => rule) : [piece.rule],
  };
}

/** Gender as title or forename tell it; the title is the stronger. */
function findGender(words: DocumentWords, piece: Piece): Gender {
  const { title } = piece;
  const titleWords =
    title === null ? [] : words.facts.slice(title.first, title.end).map((fact) => fact.folded.replace(/\.$/, ''));
  // “la señora Pacheco”
  const before = words.facts[piece.first - 1];
  if (before?.isHonorific === true && !before.isCapital) titleWords.push(before.folded);
  if (titleWords.some((word) => FEMALE_HONORIFICS.has(word) || FOREIGN_HONORIFICS.female.has(word))) return 'female';
  if (titleWords.some((word) => MALE_HONORIFICS.has(word) || FOREIGN_HONORIFICS.male.has(word))) return 'male';
  if (titleWords.some((word) => /(?:in|rice|esa|ora)$/.test(word) && FOREIGN_PERSON_NOUNS.has(word))) return 'female';
  const core = findCore(words, piece);
  const first = core[0];
  if (first === undefined || (core.length === 1 && !first.isForename)) return 'unknown';
  // “Lin Tao”: in Chinese and Korean the family comes first.
  if (core.length === 2 && SURNAMES_FIRST.has(first.folded) && core[1]?.isSurname !== true) return 'unknown';
  // A surname alone says nothing, even where somebody else bears it as a forename.
  return core.length === 1 && first.isSurname ? 'unknown' : findNameGender(words, toFolded(first.folded));
}

/** Those that are also forenames elsewhere. */
const SURNAMES_FIRST = new Set('lin lee kim jin jiang yang han ma gao lu kang jung may dan min hong'.split(' '));

/** In French Jean is a man. */
function findNameGender({ lang }: DocumentWords, folded: string): Gender {
  return findForeignForenameGender(folded, lang) ?? findForenameGender(folded);
}
