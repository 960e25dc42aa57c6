// Where does the text say this? Case, accents and kinds of apostrophe and quotation mark do not matter.

import type { Span } from '../../core/text/span.ts';

/** More are no help; the field says that there are more. */
export const MAX_FOUND = 2000;

interface Folded {
  readonly text: string;
  /** For each unit of the folded text, where it stands in the original. */
  readonly offsets: Uint32Array;
}

/** Folding a long text takes longer than searching it; the last one is kept. */
let last: { readonly source: string; readonly folded: Folded } | null = null;

export function findInText(source: string, wanted: string): readonly Span[] {
  const needle = fold(wanted.trim()).text;
  if (needle === '') return [];
  if (last?.source !== source) last = { source, folded: fold(source) };
  const { text, offsets } = last.folded;
  const found: Span[] = [];
  for (
    let at = text.indexOf(needle);
    0 <= at && found.length < MAX_FOUND;
    at = text.indexOf(needle, at + needle.length)
  ) {
    const end = offsets[at + needle.length] ?? source.length;
    found.push({ start: offsets[at] ?? 0, end });
  }
  return found;
}

const MARKS: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", '‚': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '–': '-', '—': '-', '\u00a0': ' ', '\u202f': ' ', '\n': ' ' },
};

/** `Mureș` → `mures`. One unit can become none (an accent of its own) or several (`ß` → `ss`). */
function fold(source: string): Folded {
  const units: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const sign of source) {
    const plain = sign < '\u0080' ? sign.toLowerCase() : foldSign(sign);
    for (const unit of MARKS[plain] ?? plain) {
      for (let part = 0; part < unit.length; part += 1) offsets.push(at);
      units.push(unit);
    }
    at += sign.length;
  }
  offsets.push(source.length);
  return { text: units.join(''), offsets: Uint32Array.from(offsets) };
}

function foldSign(sign: string): string {
  const plain = sign
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replaceAll('ß', 'ss');
}
