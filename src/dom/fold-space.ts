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

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** The blocks in which those scripts stand: a quick look spares most pages the slow one. */
const MAY_BE_DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ud840-\ud88f]/;

/** Words, and characters of scripts that put no space between words, counted as half a word each. */
export function countWords(text: string): number {
  const isDense = MAY_BE_DENSE.test(text);
  const dense = isDense ? (text.match(DENSE)?.length ?? 0) : 0;
  const spaced = isDense ? text.replace(DENSE, ' ') : text;
  return (spaced.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0) + Math.round(dense / 2);
}
