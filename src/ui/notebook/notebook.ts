// What stands in the notebook? The kept records, brought together by article, newest first.

import type { ArticleKey } from '../../core/annotations/article-key.ts';
import type { Correction } from '../../core/annotations/correction.ts';
import type { Highlight } from '../../core/annotations/highlight.ts';
import type { ArticleSnapshot } from '../../core/annotations/snapshot.ts';
import { hostOf } from '../../core/export/web-address.ts';

export interface NotebookArticle {
  readonly key: ArticleKey;
  /** null where only highlights came back from a file. */
  readonly snapshot: ArticleSnapshot | null;
  readonly url: string;
  readonly title: string | null;
  /** What the page calls itself, else its host. */
  readonly outlet: string;
  /** In the order of the text where it is known, else of their making. */
  readonly highlights: readonly Highlight[];
  readonly corrections: readonly Correction[];
  /** When something of it was last kept or changed. */
  readonly lastTime: string;
}

export interface NotebookRecords {
  readonly articles: readonly ArticleSnapshot[];
  readonly highlights: readonly Highlight[];
  readonly corrections: readonly Correction[];
}

export function toNotebook(records: NotebookRecords): readonly NotebookArticle[] {
  const highlights = groupByArticle(records.highlights);
  const corrections = groupByArticle(records.corrections);
  const snapshots = new Map(records.articles.map((article) => [article.key, article]));
  const keys = new Set([...snapshots.keys(), ...highlights.keys(), ...corrections.keys()]);
  return [...keys]
    .map((key) => toArticle(key, snapshots.get(key) ?? null, highlights.get(key) ?? [], corrections.get(key) ?? []))
    .sort((a, b) => (a.lastTime < b.lastTime ? 1 : a.lastTime > b.lastTime ? -1 : a.key < b.key ? -1 : 1));
}

function toArticle(
  key: ArticleKey,
  snapshot: ArticleSnapshot | null,
  highlights: readonly Highlight[],
  corrections: readonly Correction[],
): NotebookArticle {
  const url = snapshot?.url ?? key;
  const times = [...highlights, ...corrections].map(({ updatedTime }) => updatedTime);
  const placeOf = ({ selectors }: Highlight): number => selectors.position?.start ?? Number.MAX_SAFE_INTEGER;
  return {
    key,
    snapshot,
    url,
    title: snapshot?.metadata.title ?? null,
    outlet: snapshot?.metadata.siteName ?? hostOf(url) ?? url,
    highlights: [...highlights].sort((a, b) => placeOf(a) - placeOf(b)),
    corrections,
    lastTime: times.reduce((last, time) => (last < time ? time : last), snapshot?.createdTime ?? ''),
  };
}

function groupByArticle<T extends { readonly article: ArticleKey }>(
  records: readonly T[],
): ReadonlyMap<ArticleKey, T[]> {
  const groups = new Map<ArticleKey, T[]>();
  for (const record of records) {
    const group = groups.get(record.article);
    if (group === undefined) groups.set(record.article, [record]);
    else group.push(record);
  }
  return groups;
}
