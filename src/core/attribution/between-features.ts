// What lies between somebody who could be speaking and the quotation: other cues, clauses, an unknown verb?

import type { Quotation } from '../quotation/quotation.ts';
import { firstTokenFrom } from '../text/token-search.ts';
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

export function findBetween(context: RankingContext, quotation: Quotation, candidate: Source): readonly string[] {
  const { document, cues, subjects } = context.around;
  const { tokens } = document;
  const isBefore = candidate.end <= quotation.outer.start;
  const first = isBefore ? candidate.endToken : firstTokenFrom(tokens, quotation.outer.end);
  const end = isBefore ? firstTokenFrom(tokens, quotation.outer.start) : candidate.firstToken;
  const names: string[] = [];
  const between = cues.filter((cue) => first <= cue.first && cue.end <= end && subjects.get(cue)?.source !== candidate);
  names.push(`cues-between:${Math.min(2, between.length)}`);
  if (end - first <= MAX_REACH) {
    const words = tokens.slice(first, end);
    const has = (pattern: RegExp): boolean => words.some(({ norm }) => pattern.test(norm));
    if (has(/^(?:that|dass|que)$/)) names.push('passes:that');
    if (has(/^(?:who|which|whose|whom)$/)) names.push('passes:who');
    if (has(/^(?:and|but|or)$/)) names.push('passes:and');
    if (has(/^[.!?;]$/)) names.push('passes:stop');
    if (has(/^[–—]$/)) names.push('passes:dash');
    if (has(/^:$/)) names.push('passes:colon');
    if (has(/^to$/)) names.push('passes:to');
    const commas = words.filter(({ text }) => text === ',').length;
    if (commas > 0) names.push(commas > 1 ? 'passes:two-commas' : 'passes:comma');
  }
  const own = cues.filter(
    (cue) =>
      cue.end <= candidate.firstToken &&
      tokens[cue.first]?.sentence === candidate.sentence &&
      cue.form === 'verb' &&
      subjects.has(cue) &&
      subjects.get(cue)?.source !== candidate &&
      (subjects.get(cue)?.source.endToken ?? 0) <= cue.first,
  );
  if (own.length > 0) {
    names.push('behind:other-cue');
    if (own.some((cue) => tokens[cue.end]?.norm === 'that')) names.push('behind:other-that');
  }
  const next = tokens[candidate.endToken];
  if (!isBefore && end - first <= 2 && next !== undefined && VERB_FORM.test(next.text)) names.push('unknown-verb:at-once');
  const last = tokens[candidate.firstToken - 1];
  if (!isBefore && end - first === 1 && last !== undefined && VERB_FORM.test(last.text)) names.push('unknown-verb:inverted');
  return names;
}

const MAX_REACH = 60;

/** `— Ana Ruiz` alone in the paragraph behind the words. */
export function findSignature(context: RankingContext, quotation: Quotation, candidate: Source): readonly string[] {
  const { blocks, tokens } = context.around.document;
  const block = blocks[candidate.block];
  if (block === undefined || candidate.end <= quotation.outer.end) return [];
  const isFirst = !tokens
    .slice(block.firstToken, candidate.firstToken)
    .some(({ kind, start }) => kind !== 'mark' && start < candidate.start);
  if (!isFirst || candidate.block === quotation.lastBlock || block.endToken - block.firstToken > MAX_SIGNATURE_WORDS) return [];
  return /^[-–—]$/.test(tokens[block.firstToken]?.text ?? '') ? ['signature', 'signature:dash'] : ['signature'];
}
