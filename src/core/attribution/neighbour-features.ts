// What stands right before and right behind somebody who could be speaking?

import type { Token } from '../text/text-document.ts';
import { isPassive } from './choose-source.ts';
import type { Cue } from './cues.ts';
import type { RankingContext } from './ranking-context.ts';
import type { Source } from './source.ts';

const PREPOSITION =
  /^(?:about|against|after|among|at|before|between|from|into|like|near|on|over|than|through|toward|towards|under|against|without)$/;
const TELL =
  /^(?:tell|tells|told|telling|asked|asks|asking|urged|warned|informed|reminded|assured|accused|called|thanked)$/;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|did|does|do|also|later|then|who)$/;

/** Turns on `left:…`, `right:…` and `head:…` of the ranker's features. */
export function addNeighbours(candidate: Source, context: RankingContext, on: (name: string) => void): void {
  const { document, cues } = context.around;
  const { tokens, sentences, blocks } = document;
  // A title belongs to the name: what stands before both counts.
  let first = candidate.firstToken;
  while (0 < first && candidate.start < (tokens[first]?.start ?? 0)) first -= 1;
  const before = tokens[first - 1];
  const isHead = before === undefined || before.sentence !== candidate.sentence;
  on(`left:${isHead ? 'start' : toLeft(before, cues)}`);
  if (isHead) on('head:of-sentence');
  if (before?.norm === 'by' && cues.some((cue) => cue.end === first - 1 && isPassive(document, cue))) on('left:agent');
  if (first === blocks[candidate.block]?.firstToken) on('head:of-block');
  const after = tokens[candidate.endToken];
  const isEnd = after === undefined || candidate.endToken >= (sentences[candidate.sentence]?.endToken ?? 0);
  on(`right:${isEnd ? 'mark' : toRight(after, cues)}`);
}

function toLeft(token: Token, cues: readonly Cue[]): string {
  if (/^(?:of|to|with|by|for|in)$/.test(token.norm)) return token.norm;
  if (PREPOSITION.test(token.norm)) return 'other-preposition';
  if (TELL.test(token.norm)) return 'tell';
  if (/^(?:and|or|but)$/.test(token.norm)) return 'and';
  if (token.kind === 'mark') return 'mark';
  return cues.some(({ end }) => end === token.index + 1) ? 'cue' : 'word';
}

function toRight(token: Token, cues: readonly Cue[]): string {
  if (/^['’]s?$/.test(token.norm)) return 'possessive';
  if (token.text === ',') return 'comma';
  if (token.text === ':') return 'colon';
  if (token.kind === 'mark') return 'mark';
  if (cues.some(({ first }) => first === token.index)) return 'cue';
  if (AUXILIARY.test(token.norm)) return 'auxiliary';
  return PREPOSITION.test(token.norm) || /^(?:of|to|with|by|for|in)$/.test(token.norm) ? 'preposition' : 'word';
}
