// Do two texts say the same, whatever their marks, spaces and capitals?

/** Letters and digits alone, in small letters: `Dam “re-opens” ` and `DAM REOPENS` are both `damreopens`. */
export function toLetterKey(text: string): string {
  const small = text.toLowerCase();
  return PLAIN.test(small) ? small.replace(/[^a-z0-9]+/g, '') : small.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** ASCII and marks such as dashes and quotes: most English texts, and many times as fast without properties of Unicode. */
const PLAIN = /^[\0-\x7f\u00a0\u2000-\u206f]*$/;
