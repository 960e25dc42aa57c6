// What are the words of this stretch of HTML, with spaces as the reader sees them?

/** Spaces, line breaks and no-break spaces; all show as one space between words. */
export const SPACE = /[\s\u00a0]/;
/** Characters without width, which would keep a search from finding a word: soft hyphen, zero-width space, BOM. */
export const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

export function foldSpaces(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Words, and characters of scripts that put no space between words, counted as half a word each. */
export function countWords(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' ');
  return (spaced.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0) + Math.round(dense / 2);
}
