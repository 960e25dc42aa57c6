// What is a clean-up rule, and what may it know about the page?

import type { ClassTest } from './class-words.ts';

/** What the whole page tells, measured once. */
export interface PageFacts {
  /** Letters of running text below this element: blocks of at least 80 characters outside links. */
  readonly proseOf: (element: Element) => number;
  /** The same, summed over all elements of this tag and class: what a whole template holds. */
  readonly proseOfAlike: (element: Element) => number;
  readonly pageProse: number;
}

export interface TagPlace {
  readonly tags: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/**
 * A pattern of boilerplate. Rules are data: the test of this folder checks for each one that what `example` marks
 * with `data-gone` goes and that nothing of `counterExample` does.
 */
export interface CleanRule {
  readonly name: string;
  readonly reason: string;
  /** HTML. */
  readonly example: string;
  readonly counterExample: string;
  /** An element that holds more than this share of the page's prose stays, whatever it is called. */
  readonly maxProseShare01: number;
  /** Where to look: elements of these tags or roles, or elements whose class and id pass this test of words. */
  readonly at: TagPlace | { readonly classWords: ClassTest };
  /** What has to hold besides. */
  readonly isMeant?: (element: Element) => boolean;
}
