// How does a list of words become a set that can be asked?

/** Words parted by spaces or line breaks. */
export function toWordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').trim().split(/\s+/));
}

/** Names of several words, parted by commas or bars. */
export function toPhraseSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .join(',')
      .split(/[,|]|\n(?=\S)/)
      .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
      .filter((phrase) => phrase !== ''),
  );
}
