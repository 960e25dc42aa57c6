// Who says what in this text, in lines that a person reads at a glance?

import { analyze } from '../../../../src/core/analyze.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';
import { showSpeaker } from '../../../fixtures/show-speaker.ts';

/** One line of a table: what it is a case of, the text, and what a reader would understand. */
export type Row = readonly [pattern: string, text: string, expected: readonly string[]];

/** `words → speakers` of all that stands in marks, and of reports with `(told)`; a stance stands behind. */
export function speakersOf(text: string, lang = 'en'): readonly string[] {
  const { quotes, people } = analyze(buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang }));
  return quotes.map(({ kind, text: words, speaker, jointSpeakers = [], stance }) => {
    const names = [speaker, ...jointSpeakers].map((one) => showSpeaker(one, people)).join(' + ');
    const told = kind === 'indirect' ? ' (told)' : '';
    return `${words}${told} → ${names}${stance === undefined ? '' : `, ${stance}`}`;
  });
}

export const marked = (text: string, lang?: string): readonly string[] =>
  speakersOf(text, lang).filter((line) => !line.includes('(told)'));
