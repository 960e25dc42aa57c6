// Who wrote it?

import { classWordsOf, toWordTest } from '../clean/class-words.ts';
import { foldSpaces } from '../fold-space.ts';
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
  'dcterms.creator',
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
  const outlets = [siteName ?? '', ...organizations.flatMap((organization) => textsOf(organization.name))];
  const isOutlet = (name: string): boolean =>
    !AGENCIES.has(toKey(name)) &&
    (outlets.some((outlet) => toKey(outlet) === toKey(name)) || isNamedLikeHost(name, sources.url));
  const clean = (names: readonly string[]): readonly string[] =>
    cleanAuthors(names.map((name) => toPlainText(name, document) ?? ''));
  // The search of the page comes last and costs most: it is made only where nothing else names a person.
  const places: readonly (() => readonly string[])[] = [
    () => readStructured(sources),
    () => AUTHOR_TAGS.map((name) => tags.get(name) ?? []).find((names) => cleanAuthors(names).length > 0) ?? [],
    () => readVisible(document),
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
function isNamedLikeHost(name: string, url: string): boolean {
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  const key = toKey(name);
  return labels.some((label, index) => label.length > 2 && (key === label || key === labels.slice(index).join('')));
}

function toKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
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
const OPENS_BYLINE = /^(?:by|von|par|por|di|door|av|af)\s+\p{Lu}/iu;

/** The first short element after the headline that is marked as a byline, or reads like one, in page order. */
function readVisible(document: Document): readonly string[] {
  const heading = document.querySelector('h1');
  const marked = [...document.querySelectorAll('[rel], [itemprop], [class], [id], a[href], p')].filter(isMarked);
  const after = marked.filter((element) => heading !== null && (heading.compareDocumentPosition(element) & 4) !== 0);
  for (const element of after.length > 0 ? after : marked) {
    const names = namesIn(element);
    if (names.length > 0) return names;
  }
  return [];
}

function isMarked(element: Element): boolean {
  if (element.matches('body, main, article')) return false;
  if (element.matches('[rel~="author"], [itemprop~="author"]')) return true;
  if (element.localName === 'a' && AUTHOR_ADDRESS.test(element.getAttribute('href') ?? '')) return true;
  if (element.localName === 'p' && OPENS_BYLINE.test((element.textContent ?? '').slice(0, MAX_BYLINE_LENGTH).trim()))
    return true;
  return isByline(classWordsOf(element));
}

/** Names stand in elements of their own as often as they are parted by commas. */
function namesIn(element: Element): readonly string[] {
  const text = element.textContent ?? '';
  if (foldSpaces(text).length > MAX_BYLINE_LENGTH) return [];
  const parts: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    for (const child of node.childNodes) collect(child);
  };
  collect(element);
  return cleanAuthors(parts).filter((name) => PERSON.test(name));
}

const CAPITALIZED = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const PARTICLES = '(?:(?:von|van|de|der|den|del|da|di|la|le|bin|al|el|ter|zu)\\s+)*';
/** Two words or more, each with a capital. */
const PERSON = new RegExp(`^${CAPITALIZED}(?:\\s+${PARTICLES}${CAPITALIZED}){1,4}$`, 'u');
