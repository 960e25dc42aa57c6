// Which link of the notebook leads to the very words?

import type { Highlight } from '../../core/annotations/highlight.ts';
import type { ArticleSnapshot, SnapshotQuote } from '../../core/annotations/snapshot.ts';
import { toQuoteLink } from '../../core/export/quote-link.ts';
import type { NotebookArticle } from './notebook.ts';

interface Kept {
  readonly snapshot: ArticleSnapshot | null;
  readonly link: string | null;
}

/** Made once a record, not once a row and keystroke. */
const kept = new WeakMap<Highlight | SnapshotQuote, Kept>();

export function linkToHighlight(article: NotebookArticle, highlight: Highlight): string | null {
  const { position, quote } = highlight.selectors;
  return keep(article, highlight, () => toQuoteLink(toPage(article), { span: position, ...quote }, quote.exact));
}

export function linkToQuote(article: NotebookArticle, quote: SnapshotQuote): string | null {
  return keep(article, quote, () => toQuoteLink(toPage(article), { span: quote, prefix: '', suffix: '' }, quote.text));
}

function keep(
  { snapshot }: NotebookArticle,
  record: Highlight | SnapshotQuote,
  make: () => string | null,
): string | null {
  const known = kept.get(record);
  if (known !== undefined && known.snapshot === snapshot) return known.link;
  const link = make();
  kept.set(record, { snapshot, link });
  return link;
}

const toPage = ({ snapshot, url }: NotebookArticle) => ({
  url,
  text: snapshot?.text ?? '',
  title: snapshot?.metadata.title ?? null,
  dek: snapshot?.metadata.dek ?? null,
  lang: snapshot?.metadata.lang ?? null,
});
