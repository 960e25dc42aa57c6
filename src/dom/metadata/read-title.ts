// What is the headline?

import { countWords, foldSpaces } from '../fold-space.ts';
import { toLetterKey } from '../letter-key.ts';
import { cleanTitle } from './clean-title.ts';
import { textOf } from './json-ld.ts';
import { findTag } from './meta-tags.ts';
import { toPlainText } from './plain-text.ts';
import type { Sources } from './sources.ts';

const SHARE_TAGS = ['og:title', 'twitter:title'];
const OTHER_TAGS = ['parsely-title', 'dc.title', 'dc:title', 'dcterms.title', 'sailthru.title', 'title'];

/** What the page calls itself, each in plain text; null where it does not say. */
interface Titles {
  /** Written for those who share the page. */
  readonly share: string | null;
  /** Of the structured data. */
  readonly structured: string | null;
  /** Of further meta tags. */
  readonly other: string | null;
  /** The first `<title>`: made for search engines, with the outlet's name around it. */
  readonly page: string | null;
  readonly headings: readonly string[];
  /** The smaller headings, in page order. */
  readonly subheadings: readonly string[];
}

/**
 * The share title first: it is written by hand as often as the visible headline and is there more often. It gives way
 * where the page itself speaks against it: where it only copies `<title>`, is left over from another page, or where
 * structured data and a heading agree on another one.
 */
export function readTitle(sources: Sources, siteName: string | null): string | null {
  const titles = collectTitles(sources);
  const names = [siteName ?? '', new URL(sources.url).hostname.replace(/^www\./, '')];
  const clean = (title: string | null): string | null => {
    if (title === null) return null;
    const core = findCoreOf(title, titles) ?? cleanTitle(title, names);
    return isOutletAlone(core, names) ? null : core;
  };
  const share = clean(titles.share);
  const structured = clean(titles.structured);
  if (share !== null && !isLeftOver(share, titles, sources)) {
    return structured !== null && isBetter(structured, share, titles) ? structured : share;
  }
  return (
    (isDescription(titles) ? null : structured) ?? clean(titles.other) ?? clean(findShownTitle(titles)) ?? titles.share
  );
}

function collectTitles({ document, tags, article }: Sources): Titles {
  const plain = (text: string | null | undefined): string | null => toPlainText(text, document);
  const shown = (selector: string): readonly string[] =>
    [...document.querySelectorAll(selector)].map((heading) => toHeading(heading)).filter(Boolean);
  return {
    share: plain(findTag(tags, SHARE_TAGS)),
    structured: plain(textOf(article?.headline)),
    other: plain(findTag(tags, OTHER_TAGS)),
    page: plain(document.querySelector('title')?.textContent),
    headings: shown('h1'),
    subheadings: shown('h2'),
  };
}

/** Some headings end in a sign that links to themselves. */
function toHeading(heading: Element): string {
  return foldSpaces(heading.textContent ?? '').replace(/\s*[¶#]$/, '');
}

/**
 * Whether the structured headline is the headline rather than a share title that differs from it.
 *
 * The share title came with the outlet's name behind it: then it is a copy of `<title>`, and no editor wrote it.
 * Or a large heading other than the first shows the structured one: the first belongs to a bar that follows the reader.
 */
function isBetter(structured: string, share: string, { share: whole, headings, subheadings }: Titles): boolean {
  const wanted = toLetterKey(structured);
  if (wanted === toLetterKey(share)) return false;
  const isCopy = whole !== null && whole.length > share.length && headings.some((text) => toLetterKey(text) === wanted);
  const isFirst = toLetterKey(headings[0] ?? '') === wanted;
  const isShown = !isFirst && subheadings.some((text) => toLetterKey(text) === wanted);
  return isCopy || isShown;
}

/**
 * A page that changed its content by script may keep the share title of the page before: it then speaks of another
 * address, and has no longer word in common with what `<title>` and a heading say.
 */
function isLeftOver(share: string, { page, headings }: Titles, { tags, url }: Sources): boolean {
  const address = findTag(tags, ['og:url']);
  if (page === null || address === null || !URL.canParse(address, url)) return false;
  if (new URL(address, url).pathname === new URL(url).pathname) return false;
  const words = longWordsOf(share);
  const isStrange = (text: string): boolean => [...longWordsOf(text)].every((word) => !words.has(word));
  const shown = headings.find(
    (text) => text.length >= MIN_CORE_LENGTH && toLetterKey(page).startsWith(toLetterKey(text)),
  );
  return words.size > 0 && shown !== undefined && isStrange(page) && isStrange(shown);
}

/** Some sites, Wikipedia among them, put a description where the headline belongs: `<title>` opens with a heading. */
function isDescription({ structured, page, headings }: Titles): boolean {
  if (structured === null || page === null) return false;
  const key = toLetterKey(page);
  return (
    !key.includes(toLetterKey(structured)) &&
    headings.some((text) => text.length >= MIN_HEADING_LENGTH && key.startsWith(toLetterKey(text)))
  );
}

/** A heading counts where `<title>` holds it, for the first one may be the name of the site or of a section. */
function findShownTitle({ page, headings }: Titles): string | null {
  if (page === null) return headings[0] ?? null;
  const key = toLetterKey(page);
  const held = headings.filter((text) => text.length >= MIN_HEADING_LENGTH && key.includes(toLetterKey(text)));
  // The site's name stands in `<title>`, too: the longest is the headline.
  const longest = [...held].sort((a, b) => b.length - a.length)[0];
  return longest !== undefined && toLetterKey(longest).length * 3 >= key.length ? longest : cutLastPart(page);
}

/** Where nothing else names the outlet, a short last part of `<title>` does: `Dam reopens after repairs – My Valley`. */
function cutLastPart(page: string): string {
  const [, head = '', tail = ''] = /^(.*\S)\s+[|–—·•»-]\s+(\S.*)$/.exec(page) ?? [];
  return countWords(head) >= MIN_HEAD_WORDS && countWords(tail) < MIN_HEAD_WORDS ? head : page;
}

const MIN_HEAD_WORDS = 4;

/** Shorter headings name a section. */
const MIN_HEADING_LENGTH = 4;
/** Shorter titles are names of sections. */
const MIN_CORE_LENGTH = 15;

/** `Dam reopens after repairs | News from the valley` beside a heading `Dam reopens after repairs` -> the heading. */
function findCoreOf(title: string, { share, structured, other, headings }: Titles): string | null {
  const plain = straighten(title);
  const isFollowedByName = (text: string): boolean =>
    plain.startsWith(straighten(text)) && /^\s*[|–—·•»*：\\-]/.test(title.slice(text.length));
  const core = [share, structured, other, ...headings].find(
    (text) => text !== null && text.length >= MIN_CORE_LENGTH && isFollowedByName(text),
  );
  return core === undefined || core === null ? null : title.slice(0, core.length);
}

function isOutletAlone(title: string, names: readonly string[]): boolean {
  return title === '' || names.some((name) => toLetterKey(name) === toLetterKey(title));
}

/** Sources of one page differ in their quotation marks; the length stays the same. */
function straighten(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

/** Words of four letters and more, which say what a headline is about. */
function longWordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
