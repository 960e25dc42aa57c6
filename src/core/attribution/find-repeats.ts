// Whose words are these where a cross-heading or a pulled-out line repeats what is quoted in the text?

import type { TextDocument } from '../text/text-document.ts';
import type { Attributed } from './to-quote.ts';

const MIN_WORDS = 3;

/** A paragraph that is nothing but a quotation, and whose words come again in a longer one, has that one's speaker. */
export function giveRepeats(items: readonly Attributed[], document: TextDocument): readonly Attributed[] {
  const plain = items.map(({ quotation }) => toPlain(document.text.slice(quotation.start, quotation.end)));
  const holders = groupByOpening(plain);
  return items.map((item, at) => {
    const words = plain[at] ?? '';
    if (!isAlone(item, document) || item.cue !== null || words.split(' ').length < MIN_WORDS) return item;
    const found = holders(words).find((index) => {
      const other = items[index];
      return (
        other !== undefined &&
        other !== item &&
        other.speech.isSpeech &&
        other.speakers.length > 0 &&
        words.length < (plain[index] ?? '').length &&
        ` ${plain[index]} `.includes(` ${words} `)
      );
    });
    const origin = items[found ?? -1];
    if (origin === undefined) return item;
    const { speakers, named, best, confidence01 } = origin;
    const speech = { ...item.speech, isSpeech: true, rule: 'repeats' };
    return { ...item, speech, best, speakers, named, confidence01, reason: 'repeats' };
  });
}

/** Which of the texts hold the first three words of another, in reading order? */
function groupByOpening(texts: readonly string[]): (words: string) => readonly number[] {
  const groups = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const words = text.split(' ');
    for (let at = 0; at + MIN_WORDS <= words.length; at += 1) {
      const key = words.slice(at, at + MIN_WORDS).join(' ');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [index]);
      else if (group.length < MAX_HOLDERS && group.at(-1) !== index) group.push(index);
    }
  }
  return (words) => groups.get(words.split(' ', MIN_WORDS).join(' ')) ?? [];
}

/** Quotations that share three words; more of them is a refrain. */
const MAX_HOLDERS = 50;

function isAlone({ quotation: { firstBlock, lastBlock, outer } }: Attributed, { blocks }: TextDocument): boolean {
  const block = blocks[firstBlock];
  return firstBlock === lastBlock && block !== undefined && block.start === outer.start && block.end - outer.end < 2;
}

const toPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
