// @vitest-environment jsdom
// Which words of the text does a selection mean?

import { afterEach, expect, it } from 'vitest';
import { describeRange } from '../../../src/dom/element-path.ts';
import { toRange } from '../../../src/dom/paint.ts';
import { toSpan } from '../../../src/dom/selection.ts';
import { toReaderText } from '../../../src/dom/to-reader-text.ts';

afterEach(() => document.body.replaceChildren());

function show(html: string): HTMLElement {
  const body = document.body.appendChild(document.createElement('div'));
  body.innerHTML = html;
  return body;
}

function selectFrom(start: Node, startOffset: number, end: Node, endOffset: number): Range {
  const range = document.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

const HTML = `<p>The <b>bridge</b> will   open in <i>May</i>.</p><figure><figcaption>A picture.</figcaption></figure><p>It holds.</p>`;

it('every stretch of the text is found again from its own range, across markup, spaces and paragraphs', () => {
  const readerText = toReaderText(show(HTML));
  for (let start = 0; start < readerText.text.length; start += 1) {
    for (let end = start + 1; end <= readerText.text.length; end += 1) {
      const words = readerText.text.slice(start, end);
      // Blank lines between paragraphs stand in no text node.
      if (words.trim() === '' || words !== words.trim()) continue;
      const range = toRange(readerText, { start, end });
      expect(range && toSpan(readerText, range), words).toEqual({ start, end });
    }
  }
});

it('reaches no further than the text where the selection does', () => {
  const body = show(HTML);
  const readerText = toReaderText(body);
  const all = selectFrom(document.body, 0, document.body, document.body.childNodes.length);
  expect(toSpan(readerText, all)).toEqual({ start: 0, end: readerText.text.length });
});

it('means nothing where only a caption is selected', () => {
  const body = show(HTML);
  const caption = body.querySelector('figcaption')?.firstChild;
  expect(toSpan(toReaderText(body), selectFrom(caption!, 0, caption!, 4))).toBeNull();
});

it('takes whole paragraphs of a triple click, which ends at the start of the next', () => {
  const body = show(HTML);
  const [first, second] = body.querySelectorAll('p');
  const span = toSpan(toReaderText(body), selectFrom(first!.firstChild!, 0, second!, 0));
  expect(span && toReaderText(body).text.slice(span.start, span.end)).toBe('The bridge will open in May.');
});

it('is named by the path of its elements, counted in letters of their own text', () => {
  const body = show(HTML);
  const bold = body.querySelector('b')!.firstChild!;
  expect(describeRange(selectFrom(bold, 2, body.querySelectorAll('p')[1]!.firstChild!, 2))).toEqual({
    type: 'RangeSelector',
    startSelector: {
      type: 'XPathSelector',
      value: '/html[1]/body[1]/div[1]/p[1]/b[1]',
      refinedBy: { type: 'TextPositionSelector', start: 2, end: 2 },
    },
    endSelector: {
      type: 'XPathSelector',
      value: '/html[1]/body[1]/div[1]/p[2]',
      refinedBy: { type: 'TextPositionSelector', start: 2, end: 2 },
    },
  });
});
