// Why this speaker? The engine's reason as a plain sentence.

import { CORRECTED } from '../../core/annotations/snapshot.ts';
import { SURE_01 } from '../../core/attribution/confidence.ts';
import type { Quote } from '../../core/attribution/quote.ts';
import { toSlice } from '../../core/text/span.ts';
import type { Translate } from './translate.ts';

export const isUnsure = (quote: Quote): boolean => quote.speaker !== null && quote.confidence01 < SURE_01;

/** The reader has said so. */
export const isCorrected = (quote: Quote): boolean => quote.because.includes(CORRECTED);

/** Reason of the engine → message. */
const REASONS: Readonly<Record<string, string>> = {
  'source:cue-right': 'whyCueAfter',
  'source:cue-left': 'whyCueBefore',
  'source:cue-left-far': 'whyCueBefore',
  'source:cue-right-far': 'whyCueAfter',
  'source:agent': 'whyCueBefore',
  'source:label': 'whyLabel',
  'source:colon': 'whyLabel',
  'source:goes-on': 'whyGoesOn',
  'source:floating': 'whyFloating',
  'source:cue-later': 'whyCueLater',
  'source:sentence-subject': 'whySentence',
  'source:sentence-before': 'whySentenceBefore',
  'source:paragraph-before': 'whyParagraphBefore',
  'source:repeats': 'whyRepeats',
  'source:turn': 'whyTurn',
  'report:content-after': 'whyReported',
  'report:content-before': 'whyReported',
  'report:content-behind': 'whyReported',
  'report:according-to': 'whyReported',
  'report:subjunctive': 'whyReported',
};

export function explainQuote(quote: Quote, text: string, t: Translate): string {
  if (isCorrected(quote)) return t('whyCorrected');
  if (quote.speaker === null) return t('whyNobody');
  const key = quote.because.map((reason) => REASONS[reason]).find((message) => message !== undefined);
  const source = quote.source === null ? '' : toSlice(text, quote.source);
  const cue = quote.cue === null ? '' : toSlice(text, quote.cue);
  return t(key ?? 'whyContext', [source, cue]);
}
