// How is a very long text put on the screen without stopping the reader? Its beginning at once, the rest a part a frame.

import type { Slices } from '../../dom/slices.ts';

/** More than some screens of any text. Most articles have fewer in all. */
const FIRST_ELEMENTS = 500;
/** In a frame: Firefox makes boxes for what is out of sight as well, 8,000 elements in 0.4 s. */
const PART_ELEMENTS = 250;
/** On what comes later. No page can bring it: it does not pass the sanitizer. */
export const LATER = 'data-later';

/** Changes `root`, before it is shown. All stands in the tree from the beginning: offsets, ranges and marks hold. */
export function* markLater(root: ParentNode): Slices<void> {
  let left = FIRST_ELEMENTS;
  function* visit(element: Element): Slices<void> {
    yield;
    const count = countElements(element);
    if (count <= left) {
      left -= count;
      return;
    }
    const isPart = count <= PART_ELEMENTS || element.childElementCount === 0;
    // A whole that comes later keeps its parts from being styled one by one until then.
    if (isPart || left === 0) {
      element.setAttribute(LATER, '');
      // In the order of the text: what fits in again must not come before.
      left = 0;
    }
    if (!isPart) for (const child of [...element.children]) yield* visit(child);
  }
  for (const child of [...root.children]) yield* visit(child);
}

/** @returns a function that ends it where the text is taken away. */
export function showLater(body: ParentNode): () => void {
  const waiting = [...body.querySelectorAll(`[${LATER}]`)];
  let at = 0;
  let asked = 0;
  const showPart = (): void => {
    for (let count = 0; count < PART_ELEMENTS && at < waiting.length; at += 1) {
      const element = waiting[at];
      if (element === undefined) break;
      element.removeAttribute(LATER);
      // The parts of a whole have turns of their own.
      const isWhole = waiting[at + 1] !== undefined && element.contains(waiting[at + 1] ?? null);
      count += isWhole ? 1 : countElements(element);
    }
    asked = at < waiting.length ? requestAnimationFrame(showPart) : 0;
  };
  if (waiting.length > 0) asked = requestAnimationFrame(showPart);
  return () => cancelAnimationFrame(asked);
}

/** Whether this has no box yet. */
export const isLater = (element: Element): boolean => element.closest(`[${LATER}]`) !== null;

/** What scrolls by itself takes Firefox as long as so many others: 400 of them 70 ms, as many paragraphs 9 ms. */
const SCROLLING = ['pre', 'table'];
const SCROLLING_ELEMENTS = 5;

/** As many as it takes to show it. */
function countElements(element: Element): number {
  const scrolling = SCROLLING.reduce(
    (sum, tag) => sum + element.getElementsByTagName(tag).length,
    SCROLLING.includes(element.localName) ? 1 : 0,
  );
  return 1 + element.getElementsByTagName('*').length + scrolling * (SCROLLING_ELEMENTS - 1);
}
