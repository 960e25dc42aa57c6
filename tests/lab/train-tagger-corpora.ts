// How do the corpora become documents cut as our own tokenizer cuts them?

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findTokens } from '../../src/core/text/find-tokens.ts';

export const CORPORA = '../shared/corpora';

/** Tags are the model's numbers: 0 `O`, then `B-`, `I-` of person, organization, place. */
export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly number[];
}

export interface TaggedDocument {
  readonly source: string;
  readonly sentences: readonly TaggedSentence[];
}

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A sentence as running text, with the names that people marked in it. */
export interface GoldSentence {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

interface CorpusSentence {
  readonly t: readonly string[];
  readonly y: readonly string[];
}

const KINDS = ['PER', 'ORG', 'LOC'];

export function hasCorpora(): boolean {
  return existsSync(join(CORPORA, 'ner'));
}

/** @param name of a file in `ner/`, without ending */
export function readGold(name: string): readonly (readonly GoldSentence[])[] {
  const lines = gunzipSync(readFileSync(join(CORPORA, 'ner', `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const document: { readonly sents: readonly CorpusSentence[] } = JSON.parse(line);
    return document.sents.map((sentence) => toGoldSentence(sentence, name.startsWith('gum')));
  });
}

/** @param isLoose the file has no documents: each sentence stands for itself */
export function readDocuments(name: string, isLoose: boolean): TaggedDocument[] {
  const documents = readGold(name).map((sentences) => ({
    source: name,
    sentences: sentences.map(toTagged).filter((sentence) => sentence.tokens.length > 0),
  }));
  if (!isLoose) return documents;
  return documents.flatMap(({ source, sentences }) => sentences.map((sentence) => ({ source, sentences: [sentence] })));
}

/** A name that covers only part of one of our tokens (“U.S.-led”) is none for the model. */
export function toTagged({ text, spans: all }: GoldSentence): TaggedSentence {
  const spans = all.map((span) => (span.kind === 'PER' ? dropTitle(span, text) : span));
  const tokens = findTokens(text);
  const tags = tokens.map((token) => {
    const span = spans.find((candidate) => candidate.start <= token.start && token.end <= candidate.end);
    if (span === undefined) return 0;
    return KINDS.indexOf(span.kind) * 2 + (span.start === token.start ? 1 : 2);
  });
  return { tokens: tokens.map((token) => token.text), tags: tags.map((tag, index) => repair(tags, tag, index)) };
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Lord|Lady|Sir|Dame|President|King|Queen|Prince|Princess|Emperor|Senator|Sen|Rep|Gov|Governor|Judge|Justice|Captain|Capt|General|Gen|Colonel|Col|Major|Sgt|Sergeant|Lt|Pope|Cardinal|Bishop|Rev|Father|Sister|Sheikh|Prime Minister|Minister|Secretary|Chancellor|Ambassador)\.? (?=\p{Lu})/u;

/** “Ms Bauchtman” → “Bauchtman”: a title is no part of a name, in whatever corpus. */
function dropTitle(span: GoldSpan, text: string): GoldSpan {
  const title = TITLE.exec(text.slice(span.start, span.end));
  return title === null ? span : { ...span, start: span.start + title[0].length };
}

/** The first word of a name may have been lost to a longer token: then the second begins it. */
function repair(tags: readonly number[], tag: number, index: number): number {
  const before = tags[index - 1] ?? 0;
  const isInside = tag > 0 && tag % 2 === 0;
  return isInside && before !== tag && before !== tag - 1 ? tag - 1 : tag;
}

const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '``': '“',
  "''": '”',
  "'\"'": '"',
};

/** Put the tokens of a treebank together as a newspaper would print them. */
function toGoldSentence(sentence: CorpusSentence, hasSplitHyphens: boolean): GoldSentence {
  const places = placeTokens(
    sentence.t.map((token) => BRACKETS[token] ?? token),
    hasSplitHyphens,
  );
  const spans = toSpans(sentence.y, places.tokens).map((span) => dropArticle(span, places.text));
  return { text: places.text, spans: spans.filter((span) => span.start < span.end) };
}

/** Some corpora count “the” in (“the United Nations”), others do not: none here. */
function dropArticle(span: GoldSpan, text: string): GoldSpan {
  const article = /^(?:the|a|an)(?: |$)/i.exec(text.slice(span.start, span.end));
  return article === null ? span : { ...span, start: span.start + article[0].length };
}

function toSpans(labels: readonly string[], places: Placed['tokens']): GoldSpan[] {
  const spans: { start: number; end: number; kind: string }[] = [];
  for (const [index, label] of labels.entries()) {
    const place = places[index];
    const kind = label.slice(2);
    if (place === undefined || !KINDS.includes(kind)) continue;
    const last = spans.at(-1);
    if (label.startsWith('I-') && labels[index - 1]?.endsWith(label.slice(1)) && last) last.end = place.end;
    else spans.push({ ...place, kind });
  }
  return spans;
}

interface Placed {
  readonly text: string;
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
}

const CLINGS_LEFT = /^(?:[,.;:!?)\]}%…”]|['’](?:s|S|t|re|ve|ll|d|m|em)|n['’]t)$/;
const CLINGS_RIGHT = /^(?:[([{$£€“#@‘])$/;

function placeTokens(tokens: readonly string[], hasSplitHyphens: boolean): Placed {
  let text = '';
  let isGlued = true;
  let openMark: string | null = null;
  const places = tokens.map((token, index) => {
    const before = tokens[index - 1] ?? '';
    const next = tokens[index + 1] ?? '';
    const isMark = token === '"' || token === "'";
    const isClosing = isMark && openMark === token;
    const isPlural = token === "'" && openMark !== "'" && /s$/.test(before) && /^\p{L}/u.test(next);
    const isHyphen = hasSplitHyphens && token === '-' && /^\p{L}/u.test(next) && /[\p{L}\p{N}.]$/u.test(before);
    if (!isGlued && !isClosing && !isPlural && !isHyphen && !CLINGS_LEFT.test(token)) text += ' ';
    const start = text.length;
    text += token;
    isGlued = isHyphen || CLINGS_RIGHT.test(token) || (isMark && !isClosing && !isPlural);
    if (isMark && !isPlural) openMark = isClosing ? null : token;
    return { start, end: text.length };
  });
  return { text, tokens: places };
}
