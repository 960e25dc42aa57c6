// Where does the content of a report end?

import { isOverlapped } from '../text/ordered.ts';
import type { Sentence, TextDocument, Token } from '../text/text-document.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Where another begins to speak: `…; he says he did not`, `…, although Ruiz insisted it was not`. */
export function endOfReport(
  head: Token,
  sentence: Sentence,
  { source, around }: { readonly source: Source; readonly around: Surroundings },
): number {
  const { document, quotations, subjects } = around;
  const { tokens } = document;
  const end = endOfSentence(document, sentence);
  for (const cue of around.cuesBySentence.get(sentence.index) ?? []) {
    const other = subjects.get(cue);
    if (cue.first <= head.index || other === undefined || other.rule !== 'subject' || cue.strength !== 'strong')
      continue;
    if (other.source === source || (other.source.entity !== null && other.source.entity === source.entity)) continue;
    const link = tokens[other.source.firstToken - 1];
    const comma = link?.text === ';' ? link : tokens[(link?.index ?? 0) - 1];
    const isApart = link?.text === ';' || (OPPOSES.test(link?.norm ?? '') && comma?.text === ',');
    const last = tokens[(comma?.index ?? 0) - 1];
    if (!isApart || last === undefined || last.index <= head.index) continue;
    if (!isOverlapped(last, quotations, ({ outer }) => outer)) return last.end;
  }
  return end;
}

const OPPOSES = /^(?:although|though|while|whereas|but)$/;

export function endOfSentence(document: TextDocument, sentence: Sentence): number {
  let last = sentence.endToken - 1;
  while (sentence.firstToken < last && /^[.!?…]$/u.test(document.tokens[last]?.text ?? '')) last -= 1;
  return document.tokens[last]?.end ?? sentence.end;
}
