// Is a whole file of each format still what it was? An alarm: who changes a format on purpose looks at the file in
// `expected/`, and puts the new one there (`TO_WRITE=1 npx vitest run --project unit tests/unit/core/export`).

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toCslJson } from '../../../../src/core/export/csl-json.ts';
import { toHighlightsCsv, toQuotesCsv } from '../../../../src/core/export/csv.ts';
import type { ExportedArticle } from '../../../../src/core/export/exported-article.ts';
import { toHtml } from '../../../../src/core/export/html.ts';
import { toMarkdown } from '../../../../src/core/export/markdown.ts';
import { toRis } from '../../../../src/core/export/ris.ts';
import { toWebAnnotations } from '../../../../src/core/export/web-annotation.ts';
import { inventArticle, inventFullArticle, LABELS, NOW } from './invented-article.ts';

const HTML_OPTIONS = { labels: LABELS, title: 'My quotes', locale: 'en' };
const plain = (articles: readonly ExportedArticle[]): string =>
  toMarkdown(articles, { dialect: 'plain', labels: LABELS });
const obsidian = (articles: readonly ExportedArticle[]): string =>
  toMarkdown(articles, { dialect: 'obsidian', labels: LABELS });

const FILES: Readonly<Record<string, (articles: readonly ExportedArticle[]) => string>> = {
  'story.html': (articles) => toHtml(articles, HTML_OPTIONS),
  'story.md': plain,
  'obsidian.md': obsidian,
  'csl.json': toCslJson,
  'annotations.json': (articles) => toWebAnnotations(articles, NOW),
  'story.ris': toRis,
  'quotes.csv': toQuotesCsv,
  'highlights.csv': toHighlightsCsv,
};

const pathOf = (name: string): string => fileURLToPath(new URL(`expected/${name}`, import.meta.url));

it.each(Object.keys(FILES))('%s is what it was', (name) => {
  const written = FILES[name]?.([inventFullArticle()]) ?? '';
  if (process.env['TO_WRITE'] !== undefined) writeFileSync(pathOf(name), written);
  // JSON may be set out otherwise; other files are held to the letter.
  const read = (text: string): unknown => (name.endsWith('.json') ? JSON.parse(text) : text);
  expect(read(written)).toEqual(read(readFileSync(pathOf(name), 'utf8')));
});

describe('of an article of which little is known', () => {
  const BARE = inventArticle({
    ...{ title: null, dek: null, authors: [], outlet: null, publishedTime: null, savedTime: null, section: null },
    ...{ lang: null, quotes: [], highlights: [], corrections: [] },
  });
  const [quote] = inventArticle().quotes;
  const withQuote = quote === undefined ? BARE : { ...BARE, quotes: [{ ...quote, speaker: null }] };
  const LINK = 'https://paper.example/bridge?id=7&page=2';

  it('Markdown has the address alone', () => {
    const note = '# Untitled\n\n[paper\\.example](https://paper.example/bridge?id=7&amp;page=2)';
    expect(plain([BARE])).toBe(`${note}\n`);
    // Two articles make no note: properties belong to one.
    expect(obsidian([BARE, BARE])).toBe(`${note}\n\n${note}\n`);
    expect(obsidian([BARE])).toBe(`---\nsource: "${LINK}"\ntags:\n  - "dramatis"\n---\n${note}\n`);
  });

  it('Markdown names an address that is no link', () => {
    expect(plain([{ ...BARE, url: 'about:reader' }])).toBe('# Untitled\n\nabout:reader\n');
  });

  it('HTML has the address alone, and no heading without something under it', () => {
    const article = /<article>[\s\S]*<\/article>/.exec(toHtml([BARE], HTML_OPTIONS))?.[0];
    expect(article).toBe(
      '<article>\n<h2 dir="auto">Untitled</h2>\n<p class="facts"><a href="https://paper.example/bridge?id=7&amp;page=2" rel="noopener noreferrer nofollow"><bdi>paper.example</bdi></a></p>\n</article>',
    );
  });

  it('CSL-JSON has no empty field', () => {
    const [item] = JSON.parse(toCslJson([withQuote])) as readonly Record<string, unknown>[];
    expect(Object.keys(item ?? {}).sort()).toEqual(['URL', 'abstract', 'custom', 'id', 'type']);
    expect(item?.['custom']).toMatchObject({ speaker: null, speakerType: null, role: null });
  });

  it('RIS has no empty tag', () => {
    const tags = toRis([withQuote]).match(/^[A-Z][A-Z\d](?= {2}- )/gm);
    expect(tags).toEqual(['TY', 'ID', 'AB', 'UR', 'ER']);
  });

  it('annotations name a page without an address of the web by a name that nobody follows', () => {
    const read = (url: string) =>
      JSON.parse(toWebAnnotations([{ ...withQuote, url }], NOW)).first.items[0].target.source;
    expect(read('about:(reader)*~!')).toEqual({
      id: 'urn:dramatis:article:about%3A-reader----',
      type: 'Text',
      format: 'text/html',
    });
    expect(read('https://a.example/')).toEqual({ id: 'https://a.example/', type: 'Text', format: 'text/html' });
  });
});

describe('the language of a heading', () => {
  it.each([
    ['en', ' lang="en"'],
    ['en-GB', ' lang="en-GB"'],
    ['zh-Hant-TW', ' lang="zh-Hant-TW"'],
    ['de-1996', ' lang="de-1996"'],
    ['e', ''],
    ['engl', ''],
    ['en-', ''],
    ['en-x', ''],
    ['en" onclick="x', ''],
    ['"en', ''],
    ['', ''],
  ])('%j is written as %j', (lang, attribute) => {
    expect(toHtml([inventArticle({ lang })], HTML_OPTIONS)).toContain(`<h2${attribute} dir="auto">`);
  });
});

describe('a person in Obsidian', () => {
  it.each([
    ['Ana Ruiz', '[[Ana Ruiz]]'],
    ['Jean-Pierre O’Neill Jr.', '[[Jean-Pierre O’Neill Jr.]]'],
    ['Zoe\u0308', '[[Zoe\u0308]]'],
    ['安倍晋三', '[[安倍晋三]]'],
    // Signs that Obsidian reads as its own, or that no name of a file may hold.
    ['Ana [[x]]', null],
    ['Ana|Bo', null],
    ['Ana#1', null],
    ['.Ana', null],
    ['1st', null],
  ])('%j is linked as %j', (name, link) => {
    const [quote] = inventArticle().quotes;
    const speaker = { type: 'person', name, role: null } as const;
    const note = obsidian([inventArticle({ quotes: quote === undefined ? [] : [{ ...quote, speaker }] })]);
    if (link === null) expect(note).not.toContain('— [[');
    else expect(note).toContain(`— ${link}`);
  });
});
