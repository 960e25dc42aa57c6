// Are headline, authors and dates what a reader would write down?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanAuthors } from '../../../src/dom/metadata/clean-authors.ts';
import { cleanTitle } from '../../../src/dom/metadata/clean-title.ts';
import { readMetadata } from '../../../src/dom/metadata/read-metadata.ts';
import { readSources } from '../../../src/dom/metadata/sources.ts';
import { toIsoTime } from '../../../src/dom/metadata/to-iso-time.ts';

const URL = 'https://www.valleyecho.example/news/a';

function describePage(head: string, body = '') {
  const { document } = new JSDOM(`<html lang="en"><head>${head}</head><body>${body}</body></html>`).window;
  return readMetadata(readSources(document, URL));
}

const tag = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const text = '<p>The river rose.</p><p>The mill closed.</p><p>Nobody was hurt, the county said.</p><p>It was May.</p>';
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
    [
      'the writers and not their section',
      '',
      '<h1>A</h1><div class="author"><a href="/courts">Courts Desk</a> <a href="/author/ruiz">Ana Ruiz</a></div>',
      ['Ana Ruiz'],
    ],
    [
      'several in a line without a class',
      '',
      '<h1>A</h1><ul><li>Von: <span>Ana Ruiz</span>, <span>Tom Falk</span></li></ul>',
      ['Ana Ruiz', 'Tom Falk'],
    ],
    ['a sign that the page declares to be one', '', '<span itemprop="author">echo/rui;tf</span>', ['echo/rui', 'tf']],
    [
      'a tag behind one that names the outlet',
      tag('author', 'Valley Echo') + tag('cXenseParse:author', 'Ana Ruiz') + tag('og:site_name', 'Valley Echo'),
      '',
      ['Ana Ruiz'],
    ],
    [
      'nobody who commented',
      '',
      '<h1>A</h1><ol class="comment-list"><li><cite class="author">Tom Falk</cite></li></ol>',
      [],
    ],
    [
      'nobody of another story where the byline names the outlet',
      tag('og:site_name', 'Valley Echo'),
      '<h1>A</h1><p class="byline">Valley Echo</p><div class="card"><span class="byline">Ana Ruiz</span></div>',
      [],
    ],
    ['a name alone in bold above the text', '', `<p><strong>Ana Ruiz</strong></p>${text}`, ['Ana Ruiz']],
    ['a name alone in bold below it', '', `${text}<p><em>Ana Ruiz</em></p>`, ['Ana Ruiz']],
    ['nobody in a list of people', '', `<p><b>Ana Ruiz</b></p><p>Sang.</p><p><b>Tom Falk</b></p>${text}`, []],
    ['no firm', '', '<h1>A</h1><a rel="author" href="/about">Valley Inc.</a>', []],
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

  const alone = '<title>Dam reopens after long repairs – My Valley</title>';
  it.each([
    [
      'loses what follows the visible headline',
      tag('og:title', 'Dam reopens after repairs | News from the valley'),
      '<h1>Dam reopens after repairs</h1>',
      'Dam reopens after repairs',
    ],
    [
      'is what the editors wrote where the share title only copies the title of the page',
      `${tag('og:title', 'River dam open again - Valley')}${tag('og:site_name', 'Valley')}${ld({ '@type': 'NewsArticle', headline: 'Dam reopens after repairs' })}`,
      '<h1>Dam reopens after repairs</h1>',
      'Dam reopens after repairs',
    ],
    [
      'is the large heading, not that of a bar which follows the reader',
      `${tag('og:title', 'Valley: dam open')}${ld({ '@type': 'NewsArticle', headline: 'Dam reopens after repairs' })}`,
      '<h1 class="bar">Valley: dam open</h1><h2>Dam reopens after repairs</h2>',
      'Dam reopens after repairs',
    ],
    [
      'is not left over from the page before',
      `<title>Dam reopens after repairs - Valley</title>${tag('og:title', 'Choir wins prize')}${tag('og:url', 'https://www.valleyecho.example/b')}`,
      '<h1>Dam reopens after repairs</h1>',
      'Dam reopens after repairs',
    ],
    [
      'stays the share title where the address is the same',
      `<title>Dam reopens after repairs - Valley</title>${tag('og:title', 'Water flows again')}${tag('og:url', URL)}`,
      '<h1>Dam reopens after repairs</h1>',
      'Water flows again',
    ],
    [
      'is no description that stands in its place',
      `<title>Great Dam - Valley Book</title>${ld({ '@type': 'Article', headline: 'wall across a river' })}`,
      '<h1>Great Dam</h1>',
      'Great Dam',
    ],
    ['is not the name of the site', '<title>Dam reopens at last</title>', '<h1>My Valley</h1>', 'Dam reopens at last'],
    [
      'is not the name of the site in a tag',
      tag('og:title', 'valleyecho.example'),
      '<h1>Dam reopens</h1>',
      'Dam reopens',
    ],
    ['loses a short last part where nothing else names the outlet', alone, '', 'Dam reopens after long repairs'],
    ['loses a sign that links to itself', '', '<h1>Dam reopens¶</h1>', 'Dam reopens'],
  ])('%s', (_name, head, body, title) => {
    expect(describePage(head, body).title).toBe(title);
  });

  it('is text, never markup', () => {
    const head = ld({ '@type': 'NewsArticle', headline: 'R&amp;D <b>cut</b> <img src=x onerror=alert(1)>' });
    expect(describePage(head).title).toBe('R&D cut');
  });
});

describe('the section', () => {
  const trail = (...names: string[]): string =>
    ld({ '@type': 'BreadcrumbList', itemListElement: names.map((name) => ({ '@type': 'ListItem', item: { name } })) });
  const headline = tag('og:title', 'Dam reopens after repairs');
  it.each([
    ['is what the page says', tag('article:section', 'Rivers') + trail('Home', 'Region'), 'Rivers'],
    [
      'is the last place of the trail to the page',
      headline + trail('Home', 'Region', 'Rivers', 'Dam reopens after repairs'),
      'Rivers',
    ],
    ['is not the home page', headline + trail('Startseite'), null],
    ['is unknown where nothing tells', headline, null],
  ])('%s', (_name, head, section) => {
    expect(describePage(head).section).toBe(section);
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
