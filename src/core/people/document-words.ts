// How does this document write its words: small in the middle of a sentence, or always with a capital?

import { hasCapitalNouns } from '../lexicon/foreign-words.ts';
import type { Sentence, TextDocument, Token } from '../text/text-document.ts';
import type { TaggedWords } from './tagger-evidence.ts';
import type { WordFacts } from './word-facts.ts';

export interface DocumentWords {
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
  readonly text: string;
  readonly lang: string;
  /** What the trained tagger says of each token; null where there is none. */
  readonly tagged: TaggedWords | null;
  /** Every noun begins with a capital. */
  readonly hasCapitalNouns: boolean;
  /** Folded words that stand in small letters somewhere. */
  readonly smallWords: ReadonlySet<string>;
  /** The token opens a sentence, a quotation or what follows a colon: its capital says nothing. */
  isOpening(index: number): boolean;
  /** Sentences that set most words with a capital (headings, lists of titles) or all in capitals. */
  readonly shoutingSentences: ReadonlySet<number>;
}

/** A sentence with this share of capitalized words is set like a headline; names cannot be told by their capitals. */
const HEADLINE_SHARE = 0.7;
const MIN_HEADLINE_WORDS = 5;
const OPENERS = /^["“„«‚‘'’:•–—([-]$/u;

export function findDocumentWords(
  document: TextDocument,
  facts: readonly WordFacts[],
  tagged: TaggedWords | null,
): DocumentWords {
  const { tokens, text } = document;
  const smallWords = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word' && /^\p{Ll}/u.test(token.text)) smallWords.add(facts[index]?.folded ?? '');
  }
  const isOpening = (index: number): boolean => {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || before === undefined || before.sentence !== token.sentence) return true;
    return OPENERS.test(before.text);
  };
  return {
    tokens,
    facts,
    text,
    lang: document.lang,
    tagged,
    hasCapitalNouns: hasCapitalNouns(document.lang),
    smallWords,
    isOpening,
    shoutingSentences: findShouting(document, facts),
  };
}

function findShouting(document: TextDocument, facts: readonly WordFacts[]): ReadonlySet<number> {
  const shouting = new Set<number>();
  for (const sentence of document.sentences) {
    const words = document.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .filter((token) => token.kind === 'word' && token.text.length > 3);
    const capitals = words.filter((token) => facts[token.index]?.isCapital === true);
    const isHeading = document.blocks[sentence.block]?.kind === 'heading';
    const least = isHeading ? 3 : MIN_HEADLINE_WORDS;
    const followers = words.filter((token) => {
      const fact = facts[token.index];
      return fact?.isCapital === true && fact.isCommon && !fact.isRoleNoun && !fact.isTitleModifier;
    });
    // A list of names and offices is all capitals too: what gives a headline away is common words in capitals.
    if (
      words.length >= least &&
      capitals.length >= words.length * HEADLINE_SHARE &&
      followers.length >= 2 &&
      !isRunningText(document, sentence)
    ) {
      shouting.add(sentence.index);
    }
  }
  return shouting;
}

/** A list of people has many names too, but small words between them that no headline has: a third of all words. */
const RUNNING_SHARE = 0.34;

function isRunningText({ tokens }: TextDocument, { firstToken, endToken }: Sentence): boolean {
  const words = tokens.slice(firstToken, endToken).filter((token) => token.kind === 'word');
  return words.filter((token) => /^\p{Ll}/u.test(token.text)).length >= words.length * RUNNING_SHARE;
}
