// @vitest-environment jsdom
// Does every place in the text lead to the words on the screen and back, whatever markup they stand in?

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../src/core/article.ts';
import { toRange } from '../../../src/dom/paint.ts';
import { sanitizeArticle } from '../../../src/dom/sanitize.ts';
import { toSpan } from '../../../src/dom/selection.ts';
import { MAX_PIECE_LENGTH, splitLongText } from '../../../src/dom/split-long-text.ts';
import { collectBlocks } from '../../../src/dom/text-blocks.ts';
import { toReaderText } from '../../../src/dom/to-reader-text.ts';
import { runs } from '../property-runs.ts';
import { articleWithWords, hostileMarkup } from './hostile-markup.ts';

const markup = fc.oneof(
  hostileMarkup,
  articleWithWords.map(({ html }) => html),
  // Spaces that fold, characters that show nothing, and elements that end in the middle of words.
  fc
    .array(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<b>',
          '</b>',
          '<em>',
          '</em>',
          '<br>',
          '<li>',
          '<td>',
          '<figcaption>x</figcaption>',
          '<table>',
        ],
        ...[
          'a',
          'bc',
          ' ',
          '  ',
          '\n',
          '\u00A0',
          '\u00AD',
          '\u200B',
          '\uFEFF',
          '\u2060',
          '😀',
          'e\u0301',
          '\uD83D',
          '.',
          '“',
        ],
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
);

function show(html: string): HTMLElement {
  const fragment = sanitizeArticle(html as UntrustedHtml, { window, baseUrl: 'https://echo.example/' });
  const body = document.body.appendChild(document.createElement('div'));
  body.append(fragment);
  return body;
}

afterEach(() => document.body.replaceChildren());

describe('the text of any markup', () => {
  it('is the same with places and without', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const body = show(html);
        const plain = collectBlocks(body).map(({ kind, text, isEmphasized }) => ({ kind, text, isEmphasized }));
        expect(toReaderText(body).blocks).toEqual(plain);
        body.remove();
      }),
      runs(60),
    );
  });

  it('has blocks of single spaces, none of them empty', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const body = show(html);
        for (const { text } of toReaderText(body).blocks) expect(text).toMatch(/^\S+(?: \S+)*$/);
        body.remove();
      }),
      runs(60),
    );
  });

  it('knows the place of each character, in order', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const body = show(html);
        const { text, runs: found } = toReaderText(body);
        const places = found.flatMap(({ start, node, offsets }) =>
          Array.from(offsets, (offset, at) => [start + at, node.data.charAt(offset).replace(/\s/, ' ')] as const),
        );
        const shown = new Map(places);
        // A break shows a space without having one.
        const wrong = [...shown].filter(([at, char]) => char !== text.charAt(at) && text.charAt(at) !== ' ');
        expect(wrong).toEqual([]);
        expect(places.map(([at]) => at)).toEqual([...shown.keys()].toSorted((a, b) => a - b));
        const missing = [...text.matchAll(/[^\n]/g)].filter(({ index }) => !shown.has(index));
        expect(missing).toEqual([]);
        body.remove();
      }),
      runs(60),
    );
  });

  it('leads to a range from any span, and back from the range to the span', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, one, other) => {
        const body = show(html);
        const readerText = toReaderText(body);
        const { text } = readerText;
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const words = text.slice(start, end);
        // Gaps between blocks stand in no text node.
        if (words !== '' && words === words.trim()) {
          const range = toRange(readerText, { start, end });
          expect(range && toSpan(readerText, range)).toEqual({ start, end });
        }
        body.remove();
      }),
      runs(100),
    );
  });

  it('stays the same when overlong paragraphs are shown in pieces', () => {
    const unit = fc.constantFrom('a', ' ', '😀', 'e\u0301', 'word ', '\u0301');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 3, maxLength: 20 }), fc.nat({ max: 40 }), (part, shift) => {
        const long = 'x'.repeat(shift) + part.repeat(Math.ceil((2.5 * MAX_PIECE_LENGTH) / part.length));
        const fragment = document.createDocumentFragment();
        fragment.append(document.createElement('p'));
        fragment.firstElementChild!.append(long);
        const before = toReaderText(fragment);
        splitLongText(fragment);
        expect(toReaderText(fragment).text === before.text).toBe(true);
        const pieces = [...fragment.querySelectorAll('span')].map((piece) => piece.textContent ?? '');
        expect(pieces.join('') === long).toBe(true);
        expect(pieces.map(({ length }) => length).filter((length) => MAX_PIECE_LENGTH < length)).toEqual([]);
        expect(pieces.some((piece) => /^[\uDC00-\uDFFF]/.test(piece))).toBe(false);
      }),
      runs(10),
    );
  });
});
