// Where on a page that never ends does the next story begin?

import { foldedLength } from '../fold-space.ts';
import type { TextUnit } from '../page-index.ts';
import { proseLengthOf } from '../prose.ts';
import { classWordsOf, toWordTest } from './class-words.ts';
import type { PageFacts } from './rule.ts';

/** So many within the article of the story, or alike, are the entries of a live blog or of a list. */
const MIN_ENTRIES = 3;
/** More headlines are a list of stories. */
const MAX_CANDIDATES = 20;
/** Letters of prose: what stands before the next story is one itself, and the next one is more than a teaser. */
const MIN_OWN_PROSE = 600;
const MIN_OTHER_PROSE = 160;
/** Bits of `compareDocumentPosition`: the other node comes later. */
const FOLLOWING = 4;

export interface StoryPage {
  readonly facts: PageFacts;
  readonly units: readonly TextUnit[];
  readonly headline: string | null;
  /** For links that lead elsewhere. */
  readonly url: string;
}

/**
 * `<article><h1>Another story</h1>…</article>` below the story                                       -> found
 * `<section><h1>Another story</h1><p>By Ana Ruiz</p><time>…</time>…</section>` below the story          -> found
 * `<article><h2><a href="/another">Another story</a></h2><time>…</time>…</article>` below the story    -> found
 * `<h1>Part two</h1><p>…` without a writer or a time of its own                                       -> not
 * three entries of a live blog, each with its time                                                   -> not
 */
export function findOtherStories(body: Element, page: StoryPage): readonly Element[] {
  const title = toKey(page.headline ?? '');
  const headings = title === '' ? [] : [...body.querySelectorAll('h1')];
  const own = headings.find((h1) => toKey(h1.textContent ?? '') === title);
  if (own === undefined) return [];
  const others = headings.filter((h1) => isAfter(own, h1) && toKey(h1.textContent ?? '') !== title);
  return [...new Set([...findArticles(body, own, others), ...findSignedStories(body, own, others, page)])];
}

/** An `<article>` with a first headline of its own. */
function findArticles(body: Element, own: Element, headings: readonly Element[]): readonly Element[] {
  if (headings.length === 0) return [];
  const known = new Set(headings);
  const others = [...body.querySelectorAll('article')].filter(
    (article) => isAfter(own, article) && [...article.querySelectorAll('h1')].some((h1) => known.has(h1)),
  );
  const home = own.closest('article');
  const entries = others.filter((other) => home?.contains(other));
  return entries.length < MIN_ENTRIES ? others : others.filter((other) => !entries.includes(other));
}

/** A part with a headline, a writer or a time, and prose of its own, below prose of the story. */
function findSignedStories(
  body: Element,
  own: Element,
  headings: readonly Element[],
  page: StoryPage,
): readonly Element[] {
  const linked = [...body.querySelectorAll('article')].flatMap((article) => {
    const heading = isAfter(own, article) ? article.querySelector('h1, h2') : null;
    return heading !== null && heading.localName === 'h2' && leadsElsewhere(heading, page.url) ? [heading] : [];
  });
  const candidates = [...headings, ...linked];
  // Each is held against the whole page.
  if (candidates.length > MAX_CANDIDATES) return [];
  const stories = new Set<Element>();
  for (const heading of candidates) {
    const story = findStory(heading, own, page);
    if (story !== null && measureBetween(own, heading, page.units) >= MIN_OWN_PROSE) stories.add(story);
  }
  return stories.size < MIN_ENTRIES ? [...stories] : [];
}

/** The part that a headline opens: its article, or the smallest one around it with prose. null where nobody signed it. */
function findStory(heading: Element, own: Element, { facts, units }: StoryPage): Element | null {
  const closest = heading.closest('article');
  // Some pages put the next story into the article of this one.
  const article = closest?.contains(own) ? null : closest;
  let story = article ?? heading.parentElement;
  while (article === null && story !== null && facts.proseOf(story) < MIN_OTHER_PROSE) story = story.parentElement;
  if (story === null || story.contains(own) || facts.proseOf(story) < MIN_OTHER_PROSE) return null;
  const around = story;
  // A teaser among the paragraphs opens no part.
  const opens = !units.some(
    (unit) => proseLengthOf(unit) > 0 && around.contains(unit.element) && isAfter(unit.element, heading),
  );
  return opens && isSigned(story) ? story : null;
}

const SIGNATURE = 'time, [rel~="author"], [itemprop~="author"], [itemprop~="datePublished"]';
const isSignature = toWordTest([
  'byline',
  'bylines',
  'author',
  'authors',
  'date',
  'dateline',
  'timestamp',
  'published',
]);

function isSigned(story: Element): boolean {
  if (story.querySelector(SIGNATURE) !== null) return true;
  return [...story.querySelectorAll('[class]')].some((element) => isSignature(classWordsOf(element)));
}

function measureBetween(own: Element, heading: Element, units: readonly TextUnit[]): number {
  return units.reduce((sum, unit) => {
    const length = proseLengthOf(unit);
    return length > 0 && isAfter(own, unit.element) && isAfter(unit.element, heading) ? sum + length : sum;
  }, 0);
}

/** The whole heading is a link to another page of the site. */
function leadsElsewhere(heading: Element, url: string): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a');
  const address = link?.getAttribute('href') ?? '';
  if (link === null || address === '' || !URL.canParse(address, url)) return false;
  if (foldedLength(link.textContent ?? '') < foldedLength(heading.textContent ?? '')) return false;
  return new URL(address, url).pathname !== new URL(url).pathname;
}

function isAfter(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & FOLLOWING) !== 0;
}

function toKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
