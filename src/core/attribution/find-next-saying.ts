// Does the reported sentence go on with a second verb of saying of the same speaker?

import { firstFrom } from '../text/ordered.ts';
import type { Sentence, Token } from '../text/text-document.ts';
import type { Cue } from './cues.ts';
import { isBetweenSubjectAndVerb } from './find-subject.ts';
import { startOfContent } from './report-grammar.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

export interface NextSaying {
  readonly cue: Cue;
  /** Where the first content ends and the second begins. */
  readonly stop: number;
  readonly start: number;
}

/**
 * Ruiz said it was old, adding that it leaked. Ruiz said it would go, but told Dahl that it could stay.
 * Counter-example: `Ruiz said he came and told her that it leaked`: there he may be the one who told.
 */
export function findNextSaying(
  head: Token,
  sentence: Sentence,
  { cue, source, around }: { readonly cue: Cue; readonly source: Source; readonly around: Surroundings },
): NextSaying | null {
  const { tokens } = around.document;
  for (let at = firstFrom(around.cues, head.index + 3, ({ first }) => first); at < around.cues.length; at += 1) {
    const next = around.cues[at];
    if (next === undefined || sentence.endToken <= next.first) return null;
    if (sentence.endToken <= next.end || next.strength !== 'strong' || next.form !== 'verb') continue;
    if (around.subjects.get(next)?.source !== source && !isSameVoice(around.subjects.get(next)?.source, source))
      continue;
    let link = next.first - 1;
    while (head.index < link && (isBetweenSubjectAndVerb(tokens[link]?.norm ?? '') || isSubjectAt(link, next, around)))
      link -= 1;
    const isParticiple = /ing$/.test(tokens[next.first]?.norm ?? '') && tokens[link]?.text === ',';
    const isJoined = /^(?:and|but)$/.test(tokens[link]?.norm ?? '');
    const last = tokens[link - 1]?.text === ',' ? tokens[link - 2] : tokens[link - 1];
    const isApart =
      tokens[link - 1]?.text === ',' || tokens.slice(head.index, link).some(({ norm }) => AUXILIARY_VERB.test(norm));
    if (!isParticiple && !(isJoined && isApart)) continue;
    const content = tokens.slice(next.end, sentence.endToken);
    const first = startOfContent(content, tokens[next.first]?.norm ?? '');
    const begin = first === null ? undefined : content[first];
    const stop = isParticiple ? tokens[link - 1] : last;
    if (begin !== undefined && stop !== undefined && cue !== next && head.start < stop.end)
      return { cue: next, stop: stop.end, start: begin.start };
  }
  return null;
}

const AUXILIARY_VERB = /^(?:would|had|has|have|will|could|should|might|may|must|can)$/;

const isSubjectAt = (at: number, cue: Cue, { subjects }: Surroundings): boolean => {
  const source = subjects.get(cue)?.source;
  return source !== undefined && source.firstToken <= at && at < source.endToken;
};

/** The same person, named again by a pronoun. */
function isSameVoice(one: Source | undefined, other: Source): boolean {
  return one !== undefined && (one.entity === null ? one.form === 'pronoun' : one.entity === other.entity);
}
