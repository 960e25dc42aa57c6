// What is the headline?

import { foldSpaces } from '../fold-space.ts';
import { cleanTitle } from './clean-title.ts';
import { textOf } from './json-ld.ts';
import { findTag } from './meta-tags.ts';
import { toPlainText } from './plain-text.ts';
import type { Sources } from './sources.ts';

/**
 * The share title first: it is written by hand as often as the visible headline and is there more often. The page's
 * `<title>` comes last, for it is made for search engines.
 */
export function readTitle({ document, tags, article, url }: Sources, siteName: string | null): string | null {
  const names = [siteName ?? '', new URL(url).hostname];
  const headings = [...document.querySelectorAll('h1')].map((heading) => foldSpaces(heading.textContent ?? ''));
  const candidates = [
    findTag(tags, ['og:title']),
    textOf(article?.headline),
    findTag(tags, ['twitter:title']),
    ...headings,
    document.querySelector('title')?.textContent,
  ];
  const titles = candidates.map((candidate) => toPlainText(candidate, document)).filter((title) => title !== null);
  const [first] = titles;
  return first === undefined ? null : (findCoreOf(first, titles) ?? cleanTitle(first, names));
}

/** Shorter titles are names of sections. */
const MIN_CORE_LENGTH = 15;

/** `Dam reopens after repairs | News from the valley` beside a heading `Dam reopens after repairs` -> the heading. */
function findCoreOf(title: string, others: readonly string[]): string | null {
  const plain = straighten(title);
  const isFollowedByName = (other: string): boolean =>
    plain.startsWith(straighten(other)) && /^\s*[|–—·•»*：\\-]/.test(title.slice(other.length));
  const core = others.find((other) => other.length >= MIN_CORE_LENGTH && isFollowedByName(other));
  return core === undefined ? null : title.slice(0, core.length);
}

/** Sources of one page differ in their quotation marks; the length stays the same. */
function straighten(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}
