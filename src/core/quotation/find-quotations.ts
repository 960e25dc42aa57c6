// Which stretches of the text stand between quotation marks?

import type { Span } from '../text/span.ts';
import type { Block, BlockKind, TextDocument } from '../text/text-document.ts';
import type { Trace } from '../trace.ts';
import { findConvention } from './convention.ts';
import { findDialogue } from './dialogue-dashes.ts';
import { pairMarks, type QuotedStretch } from './pair-marks.ts';
import type { Quotation } from './quotation.ts';

/** A pull quote repeats the body, a timestamp says nothing. */
const SILENT: ReadonlySet<BlockKind> = new Set(['pull-quote', 'timestamp', 'preformatted']);

/**
 * Find the quotations of an article, in reading order, outermost only: words that a speaker quotes in turn belong to
 * the outer quotation. Every convention of `marks.ts`, and the dashes of dialogues; several paragraphs become one quotation
 * with a part for each.
 */
export function findQuotations(document: TextDocument, trace?: Trace): readonly Quotation[] {
  const convention = findConvention(document);
  const dialogue = findDialogue(document);
  const quotations: Quotation[] = [];
  let open: Quotation | null = null;
  for (const block of document.blocks) {
    if (SILENT.has(block.kind)) continue;
    const text = document.text.slice(block.start, block.end);
    const next = document.text.slice(block.end, block.end + 8).trimStart();
    const marked = (): readonly QuotedStretch[] => pairMarks(text, { convention, isInside: open !== null, next });
    let stretches = dialogue.get(block.index) ?? marked();
    const first = stretches[0];
    if (open !== null && first !== undefined && goesOn(open, first, text)) {
      const longer = extend(open, first, block);
      quotations[quotations.length - 1] = longer;
      open = first.runsOn ? longer : null;
      stretches = stretches.filter(({ outerStart }) => first.outerEnd <= outerStart);
    } else open = null;
    for (const stretch of stretches) {
      if (stretch.isStrayEnd) continue;
      const quotation = toQuotation(stretch, block, quotations.length);
      quotations.push(quotation);
      open = stretch.runsOn ? quotation : null;
    }
  }
  const found = quotations.map((quotation) => trimEnd(quotation, document.text));
  for (const { start, end, openMark, closeMark } of found) {
    const rule = closeMark === null ? 'never-closed' : `${openMark}…${closeMark}`;
    trace?.({ step: 'quotation/pair', rule, verdict: 'kept', text: document.text.slice(start, end), start, end });
  }
  return found;
}

/** The next paragraph opens again with the same mark, or ends what was never closed; a mark before its first word ends nothing there. */
function goesOn(open: Quotation, first: QuotedStretch, text: string): boolean {
  if (first.isStrayEnd) return text.slice(0, first.end).trim() !== '';
  return text.slice(0, first.outerStart).trim() === '' && first.openMark === open.openMark;
}

function toQuotation(stretch: QuotedStretch, block: Block, index: number): Quotation {
  const part: Span = { start: block.start + stretch.start, end: block.start + stretch.end };
  return {
    index,
    ...part,
    outer: { start: block.start + stretch.outerStart, end: block.start + stretch.outerEnd },
    openMark: stretch.openMark,
    closeMark: stretch.close,
    parts: [part],
    firstBlock: block.index,
    lastBlock: block.index,
  };
}

function extend(open: Quotation, stretch: QuotedStretch, block: Block): Quotation {
  const part: Span = { start: block.start + stretch.start, end: block.start + stretch.end };
  return {
    ...open,
    end: part.end,
    outer: { start: open.outer.start, end: block.start + stretch.outerEnd },
    closeMark: stretch.close,
    parts: [...open.parts, part],
    lastBlock: block.index,
  };
}

/** French spaces and a paragraph's last blank are no words. */
function trimEnd(quotation: Quotation, text: string): Quotation {
  const trim = ({ start, end }: Span): Span => {
    const words = text.slice(start, end);
    return {
      start: start + (words.length - words.trimStart().length),
      end: end - (words.length - words.trimEnd().length),
    };
  };
  return { ...quotation, ...trim(quotation), parts: quotation.parts.map(trim) };
}
