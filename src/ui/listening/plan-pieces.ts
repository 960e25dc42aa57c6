// In which pieces is an article read aloud? Short enough that no engine dies on one, cut where a speaker would breathe.

import type { Quote } from '../../core/attribution/quote.ts';
import type { Span } from '../../core/text/span.ts';
import type { Block, Sentence, TextDocument } from '../../core/text/text-document.ts';

/** One utterance. `text` is exactly the words of the span, so that offsets need no translation. */
export interface Piece extends Span {
  readonly block: number;
  /** The whole sentence, which is marked while any of its pieces is read. */
  readonly sentence: Span;
  readonly text: string;
  /** Said before the piece, in a breath of its own: who speaks. Null where nobody is announced. */
  readonly announcement: string | null;
}

export interface PlanOptions {
  /** 1 is the voice's own pace. */
  readonly rate: number;
  /** What to say before a quote, null to say nothing. */
  readonly announce: ((quote: Quote) => string | null) | null;
  readonly quotes: readonly Quote[];
}

/** Chrome goes silent within a piece of about fifteen seconds; slow voices need some room. */
const MAX_SECONDS = 11;
/** Read aloud at a rate of 1: about 165 English words a minute. */
const LETTERS_PER_SECOND = 14;
/** A sign of Chinese, Japanese or Korean takes as long as a syllable or two. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DENSE_WEIGHT = 3.2;

/** Pull quotes say what the body says; nobody wants it twice. */
const SILENT_KINDS: ReadonlySet<Block['kind']> = new Set(['pull-quote']);

export function estimateSeconds(text: string, rate: number): number {
  let weight = 0;
  for (const sign of text) weight += DENSE.test(sign) ? DENSE_WEIGHT : 1;
  return weight / (LETTERS_PER_SECOND * rate);
}

/** Pieces in reading order, none empty, none longer than `MAX_SECONDS`, none over the end of a sentence. */
export function planPieces(document: TextDocument, options: PlanOptions): readonly Piece[] {
  const announced = options.announce === null ? [] : findAnnouncements(document, options.quotes, options.announce);
  const pieces: Piece[] = [];
  for (const block of document.blocks) {
    if (SILENT_KINDS.has(block.kind)) continue;
    const sentences = document.sentences.slice(block.firstSentence, block.endSentence);
    for (const sentence of sentences) pieces.push(...cutSentence(document, sentence, { announced, ...options }));
  }
  return pieces;
}

interface Announcement {
  /** Where the quote opens: at its mark, or at the start of the sentence if only marks stand before. */
  readonly at: number;
  readonly text: string;
}

interface CutOptions extends PlanOptions {
  readonly announced: readonly Announcement[];
}

function cutSentence(document: TextDocument, sentence: Sentence, { announced, rate }: CutOptions): Piece[] {
  const own = announced.filter(({ at }) => sentence.start <= at && at < sentence.end);
  const starts = [sentence.start, ...own.map(({ at }) => at).filter((at) => at !== sentence.start), sentence.end];
  return starts.slice(0, -1).flatMap((start, index) => {
    const part = { start, end: starts[index + 1] ?? sentence.end };
    const announcement = own.find(({ at }) => at === start)?.text ?? null;
    return cutSpan(document.text, part, rate)
      .filter((span) => /[\p{L}\p{N}]/u.test(document.text.slice(span.start, span.end)))
      .map((span, at) => ({
        ...span,
        block: sentence.block,
        sentence: { start: sentence.start, end: sentence.end },
        text: document.text.slice(span.start, span.end),
        announcement: at === 0 ? announcement : null,
      }));
  });
}

/** Where a reader would breathe, the best first: clause, dash or comma, a space, anywhere. */
const CUTS = [/[;:؛](?=\s)|[。；：]/gu, /[,،–—)](?=\s)|[、，]/gu, /\s+/gu] as const;

/** Halves of a sentence until each can be said in one breath. */
function cutSpan(text: string, span: Span, rate: number): Span[] {
  if (estimateSeconds(text.slice(span.start, span.end), rate) <= MAX_SECONDS) return [trim(text, span)];
  const at = findCut(text, span);
  return [
    ...cutSpan(text, { start: span.start, end: at }, rate),
    ...cutSpan(text, { start: at, end: span.end }, rate),
  ].filter(({ start, end }) => start < end);
}

/** The cut of the best kind that is nearest to the middle, within the middle half: no piece of one word. */
function findCut(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const middle = words.length / 2;
  for (const pattern of CUTS) {
    const cuts = [...words.matchAll(pattern)].map((match) => match.index + match[0].length);
    const inside = cuts.filter((at) => words.length / 4 <= at && at <= (words.length * 3) / 4);
    const [nearest] = inside.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    if (nearest !== undefined) return start + nearest;
  }
  const at = start + Math.floor(middle);
  // Never between the two halves of one sign.
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

const OPENING_MARKS = /["'“”„‚‘’«»‹›「『\s—–-]*$/u;

/**
 * Where a listener needs to be told who speaks.
 *
 * “We will appeal,” said Ana Ruiz.       -> before the quote
 * Ana Ruiz said: “We will appeal.”       -> nothing: she has just been named
 * “We will appeal. “It is not over.”     -> nothing at the second: she goes on
 * He called it “a disgrace”.             -> nothing: words inside a sentence of the reporter
 */
function findAnnouncements(
  document: TextDocument,
  quotes: readonly Quote[],
  announce: (quote: Quote) => string | null,
): Announcement[] {
  const found: Announcement[] = [];
  let heard: { readonly speaker: string; readonly end: number } | null = null;
  const direct = quotes.filter(({ kind }) => kind === 'direct').sort((a, b) => a.start - b.start);
  for (const quote of direct) {
    const speaker = quote.speaker === null ? null : 'id' in quote.speaker ? quote.speaker.id : quote.speaker.name;
    const goesOn: boolean = heard !== null && heard.speaker === speaker && isNear(document, heard.end, quote.start);
    const isNamedBefore = quote.source !== null && quote.source.start < quote.start && isSameSentence(document, quote);
    const text = goesOn || isNamedBefore || speaker === null ? null : announce(quote);
    if (text !== null) found.push({ at: findOpening(document, quote), text });
    heard = speaker === null ? null : { speaker, end: quote.end };
  }
  return found;
}

/** The same paragraph or the next. */
function isNear({ text }: TextDocument, from: number, to: number): boolean {
  return text.slice(from, to).split('\n\n').length <= 2;
}

function isSameSentence({ sentences }: TextDocument, quote: Quote): boolean {
  const source = quote.source;
  if (source === null) return false;
  return sentences.some(({ start, end }) => start <= source.start && source.start < end && quote.start <= end);
}

function findOpening({ text, sentences }: TextDocument, quote: Quote): number {
  const sentence = sentences.find(({ start, end }) => start <= quote.start && quote.start < end);
  const from = sentence?.start ?? quote.start;
  const marks = OPENING_MARKS.exec(text.slice(from, quote.start))?.[0] ?? '';
  const at = quote.start - marks.length;
  return at + (marks.length - marks.trimStart().length);
}

/** The piece that holds the position, or the next behind it; the last where none follows. */
export function findPieceAt(pieces: readonly Piece[], position: number): number {
  const at = pieces.findIndex(({ end }) => position < end);
  return at < 0 ? Math.max(0, pieces.length - 1) : at;
}
