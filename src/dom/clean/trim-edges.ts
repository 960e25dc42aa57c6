// Where does the story begin, and where does it end?

import type { Removal } from '../../core/article.ts';
import { countWords } from '../fold-space.ts';
import { collectBlocks, lengthOfBlocks, type TextBlock } from '../text-blocks.ts';
import { removeBlocks } from './remove-lines.ts';

/** `Ana Ruiz covers the coast for the Echo.` Such a line among the last ones is about the writer, and no part of the story. */
const AUTHOR_NOTE =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:covers (?!\d)|writes (?:about|for|on) |reports (?:on|from|for) |is (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|editor|journalist|writer|columnist)(?!\p{L})|schreibt (?:für|über) |berichtet (?:für|über|aus) |ist (?:[\p{L}-]+ ){0,2}(?:Redakteur|Reporter|Korrespondent|Autor)(?:in)?(?!\p{L})|couvre |est (?:[\p{L}-]+ ){0,2}(?:journaliste|correspondante?)(?!\p{L})|cubre |es (?:[\p{L}-]+ ){0,2}(?:periodista|redactora?|corresponsal)(?!\p{L})|escribe (?:sobre|para) )/u;
const MAX_NOTES = 4;
const MAX_NOTE_LENGTH = 400;

/** A block of the story itself: long, or with the end of a sentence. */
const MIN_PROSE_LENGTH = 80;
const SENTENCE_END = /[.!?…。！？؟।][)\]"'”’»«“」』\s]*$/;
/** Labels over a story are short; a summary without a full stop is longer. */
const MAX_LABEL_WORDS = 6;
/** Links and labels after the end. */
const MAX_TAIL_WORDS = 12;

/** `By Ana Ruiz`, `18 Nov 2019 11:04 PM`, `Courts`: a date or a time makes a line of up to this many words a dateline. */
const MAX_DATELINE_WORDS = 14;
const DATE = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/;

/**
 * Remove labels, bylines and dates before the first paragraph, and labels and loose headings after the last one.
 *
 * `By Ana Ruiz – 18 November 2019` before the story -> removed
 * `What we know` between paragraphs                 -> stays
 */
export function trimEdges(content: Element, blocks = collectBlocks(content)): readonly Removal[] {
  if (!isMostlyProse(blocks)) return [];
  const first = blocks.findIndex(isProse);
  const isNote = (block: TextBlock, index: number): boolean =>
    index >= blocks.length - MAX_NOTES && AUTHOR_NOTE.test(block.text) && block.text.length <= MAX_NOTE_LENGTH;
  const last = blocks.findLastIndex((block, index) => isProse(block) && !isNote(block, index));
  const note = findClosingNote(content, blocks);
  return removeBlocks(content, blocks, (block, index) => {
    if (index < first && isOpeningLabel(block)) return 'opening-label';
    if (index >= note) return 'closing-note';
    if (index > last && isNote(block, index)) return 'author-note';
    const next = blocks[index + 1];
    const isOverText =
      block.kind === 'heading' && next !== undefined && !isClosingLabel(next) && !isNote(next, index + 1);
    return index > last && isClosingLabel(block) && !isOverText ? 'closing-label' : null;
  });
}

/** Lists, programmes and tables have no prose around which to cut. */
const MIN_PROSE_SHARE = 0.85;

function isMostlyProse(blocks: readonly TextBlock[]): boolean {
  const prose = blocks.filter(isProse);
  return prose.length > 0 && lengthOfBlocks(prose) >= lengthOfBlocks(blocks) * MIN_PROSE_SHARE;
}

/** A note under a line is short beside the story. */
const MAX_NOTE_BLOCKS = 4;
const MAX_NOTE_SHARE = 0.35;

/** Where the note begins that a last line across the page parts from the story: who we are, who wrote it. */
function findClosingNote(content: Element, blocks: readonly TextBlock[]): number {
  const line = [...content.querySelectorAll('hr')].at(-1);
  if (line === undefined) return blocks.length;
  const start = blocks.findIndex(({ element }) => (line.compareDocumentPosition(element) & 4) !== 0);
  if (start < 1 || blocks.length - start > MAX_NOTE_BLOCKS) return blocks.length;
  return lengthOfBlocks(blocks.slice(start)) <= lengthOfBlocks(blocks) * MAX_NOTE_SHARE ? start : blocks.length;
}

function isProse({ kind, text }: TextBlock): boolean {
  return kind !== 'heading' && text.length >= MIN_PROSE_LENGTH && SENTENCE_END.test(text);
}

function isOpeningLabel({ kind, text }: TextBlock): boolean {
  if (kind === 'timestamp') return false;
  const words = countWords(text);
  if (DATE.test(text) && words <= MAX_DATELINE_WORDS) return true;
  return words <= MAX_LABEL_WORDS && !SENTENCE_END.test(text);
}

function isClosingLabel({ kind, text }: TextBlock): boolean {
  if (kind === 'list-item' || kind === 'table-row' || kind === 'timestamp') return false;
  return kind === 'heading' || (countWords(text) <= MAX_TAIL_WORDS && !SENTENCE_END.test(text));
}
