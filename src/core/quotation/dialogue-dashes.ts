// Which paragraphs are dialogue that a dash opens, and where does the narrator break in?

import { DIALOGUE_WORDS, type DialogueWords } from '../lexicon/dialogue-verbs.ts';
import type { Block, TextDocument } from '../text/text-document.ts';
import type { QuotedStretch } from './pair-marks.ts';
import type { Quotation } from './quotation.ts';

/** Hyphens are used for dashes by papers whose keyboard has none. */
const OPENING = /^\s*([—–―]|-(?!\p{N}))\s?(?=[\p{L}\p{N}¿¡«“"'’‘…([])/u;
const DASH = /[—–―-]/;

/** True for what a dash opens, false for what marks enclose. */
export const isDialogue = ({ openMark }: Pick<Quotation, 'openMark'>): boolean => DASH.test(openMark);

/** Paragraphs without the narrator's voice that a turn with it proves to be turns as well. */
const MAX_SILENT_TURNS = 3;

/**
 * The stretches of speech by index of their block; blocks that are no dialogue are absent.
 *
 * —No —dijo Ana—, no iré.            -> “No”, “no iré.”
 * – Non, dit-il. Je ne viendrai pas. -> “Non”, “Je ne viendrai pas.”
 * – Réduire les impôts.              -> none: an item of a list, unless it stands next to a turn like those above
 * — Ana Ruiz                         -> none: a signature
 */
export function findDialogue(document: TextDocument): ReadonlyMap<number, readonly QuotedStretch[]> {
  const words = DIALOGUE_WORDS[/^[a-z]+/.exec(document.lang)?.[0] ?? ''];
  if (words === undefined) return new Map();
  const turns = document.blocks.flatMap((block) => readTurn(document, block, words) ?? []);
  // Nordic papers open every paragraph that is speech with a dash, and need no narrator to break in.
  const sure = turns.filter(({ isSure }) => isSure).length;
  const isHouseStyle = words.isWholeTurn && LEAST_SURE <= sure && turns.length <= sure * MOST_SILENT_PER_SURE;
  const kept = turns.filter(
    (turn, at) => turn.isSure || (turn.isSentence && (isHouseStyle || isBesideSure(turns, at))),
  );
  return new Map(kept.map(({ block, stretches }) => [block, stretches]));
}

const LEAST_SURE = 2;
const MOST_SILENT_PER_SURE = 4;

/** In a row of turns without a paragraph between, a few steps from one that leaves no doubt. */
function isBesideSure(turns: readonly Turn[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let far = 1; far <= MAX_SILENT_TURNS; far += 1) {
      const [last, next] = [turns[at + step * (far - 1)], turns[at + step * far]];
      if (last === undefined || next === undefined || next.block !== last.block + step) break;
      if (next.isSure) return true;
    }
  }
  return false;
}

interface Turn {
  readonly block: number;
  readonly stretches: readonly QuotedStretch[];
  /** The narrator's voice stands in it: this is a dialogue beyond doubt. */
  readonly isSure: boolean;
  /** A whole sentence. */
  readonly isSentence: boolean;
}

function readTurn(document: TextDocument, block: Block, words: DialogueWords): Turn | null {
  if (block.kind !== 'paragraph' && block.kind !== 'blockquote') return null;
  const text = document.text.slice(block.start, block.end);
  const opening = OPENING.exec(text);
  const mark = opening?.[1];
  if (opening === null || mark === undefined) return null;
  const stretches: QuotedStretch[] = [];
  let isSure = false;
  let from = opening[0].length;
  let outerStart = text.indexOf(mark);
  while (from < text.length) {
    const voice = findVoice(text, { from, mark, words });
    isSure ||= voice !== null;
    let end = voice?.start ?? text.length;
    while (from < end && /[\s,]/.test(text[end - 1] ?? '')) end -= 1;
    if (/[\p{L}\p{N}]/u.test(text.slice(from, end)))
      stretches.push(toStretch({ from, end, outerStart }, mark, voice?.isDash === true));
    if (voice === null) break;
    outerStart = voice.end;
    from = voice.end + (/^[\s—–―,.;:-]*/u.exec(text.slice(voice.end, voice.end + MAX_ASIDE))?.[0].length ?? 0);
  }
  const isSentence = /[.!?…»"”]$/u.test(text) && /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text);
  return { block: block.index, stretches, isSure, isSentence };
}

interface Reach {
  readonly from: number;
  readonly end: number;
  readonly outerStart: number;
}

function toStretch({ from, end, outerStart }: Reach, mark: string, isDash: boolean): QuotedStretch {
  return {
    start: from,
    end,
    outerStart,
    outerEnd: end,
    openMark: mark,
    close: isDash ? mark : null,
    runsOn: false,
    isStrayEnd: false,
  };
}

/** Where the narrator says who speaks; `[start, end)` with the dash or comma before it. */
interface Voice {
  readonly start: number;
  readonly end: number;
  readonly isDash: boolean;
}

interface Asked {
  readonly from: number;
  readonly mark: string;
  readonly words: DialogueWords;
}

/** Longest aside of the narrator between two dashes. */
const MAX_ASIDE = 250;

function findVoice(text: string, { from, mark, words }: Asked): Voice | null {
  // A dash, or a comma, question mark or closing mark and a space.
  const breaks = mark === '-' ? /\s-\s?(?=\p{L})|[,?!…»"”]\s/gu : /[—–―]\s?(?=\p{L})|[,?!…»"”]\s/gu;
  breaks.lastIndex = from;
  for (let match = breaks.exec(text); match !== null; match = breaks.exec(text)) {
    const isDash = DASH.test(match[0]);
    const begin = match.index + match[0].length;
    if (!isNarrator(text.slice(begin, begin + MAX_ASIDE), words, isDash)) continue;
    // The comma, or the question mark, belongs to the words.
    const start = isDash ? match.index : match.index + 1;
    return { start, end: isDash ? endOfAside(text, begin, mark) : endOfSentence(text, begin, words), isDash };
  }
  return null;
}

/** `dijo Ana`, `le preguntó su madre`, `dit-il`, `a déclaré Anne Ruiz`, `säger hon`. */
function isNarrator(text: string, words: DialogueWords, isDash: boolean): boolean {
  const { verbs, before } = words;
  let rest = text;
  for (let skipped = 0; skipped <= MAX_BEFORE_VERB; skipped += 1) {
    const match = WORD.exec(rest);
    if (match?.[1] === undefined || (skipped === 0 && /^\p{Lu}/u.test(match[1]))) return false;
    const word = match[1].toLowerCase().replace('’', "'");
    const verb = /^(.+?)-(?:t-)?(?:il|elle|on|ils|elles|je|nous)$/u.exec(word);
    rest = rest.slice(match[0].length);
    if (verbs.has(verb?.[1] ?? word)) return verb !== null || isDash || isSubject(rest, words);
    if (!before.has(word)) return false;
  }
  return false;
}

const MAX_BEFORE_VERB = 3;
/** With the apostrophe where the word is elided: `s’exclame` is two words. */
const WORD = /^\s*(\p{L}+['’](?=\p{L})|\p{L}+(?:-\p{L}+)*)/u;

/** Behind a comma alone, the verb must have somebody whose verb it is: `– Il vient, dit Anne`. */
function isSubject(rest: string, { subjects, isWholeTurn }: DialogueWords): boolean {
  const next = /^ (\p{L}+['’]?)/u.exec(rest)?.[1];
  if (next === undefined) return false;
  // Nordic nouns carry their article at the end: `forklarer duoen`.
  const isDefinite = isWholeTurn && /^\p{L}{2,}(?:en|et|na|ne)$/u.test(next);
  return isDefinite || /^\p{Lu}/u.test(next) || subjects.has(next.toLowerCase().replace('’', "'"));
}

/** To the dash that closes it, else to the paragraph's end. */
function endOfAside(text: string, begin: number, mark: string): number {
  const close = mark === '-' ? /-(?=\s|[,.;:])|\s-(?=\s)/g : /[—–―]/gu;
  close.lastIndex = begin;
  const end = close.exec(text.slice(0, begin + MAX_ASIDE + 1))?.index ?? text.length;
  return end;
}

/** To the comma behind `dit-il`, or to the end of the sentence; to the paragraph's end where the rest is the narrator's. */
function endOfSentence(text: string, begin: number, { own, isWholeTurn }: DialogueWords): number {
  const isOwn = (from: number): boolean =>
    own.has(/^[\s,«"“]*(\p{L}+['’]?)/u.exec(text.slice(from))?.[1]?.toLowerCase().replace('’', "'") ?? '');
  const pronoun = /^[^,.;:!?]*-(?:il|elle|on|ils|elles)(?=,)/u.exec(text.slice(begin));
  if (pronoun !== null) return begin + pronoun[0].length;
  const ends = /[,.!?…](?=\s)/gu;
  ends.lastIndex = begin;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    if (match[0] === ',') {
      if (isOwn(match.index)) return match.index;
      continue;
    }
    const rest = text.slice(match.index + 1, match.index + MAX_TURN);
    if (!/^\s*[\p{Lu}¿¡«"“—–―]/u.test(rest)) continue;
    return isWholeTurn || hasOwn(rest, own) || /[!?]\s*$/.test(rest) ? match.index + 1 : text.length;
  }
  return text.length;
}

/** Characters behind the narrator's sentence in which a word of the speaker himself is looked for. */
const MAX_TURN = 600;

const hasOwn = (text: string, own: ReadonlySet<string>): boolean =>
  (text.match(/\p{L}+['’]?/gu) ?? []).some((word) => own.has(word.toLowerCase().replace('’', "'")));
