// Which German sentences go on with a report? „Ruiz sagte, die Brücke sei alt. Sie habe vierzig Risse.“

import { firstFrom, isOverlapped } from '../text/ordered.ts';
import type { TextDocument } from '../text/text-document.ts';
import type { Report } from './find-reported.ts';
import { SUBJUNCTIVE } from './report-grammar.ts';
import type { Surroundings } from './surroundings.ts';

export const hasSubjunctive = ({ lang }: TextDocument): boolean => lang.startsWith('de');

/** In these forms nothing but reported speech is told; `wäre` and `hätte` also tell what might be. */
const SURE = /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|komme|stehe|wisse)$/;
const MAX_WORDS_TO_VERB = 12;

/** Sentences of the same paragraph, right behind a report and without a speaker of their own. */
export function findContinued(
  reports: readonly Report[],
  { document, cuesBySentence, quotations }: Surroundings,
): readonly Report[] {
  const found: Report[] = [];
  for (const report of reports) {
    const block = document.blocks[firstFrom(document.blocks, report.start, ({ end }) => end)];
    if (block === undefined) continue;
    const own = firstFrom(document.sentences, report.start + 1, ({ end }) => end);
    for (let at = own + 1; at < block.endSentence; at += 1) {
      const sentence = document.sentences[at];
      if (sentence === undefined) break;
      const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
      const hasCue = cuesBySentence.has(at);
      const isQuoted = isOverlapped(sentence, quotations, ({ outer }) => outer);
      const goesOn = tokens.slice(0, MAX_WORDS_TO_VERB).some(({ norm }) => SURE.test(norm) && SUBJUNCTIVE.test(norm));
      if (!goesOn || hasCue || isQuoted) break;
      const last = tokens.filter(({ text }) => !/^[.!?…]$/u.test(text)).at(-1);
      found.push({ ...report, start: sentence.start, end: last?.end ?? sentence.end, rule: 'subjunctive' });
    }
  }
  return found;
}
