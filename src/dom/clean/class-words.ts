// Which words do the class and id of this element hold?

/** `articleBody__related-links` → ` article body related links `; classes are parted by `|`. */
export function classWordsOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (names === '') return '';
  const words = names.split(/\s+/).map((name) =>
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
  return (words) => words !== '' && pattern.test(words);
}
