// What lies between somebody who could be speaking and the quotation: other cues, clauses, an unknown verb?

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import type { Token } from '../text/text-document.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import type { Cue } from './cues.ts';
import type { RankingContext } from './ranking-context.ts';
import type { Source } from './source.ts';

/** A verb of any kind counts as one even where no list knows it, and a capital within a sentence as a name. */
const PASSED: Readonly<Record<string, readonly string[]>> = {
  that: ['that', 'dass', 'que'],
  who: ['who', 'which', 'whose', 'whom'],
  and: ['and', 'but', 'or'],
  stop: ['.', '!', '?', ';'],
  dash: ['–', '—'],
  colon: [':'],
  to: ['to'],
  comma: [','],
  since: [
    ...['because', 'if', 'when', 'while', 'as', 'after', 'before', 'since', 'although', 'though', 'where', 'until'],
    'whether',
  ],
  verb: [
    ...['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'should'],
    ...['did', 'does', 'do'],
  ],
  pronoun: ['he', 'she', 'they', 'it', 'i', 'we', 'you'],
  name: [],
};
const NAMES = Object.keys(PASSED);
const [VERB_AT, NAME_AT] = [NAMES.indexOf('verb'), NAMES.indexOf('name')];
const CLASS_OF = new Map<string, number>(NAMES.flatMap((name, at) => (PASSED[name] ?? []).map((word) => [word, at])));
export const PASSED_NAMES: readonly string[] = [...NAMES, 'two-commas'];

export const BETWEEN_NAMES = [
  ...['0', '1', '2'].map((x) => `cues-between:${x}`),
  ...PASSED_NAMES.map((x) => `passes:${x}`),
  'behind:other-cue',
  'behind:other-that',
  'unknown-verb:at-once',
  'unknown-verb:inverted',
  'signature',
  'signature:dash',
  'pick:of-next-block',
  'pick:of-last-block',
  ...['same', 'other', 'none'].map((x) => `before-previous:${x}`),
] as const;

/** Forms that a verb can have which no list knows: quipped, riffs. */
const VERB_FORM = /^\p{Ll}+(?:ed|s)$/u;
const MAX_SIGNATURE_WORDS = 8;

/** For each class of word: how many stand before each token. Made once a document. */
export interface PassCounts {
  readonly before: readonly Uint16Array[];
}

export function countPassed(tokens: readonly Token[]): PassCounts {
  const before = NAMES.map(() => new Uint16Array(tokens.length + 1));
  for (const token of tokens) {
    for (const counts of before) counts[token.index + 1] = counts[token.index] ?? 0;
    const counts = before[classOf(token, tokens) ?? -1];
    if (counts !== undefined) counts[token.index + 1] = (counts[token.index] ?? 0) + 1;
  }
  return { before };
}

function classOf({ index, norm, text, sentence }: Token, tokens: readonly Token[]): number | undefined {
  const known = CLASS_OF.get(norm);
  if (known !== undefined) return known;
  if (VERB_FORM.test(text)) return VERB_AT;
  return tokens[index - 1]?.sentence === sentence && /^\p{Lu}/u.test(text) ? NAME_AT : undefined;
}

/** Which classes of words stand in tokens `[first, end)`; none where that is too far to tell anything. */
export function findPassed({ before }: PassCounts, first: number, end: number): readonly string[] {
  if (end <= first || MAX_REACH < end - first) return [];
  return NAMES.flatMap((name, at) => {
    const count = (before[at]?.[end] ?? 0) - (before[at]?.[first] ?? 0);
    return count === 0 ? [] : name === 'comma' && count > 1 ? 'two-commas' : name;
  });
}

export function findBetween(context: RankingContext, quotation: Quotation, candidate: Source): readonly string[] {
  const { cues, document } = context.around;
  const { tokens } = document;
  const isBefore = candidate.end <= quotation.outer.start;
  const first = isBefore ? candidate.endToken : firstTokenFrom(tokens, quotation.outer.end);
  const end = isBefore ? firstTokenFrom(tokens, quotation.outer.start) : candidate.firstToken;
  const own = context.ownCues.get(candidate)?.cue;
  const ownCount = own !== undefined && first <= own.first && own.end <= end ? 1 : 0;
  const between = Math.max(0, firstCueFrom(cues, end) - firstCueFrom(cues, first) - ownCount);
  const names = [`cues-between:${Math.min(2, between)}`];
  names.push(...findPassed(context.passed, first, end).map((name) => `passes:${name}`));
  const next = tokens[candidate.endToken];
  if (!isBefore && end - first <= 2 && next !== undefined && VERB_FORM.test(next.text))
    names.push('unknown-verb:at-once');
  const last = tokens[candidate.firstToken - 1];
  if (!isBefore && end - first === 1 && last !== undefined && VERB_FORM.test(last.text))
    names.push('unknown-verb:inverted');
  return names;
}

/** Index of the first cue that begins at or behind the token. */
const firstCueFrom = (cues: readonly Cue[], token: number): number => firstFrom(cues, token, ({ first }) => first);

const MAX_REACH = 60;

/** `— Ana Ruiz` alone in the paragraph behind the words. */
export function findSignature(context: RankingContext, quotation: Quotation, candidate: Source): readonly string[] {
  if (candidate.block <= quotation.lastBlock) return [];
  const { blocks, tokens } = context.around.document;
  const block = blocks[candidate.block];
  if (block === undefined || block.endToken - block.firstToken > MAX_SIGNATURE_WORDS) return [];
  const isFirst = !tokens
    .slice(block.firstToken, candidate.firstToken)
    .some(({ kind, start }) => kind !== 'mark' && start < candidate.start);
  if (!isFirst || candidate.block === quotation.lastBlock) return [];
  return /^[-–—]$/.test(tokens[block.firstToken]?.text ?? '') ? ['signature', 'signature:dash'] : ['signature'];
}
