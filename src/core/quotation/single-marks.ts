// Which single marks are quotation marks, and which are apostrophes?

import { findMarks, isAtEnd, isAtStart, type Mark, SINGLE } from './marks.ts';

/** Offsets in the block: the opening mark, and the closing mark. */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark;
  /** The closing mark stands after a comma, full stop, question or exclamation mark: no apostrophe does. */
  readonly isSure: boolean;
}

/** Words that begin with an apostrophe: '90s, 'tis, rock 'n' roll. */
const ELISION = /^(?:\d0s\b|\d\d\b|(?:tis|twas|twere|til|till|em|cause|bout|round|n|cos|neath|gainst|ere)\b)/iu;

/** Apostrophes within one quotation; a text with more of them is none. */
const MAX_MARKS_WITHIN = 500;

const LONGEST_ELISION = 8;

function isOpener(mark: Mark, text: string): boolean {
  if (!/^[‘‚‛']$/u.test(mark.text) || !isAtStart(mark)) return false;
  return !ELISION.test(text.slice(mark.end, mark.end + LONGEST_ELISION));
}

const isCloser = (mark: Mark): boolean => /^[’'‘]$/u.test(mark.text) && isAtEnd(mark);

/**
 * Pair single marks of one block.
 *
 * ‘The workers’ demands were met,’ he said.  -> one pair that ends at “met,’”: a sure end goes before a doubtful one
 * the ‘lawless state’ of the north           -> one pair
 * the workers’ union in the ’90s             -> none
 */
export function findSinglePairs(text: string): readonly MarkPair[] {
  const marks = findMarks(text).filter((mark) => SINGLE.has(mark.text));
  const pairs: MarkPair[] = [];
  let from = 0;
  for (const [index, open] of marks.entries()) {
    if (open.at < from || !isOpener(open, text)) continue;
    const pair = findClose(open, marks, { after: index, text });
    if (pair === null) continue;
    pairs.push(pair);
    from = pair.close.end;
  }
  return pairs;
}

function findClose(
  open: Mark,
  marks: readonly Mark[],
  { after, text }: { readonly after: number; readonly text: string },
): MarkPair | null {
  const closers: Mark[] = [];
  for (let at = after + 1; at < marks.length && at - after <= MAX_MARKS_WITHIN; at += 1) {
    const mark = marks[at];
    if (mark === undefined || (mark.text === open.text && isOpener(mark, text))) break;
    if (isCloser(mark) && open.end < mark.at) closers.push(mark);
  }
  const sure = closers.find((mark) => /[,.?!…]/u.test(mark.before) || /^[,.?!]/u.test(mark.after));
  const close = closers.find((mark) => /[,.?!…]/u.test(mark.before)) ?? sure ?? closers[0];
  return close === undefined ? null : { open, close, isSure: /[,.?!…]/u.test(close.before) };
}
