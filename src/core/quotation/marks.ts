// Which characters are quotation marks, and which closes which?

/** Marks that can open a quotation, with those that can close it. Sources: Unicode 16 ch. 6.2 and its property Quotation_Mark, CLDR delimiters. */
export const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"〞’’',
  '"': '"”',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '〝': '〞〟',
  '＂': '＂',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '⹂': '“”',
  '❝': '❞',
  '``': "''",
  "''": "''",
  '‘‘': '’’',
  '‘': "’'",
  '‚': '‘’',
  '‛': '’',
  "'": "'’",
  '＇': '＇',
};

/** Three in a row behind a word: the inner mark, then the outer ones. */
const MARK = /(?<=\S)'(?=''(?!'))|``|''|‘‘|’’|[“”"„‟«»‹›〝〞〟＂「」『』｢｣﹁﹂﹃﹄⹂❝❞‘’‚‛'＇]/gu;

/** Marks that are apostrophes far more often; they count as quotation marks only under the rules of single marks. */
export const SINGLE = new Set(['‘', '’', '‚', '‛', "'", '＇']);

export interface Mark {
  /** Offset in the block's text. */
  readonly at: number;
  readonly end: number;
  readonly text: string;
  /** What stands right before and right after; the empty string at the edges. */
  readonly before: string;
  readonly after: string;
}

export function findMarks(text: string): readonly Mark[] {
  return [...text.matchAll(MARK)].map((match) => {
    const end = match.index + match[0].length;
    return { at: match.index, end, text: match[0], before: text[match.index - 1] ?? '', after: text[end] ?? '' };
  });
}

const SPACE_OR_OPEN = /^[\s([{—–\-/“"„«»‹›‘‚「『…]?$/u;
const WORD = /[\p{L}\p{N}]/u;

/** Stands where a quotation can begin: after a space, bracket, dash or other mark, and before something. */
export function isAtStart(mark: Mark): boolean {
  return SPACE_OR_OPEN.test(mark.before) && mark.after !== '' && !/\s/.test(mark.after);
}

/** Stands where a quotation can end: after something, and not right before a letter or digit. */
export function isAtEnd(mark: Mark): boolean {
  return mark.before !== '' && !/\s/.test(mark.before) && !WORD.test(mark.after);
}
