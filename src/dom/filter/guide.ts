// How far do the page's structured data and headline vouch for a stretch of text?

import { toLetterKey } from '../letter-key.ts';
import { type FeatureTable, put } from './feature-table.ts';

/** Letters and digits alone, so that marks, spaces and markup do not matter. */
export interface Guide {
  /** The story as structured data has it; empty where it has none. */
  readonly body: string;
  readonly title: string;
  readonly dek: string;
}

/** Where structured data and headline are not to be asked. */
export const NO_GUIDE: Guide = { body: '', title: '', dek: '' };

export function toGuide(texts: {
  /** May hold markup. */
  readonly body: string;
  readonly title: string | null;
  readonly dek: string | null;
}): Guide {
  return {
    body: toLetterKey(texts.body.replace(/<[^<>]*>/g, ' ')),
    title: toLetterKey(texts.title ?? ''),
    dek: toLetterKey(texts.dek ?? ''),
  };
}

/** Structured data of some length is the story; shorter ones are its summary. */
const MIN_BODY_LENGTH = 300;
/** Enough letters to be no chance, from the start of a paragraph whose end was edited. */
const START_LENGTH = 40;

/** Longer texts are no headline and no summary. */
const MAX_TITLE_LENGTH = 600;

/** Puts 1 for the whole, 0.5 for its beginning or end, 0 for nothing, -1 where there is nothing to compare with. */
export function compareWithGuide(text: string, { body, title, dek }: Guide, table: FeatureTable): void {
  const isShort = text.length <= Math.min(MAX_TITLE_LENGTH, 2 * Math.max(title.length, dek.length));
  const hasBody = body.length >= MIN_BODY_LENGTH;
  const key = isShort || hasBody ? toLetterKey(text) : '';
  const isTitle = isShort && key !== '' && (key === title || (key.length > 20 && title.includes(key)));
  const isDek = isShort && key.length > 20 && (dek.startsWith(key.slice(0, START_LENGTH)) || key === dek);
  put(table, 'guided', hasBody ? guidedShare(key, body) : -1);
  put(table, 'isTitle', isTitle ? 1 : 0);
  put(table, 'isDek', isDek ? 1 : 0);
}

function guidedShare(key: string, body: string): number {
  if (key.length < START_LENGTH / 2) return key !== '' && body.includes(key) ? 0.25 : 0;
  if (body.includes(key)) return 1;
  return body.includes(key.slice(0, START_LENGTH)) || body.includes(key.slice(-START_LENGTH)) ? 0.5 : 0;
}
