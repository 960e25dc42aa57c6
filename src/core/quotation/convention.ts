// How does this article mark its quotations?

import { isOverlapped } from '../text/ordered.ts';
import type { TextDocument } from '../text/text-document.ts';
import { findMarks, isAtEnd, isAtStart, type Mark } from './marks.ts';
import { findSinglePairs } from './single-marks.ts';

export interface Convention {
  /** `«…»` opens with `«` in French, Spanish, Russian; with `»` in many German and Danish pages. */
  readonly guillemetOpens: '«' | '»';
  /** `“` opens in English and closes in German („…“). */
  readonly isLowHigh: boolean;
  /** `”` opens as well as closes, as in Swedish and Finnish. */
  readonly isSameCurly: boolean;
  /** Single marks are this page's own quotation marks, double ones stand within them (British). */
  readonly isSinglePrimary: boolean;
  /** `‹…›` stand alone on this page, not within other marks. */
  readonly isAnglePrimary: boolean;
}

const DOUBLE_OPENERS = ['“', '„', '"', '«', '〝', '``', "''"];

const count = (marks: readonly Mark[], texts: string | readonly string[], test: (mark: Mark) => boolean): number =>
  marks.filter((mark) => texts.includes(mark.text) && test(mark)).length;

export function findConvention(document: TextDocument): Convention {
  const texts = document.blocks.map((block) => document.text.slice(block.start, block.end));
  const marks = texts.flatMap((text) => [...findMarks(text)]);
  const isBeforeLetter = (mark: Mark): boolean => /[\p{L}\p{N}]/u.test(mark.after);
  const low = count(marks, '„', () => true);
  let doubles = 0;
  let singles = 0;
  for (const text of texts) {
    const pairs = findSinglePairs(text).map(({ open, close }) => ({ start: open.end, end: close.at }));
    const isWithin = ({ at }: Mark): boolean => isOverlapped({ start: at, end: at + 1 }, pairs, (pair) => pair);
    singles += pairs.length;
    doubles += count(findMarks(text), DOUBLE_OPENERS, (mark) => isAtStart(mark) && !isWithin(mark));
  }
  return {
    guillemetOpens: count(marks, '»', isBeforeLetter) > count(marks, '«', isBeforeLetter) + spaced(marks) ? '»' : '«',
    isLowHigh: low > 0 && count(marks, '“', isAtStart) <= low,
    isSameCurly: count(marks, '“„', () => true) === 0 && count(marks, '”', isAtStart) > 0,
    isSinglePrimary: singles > doubles,
    isAnglePrimary: singles === 0 && count(marks, '“„"«»”「『', () => true) === 0,
  };
}

/** French puts a space inside: `« oui »`. */
function spaced(marks: readonly Mark[]): number {
  return count(marks, '«', (mark) => !isAtEnd(mark) && /\s/.test(mark.after));
}
