// Which stretches of text, and which classes, stand on this copy of a page? Found in one walk, used by every step.

import { type ClassTest, type ClassWords, classWordsOf, namesOf } from './clean/class-words.ts';
import { measureText, type TextSize } from './fold-space.ts';
import { listElements } from './walk-tags.ts';

/** An element with text of its own: letters that stand in it directly or in inline elements below it. */
export interface TextUnit {
  readonly element: Element;
  /** A teaser as a whole is a link. */
  readonly isInLink: boolean;
  /** Letters, spaces folded. */
  length: number;
  /** Letters of these that are links. */
  linkLength: number;
  words: number;
}

export interface PageIndex {
  /** In page order. Elements may have left the copy since. */
  readonly units: readonly TextUnit[];
  /** UTF-16 code units of all text nodes of the body, spaces and the data of scripts included. */
  readonly textLength: number;
  /** Elements that still stand on the copy with a class or id whose words pass the test, in page order. */
  readonly findByClass: (test: ClassTest) => readonly Element[];
  /** Whether any class holds one of these parts, in any case. */
  readonly hasClassWith: (parts: readonly string[]) => boolean;
}

/** Text runs through these without a break. */
export const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'font', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub'],
  ...['sup', 'time', 'u'],
]);

/** Their content is no text of the page. */
const NO_TEXT = new Set(['script', 'style', 'template', 'textarea', 'title']);

export function indexPage(document: Document): PageIndex {
  const { body } = document;
  return {
    ...(body === null ? { units: [], textLength: 0 } : findUnits(body, measureText)),
    ...indexClasses(document),
  };
}

/** Bit of `NodeFilter` for text; the constant belongs to whichever window made the page. */
const SHOW_TEXT = 4;

/** @param measure how texts are measured; the small detector of articles counts no words. */
export function findUnits(body: Element, measure: (text: string) => TextSize): Pick<PageIndex, 'units' | 'textLength'> {
  const units = new Map<Element, TextUnit>();
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  let textLength = 0;
  while (walker.nextNode()) {
    // The walker shows text alone.
    const node = walker.currentNode as Text;
    const { data } = node;
    textLength += data.length;
    // Most texts are the line breaks between elements.
    if (isBlank(data)) continue;
    const parent = node.parentElement;
    if (parent === null || NO_TEXT.has(parent.localName)) continue;
    const { length, words } = measure(data);
    if (length === 0) continue;
    let element: Element = parent;
    let isLink = false;
    while (INLINE.has(element.localName) && element.parentElement !== null) {
      isLink ||= element.localName === 'a';
      element = element.parentElement;
    }
    let unit = units.get(element);
    if (unit === undefined) {
      unit = { element, isInLink: element.closest('a') !== null, length: 0, linkLength: 0, words: 0 };
      units.set(element, unit);
    }
    unit.length += length;
    if (isLink || unit.isInLink) unit.linkLength += length;
    unit.words += words;
  }
  return { units: [...units.values()], textLength };
}

/** Nothing but spaces and line breaks of ASCII. */
function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit !== 32 && (unit < 9 || unit > 13)) return false;
  }
  return true;
}

interface ClassGroup {
  readonly classWords: ClassWords;
  /** In page order. */
  readonly numbers: number[];
}

function indexClasses(document: Document): Pick<PageIndex, 'findByClass' | 'hasClassWith'> {
  const elements = listElements(document.querySelectorAll('[class], [id]'));
  // Pages use few classes on many elements: each test runs once a class and not once an element.
  const groups = new Map<string, ClassGroup>();
  for (let number = 0; number < elements.length; number += 1) {
    const element = elements[number];
    if (element === undefined) continue;
    const names = namesOf(element);
    const group = groups.get(names);
    if (group === undefined) groups.set(names, { classWords: classWordsOf(element), numbers: [number] });
    else group.numbers.push(number);
  }
  return {
    findByClass: (test) => {
      const numbers: number[] = [];
      for (const group of groups.values()) if (test(group.classWords)) numbers.push(...group.numbers);
      return (
        numbers
          .sort((a, b) => a - b)
          .flatMap((number) => elements[number] ?? [])
          // Steps before this one took elements out and gave others another class.
          .filter((element) => element.isConnected && test(classWordsOf(element)))
      );
    },
    hasClassWith: (parts) => {
      let isNamed = false;
      for (const { classWords } of groups.values()) isNamed ||= parts.some((part) => classWords.small.includes(part));
      // Such names hold the id as well.
      return (
        isNamed &&
        elements.some((element) => {
          const own = element.getAttribute('class')?.toLowerCase() ?? '';
          return parts.some((part) => own.includes(part));
        })
      );
    },
  };
}
