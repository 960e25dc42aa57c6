// Where do the words of this article stand on the web?

import type { ExportedArticle, ExportedPlace } from './exported-article.ts';
import { toFragmentLink } from './text-fragment.ts';
import { toWebAddress } from './web-address.ts';

/** A link to the very words where they are known, else to the page; null where the page is not on the web. */
export function toQuoteLink(
  article: Pick<ExportedArticle, 'title' | 'dek' | 'text' | 'lang' | 'url'>,
  { span, prefix, suffix }: ExportedPlace,
  words: string,
): string | null {
  const { title, dek, text, lang, url } = article;
  const before = [title, dek].filter((line) => line !== null);
  const isThere = span !== null && text.slice(span.start, span.end) === words;
  const source = isThere
    ? { text, ...span, lang, before }
    : { text: prefix + words + suffix, start: prefix.length, end: prefix.length + words.length, lang, before: [] };
  return toFragmentLink(url, source) ?? toWebAddress(url);
}
