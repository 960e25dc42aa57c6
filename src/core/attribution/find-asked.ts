// Is the quotation a question that somebody is asked, so that he is the one who does not say it?

import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/ordered.ts';
import { firstTokenFrom } from '../text/token-search.ts';
import { findAgent } from './choose-source.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

export interface Asked {
  /** Null where nobody is named. */
  readonly asker: Source | null;
}

/** Tokens between the verb and the mark: asked by a reporter on Monday, “… */
const MAX_TO_MARK = 8;
/** Tokens between the mark and the verb: “…?” Ruiz was then asked. */
const MAX_TO_VERB = 6;
const BE = /^(?:was|were|is|are|been|being|be|got)$/;

/**
 * Ruiz was asked, “Do you regret it?”             -> nobody is named
 * When asked: “Do you regret it?” Ruiz said no.   -> nobody is named
 * “Do you regret it?” Ruiz was asked by a reader. -> the reader
 * Ruiz asked, “Do you regret it?”                 -> null: she asks
 */
export function findAsked(quotation: Quotation, around: Surroundings): Asked | null {
  const { text } = around.document;
  if (!/\?\W*$/.test(text.slice(quotation.start, quotation.end))) return null;
  const verb = findBefore(quotation, around) ?? findBehind(quotation, around);
  return verb === null ? null : { asker: findAgent(verb + 1, around) };
}

function findBefore({ outer, start }: Quotation, { document, sources }: Surroundings): number | null {
  const { tokens } = document;
  const mark = firstTokenFrom(tokens, outer.start);
  const sentence = tokens[firstTokenFrom(tokens, start)]?.sentence;
  for (let at = mark - 1; mark - MAX_TO_MARK <= at && tokens[at]?.sentence === sentence; at -= 1) {
    const word = tokens[at]?.norm ?? '';
    if (/^(?:that|if|whether|who|which|and|but|or|while)$/.test(word)) return null;
    if (word !== 'asked') continue;
    const before = tokens[at - 1];
    const isOpening =
      before === undefined || before.sentence !== sentence || /^(?:when|if|once|and|but)$/.test(before.norm);
    const next = sources[firstFrom(sources, tokens[at]?.end ?? 0, ({ start: from }) => from)];
    // “Asked a reporter: “Why?””: then somebody stands right behind.
    const isInverted =
      next !== undefined && next.firstToken <= at + 2 && tokens[at + 1]?.norm !== 'by' && next.end <= outer.start;
    return BE.test(before?.norm ?? '') || (isOpening && !isInverted) ? at : null;
  }
  return null;
}

function findBehind({ outer, lastBlock }: Quotation, { document }: Surroundings): number | null {
  const { tokens } = document;
  const from = firstTokenFrom(tokens, outer.end);
  // A question mark within the marks ends its sentence, and its verb begins another.
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < from + MAX_TO_VERB; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.block !== lastBlock || token.sentence !== sentence || token.kind === 'mark')
      return null;
    if (token.norm === 'asked')
      return BE.test(tokens[at - 1]?.norm ?? '') || BE.test(tokens[at - 2]?.norm ?? '') ? at : null;
  }
  return null;
}
