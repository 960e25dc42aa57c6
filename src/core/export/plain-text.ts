// Which characters of a page's text may stand in a file? Everything but what no reader can see or what breaks lines unasked.

/** Controls that show nothing, but may end a string, ring a bell or colour a terminal. Tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** With the `u` flag this is half a pair alone, which no UTF-8 file can hold. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Keeps paragraphs: line ends become `\n`. */
export function toPlainText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD');
}

/** One line with single spaces. */
export function toLine(text: string): string {
  return toPlainText(text).replace(/\s+/g, ' ').trim();
}

/** The paragraphs of a text, each one line; none is empty. */
export function toLines(text: string): readonly string[] {
  return toPlainText(text)
    .split('\n')
    .map((line) => closeBidi(toLine(line)))
    .filter((line) => line !== '');
}

const OPENS_ISOLATE = /[\u2066-\u2068]/;
const CLOSES_ISOLATE = '\u2069';
const OPENS_EMBEDDING = /[\u202A\u202B\u202D\u202E]/;
const CLOSES_EMBEDDING = '\u202C';

/**
 * Direction marks that open something are closed, and none closes what it did not open: whatever follows is read in its
 * own direction. Letters are left as they are.
 *
 * `abc\u202Edef` -> `abc\u202Edef\u202C`
 */
export function closeBidi(line: string): string {
  const open: string[] = [];
  let kept = '';
  for (const char of line) {
    if (OPENS_ISOLATE.test(char)) open.push(CLOSES_ISOLATE);
    else if (OPENS_EMBEDDING.test(char)) open.push(CLOSES_EMBEDDING);
    else if (char === CLOSES_ISOLATE) {
      // It also ends the embeddings that were opened inside.
      const at = open.lastIndexOf(CLOSES_ISOLATE);
      if (at < 0) continue;
      open.length = at;
    } else if (char === CLOSES_EMBEDDING) {
      if (open.at(-1) !== CLOSES_EMBEDDING) continue;
      open.pop();
    }
    kept += char;
  }
  return kept + open.reverse().join('');
}

/** Letters that run from right to left, and marks that make others do so. */
const TURNS =
  /[\u0590-\u08FF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** For a name or a title that stands beside other words: it cannot reorder them. */
export function isolate(text: string): string {
  const line = closeBidi(toLine(text));
  return TURNS.test(line) ? `\u2068${line}\u2069` : line;
}
