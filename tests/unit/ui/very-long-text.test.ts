// Is a very long text shown in parts, each of which can be laid out by itself, without losing a word or its order?

// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { runAtOnce } from '../../../src/dom/slices.ts';
import { prepareBody } from '../../../src/ui/reader/prepare-body.ts';
import { isLater, markLater, showLater } from '../../../src/ui/reader/show-in-parts.ts';
import { splitChildren } from '../../../src/ui/reader/split-children.ts';
import { splitTable } from '../../../src/ui/reader/split-tables.ts';

function toBody(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;
const repeat = (times: number, toHtml: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => toHtml(at)).join('');

describe('a table', () => {
  const split = (html: string): { readonly body: HTMLElement; readonly whole: Element | null } => {
    const body = toBody(html);
    return { body, whole: splitTable(body.querySelector('table')!) };
  };
  const row = (at: number): string => `<tr><td>${at}</td><td>b</td><td>c</td></tr>`;

  it('of usual length stays whole', () => {
    const html = `<table><tbody>${repeat(200, row)}</tbody></table>`;
    const { body, whole } = split(html);
    expect(whole).toBeNull();
    expect(body.innerHTML).toBe(html);
  });

  it('of many rows becomes tables of some rows each, in one place, columns counted', () => {
    const { body, whole } = split(
      `<p>a</p><table dir="rtl"><caption>c</caption><thead><tr><th>h</th></tr></thead><tbody>${repeat(220, row)}</tbody></table><p>z</p>`,
    );
    expect([...body.children].map(({ localName }) => localName)).toEqual(['p', 'div', 'p']);
    expect((whole as HTMLElement).style.getPropertyValue('--columns')).toBe('3');
    expect([...whole!.querySelectorAll('table')].map((table) => count(table, 'tr'))).toEqual([50, 50, 50, 50, 21]);
    expect(count(whole!, 'table[dir="rtl"] > tbody > tr')).toBe(220);
    expect(whole!.firstElementChild?.querySelector('caption, thead')).not.toBeNull();
    expect(count(whole!, 'caption, thead')).toBe(2);
    expect([...whole!.querySelectorAll('td:first-child')].map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: 220 }, (_, at) => String(at)),
    );
  });

  it('ends with its foot, wherever the page has it', () => {
    const { whole } = split(`<table><tfoot><tr><td>foot</td></tr></tfoot><tbody>${repeat(201, row)}</tbody></table>`);
    expect(whole!.lastElementChild?.lastElementChild?.textContent).toMatch(/foot$/);
  });

  it('is parted where no cell reaches into the next row', () => {
    const pair = '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>';
    const { whole } = split(`<table><tbody><tr><td>0</td></tr>${pair.repeat(110)}</tbody></table>`);
    const parts = [...whole!.querySelectorAll('table')];
    expect(parts.slice(0, 2).map((table) => count(table, 'tr'))).toEqual([51, 50]);
    for (const part of parts.slice(1)) expect(part.querySelector('tr')?.firstElementChild?.textContent).toBe('a');
  });
});

describe('an element of many children', () => {
  it('gets groups that end where a line ends', () => {
    const body = toBody(`<div>${repeat(700, (at) => `line <i>${at}</i><br>`)}</div>`);
    const { textContent } = body;
    const groups = splitChildren(body);
    expect(groups).toHaveLength(14);
    for (const group of groups) expect(group.lastChild?.nodeName).toBe('BR');
    expect(body.textContent).toBe(textContent);
  });

  it('is parted without a line end where there is none', () => {
    const body = toBody(`<p>${repeat(601, (at) => `<a href="#">${at}</a> `)}</p>`);
    expect(splitChildren(body).map(({ childElementCount }) => childElementCount)).toEqual([150, 150, 150, 150, 1]);
  });

  it('is parted where countless short texts run on in one, and not within them', () => {
    const body = toBody('<p></p>');
    const paragraph = body.firstElementChild!;
    for (let at = 0; at < 1_000; at += 1) paragraph.append(`${String(at).padStart(49)}\n`);
    const { textContent } = body;
    const groups = splitChildren(body);
    expect(groups.map((group) => group.textContent?.length)).toEqual([15_000, 15_000, 15_000, 5_000]);
    expect(body.textContent).toBe(textContent);
  });

  it.each([
    ['of usual number', `<p>${'a<br>'.repeat(600)}</p>`],
    ['that stand where a table needs them', `<table><tbody>${'<tr></tr>'.repeat(700)}</tbody></table>`],
    ['that stand where a list needs them', `<ul>${'<li>a</li>'.repeat(700)}</ul>`],
    ['that are paragraphs', `<section>${`<p>${'a'.repeat(3_000)}</p>`.repeat(100)}</section>`],
    ['of usual length', `<p>${'a'.repeat(15_000)}<b>b</b>${'a'.repeat(14_000)}</p>`],
  ])('stays as it is: children %s', (_, html) => {
    const body = toBody(html);
    expect(splitChildren(body)).toEqual([]);
    expect(body.innerHTML).toBe(html);
  });
});

describe('a link around paragraphs', () => {
  const paragraph = '<p>The ferry left.</p>';

  it.each([
    ['alone', `<a href="/a">${paragraph.repeat(3)}</a>`, 'a > p[data-lazy]', 3],
    ['beside words, where they are very many', `<a>words${paragraph.repeat(400)}</a>`, 'a > div > p[data-lazy]', 400],
  ])('has each of them laid out by itself: %s', (_, html, selector, wanted) => {
    const body = toBody(html);
    runAtOnce(prepareBody(body, 'https://echo.example/a'));
    expect(count(body, selector)).toBe(wanted);
  });

  it('is no matter of one within a line', () => {
    const body = toBody('<p>The <a href="/a">ferry <b>left</b></a>.</p>');
    runAtOnce(prepareBody(body, 'https://echo.example/a'));
    expect(count(body, 'p > a')).toBe(1);
    expect(count(body, '[data-lazy]')).toBe(1);
  });
});

describe('tables without number', () => {
  it('have frames to scroll in as long as a reader might look at them', () => {
    const body = toBody('<table><tbody><tr><td>1</td></tr></tbody></table>'.repeat(400));
    runAtOnce(prepareBody(body, 'https://echo.example/a'));
    expect(count(body, '.wide > table')).toBe(200);
    expect(count(body, 'table')).toBe(400);
  });
});

describe('the end of a very long text', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Each call runs one frame. */
  function stubFrames(): () => void {
    let next: (() => void) | null = null;
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
      next = run;
      return 1;
    });
    vi.stubGlobal('cancelAnimationFrame', () => {
      next = null;
    });
    return () => {
      const run = next;
      next = null;
      run?.();
    };
  }

  it('comes a part a frame, in its order', () => {
    const frame = stubFrames();
    const body = toBody(repeat(40, () => `<section>${'<p>a</p>'.repeat(99)}</section>`));
    runAtOnce(markLater(body));
    expect(count(body, '[data-later]')).toBe(35);
    expect(isLater(body.children[4]!.firstElementChild!)).toBe(false);
    expect(isLater(body.children[5]!.firstElementChild!)).toBe(true);
    showLater(body);
    expect(count(body, '[data-later]')).toBe(35);
    frame();
    expect(count(body, '[data-later]')).toBe(32);
    expect(isLater(body.children[7]!)).toBe(false);
    expect(isLater(body.children[8]!)).toBe(true);
    for (let left = 11; left > 0; left -= 1) frame();
    expect(count(body, '[data-later]')).toBe(0);
  });

  it('stays away once the text is gone', () => {
    const frame = stubFrames();
    const body = toBody('<p>a</p>'.repeat(2_000));
    runAtOnce(markLater(body));
    showLater(body)();
    frame();
    expect(count(body, '[data-later]')).toBe(1_500);
  });

  it('is looked for within whatever is large, and what is small never comes before it', () => {
    const body = toBody(`<div><div>${'<p><b>a</b></p>'.repeat(700)}</div><p>end</p></div>`);
    runAtOnce(markLater(body));
    expect(count(body, 'p:not([data-later])')).toBe(250);
    expect(isLater(body.querySelector('p:last-child')!)).toBe(true);
  });

  it('is taken away as a whole, with its parts: what cannot be seen is not styled', () => {
    const frame = stubFrames();
    const group = `<div>${'<figure><img><figcaption>a</figcaption></figure>'.repeat(100)}</div>`;
    const body = toBody(group.repeat(4));
    runAtOnce(markLater(body));
    expect([...body.children].map((part) => part.hasAttribute('data-later'))).toEqual([false, false, true, true]);
    expect(count(body.children[1]!, ':scope > [data-later]')).toBe(34);
    expect(count(body.children[2]!, ':scope > [data-later]')).toBe(100);
    showLater(body);
    frame();
    expect(count(body.children[1]!, '[data-later]')).toBe(0);
    expect(isLater(body.children[2]!)).toBe(false);
    expect(count(body.children[2]!, ':scope > :not([data-later])')).toBe(49);
    for (let left = 4; left > 0; left -= 1) frame();
    expect(count(body, '[data-later]')).toBe(0);
  });

  it('comes in smaller parts where each of its blocks scrolls by itself', () => {
    const frame = stubFrames();
    const body = toBody('<pre>a</pre>'.repeat(700));
    runAtOnce(markLater(body));
    expect(count(body, 'pre:not([data-later])')).toBe(100);
    showLater(body);
    frame();
    expect(count(body, 'pre:not([data-later])')).toBe(150);
  });

  it('is no matter of an article of usual length', () => {
    const body = toBody('<p>The <b>ferry</b> left.</p>'.repeat(240));
    runAtOnce(prepareBody(body, 'https://echo.example/a'));
    expect(count(body, '[data-later]')).toBe(0);
  });
});
