// Which plain text do these blocks of HTML show, and which text node shows each character?

import type { ReaderText, TextRun } from './reader-text.ts';
import { collectTracedBlocks, type TracedBlock } from './text-blocks.ts';

/** Stands between two blocks; `buildTextDocument` joins with the same. */
const BLOCK_GAP = '\n\n';

/**
 * Read the body as blocks of text with single spaces. Captions, images and labelled links to embedded posts are
 * left out. Works on a fragment and equally on the element into which it was put. Nothing is changed.
 *
 * @returns offsets in UTF-16 code units of `text`, which joins the blocks by one blank line.
 */
export function toReaderText(root: ParentNode): ReaderText {
  const found = collectTracedBlocks(root);
  const runs: TextRun[] = [];
  let start = 0;
  for (const block of found) {
    runs.push(...toRuns(block, start));
    start += block.text.length + BLOCK_GAP.length;
  }
  return {
    text: found.map((block) => block.text).join(BLOCK_GAP),
    blocks: found.map(({ kind, text, isEmphasized }) => ({ kind, text, isEmphasized })),
    elements: found.map((block) => block.element),
    runs,
  };
}

/** One run for each stretch of characters that come from the same text node. */
function toRuns(block: TracedBlock, start: number): TextRun[] {
  const runs: TextRun[] = [];
  let first = 0;
  for (let i = 1; i <= block.nodes.length; i += 1) {
    const node = block.nodes[first];
    if (node === undefined || block.nodes[i] === node) continue;
    runs.push({ start: start + first, end: start + i, node, offsets: block.offsets.slice(first, i) });
    first = i;
  }
  return runs;
}
