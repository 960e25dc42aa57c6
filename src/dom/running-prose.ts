// How much text runs on in one place of this page, paragraph after paragraph?

import type { TextUnit } from './page-index.ts';
import { proseLengthOf } from './prose.ts';

/** Paragraphs of one story stand at most this many levels below a common element. */
const LEVELS = 3;
/** Stands around stories. */
const AROUND = 'footer, nav, aside, dialog';

/** A sign is a syllable or a word: a paragraph of sixty of them is no label. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DENSE_WEIGHT = 2.2;

/**
 * The prose of the place that holds most of it. Teasers have their words each in a box of its own; a story has them
 * side by side. So each paragraph counts in full for its parent and by halves further up.
 */
export function measureRunningProse(
  units: readonly TextUnit[],
  title: string,
): { readonly length: number; readonly paragraphs: number } {
  const weight = DENSE.test(title) ? DENSE_WEIGHT : 1;
  const lengths = new Map<Element, number>();
  let paragraphs = 0;
  for (const unit of units) {
    const length = proseLengthOf(unit, weight);
    if (length === 0 || unit.element.closest(AROUND) !== null) continue;
    paragraphs += 1;
    let at = unit.element.parentElement;
    for (let level = 0; level < LEVELS && at !== null; level += 1) {
      lengths.set(at, (lengths.get(at) ?? 0) + length / 2 ** level);
      at = at.parentElement;
    }
  }
  return { length: Math.round(Math.max(0, ...lengths.values())), paragraphs };
}
