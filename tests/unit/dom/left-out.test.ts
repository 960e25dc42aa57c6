// Does the reader tell what it left out of a page, why, and can each block come back to where it stood?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { LeftOutBlock, Removal, UntrustedHtml } from '../../../src/core/article.ts';
import { findLeftOut } from '../../../src/dom/left-out.ts';
import { putBlocksBack } from '../../../src/dom/put-back.ts';
import { readPage } from '../../../src/dom/read-page.ts';
import type { SafeFragment } from '../../../src/dom/safe-fragment.ts';
import { MAX_PIECE_LENGTH, splitLongText } from '../../../src/dom/split-long-text.ts';
import { collectBlocks } from '../../../src/dom/text-blocks.ts';

const BOX = 'A box beside the text says how the ferry was built, and by whom, and when it first sailed.';
const PAGE = `<body><nav><p>A menu that reads like a sentence of nine or more words.</p></nav>
  <p>The ferry left late.</p><aside><p>${BOX}</p></aside><p>It came back early.</p>
  <ul><li><a href="/x">Nine words in a link are a link, no story of ours</a></li></ul>
  <figure><img><figcaption>The ferry</figcaption></figure></body>`;
const SHOWN = ['The ferry left late.', 'It came back early.'];

const documentOf = (html: string): Document => new JSDOM(html).window.document;
const find = (html: string, removals: readonly Removal[] = []): readonly LeftOutBlock[] =>
  findLeftOut(documentOf(html), { shown: SHOWN, removals });

/** As the sanitizer would give it; these tests bring nothing that it would change. */
function toSafe(html: string): SafeFragment {
  const document = documentOf('');
  const holder = document.createElement('template');
  holder.innerHTML = html;
  // A fragment of the test's own words.
  return holder.content as unknown as SafeFragment;
}

const htmlOf = (fragment: DocumentFragment): string => [...fragment.children].map((child) => child.outerHTML).join('');

describe('what was left out', () => {
  it('is prose apart from links, in page order, with what stood before it; menus are not counted', () => {
    expect(find(PAGE).map(({ text, isProse, after }) => [text.slice(0, 12), isProse, after])).toEqual([
      ['A box beside', true, 'The ferry left late.'],
      ['Nine words i', false, 'It came back early.'],
    ]);
  });

  it('says which rule took it, by the beginning that the trace has kept', () => {
    const removals = [{ step: 'dom/clean/before', rule: 'aside', text: `${BOX.slice(0, 40)}…` }];
    expect(find(PAGE, removals).map(({ rule }) => rule)).toEqual(['aside', null]);
  });

  it('holds nothing where all is shown, whatever the spaces and marks', () => {
    expect(find('<body><p>The  ferry left\n late.</p><div>It came back early</div></body>')).toEqual([]);
  });

  it('holds nothing of a text so long and deep that it is read laid flat', () => {
    const lines =
      '<p>Calm.</p><p>The harbour board of the town met on Monday, and nobody who spoke was in a hurry.</p>';
    const deep = `<body><article><h1>Crane</h1>${'<div>'.repeat(60)}${lines.repeat(3_000)}${'</div>'.repeat(60)}</article>`;
    const url = 'https://outlet.example/news/crane';
    const html = readPage(documentOf(deep), { url, isForced: true }).article?.html ?? '';
    const shown = collectBlocks(documentOf(html).body).map(({ text }) => text);
    expect(shown.join(' ')).toContain('Calm.');
    expect(findLeftOut(documentOf(deep), { shown: ['Crane', ...shown], removals: [] }).map(({ text }) => text)).toEqual(
      [],
    );
  });

  it('leaves the page as it was', () => {
    const page = documentOf(PAGE);
    const before = page.documentElement.outerHTML;
    findLeftOut(page, { shown: SHOWN, removals: [] });
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('a block that is put back', () => {
  const block = (text: string, after: string | null): LeftOutBlock => ({
    text,
    words: 2,
    isProse: true,
    html: `<p>${text}</p>` as UntrustedHtml,
    after,
    rule: null,
  });
  const putBack = (html: string, ...blocks: readonly LeftOutBlock[]): string => {
    const fragment = toSafe(html);
    putBlocksBack(fragment, blocks, toSafe);
    return htmlOf(fragment).replaceAll(' data-put-back=""', '*');
  };

  it.each([
    [
      'behind the block before it',
      '<p>One.</p><p>Two.</p>',
      [block('New.', 'One.')],
      '<p>One.</p><p*>New.</p><p>Two.</p>',
    ],
    ['at the top where nothing stood before it', '<p>One.</p>', [block('New.', null)], '<p*>New.</p><p>One.</p>'],
    [
      'behind the list, not inside it',
      '<ul><li>One.</li><li>Two.</li></ul>',
      [block('New.', 'One.')],
      '<ul><li>One.</li><li>Two.</li></ul><p*>New.</p>',
    ],
    [
      'in the order of the page, two in one place',
      '<p>One.</p>',
      [block('New.', 'One.'), block('Newer.', 'One.')],
      '<p>One.</p><p*>New.</p><p*>Newer.</p>',
    ],
  ])('stands %s', (_where, html, blocks, expected) => {
    expect(putBack(html, ...blocks)).toBe(expected);
  });
});

describe('a paragraph without end', () => {
  it.each([
    ['words', 'word '.repeat(9_000)],
    ['one word', 'x'.repeat(45_000)],
    ['pairs of code units', '😀'.repeat(15_000)],
    ['marks on one letter', `e${'\u0301'.repeat(25_000)}`],
  ])('of %s comes in pieces that are the same text', (_what, text) => {
    const fragment = toSafe(`<p>${text}</p><p>Short.</p>`);
    splitLongText(fragment);
    const pieces = [...fragment.querySelectorAll('[data-piece]')].map((piece) => piece.textContent ?? '');
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(MAX_PIECE_LENGTH + 1);
    // No half of a pair stands alone.
    for (const piece of pieces) expect(() => encodeURIComponent(piece)).not.toThrow();
  });

  it('leaves ordinary paragraphs alone', () => {
    const fragment = toSafe(`<p>${'word '.repeat(1_000)}</p>`);
    const before = htmlOf(fragment);
    splitLongText(fragment);
    expect(htmlOf(fragment)).toBe(before);
  });
});
