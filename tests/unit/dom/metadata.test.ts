// Are headline, authors and dates what a reader would write down?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanAuthors } from '../../../src/dom/metadata/clean-authors.ts';
import { cleanTitle } from '../../../src/dom/metadata/clean-title.ts';
import { findArticleObject, readJsonLd } from '../../../src/dom/metadata/json-ld.ts';
import { readMetaTags } from '../../../src/dom/metadata/meta-tags.ts';
import { readMetadata } from '../../../src/dom/metadata/read-metadata.ts';
import { toIsoTime } from '../../../src/dom/metadata/to-iso-time.ts';
import { indexPage } from '../../../src/dom/page-index.ts';

function describePage(head: string, body = '') {
  const { document } = new JSDOM(`<html lang="en"><head>${head}</head><body>${body}</body></html>`).window;
  const objects = readJsonLd(document);
  const url = 'https://www.valleyecho.example/news/a';
  return readMetadata({
    document,
    index: indexPage(document),
    url,
    tags: readMetaTags(document),
    objects,
    article: findArticleObject(objects),
  });
}

const ld = (object: object): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

describe('authors', () => {
  it.each([
    [['By Ana Ruiz'], ['Ana Ruiz']],
    [['By Ana Ruiz and Tom Falk, Courts Reporter'], ['Ana Ruiz', 'Tom Falk']],
    [['Von Nina Falk und Jan Ott'], ['Nina Falk', 'Jan Ott']],
    [['Ana Ruiz', 'ANA RUIZ'], ['Ana Ruiz']],
    [['https://valley.example/authors/ruiz'], []],
    [['Ana Ruiz (Northern Press)'], ['Ana Ruiz']],
    [['Updated 3 May 2031'], []],
    [['Anders And'], ['Anders And']],
  ])('%j names %j', (bylines, names) => {
    expect(cleanAuthors(bylines)).toEqual(names);
  });

  it.each([
    [
      'a person in structured data',
      ld({ '@type': 'NewsArticle', headline: 'A', author: { name: 'Ana Ruiz' } }),
      '',
      ['Ana Ruiz'],
    ],
    [
      'a reference within the graph',
      ld({
        '@graph': [
          { '@type': 'Article', headline: 'A', author: { '@id': '#a' } },
          { '@id': '#a', name: 'Ana Ruiz' },
        ],
      }),
      '',
      ['Ana Ruiz'],
    ],
    [
      'the visible byline when structured data names the outlet alone',
      ld({ '@type': 'NewsArticle', headline: 'A', author: { '@type': 'Organization', name: 'Echo' } }),
      '<h1>A</h1><p class="byline">By Ana Ruiz</p>',
      ['Ana Ruiz'],
    ],
    [
      'an agency, though it is an organization',
      ld({ '@type': 'NewsArticle', headline: 'A', author: { '@type': 'Organization', name: 'dpa' } }),
      '<h1>A</h1><p class="byline">By Ana Ruiz</p>',
      ['dpa'],
    ],
    [
      'the person beside an outlet that is named like its address',
      ld({ '@type': 'NewsArticle', headline: 'A', author: [{ name: 'Ana Ruiz' }, { name: 'ValleyEcho' }] }),
      '',
      ['Ana Ruiz'],
    ],
    ['a line that opens with By, whatever its class', '', '<h1>A</h1><p>By Ana Ruiz</p>', ['Ana Ruiz']],
    ['nobody where nobody is named', '', '<h1>A</h1><p>By the river stands a mill.</p>', []],
  ])('%s', (_name, head, body, authors) => {
    expect(describePage(head, body).authors).toEqual(authors);
  });
});

describe('the headline', () => {
  it.each([
    ['Dam reopens | The Valley Echo', ['The Valley Echo'], 'Dam reopens'],
    ['Fire at the mill - what we know', ['The Valley Echo'], 'Fire at the mill - what we know'],
    ['Echo: Dam reopens', ['Echo'], 'Echo: Dam reopens'],
  ])('%s', (title, names, cleaned) => {
    expect(cleanTitle(title, names)).toBe(cleaned);
  });

  it('loses what follows the visible headline', () => {
    const head = '<meta property="og:title" content="Dam reopens after repairs | News from the valley">';
    expect(describePage(head, '<h1>Dam reopens after repairs</h1>').title).toBe('Dam reopens after repairs');
  });

  it('is text, never markup', () => {
    const head = ld({ '@type': 'NewsArticle', headline: 'R&amp;D <b>cut</b> <img src=x onerror=alert(1)>' });
    expect(describePage(head).title).toBe('R&D cut');
  });
});

describe('dates', () => {
  it.each([
    ['2024-05-03T17:47:42+0200', '2024-05-03T17:47:42+02:00'],
    ['2024-05-03 17:47:42.5', '2024-05-03T17:47:42.5'],
    ['20240503', '2024-05-03'],
    ['May 3, 2024', '2024-05-03'],
    ['3rd of May 2024', '2024-05-03'],
    ['Stand: 22.04.2024, 06:00 Uhr', '2024-04-22T06:00:00'],
    ['1714751262', '2024-05-03T15:47:42Z'],
    ['yesterday', null],
    ['2024-13-40', null],
    ['', null],
  ])('%s is %s', (text, time) => {
    expect(toIsoTime(text)).toBe(time);
  });
});
