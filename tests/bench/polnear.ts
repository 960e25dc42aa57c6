// Where do the 840 annotated articles of PolNeAR come from, in the offsets of our own documents?

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTextDocument } from '../../src/core/text/build-document.ts';
import { toBlocks } from '../../src/core/text/plain-text.ts';
import { hasOverlap, type Span } from '../../src/core/text/span.ts';
import type { TextDocument } from '../../src/core/text/text-document.ts';
import { CORPORA } from './corpora.ts';

export interface Attribution {
  /** May be discontinuous; empty where the article names nobody. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly document: TextDocument;
  readonly attributions: readonly Attribution[];
}

type Pairs = readonly (readonly [number, number])[];

/** @returns null where the corpus is absent. */
export function readPolnear(split: 'train' | 'held'): readonly AnnotatedArticle[] | null {
  const file = join(CORPORA, 'polnear', `${split}.jsonl`);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(toArticle);
}

function toArticle(line: string): AnnotatedArticle {
  // The corpus' own shape; its README describes it.
  const { id, text, attrs } = JSON.parse(line) as {
    readonly id: string;
    readonly text: string;
    readonly attrs: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
  };
  const document = buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: 'en' });
  const place = createPlacer(text, document.text);
  const toSpans = (pairs: Pairs): readonly Span[] =>
    pairs.map(([start, end]) => ({ start: place(start), end: place(end - 1) + 1 }));
  return {
    id,
    document,
    attributions: attrs.map(({ source, cue, content }) => ({
      source: toSpans(source),
      cue: toSpans(cue),
      content: toSpans(content),
    })),
  };
}

/** Offsets in code points of a text → UTF-16 offsets of the same text with other white space. */
function createPlacer(from: string, to: string): (codePoint: number) => number {
  const rankAt: number[] = [];
  let rank = 0;
  for (const sign of from) {
    rankAt.push(rank);
    if (/\S/.test(sign)) rank += 1;
  }
  const places: number[] = [];
  let at = 0;
  for (const sign of to) {
    if (/\S/.test(sign)) places.push(at);
    at += sign.length;
  }
  return (codePoint) => places[rankAt[codePoint] ?? rank] ?? to.length;
}

/** How much of a quotation an attribution's content must cover to be its own. */
const LEAST_COVER = 0.5;

/** The attribution that holds the quotation most closely; null where people saw none. */
export function findAttributionOf(quotation: Span, attributions: readonly Attribution[]): Attribution | null {
  const covers = ({ content }: Attribution): boolean =>
    content.some(
      (span) =>
        Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start) >=
        LEAST_COVER * (quotation.end - quotation.start),
    );
  const lengthOf = ({ content }: Attribution): number => content.reduce((sum, span) => sum + span.end - span.start, 0);
  // Nested: the inner one is said by whom the outer one tells of.
  return attributions.filter(covers).sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

export const isAmong = (spans: readonly Span[], span: Span | null | undefined): boolean =>
  span != null && spans.some((one) => hasOverlap(one, span));

/** Some annotators took the verb for the source and the source for the verb: the words themselves tell. */
export function mendSwapped(text: string, attribution: Attribution): Attribution {
  const show = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const isSwapped =
    /^(?:said|says|asked|added|told|according to)\b/i.test(show(attribution.source)) &&
    /^(?:\p{Lu}|he$|she$|they$)/u.test(show(attribution.cue));
  return isSwapped ? { ...attribution, source: attribution.cue, cue: attribution.source } : attribution;
}
