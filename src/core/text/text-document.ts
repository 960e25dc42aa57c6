// What does every later step read? One text, cut into blocks, sentences and tokens that all keep their offsets.

import type { Span } from './span.ts';

/**
 * What a block of the article is. `pull-quote` repeats words of the body in large type; `timestamp` heads a
 * live-blog entry. Neither kind holds new speech.
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'blockquote'
  | 'pull-quote'
  | 'preformatted'
  | 'table-row'
  | 'timestamp';

/** A block as the page gives it: plain text with single spaces, not empty, no line breaks. */
export interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  /** The whole block is set in bold or italics, as interviewers' questions often are. */
  readonly isEmphasized?: boolean;
}

/** `word` holds letters (with inner hyphens, apostrophes, dots of abbreviations); `number` begins with a digit. */
export type TokenKind = 'word' | 'number' | 'mark' | 'symbol';

export interface Token extends Span {
  readonly index: number;
  readonly kind: TokenKind;
  /** Exactly `document.text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, with typographic apostrophes made straight: the form that word lists hold. */
  readonly norm: string;
  /** Index of the sentence in `document.sentences`. */
  readonly sentence: number;
  /** Index of the block in `document.blocks`. */
  readonly block: number;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  /** Tokens `[firstToken, endToken)` of `document.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  readonly isEmphasized: boolean;
  /** Sentences `[firstSentence, endSentence)` of `document.sentences`. */
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The body of an article. `text` is its blocks joined by one blank line (`\n\n`). */
export interface TextDocument {
  readonly text: string;
  /** Headline and dek stand outside `text`: they have no offsets in it. */
  readonly headline: string | null;
  readonly dek: string | null;
  /** BCP 47 tag as the page declares it or as found from the words; `en` where nothing tells. */
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
