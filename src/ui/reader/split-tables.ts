// How is a table without end kept from stopping the reader? In tables of some rows, so that those out of sight need no layout.

/** Real tables of articles have at most some dozens of rows. */
const MAX_ROWS = 200;
const PART_SIZE = 50;
/** In the order in which a table shows them. */
const GROUPS = ['thead', 'tbody', 'tfoot'];
/** Around a part. No page can bring it: it does not pass the sanitizer. */
const PART = 'data-part';
/** On the table around all parts. */
const SPLIT = 'data-split';

/**
 * 2,000 rows of three cells took Chromium 140 ms to style and lay out, whatever was in sight. Rows keep their order, and
 * columns their places: those of a split table are of one width (body.css). Head and caption stay with the first part.
 *
 * @returns an element around all parts, in the table's place; null where the table stays whole.
 */
export function splitTable(table: Element): Element | null {
  const groups = [...table.children];
  const rows = GROUPS.flatMap((name) => groups.filter(({ localName }) => localName === name)).flatMap((group) =>
    [...group.children].filter(({ localName }) => localName === 'tr'),
  );
  if (rows.length <= MAX_ROWS) return null;
  const whole = table.ownerDocument.createElement('div');
  whole.setAttribute(SPLIT, '');
  whole.style.setProperty('--columns', String(countColumns(rows)));
  table.replaceWith(whole);
  const parts = [
    table,
    ...listParts(rows)
      .slice(1)
      .map((part) => toTable(table, part)),
  ];
  whole.append(...parts.map(wrapPart));
  return whole;
}

/** In parts of some rows, each ending where no cell reaches into the next row. */
function listParts(rows: readonly Element[]): readonly (readonly Element[])[] {
  const parts: Element[][] = [];
  let part: Element[] = [];
  let reach = 0;
  rows.forEach((row, at) => {
    if (PART_SIZE <= part.length && reach <= at) {
      parts.push(part);
      part = [];
    }
    part.push(row);
    // Not by a selector: thousands of searches take Firefox 0.1 s.
    for (const cell of row.children)
      reach = Math.max(reach, at + (Number.parseInt(cell.getAttribute('rowspan') ?? '', 10) || 1));
  });
  parts.push(part);
  return parts;
}

/** A copy of the table without what it holds, around rows that leave it. */
function toTable(table: Element, rows: readonly Element[]): Element {
  const copy = table.cloneNode(false) as Element;
  const group = rows[0]?.parentElement?.cloneNode(false) as Element;
  group.append(...rows);
  copy.append(group);
  return copy;
}

function wrapPart(table: Element): Element {
  const frame = table.ownerDocument.createElement('div');
  frame.setAttribute(PART, '');
  frame.append(table);
  return frame;
}

function countColumns(rows: readonly Element[]): number {
  return rows.reduce((most, { childElementCount }) => Math.max(most, childElementCount), 1);
}
