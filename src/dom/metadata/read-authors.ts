// Who wrote it?

import { classWordsOf, toWordTest } from '../clean/class-words.ts';
import { foldSpaces } from '../fold-space.ts';
import { toLetterKey } from '../letter-key.ts';
import { listElements } from '../walk-tags.ts';
import { cleanAuthors } from './clean-authors.ts';
import { type JsonObject, objectsOf, textsOf, typesOf } from './json-ld.ts';
import { toPlainText } from './plain-text.ts';
import type { Sources } from './sources.ts';

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'cxenseparse:author',
  'articleauthor',
  'article:author_name',
];

/**
 * Structured data, then meta tags, then the byline that the page shows. A source that names only the outlet itself
 * gives way to a later one that names a person.
 */
export function readAuthors(sources: Sources, siteName: string | null): readonly string[] {
  const { document, tags } = sources;
  const organizations = [
    ...objectsOf(sources.article?.publisher),
    ...objectsOf(sources.article?.author).filter((author) => typesOf(author).includes('Organization')),
  ];
  const outlets = [siteName ?? '', ...organizations.flatMap(({ name }) => textsOf(name))].map(toLetterKey);
  const hostKeys = toHostKeys(sources.url);
  const isOutlet = (name: string): boolean => {
    const key = toLetterKey(name);
    return !AGENCIES.has(key) && (outlets.includes(key) || hostKeys.includes(key));
  };
  const clean = (names: readonly string[]): readonly string[] =>
    cleanAuthors(names.map((name) => toPlainText(name, document) ?? ''));
  // The search of the page comes last and costs most: it is made only where nothing else names a person.
  const places: readonly (() => readonly string[])[] = [
    () => readStructured(sources),
    ...AUTHOR_TAGS.map((name) => () => tags.get(name) ?? []),
    () => readVisible(document, isOutlet),
    () => readSignature(document),
  ];
  let outletAlone: readonly string[] = [];
  for (const read of places) {
    const names = clean(read());
    const people = names.filter((name) => !isOutlet(name));
    if (people.length > 0) return people;
    if (outletAlone.length === 0) outletAlone = names;
  }
  return outletAlone;
}

/** Agencies write what outlets print: they are authors. */
const AGENCIES = new Set([
  ...[
    'afp',
    'agencefrancepresse',
    'anadoluajansı',
    'ansa',
    'ap',
    'apa',
    'associatedpress',
    'theassociatedpress',
    'bloomberg',
    'deutschepresseagentur',
  ],
  ...['dpa', 'efe', 'epd', 'europapress', 'kna', 'ntb', 'pap', 'reuters', 'ritzau', 'sda', 'tass', 'tt', 'xinhua'],
]);

/** `Lrt.lt` on lrt.lt, `VnExpress` on vnexpress.net. */
function toHostKeys(url: string): readonly string[] {
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  return labels.flatMap((label, index) => (label.length > 2 ? [label, labels.slice(index).join('')] : []));
}

/** Authors may be texts, objects with a name, or references to an object elsewhere in the graph. */
function readStructured({ article, objects }: Sources): readonly string[] {
  if (article === null) return [];
  const values = [article.author, article.creator].find((value) => value !== undefined);
  const named = objectsOf(values).flatMap((author) => namesOf(author, objects));
  return [...textsOf(values), ...named];
}

function namesOf(author: JsonObject, objects: readonly JsonObject[]): readonly string[] {
  const own = textsOf(author.name);
  if (own.length > 0) return own;
  const parts = [...textsOf(author.givenName), ...textsOf(author.familyName)];
  if (parts.length > 0) return [parts.join(' ')];
  const id = author['@id'];
  return textsOf(objects.find((object) => object['@id'] === id && object.name !== undefined)?.name);
}

const isByline = toWordTest([
  ...[
    'byline',
    'bylines',
    'by line',
    'author',
    'authors',
    'author name',
    'authorname',
    'autor',
    'autoren',
    'autore',
    'auteur',
  ],
  ...['auteurs', 'verfasser', 'writer', 'reporter', 'journalist', 'article author', 'posted by', 'kirjoittaja'],
]);

/** Longer texts are biographies. */
const MAX_BYLINE_LENGTH = 160;

/** Addresses of pages about a writer: `/author/ana-ruiz`, `/autoren/falk`. */
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|redaktion|journalists?|reporters?|staff|profiles?|people)\/[^/]/i;

/** A line such as `Von Nina Falk`, whatever its class. */
const OPENS_BYLINE = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s*:?\s+\p{Lu}/u;
const MAY_OPEN_BYLINE = /^[BbVvPpDdAa]/;
/** Elements that hold such a line; larger ones hold the line and the text after it. */
const MAX_BYLINE_PARTS = 8;

/**
 * The first short element after the headline that is marked as a byline, or reads like one, in page order. Where it
 * names the outlet, the outlet is the author: names further down belong to other stories.
 */
function readVisible(document: Document, isOutlet: (name: string) => boolean): readonly string[] {
  const heading = document.querySelector('h1');
  const elements = listElements(document.querySelectorAll('[rel], [itemprop], [class], [id], a[href], p, li'));
  const declared = new Set(document.querySelectorAll(DECLARED));
  const start = heading === null ? elements.length : findFirstAfter(heading, elements);
  for (const part of [elements.slice(start), elements.slice(0, start)]) {
    let isAnyMarked = false;
    for (const element of part) {
      // One by one: most pages have their byline near the top.
      if (!isMarked(element, declared)) continue;
      isAnyMarked = true;
      if (isOutlet(foldSpaces(element.textContent ?? ''))) return [];
      const names = namesIn(element);
      if (names.length > 0) return names;
    }
    if (isAnyMarked) return [];
  }
  return [];
}

/** Place of the first element behind `heading`, of elements in page order. */
function findFirstAfter(heading: Element, elements: readonly Element[]): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && (heading.compareDocumentPosition(element) & 4) !== 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isComment = toWordTest(['comment', 'comments', 'comment list', 'commentlist', 'comment author', 'kommentare']);
const MAX_LEVELS_TO_COMMENT = 6;

/** They hold the byline and all the rest. */
const WHOLE = new Set(['body', 'main', 'article']);

function isMarked(element: Element, declared: ReadonlySet<Element>): boolean {
  if (WHOLE.has(element.localName)) return false;
  return looksLikeByline(element, declared) && !isInComment(element);
}

/** May hold a line that reads like a byline. */
const LINES = new Set(['p', 'li', 'span', 'div']);

function looksLikeByline(element: Element, declared: ReadonlySet<Element>): boolean {
  if (isByline(classWordsOf(element)) || declared.has(element) || leadsToAuthor(element)) return true;
  return (
    LINES.has(element.localName) &&
    element.childElementCount <= MAX_BYLINE_PARTS &&
    OPENS_BYLINE.test(openingOf(element))
  );
}

/** The first letters as far as they may open a byline, without putting the whole text of a large element together. */
function openingOf(element: Element): string {
  let text = '';
  const isOpen = (): boolean => text === '' || (text.length < MAX_BYLINE_LENGTH && MAY_OPEN_BYLINE.test(text));
  const collect = (node: Node): void => {
    if (node.nodeType === 3) text = (text + (node.textContent ?? '')).trimStart();
    for (let child = node.firstChild; child !== null && isOpen(); child = child.nextSibling) collect(child);
  };
  collect(element);
  return text.slice(0, MAX_BYLINE_LENGTH);
}

function isDeclared(element: Element): boolean {
  return element.matches(DECLARED) || leadsToAuthor(element);
}

function leadsToAuthor(element: Element): boolean {
  return element.localName === 'a' && AUTHOR_ADDRESS.test(element.getAttribute('href') ?? '');
}

function isInComment(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; level < MAX_LEVELS_TO_COMMENT && at !== null; level += 1) {
    if (isComment(classWordsOf(at))) return true;
    at = at.parentElement;
  }
  return false;
}

const DECLARED = '[rel~="author"], [itemprop~="author"]';

/** Names stand in elements of their own as often as they are parted by commas. */
function namesIn(element: Element): readonly string[] {
  const text = foldSpaces(element.textContent ?? '');
  if (text.length > MAX_BYLINE_LENGTH) return [];
  const links = [...element.querySelectorAll('a[href], [rel~="author"], [itemprop~="author"]')].filter(isDeclared);
  const parts: string[] = links.map((link) => link.textContent ?? '');
  const collect = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    for (const child of node.childNodes) collect(child);
  };
  // Beside the links to its writers, a byline holds the section or the desk.
  if (links.length === 0) collect(element);
  // `<span itemprop="author">srf/hosb;kesm</span>`: what the page declares need not look like a name.
  const isSign = element.matches('[itemprop~="author"]') && text.length <= MAX_SIGN_LENGTH;
  return cleanAuthors(parts).filter((name) => PERSON.test(name) || (isSign && !/\s/.test(name)));
}

/** Signs of writers and desks are short. */
const MAX_SIGN_LENGTH = 24;

/**
 * A paragraph in bold or italics that is nothing but a name, above the first paragraph or below the last. Several of
 * them head the parts of a list or the turns of an interview.
 */
function readSignature(document: Document): readonly string[] {
  const signatures = [...document.querySelectorAll('p > strong, p > b, p > em, p > i')].filter((element) => {
    const { parentElement: line } = element;
    const text = foldSpaces(element.textContent ?? '');
    return line !== null && PERSON.test(text) && foldSpaces(line.textContent ?? '') === text;
  });
  const [only] = signatures;
  if (only === undefined || signatures.length > 1 || !isAtEdge(only.parentElement)) return [];
  return [foldSpaces(only.textContent ?? '')];
}

/** Nothing but other paragraphs on one side of it, and none on the other. */
function isAtEdge(line: Element | null): boolean {
  const paragraphs = [...(line?.parentElement?.children ?? [])].filter(
    ({ localName, textContent }) => localName === 'p' && foldSpaces(textContent ?? '') !== '',
  );
  return paragraphs.length >= MIN_PARAGRAPHS && (paragraphs[0] === line || paragraphs.at(-1) === line);
}

const MIN_PARAGRAPHS = 4;

const CAPITALIZED = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const PARTICLES = '(?:(?:von|van|de|der|den|del|da|di|la|le|bin|al|el|ter|zu)\\s+)*';
/** Two words or more, each with a capital, and no firm. */
const PERSON = new RegExp(
  `^(?!.*\\b(?:Inc|Ltd|LLC|Corp|GmbH|AG|S\\.?A|Co|Media|News|Press|Nachrichten)\\.?$)${CAPITALIZED}(?:\\s+${PARTICLES}${CAPITALIZED}){1,4}$`,
  'u',
);
