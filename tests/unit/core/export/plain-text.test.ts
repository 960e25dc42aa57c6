// Does text lose what breaks files and nothing else, and can no text turn its neighbours?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileName } from '../../../../src/core/export/file-name.ts';
import { closeBidi, isolate, toLine, toLines, toPlainText } from '../../../../src/core/export/plain-text.ts';
import { toSafeJson } from '../../../../src/core/export/safe-json.ts';
import { runs } from '../../property-runs.ts';

describe('text', () => {
  it.each([
    ['a\u0000b\u0007c\u001B[31md', 'abc[31md'],
    ['a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
    ['😀 ünï ﷽ 日本', '😀 ünï ﷽ 日本'],
    ['a\tb', 'a\tb'],
  ])('%j becomes %j', (text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });

  it('is one line, or its lines', () => {
    expect(toLine(' a\n\n b\t c ')).toBe('a b c');
    expect(toLines('a\n\n \n b \r\nc')).toEqual(['a', 'b', 'c']);
  });
});

describe('direction marks', () => {
  it.each([
    ['abc\u202Edef', 'abc\u202Edef\u202C'],
    ['abc\u2067def', 'abc\u2067def\u2069'],
    ['\u2067\u202Eabc', '\u2067\u202Eabc\u202C\u2069'],
    ['abc\u2069def', 'abcdef'],
    ['abc\u202Cdef', 'abcdef'],
    ['\u2067abc\u2069', '\u2067abc\u2069'],
    ['\u2067\u202Eabc\u2069d', '\u2067\u202Eabc\u2069d'],
  ])('%j are closed: %j', (text, closed) => {
    expect(closeBidi(text)).toBe(closed);
  });

  it('are closed for good, whatever comes', () => {
    const sign = fc.constantFrom(
      'a',
      'א',
      '\u202A',
      '\u202B',
      '\u202C',
      '\u202D',
      '\u202E',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 30 }), (text) => {
        const closed = closeBidi(text);
        expect(closeBidi(closed)).toBe(closed);
        expect(closed.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')).toBe(
          text.replace(/[\u202A-\u202E\u2066-\u2069]/g, ''),
        );
      }),
      runs(),
    );
  });

  it('set apart only what runs the other way', () => {
    expect(isolate('Ana Ruiz')).toBe('Ana Ruiz');
    expect(isolate('אנה')).toBe('\u2068אנה\u2069');
    expect(isolate('\u202EAna')).toBe('\u2068\u202EAna\u202C\u2069');
  });
});

describe('a file’s name', () => {
  it.each([
    ['Bridge: open in May?', 'Bridge open in May.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['con', 'dramatis.md'],
    ['COM1', 'dramatis.md'],
    ['lpt9', 'dramatis.md'],
    ['com', 'com.md'],
    ['comx', 'comx.md'],
    ['lptx', 'lptx.md'],
    ['falcon', 'falcon.md'],
    ['console', 'console.md'],
    [`${'x'.repeat(59)} y`, `${'x'.repeat(59)}.md`],
    ['', 'dramatis.md'],
    [null, 'dramatis.md'],
    ['evil\u202Egpj.exe', 'evil gpj exe.md'],
    ['x'.repeat(300), `${'x'.repeat(60)}.md`],
    ['Brücke — 日本', 'Brücke — 日本.md'],
  ])('%s is %s', (title, name) => {
    expect(toFileName(title, 'md')).toBe(name);
  });
});

it('JSON opens no HTML and comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: false, withBigInt: false }).filter((v) => v !== undefined),
      (value) => {
        const plain = JSON.stringify(value);
        if (plain === undefined) return;
        const safe = toSafeJson(value);
        expect(JSON.parse(safe)).toEqual(JSON.parse(plain));
        expect(safe).not.toMatch(/[<>&\u2028\u2029]/);
      },
    ),
    runs(),
  );
});
