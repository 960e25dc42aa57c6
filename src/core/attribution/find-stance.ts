// Was it said, or is it only told that it was not, or that it could be?

import type { TextDocument } from '../text/text-document.ts';
import type { Cue } from './cues.ts';
import type { QuoteStance } from './quote.ts';
import type { Source } from './source.ts';

const NEGATION = /^(?:never|not|n't|no|nobody|neither|nor|without|nie|nicht|jamais|pas|nunca)$|n't$/;
const NEGATED_VERB = /^(?:declined|declines|refused|refuses|failed|fails|avoided|avoids|stopped|denied|denies)$/;
const POSSIBILITY =
  /^(?:might|may|could|would|should|will|can|if|whether|unless|wants|wanted|wish|wishes|wished|imagine|hopes|hoped|expected|plans|planned|'ll|'d)$|'ll$|'d$/;
/** “would often say” tells of what was said many times. */
const HABIT = /^(?:often|always|sometimes|usually|regularly|later|then|go|frequently)$/;
/** Words between negation and cue: did not at any time say. */
const REACH = 5;

/** @returns null for what was said, as far as the words tell. */
export function findStance({ tokens }: TextDocument, cue: Cue | null, source: Source | null): QuoteStance | null {
  if (cue === null || cue.form === 'phrase') return null;
  const first = tokens[cue.first];
  if (first === undefined) return null;
  // Of the words between subject and verb; behind an inverted verb nothing negates.
  const isInverted = source !== null && cue.end <= source.firstToken;
  if (isInverted) return null;
  const from = source === null || source.sentence !== first.sentence ? cue.first - REACH : source.endToken;
  const between = tokens
    .slice(Math.max(0, from, cue.first - REACH), cue.first)
    .filter(({ sentence }) => sentence === first.sentence)
    .map(({ norm }) => norm);
  // “said it would close, but said”: what came before belongs to another clause.
  const words = between.slice(between.findLastIndex((word) => /^(?:and|but|,|that)$/.test(word)) + 1);
  if (/^(?:nobody|no|neither|none)$/.test(source === null ? '' : (tokens[source.firstToken]?.norm ?? '')))
    return 'negated';
  if (
    words.some((word) => NEGATION.test(word)) ||
    (words.some((word) => NEGATED_VERB.test(word)) && words.includes('to'))
  )
    return 'negated';
  const isConditional = source !== null && /^(?:if|unless|whether)$/.test(tokens[source.firstToken - 1]?.norm ?? '');
  const isPossible = words.some((word) => POSSIBILITY.test(word)) && !words.some((word) => HABIT.test(word));
  return isConditional || isPossible ? 'hypothetical' : null;
}
