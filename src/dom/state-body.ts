// Does the state that the page's scripts hold give the words of the story, where the page itself shows none?

import { countWords, foldSpaces } from './fold-space.ts';

/** Shorter texts are summaries and notices. */
const MIN_BODY_WORDS = 60;
/** Deeper objects are trees of components. */
const MAX_DEPTH = 24;
const MAX_VALUES = 50_000;
/** Keys under which blocks of stories keep their words, most telling first. */
const TEXT_KEYS = [
  'html',
  'text',
  'content',
  'value',
  'body',
  'copy',
  'children',
  'model',
  'data',
  'attributes',
  'blocks',
];
const MAX_BLOCK_DEPTH = 6;

interface Candidate {
  readonly html: string;
  readonly words: number;
  /** The headline of the page stands beside it. */
  readonly isNamed: boolean;
}

/**
 * The longest run of text in these objects: a string of HTML with paragraphs, or a list of blocks. One that stands
 * beside the headline goes before longer ones, for a state also holds other stories.
 *
 * @returns HTML that nobody trusts; null where there is none of some length.
 */
export function findStateBody(values: readonly unknown[], headline: string | null): string | null {
  const candidates: Candidate[] = [];
  let left = MAX_VALUES;
  const title = headline === null ? null : foldSpaces(headline);
  const visit = (value: unknown, depth: number, isNamed: boolean): void => {
    left -= 1;
    if (left < 0 || depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
    const parts: readonly unknown[] = Object.values(value);
    const isHere =
      isNamed || (title !== null && parts.some((part) => typeof part === 'string' && foldSpaces(part) === title));
    const list = Array.isArray(value) ? toHtml(value) : null;
    if (list !== null) candidates.push({ ...list, isNamed: isHere });
    for (const part of parts) {
      if (typeof part === 'string') {
        const found = fromText(part);
        if (found !== null) candidates.push({ ...found, isNamed: isHere });
      } else visit(part, depth + 1, isHere);
    }
  };
  for (const value of values) visit(value, 0, false);
  const [best] = candidates.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.words - a.words);
  return best?.html ?? null;
}

/** Running text in HTML. Plain text has at least two paragraphs: one alone is a summary. */
function fromText(text: string): Omit<Candidate, 'isNamed'> | null {
  if (text.length < MIN_BODY_WORDS * 4) return null;
  const isHtml = /<p[\s>]/i.test(text);
  const lines = text.split(/\n\s*\n/).filter((line) => line.trim() !== '');
  if (!isHtml && lines.length < 2) return null;
  const words = countWords(text.replace(/<[^<>]*>/g, ' '));
  if (words < MIN_BODY_WORDS) return null;
  return { html: isHtml ? text : lines.map((line) => `<p>${toEscaped(line)}</p>`).join(''), words };
}

/** A list of blocks: `[{ "type": "paragraph", "text": "…" }, …]` */
function toHtml(list: readonly unknown[]): Omit<Candidate, 'isNamed'> | null {
  const blocks = list.map((item) => ({ text: textOf(item, 0), tag: tagFor(item) }));
  const html = blocks.filter(({ text }) => text !== '').map(({ text, tag }) => `<${tag}>${text}</${tag}>`);
  const words = blocks.reduce((sum, { text }) => sum + countWords(text.replace(/<[^<>]*>/g, ' ')), 0);
  return html.length < 2 || words < MIN_BODY_WORDS ? null : { html: html.join(''), words };
}

function textOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return /<\w/.test(value) ? value.replace(/<\/?p\b[^<>]*>/gi, ' ') : toEscaped(value);
  if (typeof value !== 'object' || value === null || depth > MAX_BLOCK_DEPTH) return '';
  if (Array.isArray(value)) return value.map((item) => textOf(item, depth + 1)).join('');
  // Checked above: an object that is no list.
  const fields = value as Readonly<Record<string, unknown>>;
  if (isOutside(fields)) return '';
  for (const key of TEXT_KEYS) {
    const text = key in fields ? textOf(fields[key], depth + 1) : '';
    if (text.trim() !== '') return text;
  }
  return '';
}

const OUTSIDE =
  /image|photo|picture|video|audio|embed|gallery|advert|\bad\b|newsletter|related|promo|social|caption|teaser|recommend/i;

function isOutside(fields: Readonly<Record<string, unknown>>): boolean {
  return OUTSIDE.test(kindOf(fields));
}

function tagFor(item: unknown): 'h2' | 'blockquote' | 'p' {
  if (typeof item !== 'object' || item === null) return 'p';
  const kind = kindOf(item as Readonly<Record<string, unknown>>);
  if (/head(?:er|ing|line)?\b|subtitle|\bh[2-4]\b/i.test(kind)) return 'h2';
  return /quote/i.test(kind) ? 'blockquote' : 'p';
}

function kindOf(fields: Readonly<Record<string, unknown>>): string {
  return [fields['type'], fields['__typename'], fields['name'], fields['kind']]
    .filter((kind) => typeof kind === 'string')
    .join(' ');
}

function toEscaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
