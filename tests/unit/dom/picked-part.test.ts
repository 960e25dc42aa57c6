// @vitest-environment jsdom
// Is a part that was picked by hand named so that it is found again, and read whole?

import { beforeEach, describe, expect, it } from 'vitest';
import { describeElement } from '../../../src/dom/describe-element.ts';
import { readPage } from '../../../src/dom/read-page.ts';

beforeEach(() => {
  // jsdom has no CSS.escape; the names below need none.
  globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
});

function load(body: string): void {
  document.body.innerHTML = body;
}
const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing fits ${selector}`);
  return element;
};

describe('a name for a part', () => {
  it.each([
    [
      'what it says of itself',
      '<div><div itemprop="articleBody" class="x">a</div></div>',
      '.x',
      'div[itemprop="articleBody"]',
    ],
    ['its id', '<div id="story">a</div>', '#story', '#story'],
    ['its class', '<div class="story">a</div><div class="other">b</div>', '.story', 'div.story'],
    ['no class that a machine made', '<main class="css-1x2y3z">a</main>', 'main', 'main'],
    ['no id with a number', '<main id="post-48211">a</main>', 'main', 'main'],
    ['a class inside a named part', '<div id="a"><p class="t">1</p></div><p class="t">2</p>', '#a .t', '#a p.t'],
    ['its place, at last', '<main><div>1</div><div>2</div></main>', 'main div + div', 'main > div:nth-of-type(2)'],
  ])('is %s', (_what, body, pick, name) => {
    load(body);
    expect(describeElement(find(pick))).toBe(name);
  });

  it('fits that part alone, wherever it is', () => {
    load(
      '<div class="a b"><ul><li>1<li>2</ul></div><div class="a"><ul><li>3<li>4</ul></div><section><p>5<p>6</section>',
    );
    for (const element of document.querySelectorAll('body *'))
      expect([...document.querySelectorAll(describeElement(element))]).toEqual([element]);
  });
});

describe('a picked part', () => {
  const STORY = `
    <h1>The bridge holds</h1>
    <div class="menu"><p>Home</p></div>
    <div class="story"><p>It rained.</p><div class="share">Share this</div><p><a href="/more">It stopped.</a></p></div>`;

  it('is read whole, rules and all, on a page that is no article', () => {
    load(STORY);
    const reading = readPage(document, { url: 'https://paper.example/a/b', picked: 'div.story' });
    expect(reading.article?.origin).toBe('picked');
    expect(reading.article?.html).toContain('Share this');
    expect(reading.article?.html).toContain('href="https://paper.example/more"');
    expect(reading.article?.html).not.toContain('Home');
    expect(reading.article?.metadata.title).toBe('The bridge holds');
  });

  it('is the longest where several fit', () => {
    load('<div class="t">Short.</div><div class="t">A good deal longer.</div>');
    expect(readPage(document, { url: 'https://paper.example/', picked: '.t' }).article?.html).toContain('longer');
  });

  it.each(['div.gone', 'div[[', ''])('that does not fit (%s) leaves the page to be searched as ever', (picked) => {
    load(STORY);
    expect(readPage(document, { url: 'https://paper.example/', picked }).article).toBeNull();
  });
});
