// What does a word look like, apart from where it stands?

import { hashText } from './hash.ts';

/** All numbers are hashes unless said otherwise. */
export interface WordFacts {
  readonly lower: number;
  /** `McCarthy` → `XxXxxxxx`, at most eight signs; `G-20` → `X-00`. */
  readonly shape: number;
  /** The same with repeats drawn together: `XxXx`. */
  readonly short: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Bits of the word lists that hold it. */
  readonly lists: number;
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  /** Letters only in lower case. */
  readonly isLower: boolean;
}

const MAX_SHAPE = 8;

/** @param findLists the word lists that hold a lower-case word (by its hash), as bits */
export function describeWord(text: string, findLists: (hash: number) => number): WordFacts {
  const plain = text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u2010\u2011]/g, '-');
  const lowerText = plain.toLowerCase();
  const lower = hashText(lowerText);
  const shape = toShape(plain);
  const isCapital = /^\p{Lu}/u.test(plain);
  return {
    lower,
    shape: hashText(shape.slice(0, MAX_SHAPE)),
    short: hashText(shape.replace(/(.)\1+/g, '$1')),
    prefix2: hashText(lowerText.slice(0, 2)),
    prefix3: hashText(lowerText.slice(0, 3)),
    prefix4: hashText(lowerText.slice(0, 4)),
    suffix2: hashText(lowerText.slice(-2)),
    suffix3: hashText(lowerText.slice(-3)),
    suffix4: hashText(lowerText.slice(-4)),
    lists: findLists(lower),
    isCapital,
    isAllCapitals: /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(plain),
    isLower: /^\p{Ll}/u.test(plain),
  };
}

function toShape(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]/gu, 'x')
    .replace(/\p{N}/gu, '0');
}

/** What stands before the first word and after the last. */
export const EDGE: WordFacts = describeWord('', () => 0);
