// Do the links that we write really scroll Chromium to the very words?

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { toQuoteLink } from '../../src/core/export/quote-link.ts';
import { analyzePage } from '../../src/entries/cli/analyze-page.ts';
import { ARTICLES } from './serve-pages.ts';
import { useChromium } from './use-chromium.ts';

const { chromium, server } = useChromium();

const SLUGS = [
  'wire-datelines',
  'feature-long',
  'interview-organ-builder',
  'science-single-marks',
  'german-news',
  'french-news',
];
/** As much as the exports give. */
const CONTEXT = 32;

interface Place {
  readonly scrollY: number;
  /** Pixels from the top edge of the window to the words; null where the page does not hold them in one node's text. */
  readonly top: number | null;
  readonly height: number;
  readonly lowest: number;
}

/** Where the words stand that follow `prefix`, with spaces of any kind and number. */
function findWords(page: Page, prefix: string, words: string): Promise<Place> {
  return page.evaluate(
    (before, sought) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: { readonly node: Text; readonly at: number }[] = [];
      let text = '';
      // Folded as the words are: one space for each run, none of the layout's own.
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.parentElement?.tagName ?? '')) continue;
        nodes.push({ node: node as Text, at: text.length });
        text += (node as Text).data.replace(/\s/g, ' ');
      }
      const toPattern = (part: string): string =>
        part
          .trim()
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
          .replace(/\s+/g, '\\s*');
      const found = new RegExp(`${toPattern(before)}\\s*(${toPattern(sought)})`).exec(text);
      const lowest = document.documentElement.scrollHeight - innerHeight;
      if (found === null) return { scrollY, top: null, height: innerHeight, lowest };
      const start = found.index + found[0].length - (found[1]?.length ?? 0);
      const holder = nodes.findLast(({ at }) => at <= start);
      if (holder === undefined) return { scrollY, top: null, height: innerHeight, lowest };
      const range = document.createRange();
      range.setStart(holder.node, start - holder.at);
      range.setEnd(holder.node, Math.min(holder.node.length, start - holder.at + 1));
      return { scrollY, top: range.getBoundingClientRect().top, height: innerHeight, lowest };
    },
    prefix,
    words,
  );
}

const isSeen = ({ top, height }: Place): boolean => top !== null && 0 <= top && top < height;

/** The browser scrolls in its own time. @returns where they stand at last. */
async function waitForWords(page: Page, prefix: string, words: string): Promise<Place> {
  const end = Date.now() + 10_000;
  let place = await findWords(page, prefix, words);
  while (!isSeen(place) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    place = await findWords(page, prefix, words);
  }
  return place;
}

it.each(SLUGS)(
  '%s: each quote’s link brings its words into view',
  async (slug) => {
    const url = server().urlOf(slug);
    const html = readFileSync(join(ARTICLES, slug, 'source.html'));
    const { article, quotes } = analyzePage(html, { url, hasTrace: false, tagger: null });
    if (article === null) throw new Error(`${slug} is no article any more`);
    const { title, dek, text, lang } = article;
    const spoken = quotes.filter(({ kind }) => kind !== 'other');
    expect(spoken.length).toBeGreaterThan(2);
    const missed: string[] = [];
    let scrolled = 0;
    for (const quote of spoken) {
      const { start, end } = quote;
      const prefix = text.slice(Math.max(0, start - CONTEXT), start);
      const suffix = text.slice(end, end + CONTEXT);
      const link = toQuoteLink({ title, dek, text, lang, url }, { span: { start, end }, prefix, suffix }, quote.text);
      // A document of its own for each: the browser follows a directive once, when the page comes.
      const page = await chromium().browser.newPage();
      // Low, so that hardly any words are in view by chance.
      await page.setViewport({ width: 900, height: 240 });
      await page.goto(link ?? 'about:blank', { waitUntil: 'load' });
      const words = quote.text.split('\n')[0] ?? '';
      const place = await waitForWords(page, prefix.split('\n').at(-1) ?? '', words.slice(0, 60));
      if (!isSeen(place)) missed.push(`${link}\n${JSON.stringify(place)} ${words.slice(0, 60)}`);
      if (0 < place.scrollY) scrolled += 1;
      await page.close();
    }
    expect(missed).toEqual([]);
    expect(scrolled).toBeGreaterThan(spoken.length / 2);
  },
  180_000,
);

it('scrolls to the second of two equal passages, and not at all without its directive', async () => {
  const filler = Array.from({ length: 40 }, (_, at) => `<p>Paragraph ${at} says nothing of it.</p>`).join('');
  const twice = [`The mayor said: “We will open in May.”`, 'Later the clerk said: “We will open in May.”'];
  const html = `<!doctype html><title>t</title><body><p>${twice[0]}</p>${filler}<p id="late">${twice[1]}</p>${filler}`;
  const text = [
    twice[0],
    ...Array.from({ length: 40 }, (_, at) => `Paragraph ${at} says nothing of it.`),
    twice[1],
  ].join('\n\n');
  const words = 'We will open in May.';
  const start = text.lastIndexOf(words);
  const page = await chromium().browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html; charset=utf-8', body: html }));
  const url = 'http://twice.example/';
  const link = toQuoteLink(
    { title: null, dek: null, text, lang: 'en', url },
    { span: { start, end: start + words.length }, prefix: '', suffix: '' },
    words,
  );
  const topOfLate = (): Promise<number> =>
    page.$eval('#late', (element) => element.getBoundingClientRect().top / innerHeight);
  await page.goto(link ?? 'about:blank', { waitUntil: 'load' });
  await expect.poll(topOfLate).toBeLessThan(1);
  expect(await topOfLate()).toBeGreaterThan(0);
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  expect(await topOfLate()).toBeGreaterThan(1);
  await page.close();
});
