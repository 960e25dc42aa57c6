// Is the next page of a story found, and never the next story?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findNextPage } from '../../../src/dom/next-page.ts';

function find(html: string, path: string): string | null {
  const { document } = new JSDOM(html).window;
  return findNextPage(document, `https://echo.example${path}`)?.replace('https://echo.example', '') ?? null;
}

describe('the next page', () => {
  it.each([
    ['rel=next in the head', '/ferry', '<link rel="next" href="/ferry?page=2">', '/ferry?page=2'],
    ['the second of a numbered pager', '/ferry', '<a href="/ferry/2">2</a><a href="/ferry/3">3</a>', '/ferry/2'],
    [
      'the third, with a way back to the first',
      '/ferry/2',
      '<a href="/ferry">1</a><a href="/ferry/2">2</a><a href="/ferry/3">3</a>',
      '/ferry/3',
    ],
    ['an arrow', '/ferry.html', '<a href="ferry-2.html">›</a>', '/ferry-2.html'],
    ['an arrow with a label alone', '/ferry.html', '<a aria-label="Next" href="ferry,2.html"></a>', '/ferry,2.html'],
    ['words in English', '/a/ferry', '<a href="/a/ferry?p=2">Continue to next page</a>', '/a/ferry?p=2'],
    ['words in German', '/a/ferry', '<a href="/a/ferry/seite-2">Weiter auf Seite 2</a>', '/a/ferry/seite-2'],
    ['words in French', '/a/ferry', '<a href="/a/ferry/page/2">Page suivante</a>', '/a/ferry/page/2'],
    ['words in Spanish', '/a/ferry', '<a href="/a/ferry?pagina=2">Página siguiente</a>', '/a/ferry?pagina=2'],
    ['words in Japanese', '/a/ferry', '<a href="/a/ferry?page=2">次のページへ</a>', '/a/ferry?page=2'],
    [
      'a part with a name of its own',
      '/ferry.html',
      '<a href="/ferry-rescue.html">Next page: the rescue</a>',
      '/ferry-rescue.html',
    ],
    ['the page after the fourth', '/ferry?page=4', '<a href="?page=5" rel="next">Next</a>', '/ferry?page=5'],
    ['other parameters stay', '/show?id=7', '<a href="/show?id=7&page=2">2</a>', '/show?id=7&page=2'],
  ])('%s', (_name, path, html, next) => {
    expect(find(html, path)).toBe(next);
  });

  it.each([
    ['the next story of a weblog', '/ferry', '<link rel="next" href="/choir-wins">'],
    ['a story called next', '/ferry', '<a href="/choir-wins">Next</a>'],
    ['the next number of a series of stories', '/story/12', '<a href="/story/13">Next</a>'],
    ['the page before', '/ferry?page=3', '<a href="/ferry?page=2">2</a>'],
    ['the page after the next', '/ferry', '<a href="/ferry?page=3">3</a>'],
    ['a headline that ends in a number', '/ferry', '<a href="/ferry-2">Ferry stops for the second time</a>'],
    ['another site', '/ferry', '<a rel="next" href="https://other.example/ferry?page=2">Next page</a>'],
    ['pages of comments', '/ferry', '<ol class="comment-list"><a href="/ferry?page=2">2</a></ol>'],
    ['pages of comments by address', '/ferry', '<a href="/ferry/comment-page-2">2</a>'],
    ['a script', '/ferry', '<a href="javascript:next()">Next page</a>'],
    ['a place on this page', '/ferry', '<a href="#page2">2</a>'],
    ['this page', '/ferry?page=2', '<a href="/ferry?page=2">Next page</a>'],
  ])('is not %s', (_name, path, html) => {
    expect(find(html, path)).toBeNull();
  });
});
