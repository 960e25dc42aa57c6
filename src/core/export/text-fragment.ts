// Which link leads to the very words? A text directive, https://wicg.github.io/scroll-to-text-fragment/

import { encodeCharacter, toWebAddress } from './web-address.ts';

/** Longer passages are named by their first and last words: shorter links, and less that a small edit can break. */
const MAX_WHOLE_LENGTH = 180;
const EDGE_WORDS = 6;
/** Fewer words than these are found by chance: they get neighbours in any case. */
const MIN_LONE_WORDS = 3;
const CONTEXT_WORDS = [0, 3, 5, 8] as const;

export interface FragmentSource {
  /** Paragraphs joined by one blank line. A browser matches each part of a directive inside one paragraph. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lang: string | null;
  /** What the page shows before the text, such as headline and dek: the same words there would be found first. */
  readonly before: readonly string[];
}

interface Directive {
  readonly prefix: string;
  readonly textStart: string;
  readonly textEnd: string;
  readonly suffix: string;
}

/** @returns null where the address is no web address or no words are left. */
export function toFragmentLink(url: string, source: FragmentSource): string | null {
  const address = toWebAddress(url);
  const directive = findDirective(source);
  if (address === null || directive === null) return null;
  const plain = address.replace(/:~:.*$/s, '').replace(/#$/, '');
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${writeDirective(directive)}`;
}

function findDirective(source: FragmentSource): Directive | null {
  const page = toPage(source);
  const words = toWholeWords(page.text, page.start, page.end, source.lang);
  if (words === null) return null;
  const { textStart, textEnd } = toParts(page.text.slice(words.start, words.end));
  const isShort = textEnd === '' && textStart.split(' ').length < MIN_LONE_WORDS;
  let last: Directive | null = null;
  for (const count of CONTEXT_WORDS) {
    if (count === 0 && isShort) continue;
    const prefix = count === 0 ? '' : wordsBefore(page.text, words.start, count);
    const suffix = count === 0 ? '' : wordsAfter(page.text, words.end, count);
    // A neighbour on one side alone survives more changes of the page.
    for (const directive of [
      { prefix, textStart, textEnd, suffix: '' },
      { prefix, textStart, textEnd, suffix },
    ]) {
      const found = matchDirective(page.text, directive);
      if (found !== null) last ??= directive;
      if (found?.start === words.start && found.end === words.end) return directive;
    }
  }
  // The same words in the same company twice: the link leads to the first.
  return last;
}

/** One text with single spaces, paragraphs parted by line feeds, and the place of the words in it. */
function toPage({ text, start, end, before }: FragmentSource): { text: string; start: number; end: number } {
  const fold = (part: string): string => part.replace(/[^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n');
  const head = before.map((line) => `${fold(line).replaceAll('\n', ' ').trim()}\n`).join('');
  const first = fold(text.slice(0, start));
  const words = fold(text.slice(start, end));
  const page = head + first + words + fold(text.slice(end));
  return { text: page, start: head.length + first.length, end: head.length + first.length + words.length };
}

/** Browsers match whole words only. Marks and spaces at the edges go; half a word is made a whole one. */
function toWholeWords(
  text: string,
  start: number,
  end: number,
  lang: string | null,
): { start: number; end: number } | null {
  const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char);
  let from = start;
  let to = end;
  while (from < to && !isWord(charAt(text, from))) from += charAt(text, from)?.length ?? 1;
  while (from < to && !isWord(charBefore(text, to))) to -= charBefore(text, to)?.length ?? 1;
  if (from === to) return null;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  const segmenter = segmenterOf(lang);
  const opening = segmenter
    .segment(text.slice(lineStart, lineStart + 2000 + from - lineStart))
    .containing(from - lineStart);
  const closingAt = Math.max(text.lastIndexOf('\n', to - 1) + 1, to - 2000);
  const closing = segmenter
    .segment(text.slice(closingAt, lineEnd < 0 ? closingAt + 4000 : Math.min(lineEnd, closingAt + 4000)))
    .containing(to - 1 - closingAt);
  return {
    start: opening === undefined ? from : lineStart + opening.index,
    end: closing === undefined ? to : closingAt + closing.index + closing.segment.length,
  };
}

const charAt = (text: string, at: number): string | undefined => {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : String.fromCodePoint(code);
};
const charBefore = (text: string, at: number): string | undefined => {
  const low = /[\uDC00-\uDFFF]/.test(text[at - 1] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 2] ?? '');
  return low ? text.slice(at - 2, at) : text[at - 1];
};

/** Making one costs more than using it. */
const segmenters = new Map<string | null, Intl.Segmenter>();

function segmenterOf(lang: string | null): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(toLocale(lang), { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}

function toLocale(lang: string | null): string | undefined {
  try {
    return lang === null ? undefined : Intl.getCanonicalLocales(lang)[0];
  } catch {
    // Pages declare what they like; the segmenter's own rules do for all.
    return undefined;
  }
}

function toParts(words: string): { textStart: string; textEnd: string } {
  const lines = words.split('\n');
  const [first = ''] = lines;
  if (lines.length === 1 && first.length <= MAX_WHOLE_LENGTH) return { textStart: first, textEnd: '' };
  const last = lines.at(-1) ?? '';
  const opening = takeWords(first, EDGE_WORDS, 1);
  const closing = takeWords(last, EDGE_WORDS, -1);
  // Text without spaces: a part of it, cut where it may be.
  if (lines.length === 1 && first.length <= opening.length + closing.length) return { textStart: first, textEnd: '' };
  return { textStart: opening, textEnd: closing };
}

function takeWords(line: string, count: number, from: 1 | -1): string {
  const words = line.trim().split(' ');
  return (from === 1 ? words.slice(0, count) : words.slice(-count)).join(' ');
}

/** Of the paragraph itself, or of the one before where the words open theirs. */
function wordsBefore(text: string, at: number, count: number): string {
  const line = text.slice(0, at).trimEnd();
  return takeWords(line.slice(line.lastIndexOf('\n') + 1), count, -1);
}

function wordsAfter(text: string, at: number, count: number): string {
  const rest = text.slice(at);
  // What is no word, such as the closing mark, stands between: a suffix must follow at once, so it is part of it.
  const line = rest.trimStart().split('\n')[0] ?? '';
  return takeWords(line, count, 1);
}

/** As the specification finds it: the first place where all parts stand in order. */
export function matchDirective(text: string, directive: Directive): { start: number; end: number } | null {
  const page = text.toLowerCase();
  const [prefix, textStart, textEnd, suffix] = [
    directive.prefix,
    directive.textStart,
    directive.textEnd,
    directive.suffix,
  ].map((part) => part.toLowerCase());
  if (page.length !== text.length || textStart === undefined || textStart === '') return null;
  for (let at = 0; ; ) {
    let start = -1;
    if (prefix) {
      const before = findWords(page, prefix, at);
      if (before < 0) return null;
      at = before + 1;
      start = skipSpace(page, before + prefix.length);
      if (!page.startsWith(textStart, start)) continue;
    } else {
      start = findWords(page, textStart, at);
      if (start < 0) return null;
      at = start + 1;
    }
    const end = findEnd(page, start + textStart.length, textEnd ?? '', suffix ?? '');
    if (end !== null) return { start, end };
  }
}

/** The first place from `at` on where the last words end and the suffix follows. */
function findEnd(page: string, at: number, textEnd: string, suffix: string): number | null {
  const isFollowed = (end: number): boolean => suffix === '' || page.startsWith(suffix, skipSpace(page, end));
  if (textEnd === '') return isFollowed(at) ? at : null;
  for (let last = findWords(page, textEnd, at); 0 <= last; last = findWords(page, textEnd, last + 1)) {
    if (isFollowed(last + textEnd.length)) return last + textEnd.length;
  }
  return null;
}

const skipSpace = (page: string, at: number): number => at + (/^\s*/.exec(page.slice(at, at + 50))?.[0].length ?? 0);

/** Scripts that part no words by spaces: there, a match may begin and end anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

function findWords(page: string, words: string, from: number): number {
  const isWord = (char: string | undefined): boolean =>
    char !== undefined && /[\p{L}\p{N}]/u.test(char) && !UNSPACED.test(char);
  for (let at = page.indexOf(words, from); 0 <= at; at = page.indexOf(words, at + 1)) {
    const isInside =
      (isWord(page[at - 1]) && isWord(words[0])) || (isWord(page[at + words.length]) && isWord(words.at(-1)));
    if (!isInside) return at;
  }
  return -1;
}

function writeDirective({ prefix, textStart, textEnd, suffix }: Directive): string {
  const parts = [encodePart(textStart)];
  if (prefix !== '') parts.unshift(`${encodePart(prefix)}-`);
  if (textEnd !== '') parts.push(encodePart(textEnd));
  if (suffix !== '') parts.push(`-${encodePart(suffix)}`);
  return parts.join(',');
}

/** `-`, `,` and `&` have a meaning in a directive; the others that are encoded have one in Markdown or HTML. */
function encodePart(part: string): string {
  return part.replace(/[^A-Za-z0-9._]/gu, encodeCharacter);
}
