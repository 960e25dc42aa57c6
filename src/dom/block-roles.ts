// Which blocks are something else than their tag says: a quotation set in large type, the time of a live-blog entry?

import { classWordsOf, toWordTest } from './clean/class-words.ts';
import { foldSpaces } from './fold-space.ts';
import { toLetterKey } from './letter-key.ts';
import { ROLE } from './marks.ts';
import type { PageIndex } from './page-index.ts';

const isPullQuoteClass = toWordTest([
  'pull quote',
  'pullquote',
  'pull quotes',
  'pullquotes',
  'block pullquote',
  'quote box',
  'blickfang',
]);
const MAX_PULL_QUOTE_LENGTH = 500;
/** Fewer letters stand in a story by chance. */
const MIN_PULL_QUOTE_KEY = 20;

/**
 * Mark quotations that are set apart in large type and stand in the story as well, whether by their class or as a
 * plain `<blockquote>`. Those of such a class that do not stand in it become plain quotations: their words are
 * nowhere else.
 */
export function markPullQuotes(body: Element, index: PageIndex): void {
  const marked = index.findByClass(isPullQuoteClass);
  const quotations = [...body.querySelectorAll('blockquote')].filter((element) => !marked.includes(element));
  if (marked.length + quotations.length === 0) return;
  const isInStory = createStoryTest(body);
  for (const element of marked) {
    const text = foldSpaces(element.textContent ?? '');
    if (text === '' || text.length > MAX_PULL_QUOTE_LENGTH || element.closest(`[${ROLE}]`) !== null) continue;
    const quotation = element.ownerDocument.createElement('blockquote');
    if (isInStory(element, text)) quotation.setAttribute(ROLE, 'pull-quote');
    quotation.textContent = text;
    element.replaceWith(quotation);
  }
  for (const element of quotations) {
    const text = foldSpaces(element.textContent ?? '');
    const isOpen = text !== '' && text.length <= MAX_PULL_QUOTE_LENGTH && element.isConnected;
    if (isOpen && isInStory(element, text)) element.setAttribute(ROLE, 'pull-quote');
  }
}

/** Whether the words of a quotation, without the name behind a dash, stand in a paragraph that is no quotation. */
function createStoryTest(body: Element): (element: Element, text: string) => boolean {
  const paragraphs = [...body.querySelectorAll('p')]
    .filter((element) => element.closest('blockquote') === null)
    .map((element) => ({ element, key: toLetterKey(element.textContent ?? '') }));
  return (element, text) => {
    const words = toLetterKey(/^(.+)\s[—–-]\s/.exec(text)?.[1] ?? text);
    const key = words.length >= MIN_PULL_QUOTE_KEY ? words : toLetterKey(text);
    if (key.length < MIN_PULL_QUOTE_KEY) return false;
    return paragraphs.some((other) => other.key.includes(key) && !element.contains(other.element));
  };
}

/** A time alone on its line: `14:05`, `2.35 pm`, `3 May 2031, 09:10`. */
const TIME =
  /^(?:\p{L}*\W?\s?)?(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)\b.{0,25}$|^.{3,25}\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\w{2,5})?$/iu;
const isTimeClass = toWordTest([
  'time',
  'timestamp',
  'time stamp',
  'entry time',
  'post time',
  'update time',
  'uhrzeit',
  'hora',
  'date',
]);
/** Fewer times are those of the story itself. */
const MIN_ENTRIES = 3;
const MIN_ENTRY_LENGTH = 80;

/** Mark the times over the entries of a live blog; without them nobody knows what was said when. */
export function markTimestamps(body: Element, index: PageIndex): void {
  const times = [...new Set([...body.querySelectorAll('time'), ...index.findByClass(isTimeClass)])].filter(
    isTimeElement,
  );
  const byGroup = new Map<string, Element[]>();
  for (const time of times) {
    const entry = time.parentElement?.closest('article, li, section, div');
    if (!entry || foldSpaces(entry.textContent ?? '').length < MIN_ENTRY_LENGTH) continue;
    const group = `${time.localName}.${time.getAttribute('class') ?? ''}`;
    byGroup.set(group, [...(byGroup.get(group) ?? []), time]);
  }
  for (const group of byGroup.values()) {
    if (group.length < MIN_ENTRIES) continue;
    for (const time of group) setApart(time);
  }
}

function isTimeElement(element: Element): boolean {
  if (element.localName !== 'time' && !isTimeClass(classWordsOf(element))) return false;
  return element.childElementCount <= 1 && TIME.test(foldSpaces(element.textContent ?? ''));
}

function setApart(time: Element): void {
  const line = time.ownerDocument.createElement('p');
  line.setAttribute(ROLE, 'timestamp');
  line.textContent = foldSpaces(time.textContent ?? '');
  time.replaceWith(line);
}
