// How long does a reader need? A range, since readers differ.

import type { Slices } from '../../dom/slices.ts';

/** Words a minute: slow and fast adult readers of news prose (Brysbaert 2019 gives 175–300 for most). */
const WORDS_A_MINUTE = [200, 280] as const;
/** Characters a minute where words are not parted by spaces (Trauzettel-Klosinski 2012: Chinese 255, Japanese 357). */
const SIGNS_A_MINUTE = [255, 400] as const;

const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export interface Effort {
  readonly words: number;
  /** Characters of scripts without spaces. */
  readonly signs: number;
}

export function measureEffort(text: string): Effort {
  const signs = text.match(UNPARTED)?.length ?? 0;
  const parted = signs === 0 ? text : text.replace(UNPARTED, ' ');
  return { words: parted.match(WORD)?.length ?? 0, signs };
}

/** Of all these texts together. */
export function* measureInSlices(texts: readonly string[]): Slices<Effort> {
  let [words, signs, length] = [0, 0, 0];
  for (const text of texts) {
    const effort = measureEffort(text);
    words += effort.words;
    signs += effort.signs;
    length += text.length;
    if (length < SLICE_LENGTH) continue;
    length = 0;
    yield;
  }
  return { words, signs };
}

/** UTF-16 code units: a millisecond or two. */
const SLICE_LENGTH = 20_000;

/** Whole minutes, one at least. */
export function toMinutes({ words, signs }: Effort, share01 = 1): { readonly fast: number; readonly slow: number } {
  const [slow, fast] = [0, 1].map((at) => {
    const minutes = words / (WORDS_A_MINUTE[at] ?? 1) + signs / (SIGNS_A_MINUTE[at] ?? 1);
    return Math.max(1, Math.round(minutes * share01));
  });
  return { fast: fast ?? 1, slow: slow ?? 1 };
}

/** `4–6`, or `1`. */
export function formatMinutes({ fast, slow }: { readonly fast: number; readonly slow: number }): string {
  return fast === slow ? String(slow) : `${fast}–${slow}`;
}
