// Which words do the class and id of this element hold?

/** What class and id say: one object for all elements whose class and id are the same. */
export interface ClassWords {
  /** Class and id as they stand there. */
  readonly names: string;
  /** The same in small letters. */
  readonly small: string;
  /** `articleBody__related-links` → ` article body related links `; classes are parted by `|`. Empty where there is neither. */
  readonly words: string;
  /** By number of the test; filled as tests are made. */
  readonly verdicts: boolean[];
}

export type ClassTest = (classWords: ClassWords) => boolean;

const NO_CLASS: ClassWords = { names: '', small: '', words: '', verdicts: [] };

/** Pages use few classes on many elements. Emptied when it grows beyond those of a page. */
const known = new Map<string, ClassWords>();
const MAX_KNOWN = 5_000;

/** Class and id as they stand there, as `ClassWords.names`. */
export function namesOf(element: Element): string {
  // Engines hand out attributes faster than `className`, which is an object in a drawing.
  const names = element.getAttribute('class') ?? '';
  const { id } = element;
  return id === '' ? names : `${names} ${id}`;
}

export function classWordsOf(element: Element): ClassWords {
  const names = namesOf(element);
  if (names === '') return NO_CLASS;
  const found = known.get(names);
  if (found !== undefined) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const classWords = { names, small: names.toLowerCase(), words: toWords(names), verdicts: [] };
  known.set(names, classWords);
  return classWords;
}

function toWords(names: string): string {
  const words = names
    .trim()
    .split(/\s+/)
    .map((name) =>
      name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    );
  return ` ${words.join(' | ')} `;
}

/**
 * A test for whole words, or runs of words, in class and id.
 *
 * `share` matches `share-bar` and `ShareButtons share`, not `shareholder`; `read more` matches `read-more`.
 */
export function toWordTest(phrases: readonly string[]): ClassTest {
  const pattern = new RegExp(` (?:${phrases.join('|')}) `);
  return toClassTest((words) => pattern.test(words));
}

let tests = 0;

/** A test of such words that runs once for each: pages use few classes on many elements. */
export function toClassTest(test: (words: string) => boolean): ClassTest {
  const number = tests;
  tests += 1;
  return ({ words, verdicts }) => {
    const known = verdicts[number];
    if (known !== undefined) return known;
    const verdict = words !== '' && test(words);
    verdicts[number] = verdict;
    return verdict;
  };
}
