// Does a body end where nobody would read on, at the end of a block, and stay as it is where it is one of usual size?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { boundBody, MAX_BODY_DEPTH, MAX_BODY_ELEMENTS, MAX_BODY_LENGTH } from '../../../src/dom/bound-body.ts';

const { window } = new JSDOM('');

function toBody(html: string): HTMLElement {
  const body = window.document.createElement('div');
  body.innerHTML = html;
  return body;
}

/** @returns what is left, and whether something was left out. */
function bound(html: string): { readonly body: HTMLElement; readonly isCut: boolean } {
  const body = toBody(html);
  return { body, isCut: boundBody(body) };
}

const words = (length: number): string => 'words of a text '.repeat(Math.ceil(length / 16)).slice(0, length);

describe('a body of usual size', () => {
  it.each([
    ['paragraphs', '<p>The ferry left.</p><p>It came <b>back</b>.</p>'],
    ['two breaks', '<p>The ferry left.<br><br>It came back.</p>'],
    ['an empty one', ''],
    ['a long one', `<p>${words(1_000)}</p>`.repeat(300)],
    ['one of many elements', '<p>The <b>ferry</b> left.</p>'.repeat(3_500)],
  ])('stays as it is: %s', (_, html) => {
    const { body, isCut } = bound(html);
    expect(body.innerHTML === html).toBe(true);
    expect(isCut).toBe(false);
  });

  it('loses what shows nothing: comments, and all but two of many breaks', () => {
    const { body, isCut } = bound('<p>a<br> <br>\n<br><br>b<!-- c --></p><!-- d --><p>e<br>f<br>g<br>h</p>');
    expect(body.innerHTML).toBe('<p>a<br> <br>\nb</p><p>e<br>f<br>g<br>h</p>');
    expect(isCut).toBe(false);
  });
});

describe('a body of too many elements', () => {
  it('ends with the last block that fits', () => {
    const { body, isCut } = bound(`<h2>Head</h2><div>${'<p>The <b>ferry</b> left.</p>'.repeat(5_000)}</div><p>End</p>`);
    expect(isCut).toBe(true);
    const { length } = body.querySelectorAll('*');
    expect(length).toBeLessThanOrEqual(MAX_BODY_ELEMENTS);
    expect(length).toBeGreaterThan(MAX_BODY_ELEMENTS - 3);
    expect(body.querySelector('div')?.lastElementChild?.outerHTML).toBe('<p>The <b>ferry</b> left.</p>');
    expect(body.textContent).not.toContain('End');
  });

  it('leaves out a row as a whole, and what holds nothing else', () => {
    const row = '<tr><td>1</td><td>2</td><td>3</td></tr>';
    const { body } = bound(`<table><tbody>${row.repeat(3_000)}</tbody></table>`);
    expect(body.querySelector('tbody')?.lastElementChild?.outerHTML).toBe(row);
    const filled = '<p>x</p>'.repeat(MAX_BODY_ELEMENTS - 2);
    expect(bound(`${filled}<div><section><p>y</p></section></div>`).body.lastElementChild?.outerHTML).toBe('<p>x</p>');
  });

  it('keeps the beginning of what is one block', () => {
    const { body, isCut } = bound(`<p>${'word <i>after</i> '.repeat(9_000)}</p>`);
    expect(isCut).toBe(true);
    expect(body.querySelectorAll('i')).toHaveLength(MAX_BODY_ELEMENTS - 1);
  });

  it('is cut in its rows where these have too many cells', () => {
    const { body, isCut } = bound(`<table><tbody><tr>${'<td>1</td>'.repeat(300)}</tr></tbody></table><p>End</p>`);
    expect(isCut).toBe(true);
    expect(body.querySelectorAll('td')).toHaveLength(200);
    expect(body.textContent).toContain('End');
  });
});

describe('a body of too many words', () => {
  it('ends with the last block that fits', () => {
    const { body, isCut } = bound(`<p>${words(999)}.</p>`.repeat(500));
    expect(isCut).toBe(true);
    expect(body.children).toHaveLength(MAX_BODY_LENGTH / 1_000);
    expect(body.lastElementChild?.textContent).toHaveLength(1_000);
  });

  it('ends with a word where it is one block', () => {
    const { body, isCut } = bound(`<p>${words(MAX_BODY_LENGTH + 1_000)}</p><p>End</p>`);
    expect(isCut).toBe(true);
    expect(body.children).toHaveLength(1);
    expect(body.textContent?.length).toBeGreaterThan(MAX_BODY_LENGTH - 20);
    expect(body.textContent).toMatch(/ (?:words|of|a|text)$/);
  });

  it('is cut within a word without end, never within a character', () => {
    const { body } = bound(`<p>x${'😀'.repeat(MAX_BODY_LENGTH)}</p>`);
    expect(body.textContent?.length).toBe(MAX_BODY_LENGTH - 1);
    expect(body.textContent).toMatch(/^x(?:😀)+$/u);
  });
});

describe('a body that is too deep', () => {
  const nested = (depth: number, inside: string): string => '<div>'.repeat(depth) + inside + '</div>'.repeat(depth);

  it('is laid flat below, its words kept apart', () => {
    const { body, isCut } = bound(nested(MAX_BODY_DEPTH, '<p>one</p><p>two <b>three</b></p>'));
    expect(isCut).toBe(false);
    expect(body.querySelector('p, b')).toBeNull();
    expect(body.textContent?.trim()).toBe('one two three');
  });

  it('keeps what lies just so deep', () => {
    const html = nested(MAX_BODY_DEPTH - 1, '<p>one</p><p>two</p>');
    expect(bound(html).body.innerHTML).toBe(html);
  });
});
