import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/dom/read-page.ts';
import { dropTrackingPixels, noteTrueSize } from '../../../src/dom/tracking-pixels.ts';

const BASE = 'https://harbour.example/news/story';
const parse = (html: string): Document => new JSDOM(html).window.document;
const picture = (attributes: string): Element => parse(`<img ${attributes}>`).querySelector('img') as Element;

describe('pictures that count visits', () => {
  it.each([
    ['src="/p.gif" width="1" height="1"', 'tracking-pixel'],
    ['src="/p.gif" width="2" height=2', 'tracking-pixel'],
    ['src="/p.gif" width="0"', 'tracking-pixel'],
    ['src="/p.gif" style="width:1px;height:1px"', 'tracking-pixel'],
    ['src="/p.gif" style="HEIGHT: 1px !important; width: 1px !important"', 'tracking-pixel'],
    ['src="/p.gif" width="600" height="400" style="width:1px;height:1px"', 'tracking-pixel'],
    ['src="/p.gif" style="display:none"', 'unseen-picture'],
    ['src="/p.gif" style="visibility: hidden"', 'unseen-picture'],
    ['src="/p.gif" hidden', 'unseen-picture'],
  ])('go: <img %s>', (attributes, rule) => {
    const page = parse(`<p>Words.</p><img ${attributes}>`);
    expect(dropTrackingPixels(page, BASE)).toEqual([
      { step: 'dom/pixels', rule, text: 'https://harbour.example/p.gif' },
    ]);
    expect(page.querySelector('img')).toBeNull();
  });

  it.each([
    ['src="/crane.jpg"'],
    ['src="/crane.jpg" width="600" height="400"'],
    ['src="/line.png" width="600" height="2"'],
    ['src="/crane.svg" width="1" height="1" style="width: 100%; height: auto"'],
    ['src="/crane.jpg" width="100%"'],
    ['src="/crane.jpg" style="max-width:1px"'],
    ['src="/blank.gif" data-src="/crane.jpg" style="display:none"'],
    ['src="/blank.gif" srcset="/crane.jpg 600w" hidden'],
  ])('do not take others along: <img %s>', (attributes) => {
    const page = parse(`<img ${attributes}>`);
    expect(dropTrackingPixels(page, BASE)).toEqual([]);
    expect(page.querySelector('img')).not.toBeNull();
  });

  it('are known by what the live page shows, where nothing says their size', () => {
    const original = picture('src="/p.gif"');
    Object.defineProperties(original, { naturalWidth: { value: 1 }, naturalHeight: { value: 1 } });
    const twin = picture('src="/p.gif"');
    noteTrueSize(original, twin);
    const page = twin.ownerDocument;
    expect(dropTrackingPixels(page, BASE).map(({ rule }) => rule)).toEqual(['tracking-pixel']);
  });

  it('are not what says 1 × 1 and is shown large', () => {
    const original = picture('src="/crane.svg" width="1" height="1"');
    original.getBoundingClientRect = () => ({ width: 600, height: 400 }) as DOMRect;
    const twin = picture('src="/crane.svg" width="1" height="1"');
    noteTrueSize(original, twin);
    expect(dropTrackingPixels(twin.ownerDocument, BASE)).toEqual([]);
  });

  it('are not what a lazy loader shows until the picture comes', () => {
    const original = picture('src="/blank.gif" data-src="/crane.jpg"');
    Object.defineProperties(original, { naturalWidth: { value: 1 }, naturalHeight: { value: 1 } });
    const twin = picture('src="/blank.gif" data-src="/crane.jpg"');
    noteTrueSize(original, twin);
    expect(dropTrackingPixels(twin.ownerDocument, BASE)).toEqual([]);
  });
});

const STORY = Array.from(
  { length: 8 },
  (_, index) =>
    `<p>Paragraph ${index} tells, in some words more than one line holds, what the harbour board decided on Monday and why.</p>`,
).join('');

describe('reading a page that counts its visits', () => {
  it('keeps its pictures, drops its pixels in text, figures and noscript, and says so', () => {
    const page = parse(`<html lang="en"><title>Crane stays</title><body><article><h1>Crane stays</h1>${STORY}
<figure><img src="/crane.jpg" width="600" height="400"><figcaption>The crane.</figcaption></figure>
<p><img src="https://count.example/a" width="1" height="1">The last words of the story stand here, beside a counter of visits.</p>
<figure><img src="https://count.example/b" width="1" height="1"></figure>
<img src="https://count.example/c" style="display:none">
<noscript><img src="https://count.example/d" width="1" height="1"></noscript>
${STORY}</article></body></html>`);
    const traced: string[] = [];
    const { article } = readPage(page, {
      url: BASE,
      isForced: true,
      trace: ({ step, rule, text }) => {
        if (step === 'dom/pixels') traced.push(`${rule} ${text}`);
      },
    });
    expect(article?.html).toContain('crane.jpg');
    expect(article?.html).toContain('beside a counter of visits');
    expect(article?.html).not.toContain('count.example');
    expect(traced).toContain('tracking-pixel https://count.example/a');
    expect(traced).toContain('tracking-pixel https://count.example/b');
    expect(traced).toContain('unseen-picture https://count.example/c');
  });

  it('drops them from a part that was picked by hand, too', () => {
    const page = parse(
      `<body><main id="story">${STORY}<img src="https://count.example/a" width="1" height="1"></main></body>`,
    );
    const { article } = readPage(page, { url: BASE, picked: '#story' });
    expect(article?.html).toContain('harbour board');
    expect(article?.html).not.toContain('count.example');
  });
});
