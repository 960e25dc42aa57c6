// What does detection say of a page, and why?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/dom/read-page.ts';

const LINE = 'The ferry leaves the old harbour twice a day, and nobody on the island remembers a winter without it.';
const STORY = `<article><h1>Ferry leaves the harbour twice</h1>${`<p>${LINE} ${LINE}</p>`.repeat(9)}</article>`;
const JAPANESE = `<article><h1>古いクレーンは港に残る</h1>${'<p>委員会は月曜日、古いクレーンを年末まで撤去しないと決め、修理の費用について来月もう一度話し合う予定だと伝えた。</p>'.repeat(8)}</article>`;
const ld = (object: object): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const TEASERS = Array.from(
  { length: 12 },
  (_, i) => `<div><h3><a href="/${i}">${LINE}</a></h3><p>${LINE}</p></div>`,
).join('');

function detect(path: string, body: string, head = '') {
  const { window } = new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`);
  const { isArticle, isNews, because } = readPage(window.document, { url: `https://echo.example${path}` }).detection;
  return { kind: isNews ? 'news' : isArticle ? 'article' : 'neither', because: because.join(', ') };
}

describe('detection', () => {
  it.each([
    [
      'a dated story',
      '/coast/ferry-leaves-the-harbour',
      STORY,
      '<meta property="article:published_time" content="2031-05-03">',
      'news',
      'date:published',
    ],
    [
      'a story that says that it is news',
      '/a',
      STORY,
      ld({ '@type': 'NewsArticle', headline: 'Ferry' }),
      'news',
      'schema:NewsArticle',
    ],
    [
      'a post of a weblog',
      '/why-i-bought-a-boat',
      STORY,
      ld({ '@type': 'BlogPosting', headline: 'Boat', datePublished: '2031' }),
      'article',
      'schema:BlogPosting',
    ],
    ['a text without any word on itself', '/why-i-bought-a-boat', STORY, '', 'article', 'prose:9 paragraphs'],
    ['a story named like a page of the site', '/jobs-report-surprises-harbour', STORY, '', 'article', 'address:slug'],
    [
      'a story in signs that are words, with short paragraphs',
      '/kureen-wa-minato-ni-nokoru',
      JAPANESE,
      '<title>古いクレーンは港に残る</title>',
      'article',
      'prose:8 paragraphs',
    ],
    ['a home page with a long lead', '/', STORY + TEASERS, '', 'neither', 'address:home page'],
    ['a home page in a language', '/en/', STORY, '', 'neither', 'address:home page'],
    ['a section', '/coast', TEASERS, '', 'neither', 'teasers:12'],
    ['a privacy page', '/privacy-policy', STORY, '', 'neither', 'address:about the site'],
    ['an imprint', '/impressum.html', STORY, '', 'neither', 'address:about the site'],
    ['a search', '/find?q=boat', STORY, '', 'neither', 'address:search'],
    [
      'a thing on sale',
      '/product/boat',
      STORY,
      '<meta property="og:type" content="product">',
      'neither',
      'meta:og:type product',
    ],
    ['a page of answers', '/questions/1/which-boat', STORY, ld({ '@type': 'QAPage' }), 'neither', 'schema:QAPage'],
    ['an empty page', '/a', '', '', 'neither', 'prose:0 paragraphs'],
  ])('calls %s what it is', (_name, path, body, head, kind, reason) => {
    const found = detect(path, body, head);
    expect(found.kind, found.because).toBe(kind);
    expect(found.because).toContain(reason);
  });
});
