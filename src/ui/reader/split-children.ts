// How are thousands of lines, links or terms in one element kept from stopping the reader? In groups, so that those out of
// sight need no layout.

/** Children of one element; real poems and transcripts have at most some hundreds of lines. */
const MAX_CHILDREN = 600;
const GROUP_SIZE = 100;
/** So many more are taken to end a group where a line ends: else a line breaks where the page has none. */
const MAX_SURPLUS = 50;
/** Their children stand where the table or the list needs them (split-tables.ts, split-lists.ts). */
const FIXED = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'ruby']);

/**
 * 8,000 lines of one element took Chromium 100 ms to style and lay out, whatever was in sight. Changes `root`.
 *
 * @returns the groups.
 */
export function splitChildren(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.childElementCount > MAX_CHILDREN && !FIXED.has(element.localName) ? groupChildren(element) : [],
  );
}

function groupChildren(element: Element): readonly Element[] {
  const groups: Element[] = [];
  let group = element.ownerDocument.createElement('div');
  let count = 0;
  for (const node of [...element.childNodes]) {
    group.append(node);
    // A break at the end of a group shows nothing more than the end of its line.
    const { localName = null } = node as Partial<Element>;
    if (localName !== null) count += 1;
    if (count < GROUP_SIZE || (localName !== 'br' && count < GROUP_SIZE + MAX_SURPLUS)) continue;
    groups.push(group);
    group = element.ownerDocument.createElement('div');
    count = 0;
  }
  if (group.hasChildNodes()) groups.push(group);
  element.append(...groups);
  return groups;
}
