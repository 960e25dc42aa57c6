// Which character of the text stands at this point of the DOM?

import type { ReaderText } from './reader-text.ts';

/**
 * @param offset as a range has it: of characters in a text node, of children in an element.
 * @returns the first position of the text at or behind the point; null behind the last, or outside the text.
 */
export function toPosition(readerText: ReaderText, node: Node, offset: number): number | null {
  const first = readerText.runs[0]?.node;
  if (first === undefined) return null;
  const point = first.ownerDocument.createRange();
  point.setStart(node, offset);
  for (const run of readerText.runs) {
    if (run.node === node) {
      const at = run.offsets.findIndex((inNode) => offset <= inNode);
      if (at >= 0) return run.start + at;
    } else if (isBehind(point, run.node)) return run.start;
  }
  return null;
}

/** Whether the text node begins at or behind the point. */
function isBehind(point: Range, node: Text): boolean {
  try {
    return point.comparePoint(node, 0) >= 0;
  } catch {
    // Another document or tree: the point lies outside of this text.
    return false;
  }
}
