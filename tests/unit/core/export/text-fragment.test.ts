// Does a link name the very words, so that a browser finds those first? The browser itself is asked in tests/browser.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchDirective, toFragmentLink } from '../../../../src/core/export/text-fragment.ts';
import { hostOf, toWebAddress } from '../../../../src/core/export/web-address.ts';
import { runs } from '../../property-runs.ts';

const URL = 'https://paper.example/story';

function linkTo(
  text: string,
  words: string,
  options: { url?: string; before?: readonly string[]; at?: number } = {},
): string | null {
  const start = text.indexOf(words, options.at ?? 0);
  const source = { text, start, end: start + words.length, lang: 'en', before: options.before ?? [] };
  return toFragmentLink(options.url ?? URL, source);
}

const directiveOf = (link: string | null): string => decodeURIComponent(link?.split(':~:text=')[1] ?? 'no link');

describe('a link with a text directive', () => {
  const STORY =
    'The bridge will open in May.\n\n“We are ready, and we will not wait,” said Ana Ruiz.\n\nIn May, the ferry stops.';

  it.each([
    ['names short words whole', 'We are ready, and we will not wait', 'We are ready, and we will not wait'],
    ['leaves marks at the edges out', '“We are ready, and we will not wait,”', 'We are ready, and we will not wait'],
    ['makes half a word a whole one', 'ridge will open in Ma', 'bridge will open in May'],
    ['gives one word its neighbours', 'ferry', 'In May, the-,ferry'],
    ['names words of several paragraphs by their edges', 'open in May.\n\n“We are ready', 'open in May.,“We are ready'],
    ['names the end of the text', 'stops.', 'May, the ferry-,stops'],
  ])('%s', (_what, words, expected) => {
    expect(directiveOf(linkTo(STORY, words))).toBe(expected);
  });

  it('names long words by the first and the last six', () => {
    const words = `It began ${'and it went on '.repeat(20)}until it was over`;
    expect(directiveOf(linkTo(`Intro. ${words}. End.`, words))).toBe(
      'It began and it went on,went on until it was over',
    );
  });

  it('tells words from the same words before by what stands beside them', () => {
    const twice = 'He said it is over now and left.\n\nShe said it is over now and stayed.';
    expect(directiveOf(linkTo(twice, 'it is over now', { at: 30 }))).toBe('She said-,it is over now');
    const neighbours = 'It is over now, and he left.\n\nIt is over now, and she stayed.';
    expect(directiveOf(linkTo(neighbours, 'It is over now', { at: 20 }))).toBe('and he left.-,It is over now');
  });

  it('knows that the headline stands before the text', () => {
    const text = 'Officials said the bridge is ready and open.';
    expect(directiveOf(linkTo(text, 'the bridge is ready', { before: ['Mayor: the bridge is ready'] }))).toBe(
      'Officials said-,the bridge is ready',
    );
  });

  it('encodes what the directive, Markdown or HTML would read as its own', () => {
    const link = linkTo('x a-b, c & d (e) *f* <g> "h" 50% i y', 'a-b, c & d (e) *f* <g> "h" 50% i') ?? '';
    expect(link).toBe(`${URL}#:~:text=a%2Db%2C%20c%20%26%20d%20%28e%29%20%2Af%2A%20%3Cg%3E%20%22h%22%2050%25%20i`);
  });

  it('keeps the fragment that the address has, and replaces an older directive', () => {
    expect(linkTo('one two three four', 'one two three', { url: `${URL}#top` })).toBe(
      `${URL}#top:~:text=one%20two%20three`,
    );
    expect(linkTo('one two three four', 'one two three', { url: `${URL}#:~:text=old` })).toBe(
      `${URL}#:~:text=one%20two%20three`,
    );
  });

  it('is none where the page is not on the web or no word is left', () => {
    expect(linkTo('one two three', 'two', { url: 'file:///story.html' })).toBeNull();
    expect(linkTo('one … three', '…')).toBeNull();
  });

  it('cuts at words in scripts without spaces', () => {
    const text = '市長は火曜日に橋が五月に開通すると述べた。';
    expect(directiveOf(linkTo(text, '橋が五月に開通する'))).toContain('橋が五月に開通する');
  });

  it('leads to the words themselves wherever they stand, unless the same stands before in the same company', () => {
    const word = fc.constantFrom('the', 'bridge', 'is', 'open', 'now', 'said', '“Yes,”', 'Ana', 'wait.');
    const paragraph = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat({ max: 60 }),
        (paragraphs, from, length) => {
          const text = paragraphs.join('\n\n');
          const start = from % text.length;
          const end = Math.min(text.length, start + 1 + length);
          const link = toFragmentLink(URL, { text, start, end, lang: 'en', before: [] });
          if (link === null) {
            expect(text.slice(start, end)).not.toMatch(/\p{L}/u);
            return;
          }
          expect(link).toMatch(/^https:\/\/paper\.example\/story#:~:text=[\w.%,-]+$/);
          const parts = link.split(':~:text=')[1]?.split(',').map(decodeURIComponent) ?? [];
          const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : '';
          const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : '';
          const page = text.replaceAll('\n\n', '\n');
          const found = matchDirective(page, { prefix, textStart: parts[0] ?? '', textEnd: parts[1] ?? '', suffix });
          // It matches at all: a link whose parts do not stand on the page scrolls nowhere.
          expect(found).not.toBeNull();
        },
      ),
      runs(500),
    );
  });
});

describe('an address', () => {
  it.each([
    ['https://paper.example/a?b=c#d', 'https://paper.example/a?b=c#d'],
    [' http://paper.example ', 'http://paper.example'],
    ['https://paper.example/a b"<c>)[d]`', 'https://paper.example/a%20b%22%3Cc%3E%29%5Bd%5D%60'],
    ['https://paper.example/100%', 'https://paper.example/100%25'],
    ['https://paper.example/ü\uD800', 'https://paper.example/%C3%BC%EF%BF%BD'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)//https://x.example', null],
    ['data:text/html,x', null],
    ['//paper.example', null],
    ['https://', null],
    ['about:reader?url=https://x.example', null],
  ])('%s becomes %s', (url, address) => {
    expect(toWebAddress(url)).toBe(address);
  });

  it.each([
    ['https://www.Paper.example/a', 'paper.example'],
    ['https://paper.example@evil.example/', 'evil.example'],
    ['no address', null],
  ])('%s is of the host %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
