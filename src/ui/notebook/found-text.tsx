// How is a text shown with the words that were looked for?

import type { JSX } from 'preact';
import { markTerms, type Terms } from './search-text.ts';

export function FoundText({ text, terms }: { readonly text: string; readonly terms: Terms }): JSX.Element {
  const parts = markTerms(text, terms).filter((part) => part.text !== '');
  return (
    <bdi>
      {/* Parts have no other name than their place. */}
      {parts.map((part, at) => (part.isFound ? <mark key={at}>{part.text}</mark> : part.text))}
    </bdi>
  );
}
