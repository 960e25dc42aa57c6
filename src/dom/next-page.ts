// Does the story go on on another page, and where?

import { classWordsOf, toWordTest } from './clean/class-words.ts';
import { foldSpaces } from './fold-space.ts';
import { listElements } from './walk-tags.ts';

interface Link {
  readonly url: URL;
  /** Short texts alone; longer ones name stories. */
  readonly text: string;
  readonly isRelNext: boolean;
}

/** An address as one page of a series: `/a?page=3` -> `/a`, 3; `/a` -> `/a`, 1. */
interface SeriesPage {
  readonly base: string;
  readonly page: number;
  /** A word beside the number says that it counts pages; a bare number may count stories. */
  readonly isNamed: boolean;
}

/** Longer texts are headlines of other stories. */
const MAX_TEXT_LENGTH = 40;
/** The same, before spaces are folded: most links of a page end here. */
const MAX_RAW_LENGTH = 120;
/** No pager has more; a page made to keep readers busy has. */
const MAX_LINKS = 300;
/** Longer series are archives. */
const MAX_PAGES = 60;

const NEXT_PAGE =
  /^(?:continue (?:to|on|reading on) )?(?:next page|page suivante|nächste seite|(?:weiter|fortsetzung) auf seite \d+|página siguiente|siguiente página|próxima página|pagina successiva|pagina seguente|volgende pagina|nästa sida|neste side|næste side|seuraava sivu|następna strona|další strana|sonraki sayfa|следующая страница|次のページ(?:へ)?|下一页|下一頁|다음 페이지|page \d+)(?:\W.*)?$/i;
const NEXT =
  /^(?:next|more|continue|weiter|suivante?|la suite|siguiente|seguinte|próxima|avanti|successiv[ao]|volgende|nästa|neste|næste|dalej|następna|další|ileri|далее|次へ|次|下一页|다음|[›»→>]+|\d+)[\s›»→>]*$/i;

/**
 * The page after this one of the same story: by number in the address, by `rel="next"` or by what the link says. The
 * next *story* is none: `rel="next"` of weblogs leads there, so the address must belong to the series of this one.
 *
 * `/ferry?page=2` behind `/ferry`                     -> found
 * `/ferry/2` called `2`, `Next` or `rel="next"`       -> found
 * `/choir` called `Next` or `rel="next"` on `/ferry`  -> null
 *
 * @param document the copy, before anything is cleaned away.
 * @returns an absolute address of the same origin.
 */
export function findNextPage(document: Document, url: string): string | null {
  const here = new URL(url);
  const own = toSeriesPages(here);
  const links = collectLinks(document, here, toAddressTest(here, own));
  const next = links.find((link) => own.some((page) => isNext(link, page, links)));
  return (next ?? links.find((link) => NEXT_PAGE.test(link.text) && isBelow(link.url, here)))?.url.href ?? null;
}

/** By their addresses as they stand there, then by their words: thousands of other links are never looked at closely. */
function collectLinks(document: Document, here: URL, mayLead: (address: string) => boolean): readonly Link[] {
  const links: Link[] = [];
  for (const element of listElements(document.querySelectorAll('link[rel~="next"][href], a[href]'))) {
    const address = element.getAttribute('href') ?? '';
    if (!mayLead(address)) continue;
    const rel = element.getAttribute('rel');
    const isRelNext = rel !== null && /(?:^|\s)next(?:\s|$)/i.test(rel);
    const raw = element.textContent || (element.getAttribute('aria-label') ?? '');
    if (!isRelNext && raw.length > MAX_RAW_LENGTH) continue;
    const text = foldSpaces(raw);
    if (!isRelNext && (text.length > MAX_TEXT_LENGTH || !(NEXT.test(text) || NEXT_PAGE.test(text)))) continue;
    if (!URL.canParse(address, here.href)) continue;
    const url = new URL(address, here.href);
    url.hash = '';
    if (url.origin !== here.origin || isPlace(url, here) || COMMENT_ADDRESS.test(url.href)) continue;
    if (!isAmongComments(element)) links.push({ url, text, isRelNext });
    if (links.length >= MAX_LINKS) break;
  }
  return links;
}

/**
 * What no address of the series can lack: the number of the next page, or the name of this one. Without a name, or with
 * one that addresses may write in several ways, every address may belong to it.
 */
function toAddressTest(here: URL, own: readonly SeriesPage[]): (address: string) => boolean {
  const paths = [here.pathname, ...own.map(({ base }) => base.replace(/\?.*$/, ''))];
  const names = paths.map((path) => /([^/.]*)(?:\.\w{3,5})?\/?$/.exec(path)?.[1] ?? '');
  const isOpen = names.some((name) => name === '' || name.includes('%'));
  const numbers = new RegExp(`(?:^|\\D)0*(?:${own.map(({ page }) => page + 1).join('|')})(?:\\D|$)`);
  return (address) => {
    if (address.startsWith('#')) return false;
    const isRelative = !/^(?:\/|https?:)/i.test(address);
    return isOpen || isRelative || numbers.test(address) || names.some((name) => address.includes(name));
  };
}

const COMMENT_ADDRESS = /comment-page-\d|[?&](?:cpage|replytocom)=/i;
const isComments = toWordTest([
  'comments',
  'comment list',
  'commentlist',
  'comment navigation',
  'disqus',
  'kommentare',
]);
const MAX_LEVELS_UP = 5;

function isAmongComments(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; level < MAX_LEVELS_UP && at !== null; level += 1) {
    if (isComments(classWordsOf(at))) return true;
    at = at.parentElement;
  }
  return false;
}

function isPlace(url: URL, here: URL): boolean {
  return url.pathname === here.pathname && url.search === here.search;
}

function isNext(link: Link, own: SeriesPage, links: readonly Link[]): boolean {
  const isCalledSo = link.isRelNext || NEXT.test(link.text) || NEXT_PAGE.test(link.text);
  if (!isCalledSo || (/^\d+$/.test(link.text) && Number(link.text) !== own.page + 1)) return false;
  const isFollowing = toSeriesPages(link.url).some(
    ({ base, page, isNamed }) =>
      base === own.base && page === own.page + 1 && (own.page === 1 || isNamed === own.isNamed),
  );
  // `/news/12` is followed by `/news/13` in a series of stories, too: then there is no way back to a first page.
  return isFollowing && (own.page === 1 || own.isNamed || hasFirstPage(links, own.base));
}

function hasFirstPage(links: readonly Link[], base: string): boolean {
  return links.some(({ url }) => toSeriesPages(url).some((other) => other.base === base && other.page === 1));
}

const PAGE_PARAMETER = /^(?:page|p|pg|pagenum|page_?no|pageno|seite|pagina|página|sida|side|strona|sayfa)$/i;
/** `/page/2`, `/seite-2`, `-page-2.html`, `,p2.html` */
const NAMED_PATH = /[/,_-](?:page|seite|pagina|sida|side|strona|p)[/_-]?(\d{1,2})(\.\w{3,5})?\/?$/i;
/** `/2`, `-2.html`, `_2.html`, `,2.html` */
const BARE_PATH = /[/,_-](\d{1,2})(\.\w{3,5})?\/?$/;

/** All the ways in which an address may be a page of a series; each address is also a first page. */
function toSeriesPages(url: URL): readonly SeriesPage[] {
  const toBase = (path: string, search: string): string => `${path.replace(/\/$/, '')}?${search}`;
  const search = url.searchParams.toString();
  const pages: SeriesPage[] = [{ base: toBase(url.pathname, search), page: 1, isNamed: false }];
  const add = (base: string, number: string | undefined, isNamed: boolean): void => {
    const page = Number(number);
    if (Number.isInteger(page) && page >= 1 && page <= MAX_PAGES) pages.push({ base, page, isNamed });
  };
  for (const [name, value] of url.searchParams) {
    if (!PAGE_PARAMETER.test(name)) continue;
    const rest = new URLSearchParams(url.searchParams);
    rest.delete(name);
    add(toBase(url.pathname, rest.toString()), value, true);
  }
  for (const [pattern, isNamed] of [
    [NAMED_PATH, true],
    [BARE_PATH, false],
  ] as const) {
    const match = pattern.exec(url.pathname);
    if (match !== null) add(toBase(url.pathname.slice(0, match.index) + (match[2] ?? ''), search), match[1], isNamed);
  }
  return pages;
}

/** `/ferry/rescue` or `/ferry-part-two.html` behind `/ferry.html`, where the link says that it is the next page. */
function isBelow(url: URL, here: URL): boolean {
  const stem = here.pathname.replace(/(?:\/|\.\w{3,5})$/, '');
  return stem.length > 1 && url.pathname.startsWith(stem);
}
