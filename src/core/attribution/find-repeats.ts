// Whose words are these where a cross-heading or a pulled-out line repeats what is quoted in the text?

import type { TextDocument } from '../text/text-document.ts';
import type { Attributed } from './to-quote.ts';

const MIN_WORDS = 3;

/** A paragraph that is nothing but a quotation, and whose words come again in a longer one, has that one's speaker. */
export function giveRepeats(items: readonly Attributed[], document: TextDocument): readonly Attributed[] {
  const plain = items.map(({ quotation }) => toPlain(document.text.slice(quotation.start, quotation.end)));
  return items.map((item, at) => {
    const words = plain[at] ?? '';
    if (!isAlone(item, document) || item.cue !== null || words.split(' ').length < MIN_WORDS) return item;
    const origin = items.find(
      (other, index) =>
        other !== item &&
        other.speech.isSpeech &&
        other.speakers.length > 0 &&
        words.length < (plain[index] ?? '').length &&
        ` ${plain[index]} `.includes(` ${words} `),
    );
    if (origin === undefined) return item;
    const { speakers, named, best, confidence01 } = origin;
    const speech = { ...item.speech, isSpeech: true, rule: 'repeats' };
    return { ...item, speech, best, speakers, named, confidence01, reason: 'repeats' };
  });
}

function isAlone({ quotation: { firstBlock, lastBlock, outer } }: Attributed, { blocks }: TextDocument): boolean {
  const block = blocks[firstBlock];
  return firstBlock === lastBlock && block !== undefined && block.start === outer.start && block.end - outer.end < 2;
}

const toPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
