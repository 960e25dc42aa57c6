// Are words that the headline puts in quotation marks really in the text, and who says them there?

import type { Quote } from '../../core/attribution/quote.ts';
import { findQuotations } from '../../core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../core/text/build-document.ts';
import type { Span } from '../../core/text/span.ts';

export interface HeadlineCheck {
  /** The words between the headline's marks. */
  readonly words: string;
  /** `quoted`: inside a quote of the body. `in-text`: there, but in nobody's mouth. `changed`: most of them are. */
  readonly verdict: 'quoted' | 'in-text' | 'changed' | 'absent';
  /** Where they stand in the text; null where they do not. */
  readonly span: Span | null;
  readonly quote: Quote | null;
}

interface Word extends Span {
  readonly norm: string;
}

/** Share of the words that must follow each other for the same saying in other words. */
const MIN_CHANGED_SHARE01 = 0.6;
/** One or two words in marks are a term; they must be there as they are. */
const MIN_CHANGED_WORDS = 3;

/** UTF-16 code units. What is longer is no headline; each of its quotations would be sought in the whole text. */
const MAX_LENGTH = 500;

/**
 * “We will not pay”, says minister        -> checked
 * Minister says nothing (no marks)        -> nothing to check
 */
export function checkHeadline(
  headline: string | null,
  text: string,
  quotes: readonly Quote[],
): readonly HeadlineCheck[] {
  if (headline === null || MAX_LENGTH < headline.length) return [];
  const document = buildTextDocument({
    blocks: [{ kind: 'paragraph', text: headline }],
    headline: null,
    dek: null,
    lang: null,
  });
  const wanted = findQuotations(document)
    .map((quotation) => headline.slice(quotation.start, quotation.end).trim())
    .filter((words) => toWords(words).length > 0);
  if (wanted.length === 0) return [];
  const body = toWords(text);
  return wanted.map((words) => checkWords(words, body, quotes));
}

function checkWords(words: string, body: readonly Word[], quotes: readonly Quote[]): HeadlineCheck {
  const wanted = toWords(words).map(({ norm }) => norm);
  const places = findRuns(body, wanted);
  const inQuote = (span: Span): Quote | null =>
    quotes.find(({ kind, start, end }) => kind !== 'indirect' && start <= span.start && span.end <= end) ?? null;
  const spoken = places.find((place) => inQuote(place) !== null);
  if (spoken !== undefined) return { words, verdict: 'quoted', span: spoken, quote: inQuote(spoken) };
  if (places[0] !== undefined) return { words, verdict: 'in-text', span: places[0], quote: null };
  const near = findNearest(body, wanted);
  return near === null
    ? { words, verdict: 'absent', span: null, quote: null }
    : { words, verdict: 'changed', span: near, quote: inQuote(near) };
}

function toWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    norm: match[0].toLowerCase().replaceAll('’', "'"),
  }));
}

/** Everywhere the wanted words stand one after the other. */
function findRuns(body: readonly Word[], wanted: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at + wanted.length <= body.length; at += 1) {
    if (wanted.every((norm, offset) => body[at + offset]?.norm === norm)) {
      found.push({ start: body[at]?.start ?? 0, end: body[at + wanted.length - 1]?.end ?? 0 });
    }
  }
  return found;
}

/** The stretch of the body, as long as what is wanted and a third more, that holds most of it in the same order. */
function findNearest(body: readonly Word[], wanted: readonly string[]): Span | null {
  if (wanted.length < MIN_CHANGED_WORDS) return null;
  const size = Math.ceil(wanted.length * 1.34);
  const needed = Math.ceil(wanted.length * MIN_CHANGED_SHARE01);
  const wantedSet = new Set(wanted);
  let best: { span: Span; count: number } | null = null;
  for (let at = 0; at < body.length; at += 1) {
    const first = body[at];
    if (first === undefined || !wantedSet.has(first.norm)) continue;
    const window = body.slice(at, at + size);
    const matched = countInOrder(window, wanted);
    if (matched.count < needed || (best !== null && matched.count <= best.count)) continue;
    best = { span: { start: first.start, end: window[matched.last]?.end ?? first.end }, count: matched.count };
  }
  return best?.span ?? null;
}

/** How many wanted words stand in the window in their order, greedily, and where the last one does. */
function countInOrder(window: readonly Word[], wanted: readonly string[]): { count: number; last: number } {
  let next = 0;
  let count = 0;
  let last = 0;
  for (const [at, { norm }] of window.entries()) {
    const found = wanted.indexOf(norm, next);
    if (found < 0) continue;
    next = found + 1;
    count += 1;
    last = at;
  }
  return { count, last };
}
