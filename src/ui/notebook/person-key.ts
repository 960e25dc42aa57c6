// When is a person of one article the person of another? By the full name, however it is spelled.

import type { SnapshotPerson, SnapshotQuote } from '../../core/annotations/snapshot.ts';
import { toFolded } from '../../core/lexicon/fold.ts';
import type { NotebookArticle } from './notebook.ts';

/**
 * `Ana M. Ruiz` and `Ana Ruíz` are one. A lone surname is only itself: the Ruiz of another story may be anybody.
 */
export function toPersonKey(name: string): string {
  return toFolded(name)
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .split(/[\s-]+/)
    .filter((word, at, words) => word !== '' && (1 < word.length || at === 0 || at === words.length - 1))
    .join(' ');
}

export interface SaidQuote {
  readonly quote: SnapshotQuote;
  readonly article: NotebookArticle;
}

export interface Speaker {
  readonly key: string;
  /** As most articles write it. */
  readonly name: string;
  /** What the articles call this person, each once, newest first. */
  readonly roles: readonly string[];
  /** Newest article first, in the order of its text. */
  readonly quotes: readonly SaidQuote[];
  readonly articleCount: number;
}

/** Everybody who is quoted in a kept article, most quoted first. */
export function findSpeakers(articles: readonly NotebookArticle[]): readonly Speaker[] {
  const found = new Map<string, { names: string[]; roles: Set<string>; quotes: SaidQuote[]; articles: Set<string> }>();
  for (const article of articles) {
    for (const quote of article.snapshot?.quotes ?? []) {
      if (quote.speakerType !== 'person' || quote.speaker === null) continue;
      const key = toPersonKey(quote.speaker);
      const entry = found.get(key) ?? { names: [], roles: new Set(), quotes: [], articles: new Set() };
      entry.names.push(quote.speaker);
      if (quote.role !== null) entry.roles.add(quote.role);
      entry.quotes.push({ quote, article });
      entry.articles.add(article.key);
      found.set(key, entry);
    }
  }
  return [...found]
    .map(([key, entry]) => ({
      key,
      name: findCommonest(entry.names),
      roles: [...entry.roles],
      quotes: entry.quotes,
      articleCount: entry.articles.size,
    }))
    .sort((a, b) => b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1));
}

function findCommonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (best[1] < entry[1] ? entry : best), ['', 0] as [string, number])[0];
}

/** Forms of the name that stand for this person in this article, folded. */
export function findForms(people: readonly SnapshotPerson[], key: string): readonly string[] {
  const person = people.find(({ name }) => toPersonKey(name) === key);
  return person === undefined ? [] : [person.name, ...person.aliases];
}
