// Does every paragraph stay, and every piece of junk go, on pages as they are built today?
//
// `npm run bench -- modern` reads all of them, and the peers beside; this is a slice of it.

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/dom/read-page.ts';
import { sanitizeArticle } from '../../../src/dom/sanitize.ts';
import { toReaderText } from '../../../src/dom/to-reader-text.ts';
import { MODERN_LANGUAGES } from '../../bench/modern-languages.ts';
import {
  JUNK_KINDS,
  type JunkKind,
  judgeModernPage,
  type ModernPage,
  makeModernPage,
  SKINS,
} from '../../bench/modern-pages.ts';

function read({ html, url }: ModernPage): string {
  const { window } = new JSDOM(html, { url });
  const { article } = readPage(window.document, { url });
  return article === null ? '' : toReaderText(sanitizeArticle(article.html, { window, baseUrl: url })).text;
}

function judge(kinds: readonly JunkKind[], skin: (typeof SKINS)[number], language: (typeof MODERN_LANGUAGES)[number]) {
  const page = makeModernPage(language, skin, kinds);
  return judgeModernPage(page, read(page));
}

describe('a page of today', () => {
  const pages = SKINS.flatMap((skin) => MODERN_LANGUAGES.map((language) => ({ skin, language })));

  it.each(pages.map(({ skin, language }) => [skin.name, language.lang, skin, language] as const))(
    '%s, %s: the story whole, all kinds of junk together gone',
    (_skin, _lang, skin, language) => {
      expect(judge(JUNK_KINDS, skin, language)).toEqual({ lost: [], left: [] });
    },
  );

  it.each(JUNK_KINDS.map((kind, number) => [kind.name, kind, number] as const))('%s alone', (_name, kind, number) => {
    const skin = SKINS[number % SKINS.length];
    if (skin === undefined) throw new Error('there is no skin: look at SKINS');
    for (const language of MODERN_LANGUAGES) expect(judge([kind], skin, language)).toEqual({ lost: [], left: [] });
  });

  it('would not pass unread: the same pages hold all of the junk', () => {
    const page = makeModernPage(MODERN_LANGUAGES[0] ?? expect.fail(), SKINS[0] ?? expect.fail(), JUNK_KINDS);
    const text = new JSDOM(page.html).window.document.body.textContent ?? '';
    expect(page.unwanted.filter((junk) => !text.includes(junk))).toEqual([]);
    expect(page.unwanted.length).toBeGreaterThan(60);
  });
});
