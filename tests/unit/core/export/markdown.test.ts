// Does a page's text stay text in Markdown, and do two renderers and a YAML reader read what was meant?

import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toMarkdown } from '../../../../src/core/export/markdown.ts';
import { escapeMarkdown, toBlockQuote, toMarkdownLink } from '../../../../src/core/export/markdown-text.ts';
import { toFrontMatter, toYamlText } from '../../../../src/core/export/yaml-text.ts';
import { inventArticle, LABELS } from './invented-article.ts';

const RENDERERS: Readonly<Record<string, (markdown: string) => string>> = {
  marked: (markdown) => marked.parse(markdown, { async: false }),
  'markdown-it': (markdown) => new MarkdownIt({ html: true, linkify: true, typographer: false }).render(markdown),
};

const bodyOf = (html: string): HTMLElement => new JSDOM(html).window.document.body;

describe.each(Object.entries(RENDERERS))('rendered by %s', (_name, render) => {
  it.each([
    'a plain sentence, with a well-known hyphen; and 5 % of $3 – or more…',
    '1. not a list',
    '2) nor this',
    '- nor this',
    '+ nor this',
    '* nor this',
    '# no heading',
    '> no quotation',
    '--- no rule',
    '=== no underline',
    '*no* _emphasis_ **at** __all__ ~~here~~ ~or~ ==here==',
    '`no code` ```at all``` ~~~',
    '[no link](https://x.example) ![no image](https://x.example/a.png) [no][reference]',
    '[no reference]: https://x.example',
    '<b>no HTML</b> &amp; &lt; &copy; &#60; <!-- no comment -->',
    '<https://x.example> https://x.example www.x.example mail@x.example mailto:me@x.example',
    '[x](javascript:alert(1)) <javascript:alert(1)> javascript:alert(1)',
    '| no | table |',
    'back\\slash \\* \\\\',
    'a^b^ H~2~O :smile: :::note {.class #id onclick=x} [^1] $x$ $$y$$ %%z%% key:: value',
    '☃ “marks” »all« ‘kinds’ 日本語 عربى',
  ])('%s shows as it is written', (line) => {
    const body = bodyOf(render(`${escapeMarkdown(line)}\n`));
    expect(body.textContent?.trim()).toBe(line.replace(/\u2068|\u2069/g, ''));
    expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['p']);
    expect(bodyOf(render(toBlockQuote(line))).querySelector('blockquote > p')?.textContent).toBe(line);
  });

  it('keeps the paragraphs of a quotation in one block', () => {
    const body = bodyOf(render(`${toBlockQuote('First.\n\n- Second.\r\n\tThird.')}\n`));
    expect([...body.querySelectorAll('blockquote > p')].map((line) => line.textContent)).toEqual([
      'First.',
      '- Second.',
      'Third.',
    ]);
  });

  it('shows an article with its words, speakers and links', () => {
    const body = bodyOf(render(toMarkdown([inventArticle()], { dialect: 'plain', labels: LABELS })));
    expect(body.querySelector('h1')?.textContent).toBe('Bridge to open in May');
    expect([...body.querySelectorAll('blockquote')].map((quote) => quote.textContent?.trim())).toEqual([
      'open in May',
      'We are ready, and we will not wait',
      'light',
    ]);
    expect(body.querySelector('strong')?.textContent).toBe('Note:');
    expect(body.textContent).toContain('— Ana Ruiz, mayor of Lund');
    expect([...body.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://paper.example/bridge?id=7&page=2',
      'https://paper.example/bridge?id=7&page=2#:~:text=The%20bridge%20will-,open%20in%20May',
      'https://paper.example/bridge?id=7&page=2#:~:text=We%20are%20ready%2C%20and%20we%20will%20not%20wait',
      'https://paper.example/bridge?id=7&page=2#:~:text=Traffic%20was-,light',
    ]);
  });

  it('takes no part of an address for an entity', () => {
    const link = bodyOf(render(toMarkdownLink('here', 'https://x.example/?a=1&copy=2'))).querySelector('a');
    expect(link?.href).toBe('https://x.example/?a=1&copy=2');
  });
});

describe('for Obsidian', () => {
  const note = toMarkdown([inventArticle()], { dialect: 'obsidian', labels: LABELS });

  it('opens with properties that a YAML reader reads', () => {
    const [, properties = ''] = note.split('---\n');
    expect(parseYaml(properties)).toEqual({
      title: 'Bridge to open in May',
      source: 'https://paper.example/bridge?id=7&page=2',
      author: ['Tom van der Berg', 'Jane Q. Smith'],
      outlet: 'The Paper',
      published: '2026-03-01',
      saved: '2026-03-02',
      people: ['Ana Ruiz'],
      tags: ['dramatis'],
    });
  });

  it('links a speaker to the note of that name, if the name is one', () => {
    expect(note).toContain('— [[Ana Ruiz]], mayor of Lund');
    const [quote] = inventArticle().quotes;
    const odd = { type: 'person', name: 'Ana|Ruiz]] ![[Secret', role: null } as const;
    const quotes = quote === undefined ? [] : [{ ...quote, speaker: odd }];
    const hostile = toMarkdown([inventArticle({ quotes })], { dialect: 'obsidian', labels: LABELS });
    // Below the properties, where Obsidian would follow it.
    expect(hostile.slice(hostile.indexOf('# Bridge'))).not.toMatch(/(?<!\\)\[\[/);
  });

  it('gives no properties to a file of several articles', () => {
    const file = toMarkdown([inventArticle(), inventArticle()], { dialect: 'obsidian', labels: LABELS });
    expect(file.startsWith('# Bridge')).toBe(true);
  });
});

describe('YAML', () => {
  it.each([
    'plain',
    'yes',
    '12:30',
    '"quoted" \\ and: {flow} [list] # comment',
    'one\n---\nevil: true',
    'a\u2028evil: true\u2029b\u0085c',
    '!!js/function "x"',
    '&anchor *alias %TAG @at `tick`',
    '\u0000\u0007\u001B[31m',
    '\uFEFF…',
  ])('%j stays one text', (text) => {
    const read: unknown = parseYaml(`a: ${toYamlText(text)}\nb: 1\n`);
    expect(read).toEqual({ a: expect.any(String), b: 1 });
    expect((read as { a: string }).a.replace(/\s/g, '')).toBe(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      text.replace(/[\s\u0000-\u001F\u0085\uFEFF]/g, ''),
    );
  });

  it('leaves out what is not known', () => {
    expect(toFrontMatter({ title: null, author: [], outlet: 'The Paper' })).toBe('---\noutlet: "The Paper"\n---\n');
  });
});
