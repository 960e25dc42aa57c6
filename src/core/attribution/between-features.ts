// What lies between somebody who could be speaking and the quotation: other cues, clauses, an unknown verb?

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import type { Token } from '../text/text-document.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import type { Cue } from './cues.ts';
import type { RankingContext } from './ranking-context.ts';
import type { Source } from './source.ts';

export const BETWEEN_NAMES = [
  ...['0', '1', '2'].map((x) => `cues-between:${x}`),
  ...['that', 'who', 'and', 'stop', 'comma', 'two-commas', 'dash', 'colon', 'to'].map((x) => `passes:${x}`),
  'behind:other-cue',
  'behind:other-that',
  'unknown-verb:at-once',
  'unknown-verb:inverted',
  'signature',
  'signature:dash',
  'pick:of-next-block',
  'pick:of-last-block',
  ...['0', '1', '2'].map((x) => `cue-rank:${x}`),
  'asks-and-question',
  ...['same', 'other', 'none'].map((x) => `before-previous:${x}`),
] as const;

/** Forms that a verb can have which no list knows: quipped, riffs. */
const VERB_FORM = /^\p{Ll}+(?:ed|s)$/u;
const MAX_SIGNATURE_WORDS = 8;

/** For each class of word: how many stand before each token. Made once a document. */
export interface PassCounts {
  readonly names: readonly string[];
  readonly before: readonly Uint16Array[];
}

const PASSED: Readonly<Record<string, readonly string[]>> = {
  that: ['that', 'dass', 'que'],
  who: ['who', 'which', 'whose', 'whom'],
  and: ['and', 'but', 'or'],
  stop: ['.', '!', '?', ';'],
  dash: ['–', '—'],
  colon: [':'],
  to: ['to'],
  comma: [','],
};
const NAMES = Object.keys(PASSED);
const CLASS_OF = new Map<string, number>(NAMES.flatMap((name, at) => (PASSED[name] ?? []).map((word) => [word, at])));

export function countPassed(tokens: readonly Token[]): PassCounts {
  const before = NAMES.map(() => new Uint16Array(tokens.length + 1));
  for (const { index, norm } of tokens) {
    for (const counts of before) counts[index + 1] = counts[index] ?? 0;
    const counts = before[CLASS_OF.get(norm) ?? -1];
    if (counts !== undefined) counts[index + 1] = (counts[index] ?? 0) + 1;
  }
  return { names: NAMES, before };
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
  if (end - first <= MAX_REACH) {
    for (const [at, name] of context.passed.names.entries()) {
      const counts = context.passed.before[at];
      const count = (counts?.[Math.max(first, end)] ?? 0) - (counts?.[first] ?? 0);
      if (count > 0) names.push(`passes:${name === 'comma' && count > 1 ? 'two-commas' : name}`);
    }
  }
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
