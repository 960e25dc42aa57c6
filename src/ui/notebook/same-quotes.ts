// Which words stand in the stories of several outlets? Found by runs of words that quotes share, however they are cut.

import { toFolded } from '../../core/lexicon/fold.ts';
import type { NotebookArticle } from './notebook.ts';
import type { SaidQuote } from './person-key.ts';

/** Words in a run; shorter ones meet by chance, longer ones miss a changed word. */
const RUN = 4;
/** Shorter quotes are set phrases: “no comment”, “we are ready”. */
const MIN_WORDS = 6;
/** Share of the shorter quote's runs that the other must hold: outlets cut, and mend a word here and there. */
const MIN_SHARED = 0.5;
/** A run in more quotes than this is a phrase of the trade. */
const MAX_QUOTES_OF_RUN = 60;

export interface SameQuote {
  readonly key: string;
  /** The fullest first; at least two outlets. */
  readonly quotes: readonly SaidQuote[];
  readonly outletCount: number;
}

interface Candidate extends SaidQuote {
  readonly runs: ReadonlySet<string>;
}

/** In most outlets first. Reported speech is left out: those are the reporters' words. */
export function findSameQuotes(articles: readonly NotebookArticle[]): readonly SameQuote[] {
  const candidates = articles.flatMap((article) =>
    (article.snapshot?.quotes ?? [])
      .filter(({ kind }) => kind !== 'indirect')
      .map((quote): Candidate => ({ article, quote, runs: toRuns(quote.text) }))
      .filter(({ runs }) => 0 < runs.size),
  );
  const groups = createGroups(candidates.length);
  for (const [a, b] of findPairs(candidates)) groups.join(a, b);
  return groups
    .list()
    .map((members) => toSameQuote(members.map((at) => candidates[at]).filter((one) => one !== undefined)))
    .filter(({ outletCount }) => 1 < outletCount)
    .sort((a, b) => b.outletCount - a.outletCount || b.quotes.length - a.quotes.length);
}

function toRuns(text: string): ReadonlySet<string> {
  const words = toFolded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return new Set();
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

function* findPairs(candidates: readonly Candidate[]): Generator<readonly [number, number]> {
  const holders = new Map<string, number[]>();
  for (const [at, { runs }] of candidates.entries()) {
    for (const run of runs) {
      const list = holders.get(run);
      if (list === undefined) holders.set(run, [at]);
      else list.push(at);
    }
  }
  for (const [at, { runs, article }] of candidates.entries()) {
    const shared = new Map<number, number>();
    for (const run of runs) {
      const list = holders.get(run) ?? [];
      if (MAX_QUOTES_OF_RUN < list.length) continue;
      for (const other of list) if (at < other) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const candidate = candidates[other];
      if (candidate === undefined || candidate.article === article) continue;
      if (MIN_SHARED * Math.min(runs.size, candidate.runs.size) <= count) yield [at, other];
    }
  }
}

function toSameQuote(members: readonly Candidate[]): SameQuote {
  const quotes = [...members].sort((a, b) => b.quote.text.length - a.quote.text.length);
  const [first] = quotes;
  return {
    key: first === undefined ? '' : `${first.article.key} ${first.quote.start}`,
    quotes: quotes.map(({ article, quote }) => ({ article, quote })),
    outletCount: new Set(quotes.map(({ article }) => article.outlet)).size,
  };
}

/** Union and find. */
function createGroups(size: number) {
  const parents = Int32Array.from({ length: size }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  return {
    join(a: number, b: number): void {
      parents[rootOf(b)] = rootOf(a);
    },
    /** Groups of two and more. */
    list(): readonly (readonly number[])[] {
      const members = new Map<number, number[]>();
      for (let at = 0; at < size; at += 1) {
        const root = rootOf(at);
        members.set(root, [...(members.get(root) ?? []), at]);
      }
      return [...members.values()].filter((group) => 1 < group.length);
    },
  };
}
