// Whose verbs stand before the quotation in its sentence, whatever they mean?

import type { Quotation } from '../quotation/quotation.ts';
import type { Token } from '../text/text-document.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import { findSubject } from './find-subject.ts';
import { MAX_OWN, type Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Auxiliaries, irregular pasts and whatever has the ending of a verb; a noun that has it too has no subject. */
const VERB =
  /^(?:\p{Ll}+(?:ed|s|ing)|are|were|have|had|will|would|can|could|may|might|did|went|came|gave|took|made|put|sang|began|got|ran|held|kept|led|left|saw|heard|read|met|won|lost|found|felt|thought|knew|brought|bought|sent|spent|built|drew|threw|grew|fought|sought|caught|taught|laid|paid|stood)$/u;
/** Tokens before the quotation in which a verb is looked for. */
const MAX_REACH = 60;
const MAX_GOVERNORS = 2;

/** The subject of the nearest verb first. “Ruiz, who paints, launched a campaign titled “…””: Ruiz. */
export function findGovernors(quotation: Quotation, { document, sourcesBySentence }: Surroundings): readonly Source[] {
  const { tokens, sentences } = document;
  const end = firstTokenFrom(tokens, quotation.outer.start);
  const sentence = sentences[tokens[firstTokenFrom(tokens, quotation.start)]?.sentence ?? -1];
  if (sentence === undefined) return [];
  const own = (sourcesBySentence.get(sentence.index) ?? [])
    .filter((source) => source.end <= quotation.outer.start)
    .slice(-MAX_OWN);
  if (own.length === 0) return [];
  const isNamed = ({ index }: Token): boolean =>
    own.some(({ firstToken, endToken }) => firstToken <= index && index < endToken);
  const found: Source[] = [];
  for (let at = end - 1; Math.max(sentence.firstToken, end - MAX_REACH) <= at; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !VERB.test(token.text) || isNamed(token)) continue;
    const subject = findSubject(document, { first: at, end: at + 1, strength: 'weak', form: 'verb' }, own);
    if (subject === null || found.includes(subject.source)) continue;
    found.push(subject.source);
    if (found.length === MAX_GOVERNORS) break;
  }
  return found;
}
