// What does the ranker see of a quotation and of somebody who could be speaking? Positions, marks and closed word lists; no names.

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import { BETWEEN_NAMES, findBetween, findSignature } from './between-features.ts';
import { type Choice, type Choices, findChoices } from './choose-source.ts';
import { CUE_NAMES, findCueFeatures, findStrongGaps, type Place, toGapBucket } from './cue-features.ts';
import { keyOf, type PreviousSpeech, type RankingContext } from './ranking-context.ts';
import type { Source } from './source.ts';

export const RANK_FEATURE_NAMES = [
  ...['name', 'pronoun', 'description', 'organization', 'group', 'relative', 'phrase', 'place'].map((x) => `form:${x}`),
  ...['he', 'they', 'it', 'i', 'we', 'possessive', 'object'].map((x) => `pronoun:${x}`),
  'entity:known',
  ...['-3', '-2', '-1', '0', '1'].map((x) => `block:${x}`),
  'side:before',
  'side:after',
  ...['own', 'own-end', 'before', 'earlier', 'later'].map((x) => `sentence:${x}`),
  ...['0', '1', '2', '3', '4', '5'].map((x) => `gap:${x}`),
  ...['0', '1', '2', '3'].map((x) => `rank:${x}`),
  ...['0', '1', '2'].map((x) => `between:${x}`),
  ...CUE_NAMES,
  'left:agent',
  ...['cue-right', 'cue-left', 'cue-left-far', 'cue-right-far', 'colon', 'label', 'sentence-subject'].map(
    (x) => `pick:${x}`,
  ),
  'pick:other',
  'pick:none',
  'pick:of-next-adjacent',
  'pick:of-next',
  'pick:of-previous',
  ...['choice-left', 'choice-right', 'choice-subject', 'governor', 'second-governor'].flatMap((x) =>
    ['is', 'other', 'none'].map((y) => `${x}:${y}`),
  ),
  ...['same-mention', 'same', 'other', 'none'].map((x) => `previous:${x}`),
  ...['same-block', 'next-block', 'far'].map((x) => `previous-at:${x}`),
  'previous:same-and-floating',
  'previous:same-and-same-block',
  ...['of', 'to', 'with', 'by', 'for', 'in', 'other-preposition', 'tell', 'and', 'mark', 'cue', 'start', 'word'].map(
    (x) => `left:${x}`,
  ),
  ...['possessive', 'comma', 'colon', 'cue', 'auxiliary', 'mark', 'preposition', 'word'].map((x) => `right:${x}`),
  'head:of-sentence',
  'head:of-block',
  ...['1', '2', '3', '5', '9'].map((x) => `count:${x}`),
  'count:most',
  ...['floating', 'whole-block', 'ends-comma', 'ends-stop', 'small-start', 'first', 'heading'].map(
    (x) => `quotation:${x}`,
  ),
  ...['1', '2', '3', '4'].map((x) => `length:${x}`),
  ...['comma', 'colon', 'word', 'none', 'mark'].map((x) => `before:${x}`),
  ...['word', 'none', 'mark'].map((x) => `behind:${x}`),
  ...['0', '1', '2', '3'].map((x) => `own-sentence:${x}`),
  'comma-and-next',
  'small-and-own-sentence',
  'right:verb',
  ...BETWEEN_NAMES,
] as const;

const INDEX = new Map<string, number>(RANK_FEATURE_NAMES.map((name, index) => [name, index]));
export const RANK_FEATURE_COUNT = RANK_FEATURE_NAMES.length;

/** One row of 0 and 1 for each candidate, `RANK_FEATURE_COUNT` long. */
export function toRankFeatures(
  context: RankingContext,
  quotation: Quotation,
  { candidates, previous }: { readonly candidates: readonly Source[]; readonly previous: PreviousSpeech | null },
): readonly Uint8Array[] {
  const scene = toScene(context, quotation, candidates, previous);
  return candidates.map((candidate, index) => toRow(scene, candidate, index));
}

interface Scene {
  readonly context: RankingContext;
  readonly quotation: Quotation;
  /** Of the candidates. */
  readonly countBefore: number;
  /** See `CueScene`. */
  readonly strongGaps: readonly number[];
  readonly place: Place;
  readonly previous: PreviousSpeech | null;
  readonly pick: Choice | null;
  readonly choices: Choices;
  /** First token of the quotation's words and the last. */
  readonly opening: Token | undefined;
  readonly closing: Token | undefined;
  readonly shared: readonly string[];
  readonly isFloating: boolean;
  readonly isSmall: boolean;
  readonly endsWithComma: boolean;
}

/** Characters beside the marks that tell what stands there. */
const NEAR = 20;

function toScene(
  context: RankingContext,
  quotation: Quotation,
  candidates: readonly Source[],
  previous: PreviousSpeech | null,
): Scene {
  const { document, quotations } = context.around;
  const { tokens, text } = document;
  const place = {
    start: firstTokenFrom(tokens, quotation.outer.start),
    end: firstTokenFrom(tokens, quotation.outer.end),
  };
  const openingIndex = firstTokenFrom(tokens, quotation.start);
  const opening = tokens[openingIndex];
  const closing = tokens[Math.max(openingIndex, firstTokenFrom(tokens, quotation.end) - 1)];
  const block = document.blocks[quotation.firstBlock];
  const words = text.slice(quotation.start, quotation.end);
  const blockStart = block?.start ?? 0;
  const lead = text.slice(Math.max(blockStart, quotation.outer.start - NEAR), quotation.outer.start).trimEnd();
  const blockEnd = document.blocks[quotation.lastBlock]?.end ?? 0;
  const rest = text.slice(quotation.outer.end, Math.min(blockEnd, quotation.outer.end + NEAR)).trimStart();
  const isFloating = lead === '';
  const isSmall = /^[[(…]*\s*\p{Ll}/u.test(words);
  // British and continental typography puts the comma or stop behind the mark, American before it.
  const endsWithComma = /,$/.test(words) || rest.startsWith(',');
  const endsWithStop = /[.!?…]$/u.test(words) || rest.startsWith('.');
  const beyond = rest.replace(/^[,.]\s*/, '');
  const wordCount = words.split(/\s+/).length;
  const inSentence = candidates.filter(({ sentence }) => sentence === opening?.sentence).length;
  const shared = [
    ...(isFloating ? ['quotation:floating'] : []),
    ...(isFloating && beyond === '' ? ['quotation:whole-block'] : []),
    ...(endsWithComma ? ['quotation:ends-comma'] : endsWithStop ? ['quotation:ends-stop'] : []),
    ...(isSmall ? ['quotation:small-start'] : []),
    ...(quotations[quotation.index - 1]?.lastBlock === quotation.firstBlock ? [] : ['quotation:first']),
    ...(block?.kind === 'heading' ? ['quotation:heading'] : []),
    `length:${wordCount <= 2 ? 1 : wordCount <= 5 ? 2 : wordCount <= 12 ? 3 : 4}`,
    `before:${/,$/.test(lead) ? 'comma' : /:$/.test(lead) ? 'colon' : lead === '' ? 'none' : /[\p{L}\p{N}]$/u.test(lead) ? 'word' : 'mark'}`,
    `behind:${beyond === '' ? 'none' : /^[\p{L}\p{N}]/u.test(beyond) ? 'word' : 'mark'}`,
    `own-sentence:${Math.min(3, inSentence)}`,
  ];
  const pick = context.picks[quotation.index] ?? null;
  return {
    context,
    quotation,
    countBefore: firstFrom(candidates, quotation.outer.start + 1, ({ end }) => end),
    strongGaps: findStrongGaps(context, candidates, place),
    place,
    previous,
    pick,
    choices: findChoices(quotation, context.around),
    opening,
    closing,
    shared,
    isFloating,
    isSmall,
    endsWithComma,
  };
}

function toRow(scene: Scene, candidate: Source, index: number): Uint8Array {
  const row = new Uint8Array(RANK_FEATURE_COUNT);
  const on = (name: string): void => {
    const at = INDEX.get(name);
    if (at === undefined) throw new Error(`no feature of the ranker is called ${name}`);
    row[at] = 1;
  };
  for (const name of scene.shared) on(name);
  addForm(candidate, scene, on);
  addPlace(candidate, index, scene, on);
  for (const name of findCueFeatures(candidate, scene)) on(name);
  addPick(candidate, scene, on);
  addPrevious(candidate, scene, on);
  for (const name of findBetween(scene.context, scene.quotation, candidate)) on(name);
  for (const name of findSignature(scene.context, scene.quotation, candidate)) on(name);
  for (const name of scene.context.neighbours.get(candidate) ?? []) on(name);
  return row;
}

type On = (name: string) => void;

function addForm(candidate: Source, { context }: Scene, on: On): void {
  on(`form:${candidate.form}`);
  if (candidate.entity !== null) on('entity:known');
  if (candidate.form === 'pronoun') on(`pronoun:${kindOfPronoun(context.around.document, candidate)}`);
  const count = context.counts.get(keyOf(candidate)) ?? 1;
  on(`count:${[9, 5, 3, 2].find((least) => least <= count) ?? 1}`);
  if (count === context.mostCount) on('count:most');
}

function kindOfPronoun({ tokens }: TextDocument, { firstToken }: Source): string {
  const word = (tokens[firstToken]?.norm ?? '').replace(/'.*$/, '');
  if (/^(?:he|she|er|sie|il|elle|él|ella)$/.test(word)) return 'he';
  if (/^(?:they|ils|elles)$/.test(word)) return 'they';
  if (word === 'it' || word === 'i' || word === 'we') return word;
  return /^(?:him|them|himself|herself|themselves)$/.test(word) ? 'object' : 'possessive';
}

function addPlace(
  candidate: Source,
  index: number,
  { quotation, place, countBefore, context, opening, closing, endsWithComma, isSmall }: Scene,
  on: On,
): void {
  const { quotations } = context.around;
  const isBefore = candidate.end <= quotation.outer.start;
  const blocks =
    candidate.block < quotation.firstBlock
      ? candidate.block - quotation.firstBlock
      : candidate.block > quotation.lastBlock
        ? 1
        : 0;
  on(`block:${blocks}`);
  on(isBefore ? 'side:before' : 'side:after');
  const anchor = isBefore ? opening : closing;
  const sentences = candidate.sentence - (anchor?.sentence ?? 0);
  const isOwn = sentences === 0;
  on(
    `sentence:${isOwn ? (isBefore ? 'own' : 'own-end') : sentences > 0 ? 'later' : sentences === -1 ? 'before' : 'earlier'}`,
  );
  const gap = isBefore ? place.start - candidate.endToken : candidate.firstToken - place.end;
  on(`gap:${toGapBucket(gap)}`);
  const nearer = isBefore ? countBefore - index - 1 : index - countBefore;
  // One that lies within another ends before it: the count is then off by one.
  on(`rank:${Math.max(0, Math.min(3, nearer))}`);
  const [from, until] = isBefore ? [candidate.end, quotation.outer.start] : [quotation.outer.end, candidate.start];
  const between =
    firstFrom(quotations, until + 1, ({ outer }) => outer.end) -
    firstFrom(quotations, from, ({ outer }) => outer.start);
  on(`between:${Math.max(0, Math.min(2, between))}`);
  if (endsWithComma && !isBefore && gap <= 3) on('comma-and-next');
  if (isSmall && isOwn && isBefore) on('small-and-own-sentence');
}

function addPick(candidate: Source, { pick, choices, context, quotation }: Scene, on: On): void {
  const note = (name: string, source: Source | undefined): void =>
    on(`${name}:${source === undefined ? 'none' : source === candidate ? 'is' : 'other'}`);
  note('choice-left', choices.left?.source);
  note('choice-right', choices.right?.source);
  note('choice-subject', choices.subject?.source);
  note('governor', choices.governors[0]);
  note('second-governor', choices.governors[1]);
  const { document, quotations } = context.around;
  const next = quotations[quotation.index + 1];
  if (next?.firstBlock === quotation.lastBlock && context.picks[next.index]?.source === candidate) {
    // “Never.” “Not in this life,” said Ana Ruiz.
    const isAdjacent = document.text.slice(quotation.outer.end, next.outer.start).trim() === '';
    on(isAdjacent ? 'pick:of-next-adjacent' : 'pick:of-next');
  }
  const last = quotations[quotation.index - 1];
  if (last?.lastBlock === quotation.firstBlock && context.picks[last.index]?.source === candidate)
    on('pick:of-previous');
  if (next?.firstBlock === quotation.lastBlock + 1 && context.picks[next.index]?.source === candidate)
    on('pick:of-next-block');
  if (last?.lastBlock === quotation.firstBlock - 1 && context.picks[last.index]?.source === candidate)
    on('pick:of-last-block');
  if (pick === null) on('pick:none');
  else if (pick.source === candidate) on(`pick:${pick.rule === 'agent' ? 'cue-left' : pick.rule}`);
  else on('pick:other');
}

function addPrevious(candidate: Source, { previous, quotation, isFloating }: Scene, on: On): void {
  if (previous === null) {
    on('previous:none');
    return;
  }
  const isSame = keyOf(previous.source) === keyOf(candidate);
  const isMention = previous.source === candidate;
  on(isMention ? 'previous:same-mention' : isSame ? 'previous:same' : 'previous:other');
  const blocks = quotation.firstBlock - previous.quotation.lastBlock;
  on(`previous-at:${blocks === 0 ? 'same-block' : blocks === 1 ? 'next-block' : 'far'}`);
  if (isSame && isFloating && blocks === 1) on('previous:same-and-floating');
  if (isSame && blocks === 0) on('previous:same-and-same-block');
  const earlier = previous.before;
  on(`before-previous:${earlier === null ? 'none' : keyOf(earlier) === keyOf(candidate) ? 'same' : 'other'}`);
}
