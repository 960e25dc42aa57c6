// Is this quotation anybody's speech, and does it hold a whole clause?

import { type SmallNetwork, scoreRow, toProbability01 } from '../model/small-network.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { TextDocument, Token } from '../text/text-document.ts';
import { lastTokenUntil, tokensIn } from '../text/token-search.ts';
import { type SpeechScene, toSpeechFeatures } from './speech-features.ts';
import { isNamed, isNickname, isTitleCase, NAMING, toPlainWords } from './title-signs.ts';

export interface Speech {
  readonly isSpeech: boolean;
  readonly kind: 'direct' | 'partial';
  readonly rule: string;
}

/** @param least01 Under this it is nobody's speech. */
export function judgeSpeech(scene: SpeechScene, network: SmallNetwork, least01: number): Speech {
  const { document, quotation } = scene;
  const words = tokensIn(document.tokens, quotation).filter((token) => token.kind !== 'mark');
  const kind = isWhole(document, quotation, words) ? 'direct' : 'partial';
  if (words.length === 0 || !/\p{L}/u.test(document.text.slice(quotation.start, quotation.end)))
    return { isSpeech: false, kind, rule: 'no-words' };
  const reason = findReason(scene, words);
  if (
    reason === 'nickname' ||
    reason === 'so-called' ||
    isNamed(document, quotation) ||
    isKnownName(scene) ||
    isNextTitle(scene, words)
  )
    return { isSpeech: false, kind, rule: reason };
  const probability01 = toProbability01(scoreRow(network, toSpeechFeatures(scene)));
  const isSpeech = least01 <= probability01 || isLoneSentence(scene, words) || isForeignSentence(scene, words);
  return { isSpeech, kind, rule: isSpeech ? 'reads-as-speech' : reason };
}

/** “The Exorcist,” “Training Day” and “Taken”: one title after another. */
function isNextTitle({ document, quotation, previous }: SpeechScene, words: readonly Token[]): boolean {
  if (previous === null || previous.isSpeech) return false;
  if (!isNamed(document, previous.quotation) && !words.every(({ text }) => /^(?:\p{Lu}|\p{N})/u.test(text)))
    return false;
  const between = document.text.slice(previous.quotation.outer.end, quotation.outer.start);
  return words.length <= 6 && /^,? ?(?:and|or|&)? ?$/.test(between);
}

/** “the word “We””, and “We” later on. */
function isKnownName({ document, quotation, namedWords }: SpeechScene): boolean {
  return namedWords.has(toPlainWords(document, quotation));
}

const LEAST_FOREIGN_WORDS = 7;

/** The judge has learnt from English: elsewhere a whole sentence in marks is somebody's. */
function isForeignSentence({ document, quotation }: SpeechScene, words: readonly Token[]): boolean {
  if (document.lang.startsWith('en') || words.length < LEAST_FOREIGN_WORDS) return false;
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text));
  const text = document.text.slice(quotation.start, quotation.end);
  return words.length / 2 <= small.length && /^\P{L}*\p{Lu}/u.test(text);
}

/** “Never.” at the head of a paragraph: no title and no term stands there with a stop; nor alone in a paragraph. */
function isLoneSentence({ document, quotation }: SpeechScene, words: readonly Token[]): boolean {
  const block = document.blocks[quotation.firstBlock];
  if (block?.start !== quotation.outer.start || isTitleCase(words)) return false;
  const isWhole = block.end - quotation.outer.end < 2 && LEAST_LONE_WORDS <= words.length;
  return isWhole || /[.!?]$/.test(document.text.slice(quotation.start, quotation.end));
}

/** “We write with urgency” as a cross-heading; “Homecoming” alone names something. */
const LEAST_LONE_WORDS = 3;

/** In a word, why it is no speech: for the trace and the sidebar. */
function findReason({ document, quotation }: SpeechScene, words: readonly Token[]): string {
  const before = document.tokens[lastTokenUntil(document.tokens, quotation.outer.start)];
  if (
    before !== undefined &&
    /^(?:so-called|self-(?:declared|proclaimed|styled|described)|purported|supposed|sogenannte[nrs]?|soi-disant|llamad[oa]s?)$/.test(
      before.norm,
    )
  )
    return 'so-called';
  if (before !== undefined && NAMING.test(before.norm)) return 'named-so';
  if (isNickname(document, quotation)) return 'nickname';
  if (isTitleCase(words)) return 'title-case';
  return words.length <= 3 ? 'scare-quote' : 'not-spoken';
}

/** “It was open,” said Ana Ruiz, “and nobody looked.” */
const GOES_ON = /[,—–-]["”’»] [^"“”«»]{2,80},$/u;

const LONGEST_LEAD = 100;

/** Begins where a sentence can begin, and is long enough for a clause. */
function isWhole(document: TextDocument, quotation: Quotation, words: readonly Token[]): boolean {
  const text = document.text.slice(quotation.start, quotation.end);
  if (1 < quotation.parts.length) return true;
  if (/^[[(…]*\s*\p{Ll}/u.test(text)) {
    const lead = document.text
      .slice(Math.max(0, quotation.outer.start - LONGEST_LEAD), quotation.outer.start)
      .trimEnd();
    if (GOES_ON.test(lead) && /[.!?]$/.test(text)) return true;
    return /[,:]$/.test(lead) && 5 <= words.length;
  }
  return 3 <= words.length || /[.!?,…]$/u.test(text);
}
