// What tells somebody's words from a title, a nickname, a term or a scare quote? Marks, lengths, neighbours; closed word lists.

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { firstTokenFrom, lastTokenUntil, tokensIn } from '../text/token-search.ts';
import type { Choice } from './choose-source.ts';
import type { Cue } from './cues.ts';
import type { Ranked } from './rank-speakers.ts';
import { isNickname, isTitleCase, NAMING, toPlainWords } from './title-signs.ts';

export const SPEECH_FEATURE_NAMES = [
  ...['1', '2', '3', '4', '6', '9', '13'].map((x) => `words:${x}`),
  ...['comma', 'stop', 'question', 'none'].map((x) => `ends:${x}`),
  ...['capital', 'small', 'other'].map((x) => `starts:${x}`),
  'title-case',
  'title-case-short',
  'naming-before',
  'nickname',
  'all-capitals',
  'heading',
  'speaks-of-self',
  'has-verb',
  ...['none', 'comma', 'colon', 'article', 'preposition', 'as', 'capital', 'verb', 'word', 'mark'].map(
    (x) => `left:${x}`,
  ),
  ...['none', 'stop', 'comma', 'capital', 'word', 'mark'].map((x) => `right:${x}`),
  ...['cue-right', 'cue-left', 'cue-left-far', 'cue-right-far', 'label', 'colon', 'sentence-subject', 'none'].map(
    (x) => `pick:${x}`,
  ),
  'cue-near',
  'cue-strong',
  'ranker:score',
  ...['speech', 'other', 'none'].map((x) => `previous:${x}`),
  'previous:same-sentence',
  'in-brackets',
  ...['strong', 'weak', 'none'].map((x) => `sentence-cue:${x}`),
  ...['1', '2', '3'].map((x) => `in-sentence:${x}`),
  'repeated',
  'modifies',
  'title-behind-preposition',
  'short-without-cue',
  ...['work', 'term', 'sign'].map((x) => `noun-before:${x}`),
  ...['of', 'by', 'possessive', 'and', 'list', 'dash', 'determiner', 'to-verb'].map((x) => `before:${x}`),
  ...['by', 'noun', 'and', 'dash', 'verb'].map((x) => `after:${x}`),
  ...['0', '1', '2', '3', '4'].map((x) => `cue-gap:${x}`),
  ...['sure', 'close', 'nobody'].map((x) => `ranker:${x}`),
  'best:before-with-cue',
  'best:behind-with-cue',
  'best:same-block',
  'unmarked-elsewhere',
  'hyphenated',
  'function-words',
  'lone-in-block',
  'block-without-stop',
  'nested',
  'bias',
] as const;

const INDEX = new Map<string, number>(SPEECH_FEATURE_NAMES.map((name, index) => [name, index]));
export const SPEECH_FEATURE_COUNT = SPEECH_FEATURE_NAMES.length;

export interface SpeechScene {
  readonly document: TextDocument;
  readonly quotation: Quotation;
  readonly quotations: readonly Quotation[];
  /** Outside quotations alone. */
  readonly cuesBySentence: ReadonlyMap<number, readonly Cue[]>;
  readonly namedWords: ReadonlySet<string>;
  readonly repeatedWords: ReadonlySet<string>;
  readonly pick: Choice | null;
  readonly best: Ranked | null;
  /** The second best of the ranker, null where there is but one. */
  readonly second: Ranked | null;
  /** The quotation before, in the same paragraph or not, and whether it was speech. */
  readonly previous: { readonly quotation: Quotation; readonly isSpeech: boolean } | null;
}

export function toSpeechFeatures(scene: SpeechScene): Float32Array {
  const { document, quotation, pick, best, previous } = scene;
  const row = new Float32Array(SPEECH_FEATURE_COUNT);
  const on = (name: string, value = 1): void => {
    const index = INDEX.get(name);
    if (index === undefined) throw new Error(`no feature of speech is called ${name}`);
    row[index] = value;
  };
  const { tokens } = document;
  const inner = tokensIn(tokens, quotation);
  const words = inner.filter((token) => token.kind !== 'mark');
  const text = document.text.slice(quotation.start, quotation.end);
  const before = tokens[lastTokenUntil(tokens, quotation.outer.start)];
  const next = tokens[firstTokenFrom(tokens, quotation.outer.end)];
  // British and continental typography puts the comma or stop behind the mark, American before it.
  const isOutside = next !== undefined && next.block === quotation.lastBlock && /^[,.]$/.test(next.text);
  const ending = /[.,!?…]$/u.test(text) || !isOutside ? text : `${text}${next.text}`;
  const after = ending === text ? next : tokens[(next?.index ?? 0) + 1];
  on(`words:${[13, 9, 6, 4, 3, 2].find((limit) => limit <= words.length) ?? 1}`);
  on(
    `ends:${/,$/.test(ending) ? 'comma' : /[.…]$/u.test(ending) ? 'stop' : /[?!]$/.test(ending) ? 'question' : 'none'}`,
  );
  on(`starts:${/^[^\p{L}]*\p{Lu}/u.test(text) ? 'capital' : /^[^\p{L}]*\p{Ll}/u.test(text) ? 'small' : 'other'}`);
  if (isTitleCase(words)) on(words.length <= 8 ? 'title-case-short' : 'title-case');
  if (before !== undefined && before.block === quotation.firstBlock && NAMING.test(before.norm)) on('naming-before');
  if (isNickname(document, quotation)) on('nickname');
  if (!/\p{Ll}/u.test(text)) on('all-capitals');
  if (document.blocks[quotation.firstBlock]?.kind === 'heading') on('heading');
  if (words.some(({ norm }) => /^(?:i|we|you|my|our|your|me|us)(?:'\w+)?$/.test(norm))) on('speaks-of-self');
  if (words.some(({ norm }) => VERB.test(norm))) on('has-verb');
  on(`left:${toLeft(before, quotation)}`);
  on(`right:${toRight(after, quotation)}`);
  on(`pick:${pick === null || !INDEX.has(`pick:${pick.rule}`) ? 'none' : pick.rule}`);
  if (pick?.cue != null) {
    on('cue-near');
    if (pick.cue.strength === 'strong') on('cue-strong');
  }
  on('ranker:score', best === null ? 0 : best.probability01);
  on(`previous:${previous === null ? 'none' : previous.isSpeech ? 'speech' : 'other'}`);
  const opening = inner[0];
  const earlier = previous === null ? undefined : tokens[firstTokenFrom(tokens, previous.quotation.start)];
  if (earlier !== undefined && earlier.start === previous?.quotation.start && earlier.sentence === opening?.sentence)
    on('previous:same-sentence');
  addSentence(scene, opening, on);
  if (toLeft(before, quotation) === 'article' && toRight(after, quotation) === 'word' && words.length <= 4)
    on('modifies');
  if (isTitleCase(words) && /^(?:of|in|on|with|for)$/.test(before?.norm ?? '')) on('title-behind-preposition');
  if (words.length <= 2 && pick?.cue == null) on('short-without-cue');
  if (before?.text === '(' || after?.text === ')') on('in-brackets');
  addFrame(scene, { before, after, words }, on);
  on('bias');
  return row;
}

/** Who else is quoted in the sentence, whether it reports speech, and whether the words are a term that comes again. */
function addSentence(
  { document, quotation, quotations, cuesBySentence, repeatedWords }: SpeechScene,
  opening: Token | undefined,
  on: (name: string) => void,
): void {
  const own = cuesBySentence.get(opening?.sentence ?? -1) ?? [];
  on(`sentence-cue:${own.some(({ strength }) => strength === 'strong') ? 'strong' : own.length > 0 ? 'weak' : 'none'}`);
  const sentence = document.sentences[opening?.sentence ?? -1];
  const startOf = ({ outer }: Quotation): number => outer.start;
  const beside =
    sentence === undefined
      ? 0
      : firstFrom(quotations, sentence.end, startOf) - firstFrom(quotations, sentence.start, startOf);
  on(`in-sentence:${Math.min(3, Math.max(1, beside))}`);
  const isRepeated = repeatedWords.has(toPlainWords(document, quotation));
  if (isRepeated) on('repeated');
}

interface Frame {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly words: readonly Token[];
}

const WORK_NOUN =
  /^(?:song|songs|film|movie|book|novel|memoir|album|series|show|episode|play|poem|painting|single|podcast|game|documentary|magazine|paper|article|essay|column|titled|entitled|headlined|sitcom|drama|comedy|musical|program|programme|ad|video|report|classic|hit)$/;
const TERM_NOUN =
  /^(?:term|terms|word|words|phrase|label|nickname|name|called|dubbed|nicknamed|termed|known|moniker|hashtag|slogan|title|so-called|as|means|meaning|category|concept)$/;
const SIGN_NOUN =
  /^(?:sign|signs|banner|placard|poster|chant|chants|chanted|chanting|shouted|shouting|read|reads|reading|slogan)$/;
const FUNCTION_WORD =
  /^(?:the|a|an|of|to|in|for|and|but|that|this|it|is|was|with|on|at|by|not|no|all|so|very|from|they|he|she)$/;

/** The words right around the marks, the cue's distance and the ranker's mind. */
function addFrame(
  { document, quotation, best, second, cuesBySentence, quotations }: SpeechScene,
  frame: Frame,
  on: (name: string) => void,
): void {
  const { before, after, words } = frame;
  const { tokens } = document;
  const isOwn = before !== undefined && before.block === quotation.firstBlock;
  const nouns = isOwn ? tokens.slice(Math.max(0, before.index - 2), before.index + 1).map(({ norm }) => norm) : [];
  if (nouns.some((noun) => WORK_NOUN.test(noun))) on('noun-before:work');
  if (nouns.some((noun) => TERM_NOUN.test(noun))) on('noun-before:term');
  if (nouns.some((noun) => SIGN_NOUN.test(noun))) on('noun-before:sign');
  const last = isOwn ? before.norm : '';
  if (last === 'of') on('before:of');
  if (last === 'by') on('before:by');
  if (/^['’]s$|s['’]$/.test(last)) on('before:possessive');
  if (last === 'and' || last === 'or') on('before:and');
  if (/^[–—-]$/.test(last)) on('before:dash');
  if (/^(?:a|an|the|his|her|its|their|this|that)$/.test(last)) on('before:determiner');
  if (last === 'to' && 1 <= words.length && /^\p{Ll}/u.test(words[0]?.text ?? '')) on('before:to-verb');
  const earlier = quotations[quotation.index - 1];
  if (
    earlier !== undefined &&
    /^[\s,]*(?:and|or|,)?\s*$/.test(document.text.slice(earlier.outer.end, quotation.outer.start))
  )
    on('before:list');
  const follows = after !== undefined && after.block === quotation.lastBlock ? after : null;
  if (follows?.norm === 'by') on('after:by');
  if (follows?.norm === 'and' || follows?.norm === 'or') on('after:and');
  if (follows !== null && /^[–—-]$/.test(follows.text)) on('after:dash');
  if (follows !== null && /^\p{Ll}+(?:ed|s)$/u.test(follows.text)) on('after:verb');
  else if (follows?.kind === 'word' && /^\p{Ll}{4,}$/u.test(follows.text)) on('after:noun');
  const start = firstTokenFrom(tokens, quotation.outer.start);
  const end = firstTokenFrom(tokens, quotation.outer.end);
  const sentences = new Set([tokens[start]?.sentence, tokens[end - 1]?.sentence]);
  const gaps = [...sentences]
    .flatMap((sentence) => cuesNear(cuesBySentence.get(sentence ?? -1) ?? [], start, end))
    .filter((cue) => cue.strength === 'strong')
    .map((cue) => (cue.end <= start ? start - cue.end : Math.max(0, cue.first - end)));
  const gap = Math.min(...gaps, 99);
  on(`cue-gap:${gap <= 1 ? 0 : gap <= 4 ? 1 : gap <= 10 ? 2 : gap < 99 ? 3 : 4}`);
  if (best === null) on('ranker:nobody');
  else {
    on(best.probability01 - (second?.probability01 ?? 0) > 0.8 ? 'ranker:sure' : 'ranker:close');
    if (best.source.block === quotation.firstBlock) on('best:same-block');
    const sentence = best.source.sentence;
    const own = sentences.has(sentence) ? (cuesBySentence.get(sentence) ?? []) : [];
    if (own.length > 0) on(best.source.end <= quotation.outer.start ? 'best:before-with-cue' : 'best:behind-with-cue');
  }
  const text = document.text.slice(quotation.start, quotation.end).replace(/[.,!?]+$/, '');
  if (2 < text.length && text.length < 40 && isElsewhere(document.text, text, quotation)) on('unmarked-elsewhere');
  if (words.some((word) => word.text.includes('-'))) on('hyphenated');
  if (words.some((word) => FUNCTION_WORD.test(word.norm))) on('function-words');
  const block = document.blocks[quotation.firstBlock];
  if (block !== undefined && block.start === quotation.outer.start && block.end - quotation.outer.end < 2)
    on('lone-in-block');
  if (block !== undefined && !/[.!?:"”’]$/.test(document.text.slice(Math.max(block.start, block.end - 1), block.end)))
    on('block-without-stop');
  if (/[‘'“"].*[’'”"]/.test(text)) on('nested');
}

/** Those within reach: in a sentence that people read, all. */
function cuesNear(cues: readonly Cue[], start: number, end: number): readonly Cue[] {
  return cues.length <= MAX_CUES
    ? cues
    : cues.slice(
        firstFrom(cues, start - MAX_CUES, ({ first }) => first),
        firstFrom(cues, end + MAX_CUES, ({ first }) => first),
      );
}

const MAX_CUES = 40;
/** Characters before and behind in which the same words are looked for: a long article, not a book. */
const MAX_REACH = 40_000;

function isElsewhere(text: string, words: string, { outer }: Quotation): boolean {
  const from = Math.max(0, outer.start - MAX_REACH);
  const before = text.slice(from, outer.start + words.length).indexOf(words);
  const behind = text.slice(outer.end, outer.end + MAX_REACH).indexOf(words);
  const next = 0 <= before && from + before < outer.start ? from + before : behind < 0 ? -1 : outer.end + behind;
  return 0 <= next && !/["“‘']/.test(text[next - 1] ?? '');
}

const VERB =
  /^(?:is|are|was|were|be|been|am|has|have|had|will|would|can|could|should|may|might|must|do|does|did|don't|doesn't|didn't|can't|won't|isn't|aren't|wasn't|it's|that's|i'm|we're|they're|you're|let's|there's|he's|she's|need|needs|want|wants|know|think|ist|sind|war|wird|hat|haben|est|sont|était|a|ont|es|son|fue|ha|han)$/;

function toLeft(before: Token | undefined, { firstBlock }: Quotation): string {
  if (before === undefined || before.block !== firstBlock) return 'none';
  if (before.text === ',') return 'comma';
  if (before.text === ':') return 'colon';
  if (before.kind === 'mark') return 'mark';
  if (/^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|'s|’s)$/.test(before.norm)) return 'article';
  if (before.norm === 'as') return 'as';
  if (/^(?:of|in|on|for|with|to|by|at|from|about|against)$/.test(before.norm)) return 'preposition';
  if (/^\p{Lu}/u.test(before.text)) return 'capital';
  return /(?:ed|ing|s)$/.test(before.norm) ? 'verb' : 'word';
}

function toRight(after: Token | undefined, { lastBlock }: Quotation): string {
  if (after === undefined || after.block !== lastBlock) return 'none';
  if (/^[.!?;]$/.test(after.text)) return 'stop';
  if (after.text === ',') return 'comma';
  if (after.kind === 'mark') return 'mark';
  return /^\p{Lu}/u.test(after.text) ? 'capital' : 'word';
}
