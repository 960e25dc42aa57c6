// Which marks of one paragraph belong together?

import { isOverlapped } from '../text/ordered.ts';
import type { Span } from '../text/span.ts';
import type { Convention } from './convention.ts';
import { findMarks, isAtEnd, isAtStart, type Mark, PAIRS, SINGLE } from './marks.ts';
import { findSinglePairs } from './single-marks.ts';

/** Offsets in the block. `close` is null where the paragraph ends first. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly openMark: string;
  readonly close: string | null;
  /** Never closed: the next paragraph may go on with it. */
  readonly runsOn: boolean;
  /** No opening mark in this paragraph: the end of what an earlier one opened, or a slip. */
  readonly isStrayEnd: boolean;
}

interface PairOptions {
  readonly convention: Convention;
  /** An earlier paragraph was never closed. */
  readonly isInside: boolean;
  /** What the next paragraph begins with: a mark there says that this one was never closed. */
  readonly next: string;
}

/** Fewer words between single marks, on a page with double ones, are a scare quote or a slip. */
const MIN_SINGLE_WORDS = 3;

export function pairMarks(text: string, { convention, isInside, next }: PairOptions): QuotedStretch[] {
  const singles = findSinglePairs(text).map(({ open, close, isSure }) => ({
    stretch: toStretch(open, close, text),
    isSure,
  }));
  if (convention.isSinglePrimary) {
    const own = singles.map(({ stretch }) => stretch);
    const rest = pairDoubles(text, convention, next).filter((pair) => pair.close !== null);
    return outermost([...own, ...rest, ...reopened(text, own, { isInside, next })]);
  }
  const doubles = pairDoubles(text, convention, next);
  const sure = singles
    .filter(
      ({ stretch, isSure }) => isSure && MIN_SINGLE_WORDS <= text.slice(stretch.start, stretch.end).split(/\s+/).length,
    )
    .map(({ stretch }) => stretch)
    .filter((single) => !isOverlapped(toOuter(single), doubles, toOuter));
  return sort([...doubles, ...sure]);
}

const sort = (stretches: readonly QuotedStretch[]): QuotedStretch[] =>
  [...stretches].sort((a, b) => a.outerStart - b.outerStart);

/** What begins inside another belongs to it. A stray end concerns the paragraph before alone. */
function outermost(stretches: readonly QuotedStretch[]): QuotedStretch[] {
  let end = 0;
  return sort(stretches).filter(({ outerStart, outerEnd, isStrayEnd }) => {
    if (isStrayEnd) return true;
    if (outerStart < end) return false;
    end = outerEnd;
    return true;
  });
}

const toOuter = ({ outerStart, outerEnd }: QuotedStretch): Span => ({ start: outerStart, end: outerEnd });

/** A British quotation that runs on: the paragraph opens with a single mark that it never closes. */
function reopened(
  text: string,
  own: readonly QuotedStretch[],
  { isInside, next }: Pick<PairOptions, 'isInside' | 'next'>,
): readonly QuotedStretch[] {
  const first = findMarks(text)[0];
  if (first === undefined || !/^[‘']$/u.test(first.text) || text.slice(0, first.at).trim() !== '') return [];
  if (own.some((stretch) => stretch.outerStart === first.at)) return [];
  return isInside || 80 < text.length || next.startsWith(first.text) ? [toStretch(first, null, text)] : [];
}

function toStretch(open: Mark, close: Mark | null, text: string): QuotedStretch {
  return {
    start: open.end,
    end: close?.at ?? text.length,
    outerStart: open.at,
    outerEnd: close?.end ?? text.length,
    openMark: open.text,
    close: close?.text ?? null,
    runsOn: close === null,
    isStrayEnd: false,
  };
}

function pairDoubles(text: string, convention: Convention, next: string): QuotedStretch[] {
  const marks = findMarks(text).filter((mark) => !SINGLE.has(mark.text));
  const hasTwoClosers = createCloserSearch(marks);
  const firstLow = text.indexOf('„');
  const stretches: QuotedStretch[] = [];
  let open: Mark | null = null;
  let depth = 0;
  for (const mark of marks) {
    if (open === null) {
      if (canOpen(mark, { convention, text, firstLow })) open = mark;
      else if (stretches.length === 0 && canOnlyEnd(mark, convention)) stretches.push(strayEnd(mark));
    } else if (closes(mark, open, convention)) {
      if (0 < depth && open.text !== mark.text) depth -= 1;
      else {
        stretches.push(toStretch(open, mark, text));
        open = null;
      }
    } else if (mark.text === open.text && isAtStart(mark)) {
      // A second opening mark: the first was never closed, unless both are closed later.
      if (!hasTwoClosers(mark, open)) {
        stretches.push(endBefore(open, mark, text));
        open = mark;
      } else depth += 1;
    }
  }
  if (open !== null && (isLikelyOpen(open, text) || next.startsWith(open.text)))
    stretches.push(toStretch(open, null, text));
  return stretches.filter(({ start, end, isStrayEnd }) => isStrayEnd || text.slice(start, end).trim() !== '');
}

/** Do at least two marks behind `from` close `open`? The last two of each kind of opening are looked up once. */
function createCloserSearch(marks: readonly Mark[]): (from: Mark, open: Mark) => boolean {
  const lastButOne = new Map<string, number>();
  return (from, open) => {
    let at = lastButOne.get(open.text);
    if (at === undefined) {
      const closers = marks.filter(({ text }) => text !== open.text && (PAIRS[open.text] ?? '').includes(text));
      at = closers.at(-2)?.at ?? -1;
      lastButOne.set(open.text, at);
    }
    return from.at < at;
  };
}

/** The first of two opening marks reaches to the end of the sentence before the second. */
function endBefore(open: Mark, next: Mark, text: string): QuotedStretch {
  const between = text.slice(open.end, next.at);
  const stop = between.search(/[.!?…,](?:\s|$)/u);
  const end = stop < 0 ? next.at : open.end + stop + 1;
  return { ...toStretch(open, null, text), end, outerEnd: end, runsOn: false };
}

function strayEnd(mark: Mark): QuotedStretch {
  return {
    start: 0,
    end: mark.at,
    outerStart: 0,
    outerEnd: mark.end,
    openMark: '',
    close: mark.text,
    runsOn: false,
    isStrayEnd: true,
  };
}

interface Page {
  readonly convention: Convention;
  readonly text: string;
  /** Where the first low mark stands, -1 where none does. */
  readonly firstLow: number;
}

function canOpen(mark: Mark, { convention, text, firstLow }: Page): boolean {
  switch (mark.text) {
    case '“':
      return convention.isLowHigh ? isAtStart(mark) && !(0 <= firstLow && firstLow < mark.at) : mark.after !== '';
    case '”':
      // A slip of the keyboard: `said: ”It holds.”`
      return (
        isAtStart(mark) && (convention.isSameCurly || /[:,]\s$/.test(text.slice(Math.max(0, mark.at - 2), mark.at)))
      );
    case '«':
    case '»':
      return mark.text === convention.guillemetOpens;
    case '‹':
    case '›':
      return convention.isAnglePrimary && isAtStart(mark);
    case '"':
    case '＂':
    case "''":
      return isAtStart(mark) || !(isInch(mark) || isAtEnd(mark));
    default:
      return mark.text in PAIRS;
  }
}

/** 12" and 6'2": a digit before, and nothing that it could close. */
const isInch = (mark: Mark): boolean => /\p{N}/u.test(mark.before);

function canOnlyEnd(mark: Mark, convention: Convention): boolean {
  if (mark.text === '”') return !convention.isSameCurly;
  if (mark.text === '"' || mark.text === "''") return isAtEnd(mark) && !isInch(mark);
  return mark.text === '»' && convention.guillemetOpens === '«';
}

function closes(mark: Mark, open: Mark, convention: Convention): boolean {
  if (mark.text === '“' && open.text === '“') return isSlip(mark);
  if (!(PAIRS[open.text] ?? '').includes(mark.text)) return false;
  if (open.text === '»') return mark.text === '«' || (isAtEnd(mark) && mark.text === '»');
  if (mark.text === '“') return convention.isLowHigh || open.text === '„';
  // A straight mark before a letter opens; so does one after a space.
  if (mark.text === '"' || mark.text === "''") return !isAtStart(mark) || /[.,!?…]\s*$/u.test(mark.before);
  return true;
}

/** `“Apparently not,“ he said.`: an opening mark that stands where one closes, behind a stop or a comma. */
function isSlip(mark: Mark): boolean {
  return /[.,!?…]/u.test(mark.before) && /^\s?$/u.test(mark.after);
}

/** A mark that is never closed begins a quotation only where one can begin: before a capital, or after comma or colon. */
function isLikelyOpen(open: Mark, text: string): boolean {
  if (open.at === 0) return true;
  return /^[\s\p{Lu}[…]/u.test(text.slice(open.end)) || /[,:]\s*$/u.test(text.slice(0, open.at));
}
