// In whose eyes is it so? “For Dahl, it was “a disgrace””: words in a view are those of whoever holds it.

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import { isDeterminer } from './find-subject-phrases.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

const FOR = /^(?:for|für|pour|para|per)$/;
/** It is what somebody finds that it is. */
const BEING = /^(?:is|was|were|are|been|ist|war|sei|bleibt|est|était|sont|es|era|fue|son|è)$/;
/** Tokens between who holds the view and the mark. */
const MAX_TO_MARK = 12;

/**
 * For Ole Dahl, the vote was “a disgrace”      -> Dahl
 * Für Brandt ist das „blanker Hohn“            -> Brandt
 * For Dahl, Ruiz said, it was “a disgrace”     -> null: there is somebody who says it
 */
export function findView({ outer, start }: Quotation, { document, sources, cues }: Surroundings): Source | null {
  const { tokens, sentences } = document;
  const sentence = tokens[firstTokenFrom(tokens, start)]?.sentence ?? -1;
  const first = sentences[sentence]?.firstToken ?? -1;
  const mark = firstTokenFrom(tokens, outer.start);
  if (!FOR.test(tokens[first]?.norm ?? '') || mark <= first) return null;
  const at = firstFrom(sources, tokens[first]?.end ?? 0, (source) => source.start);
  const holder = sources[at];
  const begin = isDeterminer(tokens[first + 1]?.norm ?? '') ? first + 2 : first + 1;
  const isBehind = holder !== undefined && [tokens[first + 1]?.start, tokens[begin]?.start].includes(holder.start);
  if (holder === undefined || !isBehind || mark <= holder.endToken) return null;
  if (!/^(?:name|description)$/.test(holder.form) || MAX_TO_MARK < mark - holder.endToken) return null;
  const cue = cues[firstFrom(cues, first, (one) => one.first)];
  const isSaid = cue !== undefined && tokens[cue.first]?.sentence === sentence;
  const other = sources.slice(at + 1).find((source) => source.form === 'name');
  const isAlone = other === undefined || outer.start < other.start;
  return !isSaid && isAlone && tokens.slice(holder.endToken, mark).some(({ norm }) => BEING.test(norm)) ? holder : null;
}
