// How is a list of words read?

/** Words parted by blanks, or phrases parted by `|` and line breaks. Each list becomes a set once. */
export function toWordSet(list: string, separator: RegExp = /\s+/): ReadonlySet<string> {
  return new Set(list.trim().split(separator));
}

export const PHRASES = /[|\n]/;
