// How are thousands of lines, links or terms in one element kept from stopping the reader, and a paragraph of countless
// short texts? In groups, so that those out of sight need no layout.

import { MAX_PIECE_LENGTH, PIECE } from '../../dom/split-long-text.ts';
import { BLOCK_TAGS } from '../../dom/text-blocks.ts';

/** Children of one element; real poems and transcripts have at most some hundreds of lines. */
const MAX_CHILDREN = 600;
/** UTF-16 code units that run on without a block between them; real paragraphs have at most 3,000. */
const MAX_RUN_LENGTH = 30_000;
/** A group ends behind whichever comes first. */
const GROUP_SIZE = 100;
const GROUP_LENGTH = MAX_PIECE_LENGTH;
/** Half as much more is taken to end a group where a line ends: else a line breaks where the page has none. */
const MAX_SURPLUS = 0.5;
/** Their children stand where the table or the list needs them (split-tables.ts, split-lists.ts). */
const FIXED = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'ruby']);

/**
 * 8,000 lines of one element took Chromium 100 ms to style and lay out, whatever was in sight; 350,000 letters of 5,000
 * texts in one took Firefox as long. Changes `root`.
 *
 * @returns the groups.
 */
export function splitChildren(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    !FIXED.has(element.localName) && (element.childElementCount > MAX_CHILDREN || isLongRun(element))
      ? groupChildren(element)
      : [],
  );
}

function isLongRun(element: Element): boolean {
  let length = 0;
  for (let node = element.firstChild; node !== null && length <= MAX_RUN_LENGTH; node = node.nextSibling)
    length = isApart(node) ? 0 : length + lengthOf(node);
  return length > MAX_RUN_LENGTH;
}

/** It has lines of its own. */
function isApart(node: Node): boolean {
  const { localName } = node as Partial<Element>;
  return localName !== undefined && (BLOCK_TAGS.has(localName) || (node as Element).hasAttribute(PIECE));
}

const lengthOf = (node: Node): number => (node.nodeValue ?? node.textContent ?? '').length;

function groupChildren(element: Element): readonly Element[] {
  const groups: Element[] = [];
  let group = element.ownerDocument.createElement('div');
  let count = 0;
  let length = 0;
  for (const node of [...element.childNodes]) {
    group.append(node);
    const { localName = null } = node as Partial<Element>;
    if (localName !== null) count += 1;
    length += lengthOf(node);
    const fill = Math.max(count / GROUP_SIZE, length / GROUP_LENGTH);
    // A break at the end of a group shows nothing more than the end of its line.
    if (fill < 1 || (localName !== 'br' && fill < 1 + MAX_SURPLUS)) continue;
    groups.push(group);
    group = element.ownerDocument.createElement('div');
    count = 0;
    length = 0;
  }
  if (group.hasChildNodes()) groups.push(group);
  element.append(...groups);
  return groups;
}
