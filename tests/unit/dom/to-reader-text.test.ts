// Is the plain text what a reader sees, and does every character know its place on the page?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toReaderText } from '../../../src/dom/to-reader-text.ts';

function toBody(html: string): HTMLElement {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

function blocksOf(html: string): [string, string][] {
  return toReaderText(toBody(html)).blocks.map(({ kind, text }) => [kind, text]);
}

describe('blocks', () => {
  it.each([
    [
      'spaces and line breaks of the source',
      '<p>The  ferry\n left\u00a0late.</p>',
      [['paragraph', 'The ferry left late.']],
    ],
    ['soft hyphens', '<p>Fähr\u00adverbindung</p>', [['paragraph', 'Fährverbindung']]],
    ['inline elements', '<p>The <b>fer</b>ry.</p>', [['paragraph', 'The ferry.']]],
    [
      'two breaks part paragraphs',
      '<div>One<br><br>two</div>',
      [
        ['paragraph', 'One'],
        ['paragraph', 'two'],
      ],
    ],
    [
      'one break after a sentence parts paragraphs',
      '<p>“No.”<br>He left.</p>',
      [
        ['paragraph', '“No.”'],
        ['paragraph', 'He left.'],
      ],
    ],
    ['one break inside a sentence is a space', '<p>12 Mill Lane<br>Oldham</p>', [['paragraph', '12 Mill Lane Oldham']]],
    [
      'kinds',
      '<h2>Why</h2><ul><li>rain</li></ul><blockquote><p>“No.”</p></blockquote><pre>a b</pre>',
      [
        ['heading', 'Why'],
        ['list-item', 'rain'],
        ['blockquote', '“No.”'],
        ['preformatted', 'a b'],
      ],
    ],
    [
      'a row of figures is one block',
      '<table><tr><th>Year</th><td>1988</td></tr></table>',
      [['table-row', 'Year 1988']],
    ],
    [
      'captions and labelled links stay out',
      '<figure><img><figcaption>Harbour</figcaption></figure><p data-role="embed">Video</p><p>Text.</p>',
      [['paragraph', 'Text.']],
    ],
    ['empty blocks', '<p> </p><div></div>', []],
  ])('%s', (_name, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  it('tells what is set in bold from start to end', () => {
    const { blocks } = toReaderText(toBody('<p><b>What</b> <i>now?</i></p><p><b>Nothing</b>, he said.</p>'));
    expect(blocks.map((block) => block.isEmphasized)).toEqual([true, false]);
  });
});

describe('the way back', () => {
  it('finds the text node and the offset of every character', () => {
    const { text, runs } = toReaderText(toBody('<p>  The <b>fer\u00adry</b>\n left. </p><p>“No.”</p>'));
    const shown = [...text].map((_, i) => {
      const run = runs.find(({ start, end }) => start <= i && i < end);
      return run === undefined ? '\n' : run.node.data.charAt(run.offsets[i - run.start]!).replace(/\s/, ' ');
    });
    expect(shown.join('')).toBe(text);
  });

  it('reads half a million letters in one block without slowing down', () => {
    const body = toBody('');
    body.append('word '.repeat(100_000));
    const started = performance.now();
    expect(toReaderText(body).text).toHaveLength(499_999);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
