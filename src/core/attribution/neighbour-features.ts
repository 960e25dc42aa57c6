// What stands right before and right behind somebody who could be speaking?

import { firstFrom } from '../text/ordered.ts';
import type { Token } from '../text/text-document.ts';
import { type Cue, isPassive } from './cues.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

const PREPOSITION =
  /^(?:about|against|after|among|at|before|between|from|into|like|near|on|over|than|through|toward|towards|under|against|without)$/;
const TELL =
  /^(?:tell|tells|told|telling|asked|asks|asking|urged|warned|informed|reminded|assured|accused|called|thanked)$/;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|did|does|do|also|later|then|who)$/;

/** Names `left:…`, `right:…` and `head:…` of the ranker's features: the same for every quotation. */
export function findNeighbours(candidate: Source, around: Surroundings): readonly string[] {
  const { document, cues } = around;
  const { tokens, sentences, blocks } = document;
  // A title belongs to the name: what stands before both counts.
  let first = candidate.firstToken;
  while (0 < first && candidate.start < (tokens[first]?.start ?? 0)) first -= 1;
  const before = tokens[first - 1];
  const isHead = before === undefined || before.sentence !== candidate.sentence;
  const isAgent =
    before?.norm === 'by' && cuesAround(cues, first).some((cue) => cue.end === first - 1 && isPassive(document, cue));
  const after = tokens[candidate.endToken];
  const isEnd = after === undefined || candidate.endToken >= (sentences[candidate.sentence]?.endToken ?? 0);
  return [
    `left:${isHead ? 'start' : toLeft(before, cues)}`,
    ...(isHead ? ['head:of-sentence'] : []),
    ...(isAgent ? ['left:agent'] : []),
    ...(first === blocks[candidate.block]?.firstToken ? ['head:of-block'] : []),
    `right:${isEnd ? 'mark' : toRight(after, cues)}`,
    ...findOtherCue(candidate, around),
  ];
}

/** Cues of one sentence that tell of what follows; more of them stand in no sentence that people read. */
const MAX_CUES_BEFORE = 40;
/** Tokens of the longest cue. */
const LONGEST_CUE = 6;

/** Those that can end at the token. */
function cuesAround(cues: readonly Cue[], token: number): readonly Cue[] {
  return cues.slice(
    firstFrom(cues, token - LONGEST_CUE, ({ first }) => first),
    firstFrom(cues, token, ({ first }) => first),
  );
}

/** `Ruiz said that Dahl …`: Dahl is spoken of. */
function findOtherCue(
  candidate: Source,
  { document: { tokens }, cuesBySentence, subjects }: Surroundings,
): readonly string[] {
  const own = cuesBySentence.get(candidate.sentence) ?? [];
  const end = firstFrom(own, candidate.firstToken, ({ first }) => first);
  const others = own.slice(Math.max(0, end - MAX_CUES_BEFORE), end).filter((cue) => {
    if (cue.form !== 'verb' || candidate.firstToken < cue.end) return false;
    const source = subjects.get(cue)?.source;
    return source !== undefined && source !== candidate && source.endToken <= cue.first;
  });
  if (others.length === 0) return [];
  return others.some((cue) => tokens[cue.end]?.norm === 'that')
    ? ['behind:other-cue', 'behind:other-that']
    : ['behind:other-cue'];
}

/** Each stands for its like in the other languages. */
const PREPOSITIONS = new Map(
  Object.entries({
    of: 'of von vom de du des del d’ della',
    to: 'to zu zum zur à au aux',
    with: 'with mit avec con',
    by: 'by durch par por',
    for: 'for für pour para',
    in: 'in im en dans',
  }).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
);

function toLeft(token: Token, cues: readonly Cue[]): string {
  const preposition = PREPOSITIONS.get(token.norm);
  if (preposition !== undefined) return preposition;
  if (PREPOSITION.test(token.norm)) return 'other-preposition';
  if (TELL.test(token.norm)) return 'tell';
  if (/^(?:and|or|but)$/.test(token.norm)) return 'and';
  if (token.kind === 'mark') return 'mark';
  return cuesAround(cues, token.index + 1).some(({ end }) => end === token.index + 1) ? 'cue' : 'word';
}

function toRight(token: Token, cues: readonly Cue[]): string {
  if (/^['’]s?$/.test(token.norm)) return 'possessive';
  if (token.text === ',') return 'comma';
  if (token.text === ':') return 'colon';
  if (token.kind === 'mark') return 'mark';
  if (cues[firstFrom(cues, token.index, ({ first }) => first)]?.first === token.index) return 'cue';
  if (AUXILIARY.test(token.norm)) return 'auxiliary';
  if (PREPOSITION.test(token.norm) || /^(?:of|to|with|by|for|in)$/.test(token.norm)) return 'preposition';
  return /^\p{Ll}+(?:ed|s)$/u.test(token.text) ? 'verb' : 'word';
}
