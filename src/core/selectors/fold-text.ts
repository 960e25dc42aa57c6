// What is left of a text when its typography is taken away, and where did each character stand?

/** A text without spaces, with one form for each mark; `starts[i]` to `ends[i]` is what became `text[i]`. */
export interface FoldedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Spaces of every width, breaks, and what shows nothing: soft hyphens, joiners, direction marks. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: variation selectors are meant one by one
const NOTHING = /[\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]/;
/** All quotation marks and apostrophes: an outlet that changes its style changes these. */
const QUOTE_MARK = /["'`´\u2018-\u201F\u2039\u203A\u00AB\u00BB\u2032\u2033\u300C-\u300F\u301D-\u301F\uFF02\uFF07]/;
const DASH = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;

/**
 * “Well – it’s…”   -> 'Well-it's...'
 * Spaces go altogether: « oui » and “oui”, a—b and a — b, blocks joined with or without a break are then the same.
 */
export function foldText(text: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    // Nearly all of a text: letters and digits of ASCII.
    const character = code < 0x80 ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? code);
    const end = at + character.length;
    const shown = foldCharacter(character, code);
    // By code units, since all offsets count those.
    for (let unit = 0; unit < shown.length; unit += 1) {
      units.push(shown.charAt(unit));
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function foldCharacter(character: string, code: number): string {
  if ((0x30 <= code && code <= 0x39) || (0x41 <= code && code <= 0x5a) || (0x61 <= code && code <= 0x7a))
    return character;
  if (NOTHING.test(character)) return '';
  if (QUOTE_MARK.test(character)) return "'";
  if (DASH.test(character)) return '-';
  // Composed and decomposed accents, ligatures, full-width forms and … become the same.
  return code < 0x80 ? character : character.normalize('NFKD');
}
