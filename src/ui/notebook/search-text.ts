// Which highlights hold these words? Looked for in the words themselves, the notes, people, outlets and headlines.
//
// A plain scan over folded text: of ten thousand highlights it takes a few milliseconds a keystroke and no index has to
// be built first. (MiniSearch took seconds for that index and longer than the scan for the first letter.)

import type { Highlight } from '../../core/annotations/highlight.ts';
import type { ArticleSnapshot, SnapshotQuote } from '../../core/annotations/snapshot.ts';
import { toFolded } from '../../core/lexicon/fold.ts';
import type { NotebookArticle } from './notebook.ts';

/** Small letters without accents, words parted by one space, with a space at both ends. */
export function toSearchText(parts: readonly (string | null)[]): string {
  return ` ${toFolded(parts.filter((part) => part !== null).join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** One or two letters begin half of all words: they count at the start of one. Others count anywhere: `bahn` in `Autobahn`. */
const MAX_START_LENGTH = 2;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

export type Terms = readonly string[];

/** Each must be found; none means that everything is. */
export function toTerms(query: string): Terms {
  return toSearchText([query])
    .trim()
    .split(' ')
    .filter((term) => term !== '')
    .map((term) => (term.length <= MAX_START_LENGTH && !UNSPACED.test(term) ? ` ${term}` : term));
}

/** Folded once for each record, and kept as long as the record is. */
const kept = new WeakMap<ArticleSnapshot | Highlight | SnapshotQuote, string>();

function keep(record: ArticleSnapshot | Highlight | SnapshotQuote, fold: () => string): string {
  const known = kept.get(record);
  if (known !== undefined) return known;
  const text = fold();
  kept.set(record, text);
  return text;
}

/** What is true of the whole article: its headline, outlet, reporters and people. */
export function articleText({ snapshot, outlet, url }: NotebookArticle): string {
  if (snapshot === null) return toSearchText([outlet, url]);
  return keep(snapshot, () => {
    const { metadata, people } = snapshot;
    const names = people.flatMap(({ name, aliases, role }) => [name, ...aliases, role]);
    return toSearchText([metadata.title, outlet, url, ...metadata.authors, ...names]);
  });
}

export const highlightText = (highlight: Highlight): string =>
  keep(highlight, () => {
    const { selectors, note, quote } = highlight;
    return toSearchText([selectors.quote.exact, note, quote?.speaker ?? null, quote?.role ?? null]);
  });

export const quoteText = (quote: SnapshotQuote): string =>
  keep(quote, () => toSearchText([quote.text, quote.speaker, quote.role]));

/** Terms that the article does not hold itself; an entry of it must hold these. */
export function termsLeft(terms: Terms, article: NotebookArticle): Terms {
  if (terms.length === 0) return terms;
  const text = articleText(article);
  return terms.filter((term) => !text.includes(term));
}

export const hasTerms = (terms: Terms, text: string): boolean => terms.every((term) => text.includes(term));

export interface TextPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** The same text in parts: those that were looked for, and those between. */
export function markTerms(text: string, terms: Terms): readonly TextPart[] {
  if (terms.length === 0) return [{ text, isFound: false }];
  const { folded, places } = foldWithPlaces(text);
  const found = new Uint8Array(text.length);
  for (const term of terms) {
    const isStart = term.startsWith(' ');
    for (let at = folded.indexOf(term); 0 <= at; at = folded.indexOf(term, at + 1)) {
      const from = places[at + (isStart ? 1 : 0)] ?? text.length;
      const to = places[at + term.length] ?? text.length;
      found.fill(1, from, Math.max(to, from + 1));
    }
  }
  const parts: TextPart[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && found[end] === found[at]) end += 1;
    parts.push({ text: text.slice(at, end), isFound: found[at] === 1 });
    at = end;
  }
  return parts;
}

/** As `toSearchText`, and for each character of it the place in the text that it comes from. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = ' ';
  const places = [0];
  let at = 0;
  for (const char of text) {
    const plain = toFolded(char).replace(/[^\p{L}\p{N}]+/gu, ' ');
    // A mark of its own folds to nothing, and several signs to one space.
    if (plain !== '' && !(plain === ' ' && folded.endsWith(' '))) {
      folded += plain;
      for (let count = 0; count < plain.length; count += 1) places.push(at);
    }
    at += char.length;
  }
  places.push(text.length);
  return { folded: `${folded} `, places };
}
