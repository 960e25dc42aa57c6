// How much of a grid may the cells of these tables claim?

/**
 * Places that cells claim beside their own, in all tables together. Real articles claim some hundreds; 500 cells of
 * `colspan=1000 rowspan=65534` claim 250 million, all of which Firefox keeps in memory until the tab dies of it.
 */
const MAX_CLAIMED = 100_000;
/** What browsers make of any larger number. */
const MAX_COLUMNS = 1_000;

/** No cell reaches below its group of rows, where there is nothing; what comes after too many claims none. Changes `root`. */
export function boundSpans(root: ParentNode): void {
  let left = MAX_CLAIMED;
  for (const cell of root.querySelectorAll('[colspan], [rowspan]')) {
    const columns = Math.min(MAX_COLUMNS, readSpan(cell, 'colspan') || 1);
    left -= columns * boundRows(cell, left) - 1;
    if (left >= 0) continue;
    cell.removeAttribute('colspan');
    cell.removeAttribute('rowspan');
  }
}

/** @returns how many rows the cell then covers; counts to a little over `enough`. */
function boundRows(cell: Element, enough: number): number {
  const asked = readSpan(cell, 'rowspan');
  let rows = 1;
  let row = cell.parentElement?.nextElementSibling ?? null;
  // 0 means to the end of the group.
  while (row !== null && rows !== asked && rows <= enough + 1) {
    rows += 1;
    row = row.nextElementSibling;
  }
  if (rows < asked) cell.setAttribute('rowspan', String(rows));
  return rows;
}

function readSpan(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return span >= 0 ? span : 1;
}
