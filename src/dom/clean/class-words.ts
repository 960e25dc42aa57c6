// Which words do the class and id of this element hold?

/** Pages use few classes on many elements. Emptied when it grows beyond those of a page. */
const known = new Map<string, string>();
const MAX_KNOWN = 5_000;

/** Class and id as they stand there. */
export function namesOf(element: Element): string {
  const id = element.getAttribute('id');
  const names = element.getAttribute('class') ?? '';
  return id === null || id === '' ? names : `${names} ${id}`;
}

/** `articleBody__related-links` → ` article body related links `; classes are parted by `|`. */
export function classWordsOf(element: Element): string {
  const names = namesOf(element);
  if (names === '') return '';
  const found = known.get(names);
  if (found !== undefined) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const words = toClassWords(names);
  known.set(names, words);
  return words;
}

function toClassWords(names: string): string {
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
export function toWordTest(phrases: readonly string[]): (words: string) => boolean {
  const pattern = new RegExp(` (?:${phrases.join('|')}) `);
  return rememberVerdicts((words) => pattern.test(words));
}

/** A test of such words that runs once for each: pages use few classes on many elements. */
export function rememberVerdicts(test: (words: string) => boolean): (words: string) => boolean {
  const verdicts = new Map<string, boolean>();
  return (words) => {
    if (words === '') return false;
    const found = verdicts.get(words);
    if (found !== undefined) return found;
    if (verdicts.size >= MAX_KNOWN) verdicts.clear();
    const verdict = test(words);
    verdicts.set(words, verdict);
    return verdict;
  };
}
