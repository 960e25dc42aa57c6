// Do two texts say the same, whatever their marks, spaces and capitals?

/** Letters and digits alone, in small letters: `Dam “re-opens” ` and `DAM REOPENS` are both `damreopens`. */
export function toLetterKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
