// How does a word or a feature become a number that can be looked up?

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Order counts: `mixHash(a, b)` is not `mixHash(b, a)`. The finisher of MurmurHash3, 32 bits. */
export function mixHash(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Thirty bits are five signs of base 64; two of 100,000 kept features then meet by chance 5 times in all. */
export function toKey(hash: number): number {
  return hash & 0x3fffffff;
}
