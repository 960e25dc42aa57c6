// What do the meta tags of the page say?

import { foldSpaces } from '../fold-space.ts';

/** Lower-case name, property or itemprop → contents in page order, HTML entities left as the parser gave them. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = foldSpaces(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const contents = tags.get(name);
        // Not copied for each: 20,000 tags of one name took Firefox 2 s.
        if (contents === undefined) tags.set(name, [content]);
        else contents.push(content);
      }
    }
  }
  return tags;
}

export function findTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const [first] = tags.get(name) ?? [];
    if (first !== undefined) return first;
  }
  return null;
}
