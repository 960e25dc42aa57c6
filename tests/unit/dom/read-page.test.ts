// Does a page come out as its article, end to end?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/dom/read-page.ts';
import { sanitizeArticle } from '../../../src/dom/sanitize.ts';
import { toReaderText } from '../../../src/dom/to-reader-text.ts';

const STORY = [
  'The old mill bridge at Harrow Ford will stay closed until the spring, the county said on Tuesday, after divers found cracks in two of its five piers.',
  '“We would rather lose a winter than a bus full of children,” said Orla Finch, who heads the county’s roads office, at a meeting in the village hall.',
  'About forty people came to the meeting, and several of them said that the detour of eleven miles would close their shops before the bridge opened again.',
  'Repairs will cost 1.2 million pounds, of which the county has set aside a third; the rest is to come from a fund for rural roads.',
];

function read(body: string, head = '') {
  const { window } = new JSDOM(
    `<html lang="en"><head><title>Bridge closed</title>${head}</head><body>${body}</body></html>`,
  );
  const url = 'https://echo.example/news/bridge';
  const reading = readPage(window.document, { url, isForced: true });
  if (reading.article === null) return { reading, text: '', html: '' };
  const fragment = sanitizeArticle(reading.article.html, { window, baseUrl: url });
  return { reading, text: toReaderText(fragment).text, html: reading.article.html as string };
}

const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');

describe('a plain story', () => {
  it('comes out paragraph by paragraph, in order, with nothing else', () => {
    const { text } = read(
      `<nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1>${paragraphs}</article><footer>© Echo</footer>`,
    );
    expect(text).toBe(STORY.join('\n\n'));
  });

  it('is the article and not the page around it when forms shadow the DOM', () => {
    const form = '<form><input name="parentNode"><input name="nextElementSibling"><input name="children"></form>';
    expect(read(`<article>${form}${paragraphs}</article>`).text).toBe(STORY.join('\n\n'));
  });

  it('leaves the page as it was', () => {
    const { window } = new JSDOM(`<body><article><h1>Bridge closed</h1>${paragraphs}</article></body>`);
    const before = window.document.documentElement.outerHTML;
    readPage(window.document, { url: 'https://echo.example/a', isForced: true });
    expect(window.document.documentElement.outerHTML).toBe(before);
  });
});
