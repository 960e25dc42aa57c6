// Is every word read, once, in pieces that an engine survives, and is the listener told who speaks?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import type { BlockText, TextDocument } from '../../../../src/core/text/text-document.ts';
import { announceSpeaker } from '../../../../src/ui/listening/announce-speaker.ts';
import {
  estimateSeconds,
  findPieceAt,
  type Piece,
  type PlanOptions,
  planPieces,
} from '../../../../src/ui/listening/plan-pieces.ts';
import { runs } from '../../property-runs.ts';

const SILENT: PlanOptions = { rate: 1, announce: null, quotes: [] };

function createDocument(paragraphs: readonly (string | BlockText)[], lang = 'en'): TextDocument {
  const blocks = paragraphs.map((part) =>
    typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part,
  );
  return buildTextDocument({ blocks, headline: null, dek: null, lang });
}
const textsOf = (pieces: readonly Piece[]): readonly string[] => pieces.map(({ text }) => text);

const LONG =
  'The council, which had met for the third time in a week, heard from engineers, drivers, neighbours and two former ministers, ' +
  'none of whom agreed on the cost; it then voted, by a margin of one, to close the bridge until the spring, ' +
  'when a further report, already promised twice, is expected to say whether the piers can be saved at all';

describe('pieces', () => {
  it('are sentences', () => {
    expect(textsOf(planPieces(createDocument(['It rained. Dr. Ruiz left.', 'Then it stopped.']), SILENT))).toEqual([
      'It rained.',
      'Dr. Ruiz left.',
      'Then it stopped.',
    ]);
  });

  it('cut a long sentence at a clause, and keep the whole of it as the sentence', () => {
    const document = createDocument([`${LONG}.`]);
    const pieces = planPieces(document, SILENT);
    expect(pieces.length).toBeGreaterThan(1);
    expect(textsOf(pieces).some((text) => text.endsWith(';'))).toBe(true);
    for (const { sentence } of pieces) expect(sentence).toEqual({ start: 0, end: document.text.length });
  });

  it('are shorter at a slow pace: what counts is the time', () => {
    const document = createDocument([`${LONG}.`]);
    const slow = planPieces(document, { ...SILENT, rate: 0.5 });
    expect(slow.length).toBeGreaterThan(planPieces(document, SILENT).length);
    expect(planPieces(document, { ...SILENT, rate: 3 })).toHaveLength(1);
  });

  it('leave out what says the same again, and lines without a word', () => {
    const document = createDocument(['It rained.', { kind: 'pull-quote', text: 'It rained.' }, '* * *', 'It stopped.']);
    expect(textsOf(planPieces(document, SILENT))).toEqual(['It rained.', 'It stopped.']);
  });

  it('cut Chinese and Japanese, which have no spaces, at their own marks', () => {
    const sentence =
      '市议会在一周内第三次开会，听取了工程师、司机、邻居和两位前部长的意见，他们对费用看法不一，随后以一票之差决定关闭大桥，等待春天的报告。';
    const pieces = planPieces(createDocument([sentence], 'zh'), SILENT);
    expect(pieces.length).toBeGreaterThan(1);
    expect(textsOf(pieces).join('')).toBe(sentence);
    expect(pieces[0]?.text).toMatch(/[，、]$/);
  });

  it('hold every word once, in order, each short enough, whatever the text and the pace', () => {
    const word = fc.string({ minLength: 1, maxLength: 90, unit: 'grapheme' });
    const line = fc
      .array(word, { minLength: 1, maxLength: 80 })
      .map((words) => words.join(' ').replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(
        fc.array(
          line.filter((text) => text !== ''),
          { minLength: 1, maxLength: 4 },
        ),
        fc.constantFrom(0.5, 1, 2),
        (lines, rate) => {
          const document = createDocument(lines);
          const pieces = planPieces(document, { ...SILENT, rate });
          const read = new Set<number>();
          let before = 0;
          for (const piece of pieces) {
            expect(piece.text).toBe(document.text.slice(piece.start, piece.end));
            expect(piece.start).toBeGreaterThanOrEqual(before);
            expect(estimateSeconds(piece.text, rate)).toBeLessThanOrEqual(13);
            expect(piece.text, 'half a sign').not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
            before = piece.end;
            for (let at = piece.start; at < piece.end; at += 1) read.add(at);
          }
          for (const { index } of document.text.matchAll(/[\p{L}\p{N}]/gu)) expect(read.has(index)).toBe(true);
        },
      ),
      runs(60),
    );
  });

  it('are found by position', () => {
    const document = createDocument(['It rained. It stopped.']);
    const pieces = planPieces(document, SILENT);
    expect([0, 9, 10, 11, 99].map((at) => findPieceAt(pieces, at))).toEqual([0, 0, 1, 1, 1]);
    expect(findPieceAt([], 5)).toBe(0);
  });
});

describe('who speaks', () => {
  /** What is said, announcements in brackets. */
  function listen(paragraphs: readonly string[], lang = 'en'): readonly string[] {
    const document = createDocument(paragraphs, lang);
    const analysis = analyze(document);
    const pieces = planPieces(document, {
      rate: 1,
      quotes: analysis.quotes,
      announce: (quote) => announceSpeaker(quote, analysis, document.lang),
    });
    return pieces.flatMap(({ text, announcement }) => (announcement === null ? [text] : [`[${announcement}]`, text]));
  }

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'is said before a quote whose speaker is named after it',
      ['Ana Ruiz leads the city.', '“We will appeal,” said Ana Ruiz.'],
      ['Ana Ruiz leads the city.', '[Ana Ruiz says:]', '“We will appeal,” said Ana Ruiz.'],
    ],
    [
      'is not said again where the name has just been read',
      ['Ana Ruiz said: “We will appeal.”'],
      ['Ana Ruiz said: “We will appeal.”'],
    ],
    [
      'is not said for words inside the reporter’s own sentence',
      ['Ana Ruiz called the ruling “a disgrace” on Monday.'],
      ['Ana Ruiz called the ruling “a disgrace” on Monday.'],
    ],
    [
      'is said once for somebody who goes on',
      ['“We will appeal,” said Ana Ruiz. “It is not over. We have time.”'],
      ['[Ana Ruiz says:]', '“We will appeal,” said Ana Ruiz.', '“It is not over.', 'We have time.”'],
    ],
    [
      'is said again after somebody else has spoken',
      ['“We will appeal,” said Ana Ruiz.', '“They will lose,” said Ole Dahl.', '“We shall see,” said Ana Ruiz.'],
      [
        '[Ana Ruiz says:]',
        '“We will appeal,” said Ana Ruiz.',
        '[Ole Dahl says:]',
        '“They will lose,” said Ole Dahl.',
        '[Ana Ruiz says:]',
        '“We shall see,” said Ana Ruiz.',
      ],
    ],
  ])('%s', (_what, paragraphs, expected) => expect(listen(paragraphs)).toEqual(expected));

  it('is said in the language of the article', () => {
    expect(listen(['Ana Ruiz leitet die Stadt.', '„Wir werden klagen“, sagte Ana Ruiz.'], 'de')).toContain(
      '[Ana Ruiz sagt:]',
    );
  });
});
