// Is what is shown free of everything that could run, load or submit, and is the rest still there?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../src/core/article.ts';
import { sanitizeArticle, toSafeHtml } from '../../../src/dom/sanitize.ts';

const { window } = new JSDOM('');

function sanitize(html: string): string {
  return toSafeHtml(sanitizeArticle(html as UntrustedHtml, { window, baseUrl: 'https://echo.example/news/a' }));
}

describe('sanitizing', () => {
  it('reads on where an anchor is half a character', () => {
    expect(sanitize('<p id="\uD800">Crane</p><p><a href="#stays">stays</a></p>')).toContain('<p>Crane</p>');
  });

  it.each([
    ['scripts', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['svg and math', '<svg><a href="javascript:alert(1)">a</a></svg><math>b</math><p>c</p>', '<p>c</p>'],
    ['styles', '<style>p{}</style><p style="position:fixed">a</p>', '<p>a</p>'],
    ['forms and fields keep no more than words', '<form action="/x"><input name="y"><p>a</p></form>', '<p>a</p>'],
    ['names and ids', '<p id="body" name="x">a</p>', '<p>a</p>'],
    ['script addresses', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['data addresses', '<img src="data:image/svg+xml,x"><p>a</p>', '<p>a</p>'],
    ['mail addresses', '<a href="mailto:a@b.example">a</a>', '<a>a</a>'],
    ['frames', '<iframe src="https://x.example"></iframe><p>a</p>', '<p>a</p>'],
    ['roles that are not ours', '<p data-role="alert" data-x="1">a</p>', '<p>a</p>'],
    ['names for screen readers that the page gives', '<p aria-label="b" role="alert">a</p>', '<p>a</p>'],
    ['sources of quotations that are no web address', '<q cite="javascript:alert(1)">a</q>', '<q>a</q>'],
    ['links of schemes that begin like one of ours', '<a href="httpx://b.example">a</a>', '<a>a</a>'],
    ['links of schemes that end like one of ours', '<a href="view-source:https://b.example">a</a>', '<a>a</a>'],
    ['pictures without an address', '<p>a<img alt="b"></p>', '<p>a</p>'],
    ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
    ['custom elements, but not their words', '<x-card is="x-y">a</x-card><p>b</p>', '<div>a<p>b</p></div>'],
    [
      'anchors that the page wrote as ours',
      '<p data-anchor="n">a <a href="#n">b</a></p>',
      '<p>a <a href="https://echo.example/news/a#n">b</a></p>',
    ],
    ['a frameset, and not the article with it', '<p><frameset><p>a</p>', '<p></p><p>a</p>'],
  ])('drops %s', (_name, html, expected) => {
    expect(sanitize(html)).toBe(expected);
  });

  it.each([
    ['relative links made absolute', '<a href="../b?c=1">a</a>', '<a href="https://echo.example/b?c=1">a</a>'],
    [
      'tables',
      '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
      '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    ],
    [
      'figures',
      '<figure><img src="/i.jpg" alt="b"><figcaption>c</figcaption></figure>',
      '<figure><img src="https://echo.example/i.jpg" alt="b"><figcaption>c</figcaption></figure>',
    ],
    ['our own roles', '<p data-role="timestamp">10:05</p>', '<p data-role="timestamp">10:05</p>'],
    [
      'a live blog\u2019s times and pull quotes',
      '<p data-role="timestamp">10:05</p><blockquote data-role="pull-quote">a</blockquote>',
      null,
    ],
    ['labelled links in place of posts', '<p data-role="embed"><a href="https://b.example/">a</a></p>', null],
    ['loose text, in an element', 'a <b>b</b>', '<div>a <b>b</b></div>'],
    ['space between blocks, without an element', '<p>a</p>\n<p>b</p>', null],
    ['space at the start', ' <p>a</p>', null],
    ['nothing of nothing', '', ''],
    ['words alone', 'a', '<div>a</div>'],
  ])('keeps %s', (_name, html, expected) => {
    expect(sanitize(html)).toBe(expected ?? html);
  });

  it.each([
    ['headings', '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>'],
    ['parts', '<article><section><div>a</div><hr></section></article>'],
    ['lists', '<ol start="3" reversed=""><li value="7">a</li></ol><ul><li>b</li></ul><dl><dt>c</dt><dd>d</dd></dl>'],
    [
      'emphasis',
      '<p><b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <u>e</u> <s>f</s> <small>g</small> <mark>h</mark></p>',
    ],
    ['code', '<pre><code>a</code></pre><p><kbd>b</kbd> <samp>c</samp> <var>d</var></p>'],
    ['what was changed', '<p><del datetime="2026-01-01">a</del><ins cite="https://b.example/why">b</ins></p>'],
    [
      'quotations with their sources',
      '<blockquote cite="https://b.example/"><p><q>a</q> <cite>b</cite></p></blockquote>',
    ],
    ['words of other directions', '<p lang="ar" dir="rtl"><bdi>a</bdi><bdo dir="ltr">b</bdo><span>c</span></p>'],
    ['readings of characters', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>'],
    ['what is short, and what it means', '<p><abbr title="World Health Organization">WHO</abbr> <dfn>b</dfn></p>'],
    ['times', '<p><time datetime="2026-01-01T10:00">10:00</time></p>'],
    ['formulas and places to break', '<p>H<sub>2</sub>O, m<sup>2</sup><br>a<wbr>b</p>'],
    [
      'whole tables',
      '<table><caption>a</caption><thead><tr><th scope="col">b</th></tr></thead><tbody><tr><td headers="x" rowspan="2">c</td></tr><tr><td>e</td></tr></tbody><tfoot><tr><td>d</td></tr></tfoot></table>',
    ],
    ['sizes of pictures', '<figure><img src="https://b.example/i.jpg" alt="a" width="300" height="200"></figure>'],
    ['plain web addresses', '<p><a href="http://b.example/">a</a></p>'],
  ])('keeps %s as they are', (_name, html) => {
    expect(sanitize(html)).toBe(html);
  });
});

describe('cells of tables', () => {
  const table = (...rows: string[]) => `<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;

  it.each([
    ['stop at the last row', '<td rowspan="65534">a</td>', '<td rowspan="2">a</td>'],
    ['go to the last row by 0', '<td rowspan="0">a</td>', '<td rowspan="0">a</td>'],
    ['may be as wide as they say', '<td colspan="1000">a</td>', '<td colspan="1000">a</td>'],
    [
      'are one wide where they say nonsense',
      '<td colspan="x" rowspan="-2">a</td>',
      '<td colspan="x" rowspan="-2">a</td>',
    ],
  ])('%s', (_name, first, expected) => {
    expect(sanitize(table(first, '<td>b</td>'))).toBe(table(expected, '<td>b</td>'));
  });

  it('claim a bounded part of the grid together, and keep their words', () => {
    const shown = sanitize(
      table(...Array.from({ length: 200 }, (_, i) => `<td colspan="1000" rowspan="65534">c${i}</td>`)),
    );
    const cells = [...JSDOM.fragment(shown).querySelectorAll('td')];
    expect(cells.map(({ textContent }) => textContent)).toEqual(Array.from({ length: 200 }, (_, i) => `c${i}`));
    expect(cells.reduce((sum, cell) => sum + cell.colSpan * cell.rowSpan, 0)).toBeLessThanOrEqual(100_200);
  });

  it('keep what real tables claim, however long they are', () => {
    const long = table(...Array.from({ length: 1_000 }, () => '<td colspan="4">a</td><td rowspan="1">b</td>'));
    expect(sanitize(long)).toBe(long);
  });
});

describe('links within the text', () => {
  const noteLink = (name: string) => `<sup><a href="https://echo.example/news/a#${name}">1</a></sup>`;

  it.each([
    ['by id', '<p id="n1">Note</p>', '<p data-anchor="n1">Note</p>'],
    ['by name', '<p name="n1">Note</p>', '<p data-anchor="n1">Note</p>'],
    ['by id, where there is both', '<p id="n1" name="n2">Note</p>', '<p data-anchor="n1">Note</p>'],
    ['not, where no link asks for it', '<p id="n2">Note</p>', '<p>Note</p>'],
    ['not, where the id is empty', '<p id="">Note</p>', '<p>Note</p>'],
  ])('find their note %s', (_name, note, expected) => {
    expect(sanitize(`<sup><a href="#n1">1</a></sup>${note}`)).toBe(`${noteLink('n1')}${expected}`);
  });

  it('find a note whose name an address must write otherwise', () => {
    const shown = sanitize('<sup><a href="#früh 1">1</a></sup><p id="früh 1">Note</p>');
    expect(shown).toBe(`${noteLink('fr%C3%BCh%201')}<p data-anchor="früh 1">Note</p>`);
  });

  it('ask for nothing where they lead to no part', () => {
    expect(sanitize('<p id="b">a <a href="/b">c</a></p>')).toBe('<p>a <a href="https://echo.example/b">c</a></p>');
  });
});

it('sanitizes for one window after another', () => {
  for (const each of [new JSDOM('').window, new JSDOM('').window]) {
    const fragment = sanitizeArticle('<p id="a" onclick="x">a</p><a href="#a">b</a>' as UntrustedHtml, {
      window: each,
      baseUrl: 'https://echo.example/',
    });
    expect(fragment).toBeInstanceOf(each.DocumentFragment);
    expect(toSafeHtml(fragment)).toBe('<p data-anchor="a">a</p><a href="https://echo.example/#a">b</a>');
  }
});

it('writes the fragment down without emptying it', () => {
  const fragment = sanitizeArticle('<p>a</p>' as UntrustedHtml, { window, baseUrl: 'https://echo.example/' });
  expect([toSafeHtml(fragment), toSafeHtml(fragment)]).toEqual(['<p>a</p>', '<p>a</p>']);
});
