// How much text runs on in one place of this page, paragraph after paragraph?

import { LEAF, MIN_PROSE_LENGTH, ownProseLength } from './prose.ts';

/** Paragraphs of one story stand at most this many levels below a common element. */
const LEVELS = 3;
/** Stands around stories. */
const AROUND = 'footer, nav, aside, dialog';

/**
 * The prose of the place that holds most of it. Teasers have their words each in a box of its own; a story has them
 * side by side. So each paragraph counts in full for its parent and by halves further up.
 */
export function measureRunningProse(body: Element): { readonly length: number; readonly paragraphs: number } {
  const lengths = new Map<Element, number>();
  let paragraphs = 0;
  for (const leaf of body.querySelectorAll(LEAF)) {
    const length = ownProseLength(leaf);
    if (length < MIN_PROSE_LENGTH || leaf.closest(AROUND) !== null) continue;
    paragraphs += 1;
    let at = leaf.parentElement;
    for (let level = 0; level < LEVELS && at !== null; level += 1) {
      lengths.set(at, (lengths.get(at) ?? 0) + length / 2 ** level);
      at = at.parentElement;
    }
  }
  return { length: Math.round(Math.max(0, ...lengths.values())), paragraphs };
}
