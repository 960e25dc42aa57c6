// Which texts make offsets go wrong? Articles for properties: names, marks and speech as in news, among characters of two
// code units, of none that is seen, and of every script.

import fc from 'fast-check';
import type { BlockKind, BlockText } from '../../../src/core/text/text-document.ts';

const NAMES = [
  ...[
    'Ana Ruiz',
    'Tom Berg',
    'Jean-Pierre O’Neill',
    'Zoe\u0308 Lindqvist',
    'José Núñez',
    'Mayor Reed',
    'Mr. J. K. Marsh',
  ],
  ...[
    'the mayor',
    'She',
    'he',
    'the council',
    'Ministry of Works',
    '𝒜da Byron',
    'İpek Öz',
    'Σοφία',
    '安倍晋三',
    'U.S.',
  ],
];
const VERBS = ['said', 'says', 'told reporters', 'asked', 'wrote', 'added:', 'did not say', 'sagte', 'a dit', 'dijo'];
const MARKS = [...'“”"„‟«»‹›〝〞〟＂「」『』‘’‚‛\'＇', '``', "''", '’’', '[', ']', '(', ')', '—', '–', '- '];
const WORDS = [
  ...['the bridge', 'will open', 'in May', 'that it holds', 'never', 'according to', 'because', 'who', 'is the', 'of'],
  ...['don’t', '’twas', '1,200.50', '10-year', 'p.m.', 'z.B.', 'dit-il', 'naïve', 'na\u0308ive', 'fiancée'],
];
const ODD = [
  ...[
    '😀',
    '👩‍👩‍👧',
    '🇸🇪',
    '𝒳',
    '𐌰',
    '漢字',
    'ไทย',
    'עברית',
    '\u202Eabc\u202C',
    'e\u0301\u0323\u0327',
    '\u0301',
    '\uFE0F',
    '½',
  ],
  ...[
    '\u200B',
    '\u00AD',
    '\uFEFF',
    '\u0000',
    '\uD83D',
    '\uDE00',
    '…',
    '...',
    '%',
    '&',
    '\u2028',
    '\u00A0',
    'ﬁ',
    'ẞ',
    'İ',
  ],
];
const ENDS = ['.', '?', '!', ',', ';', ':', '.”', ',”', '.»', '…', ' '];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...VERBS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ENDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Nothing before or after the pieces, or a space: marks stand close to words and apart from them. */
const torn = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.map(([words, gap]) => words + gap).join(''));

const name = fc.constantFrom(...NAMES);
const verb = fc.constantFrom(...VERBS);
const words = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...ODD)), {
  minLength: 1,
  maxLength: 6,
});

/** As newspapers write it, in the marks of many countries. */
const spoken = fc
  .tuple(
    fc.constantFrom(
      ['“', '”'],
      ['"', '"'],
      ['„', '“'],
      ['«', '»'],
      ['« ', ' »'],
      ['»', '«'],
      ['‘', '’'],
      ['「', '」'],
      ['“', ''],
    ),
    words,
    name,
    verb,
    fc.boolean(),
  )
  .map(([[open = '', close = ''], said, who, says, isBefore]) => {
    const quoted = `${open}${said.join(' ')},${close}`;
    return isBefore ? `${who} ${says}, ${quoted}` : `${quoted} ${says} ${who}, the mayor of Lund.`;
  });

const KINDS: readonly BlockKind[] = [
  ...(['paragraph', 'paragraph', 'paragraph', 'heading', 'list-item', 'blockquote', 'pull-quote'] as const),
  ...(['preformatted', 'table-row', 'timestamp'] as const),
];

/** With single spaces and no line breaks, as pages give it. */
const block: fc.Arbitrary<BlockText> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    text: fc
      .array(fc.oneof({ weight: 3, arbitrary: spoken }, { weight: 2, arbitrary: torn }), { minLength: 1, maxLength: 3 })
      .map((sentences) => sentences.join(' ').replace(/\s+/g, ' ').trim()),
    isEmphasized: fc.boolean(),
  })
  .filter(({ text }) => text !== '');

export const articleBlocks: fc.Arbitrary<readonly BlockText[]> = fc.array(block, { maxLength: 6 });

export const language = fc.constantFrom('en', 'en', 'de', 'fr', 'es', 'sv', null);
