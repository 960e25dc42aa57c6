// Does a page come out as its article, end to end?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { indexBounded } from '../../../src/dom/bounded-index.ts';
import { clonePage } from '../../../src/dom/clone-page.ts';
import { boundTree } from '../../../src/dom/harden.ts';
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

describe('a syndicated story on a weblog system', () => {
  const page = `
    <div class="site-header"><a href="/">The Valley Echo</a></div>
    <div id="crumbs" class="breadcrumb-trail">Home » World » Bridge closed</div>
    <h1 class="entry-title">Bridge closed</h1>
    <article class="post type-post category-ads tag-bridges"><h2>Bridge closed</h2>
      <div class="wp-caption"><img src="/mill.jpg"><p class="wp-caption-text">The bridge in March. Pavel Doss / Northern Press – Archive</p></div>
      ${paragraphs}
    </article>
    <div class="post-tags">Tags: bridges</div>
    <div id="respond"><h3>Leave a Comment</h3><form><textarea></textarea></form></div>
    <p>This site uses Akismet to reduce spam. Learn how your comment data is processed.</p>`;

  it('keeps the story and none of the lines around it', () => {
    expect(read(page).text).toBe(STORY.join('\n\n'));
  });

  it('keeps the picture with its caption, outside the text', () => {
    const { html } = read(page);
    expect(html).toContain('<figure><img src="https://echo.example/mill.jpg"');
    expect(html).toContain('<figcaption>The bridge in March. Pavel Doss / Northern Press – Archive</figcaption>');
  });

  it('records what was left out, with step, rule and text', () => {
    const removals = read(page).reading.article?.removals ?? [];
    expect(removals).toContainEqual({
      step: 'dom/clean/before',
      rule: 'navigation',
      text: 'Home » World » Bridge closed',
    });
    expect(removals.map((removal) => removal.rule)).toContain('caption-class');
  });
});

describe('pages whose words stand elsewhere', () => {
  const body = STORY.join('\n');
  const ld = (object: object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

  it('reads the story from structured data when the page shows none', () => {
    const article = { '@graph': [{ '@type': ['NewsArticle'], headline: 'Bridge closed', articleBody: body }] };
    const { reading, text } = read('<div id="app"></div>', ld(article));
    expect(reading.article?.origin).toBe('json-ld');
    expect(text).toBe(STORY.join('\n\n'));
  });

  it('prefers the page where it shows as much', () => {
    const { reading } = read(`<article>${paragraphs}</article>`, ld({ '@type': 'NewsArticle', articleBody: body }));
    expect(reading.article?.origin).toBe('dom');
  });

  it.each(['noscript', 'template'])('reads the story from <%s> when nothing else is there', (tag) => {
    const { reading, text } = read(`<div id="app"></div><${tag}><article>${paragraphs}</article></${tag}>`);
    expect(reading.article?.origin).toBe('noscript');
    expect(text).toBe(STORY.join('\n\n'));
  });

  const blocks = STORY.map((content) => ({ type: 'text', content }));
  const inHtml = STORY.map((line) => `<p>${line}</p>`).join('');
  it.each([
    ['blocks in JSON', `<script type="application/json" id="state">${JSON.stringify({ props: { blocks } })}</script>`],
    ['HTML in JSON', `<script type="application/json">${JSON.stringify({ story: { body: inHtml } })}</script>`],
    ['an assignment', `<script>var a=1;window.__STATE__ = ${JSON.stringify({ story: { blocks } })};run()</script>`],
    ['a field of a global', `<script>Echo.page={};Echo.content=${JSON.stringify({ elements: blocks })};</script>`],
    ['JSON in a string', `<script>window.S = JSON.parse(${JSON.stringify(JSON.stringify({ blocks }))})</script>`],
    ['JSON with undefined', `<script>window.S = {"a":undefined,"blocks":${JSON.stringify(blocks)}}</script>`],
  ])('reads the story from the state of scripts: %s', (_name, script) => {
    const { reading, text } = read(`<div id="app"></div>${script}`);
    expect(reading.article?.origin).toBe('json-state');
    expect(text).toBe(STORY.join('\n\n'));
  });

  it('takes the story that stands beside the headline, not a longer one', () => {
    const state = { next: { blocks: [...blocks, ...blocks] }, story: { title: 'Bridge closed', blocks } };
    const script = `<script>window.__STATE__=${JSON.stringify(state)}</script>`;
    expect(read(`<div id="app"></div>${script}`).text).toBe(STORY.join('\n\n'));
  });

  it('runs nothing and shows no markup of a state', () => {
    const state = {
      blocks: [...blocks, { type: 'html', content: '<img src=x onerror="alert(1)"><script>alert(1)<\\/script>' }],
    };
    const script = `<script>window.__STATE__=${JSON.stringify(state).replace(/<\//g, '<\\/')}</script>`;
    const { window } = new JSDOM(`<body><div id="app"></div>${script}</body>`);
    const reading = readPage(window.document, { url: 'https://echo.example/a', isForced: true });
    const fragment = sanitizeArticle(reading.article!.html, { window, baseUrl: 'https://echo.example/' });
    expect(fragment.querySelector('script, [onerror]')).toBeNull();
    expect(toReaderText(fragment).text).toContain('Orla Finch');
  });

  it('prefers what the page shows to any state', () => {
    const script = `<script>window.S=${JSON.stringify({ blocks: [...blocks, ...blocks] })}</script>`;
    expect(read(`<article>${paragraphs}</article>${script}`).reading.article?.origin).toBe('dom');
  });

  it('reads what stands in an open shadow root', () => {
    const { window } = new JSDOM('<body><story-body></story-body></body>');
    const host = window.document.querySelector('story-body')!;
    host.attachShadow({ mode: 'open' }).innerHTML = `<article>${paragraphs}</article>`;
    const reading = readPage(window.document, { url: 'https://echo.example/a', isForced: true });
    expect(reading.article?.html).toContain('Orla Finch');
    expect(host.innerHTML).toBe('');
  });

  it('says of a stub that it is one, and of a whole story that it is not', () => {
    const closed = ld({ '@type': 'NewsArticle', headline: 'Bridge closed', isAccessibleForFree: 'False' });
    expect(read(`<article><p>${STORY[0]}</p><p>${STORY[1]}</p></article>`, closed).reading.article?.isStub).toBe(true);
    expect(read(`<article>${paragraphs}</article>`).reading.article?.isStub).toBe(false);
  });

  it('keeps the beginning of a page of too many elements, and says so', () => {
    const { document } = new JSDOM(`<body>${paragraphs}${'<i></i>'.repeat(50)}<p>The end.</p>`).window;
    expect(boundTree(document, 40).isTooLarge).toBe(true);
    expect(document.body.textContent).toContain('Orla Finch');
    expect(document.body.textContent).not.toContain('The end.');
    expect(boundTree(document, 40).isTooLarge).toBe(false);
    expect(read(`<article>${paragraphs}</article>`).reading.article?.isTooLarge).toBe(false);
  });

  it('flattens a very long text from fewer levels on, and an ordinary one as before', () => {
    const deepen = (text: string): Document =>
      new JSDOM(`<body>${'<div>'.repeat(60)}${text}${'</div>'.repeat(60)}`).window.document;
    const long = deepen('The board met. '.repeat(30_000));
    const short = deepen('The board met. ');
    const { length } = long.body.textContent ?? '';
    for (const document of [long, short]) indexBounded(document, boundTree(document).depth);
    // 450,000 characters may lie 23 levels deep; two are above.
    expect(long.querySelectorAll('div').length).toBe(21);
    expect(long.body.textContent?.length).toBe(length);
    expect(short.querySelectorAll('div').length).toBe(60);
  });

  it('takes the data of a page for no text of it', () => {
    const data = `<script type="application/json">"${'The board met. '.repeat(30_000)}"</script>`;
    const { document } = new JSDOM(`<body>${'<div>'.repeat(60)}The board met.${'</div>'.repeat(60)}${data}`).window;
    indexBounded(document, boundTree(document).depth);
    expect(document.querySelectorAll('div').length).toBe(60);
  });

  it('reads a page whose formulas hold templates', () => {
    const { article } = read(`<article>${paragraphs}<math><template><mi>x</mi></template></math></article>`).reading;
    expect(article?.html).toContain('Orla Finch');
  });

  it('counts no choices of a list, however many they are', () => {
    const choices = (tag: string) => `<${tag}>${'<option>Lunden'.repeat(50)}</${tag}>`;
    const { document } = new JSDOM(`<body>${choices('select')}${choices('datalist')}${paragraphs}<p>The end.</p>`)
      .window;
    expect(boundTree(document, 40).isTooLarge).toBe(false);
    expect(document.body.textContent).toContain('The end.');
    expect(document.body.textContent).not.toContain('Lunden');
  });

  it.each([
    ['Subscribe to continue reading.', true],
    ['Jetzt abonnieren und weiterlesen.', true],
    ['Abonnez-vous pour lire la suite.', true],
    ['Suscríbete para seguir leyendo.', true],
    ['The toll on the bridge was called a paywall.', false],
  ])('takes a box for a wall by its class and its words: %s', (words, isStub) => {
    const page = `<article><p>${STORY[0]}</p><p>${STORY[1]}</p><div class="paywall-box">${words}</div></article>`;
    expect(read(page).reading.article?.isStub).toBe(isStub);
  });

  it('calls nothing a stub that is given whole, whatever the box says', () => {
    const years = [2029, 2030, 2031].flatMap((year) => STORY.map((text) => `<p>In ${year}: ${text}</p>`)).join('');
    const whole = `<article>${years}<div class="paywall">Subscribe to continue reading.</div></article>`;
    const closed = ld({ '@type': 'NewsArticle', headline: 'Bridge closed', wordCount: 90 });
    expect(read(whole, closed).reading.article?.isStub).toBe(false);
  });

  it('keeps what is collapsed beside the beginning of the story', () => {
    const { text } = read(
      `<article><p>${STORY[0]}</p><p>${STORY[1]}</p><div hidden><p>${STORY[2]}</p><p>${STORY[3]}</p></div></article>`,
    );
    expect(text).toBe(STORY.join('\n\n'));
  });
});

describe('the structure of a story', () => {
  it('keeps the times of a live blog as blocks of their own', () => {
    const entries = STORY.map(
      (text, i) => `<div class="entry"><time class="entry-time">1${i}:05</time><p>${text}</p></div>`,
    );
    const { reading, html } = read(`<main><h1>Bridge closed</h1><div class="live">${entries.join('')}</div></main>`);
    const { window } = new JSDOM('');
    const fragment = sanitizeArticle(reading.article!.html, { window, baseUrl: 'https://echo.example/' });
    expect(html).toContain('data-role="timestamp"');
    expect(
      toReaderText(fragment)
        .blocks.slice(0, 2)
        .map(({ kind, text }) => [kind, text.slice(0, 12)]),
    ).toEqual([
      ['timestamp', '10:05'],
      ['paragraph', 'The old mill'],
    ]);
  });

  it('keeps questions and answers apart and tells what is set in bold', () => {
    const turns = STORY.map(
      (text) => `<p><strong>What did you expect of the council then?</strong></p><p>${text}</p>`,
    ).join('');
    const { reading } = read(`<article>${turns}</article>`);
    const { window } = new JSDOM('');
    const { blocks } = toReaderText(
      sanitizeArticle(reading.article!.html, { window, baseUrl: 'https://echo.example/' }),
    );
    expect(blocks).toHaveLength(8);
    expect(blocks.map((block) => block.isEmphasized)).toEqual([true, false, true, false, true, false, true, false]);
  });

  it('marks a quotation in large type that repeats the story', () => {
    const pull = '<div class="pull-quote">“We would rather lose a winter than a bus full of children”</div>';
    const { html } = read(
      `<article><p>${STORY[0]}</p><p>${STORY[1]}</p>${pull}<p>${STORY[2]}</p><p>${STORY[3]}</p></article>`,
    );
    expect(html).toContain('<blockquote data-role="pull-quote">');
  });

  it('shows an embedded video as a labelled link', () => {
    const video = '<iframe src="https://www.youtube.com/embed/abc" title="The bridge from the air"></iframe>';
    const { html, text } = read(`<article>${paragraphs}${video}<p>${STORY[0]?.replace('old', 'new')}</p></article>`);
    expect(html).toContain('<a href="https://www.youtube.com/embed/abc">The bridge from the air (www.youtube.com)</a>');
    expect(text).not.toContain('youtube');
  });

  it('keeps the words of an embedded post', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>The bridge shook under my bicycle for years, and I told them so.</p></blockquote>';
    expect(read(`<article>${paragraphs}${post}<p>${STORY[0]?.replace('old', 'new')}</p></article>`).text).toContain(
      'shook under my bicycle',
    );
  });
});

describe('a story of several pages', () => {
  it('says where it goes on, although the pager is no part of the text', () => {
    const pager = '<nav class="pagination"><a href="/news/bridge">1</a> <a href="/news/bridge?page=2">2</a></nav>';
    const { reading, text } = read(`<article>${paragraphs}</article>${pager}`);
    expect(reading.article?.nextPage).toBe('https://echo.example/news/bridge?page=2');
    expect(text).toBe(STORY.join('\n\n'));
  });

  it('has no next page where it is whole', () => {
    expect(read(`<article>${paragraphs}</article>`).reading.article?.nextPage).toBeNull();
  });
});

describe('pages made to break readers', () => {
  it.each(['', 'story.html', 'about:blank', 'file:///tmp/story.html'])('reads a page whose address is %j', (url) => {
    const { window } = new JSDOM(`<body><article>${paragraphs}</article></body>`);
    expect(readPage(window.document, { url, isForced: true }).article?.html).toContain('Orla Finch');
  });

  // jsdom itself needs seconds to parse deeper trees; the browser tests go to 5,000.
  it('flattens 1,000 nested elements and keeps their text', () => {
    const nested = `${'<div>a '.repeat(1000)}the last word${'</div>'.repeat(1000)}`;
    const { window } = new JSDOM(`<body><article>${paragraphs}</article>${nested}</body>`);
    const { document } = clonePage(window.document);
    let depth = 0;
    for (let at = document.querySelector('body > div:last-child'); at !== null; at = at.firstElementChild) depth += 1;
    expect(depth).toBeLessThanOrEqual(100);
    expect(document.body.textContent).toContain('the last word');
  });

  it('flattens what it lays open of <noscript>, too', () => {
    const nested = `${'<div>'.repeat(400)}${paragraphs}${'</div>'.repeat(400)}`;
    const { reading, text } = read(`<noscript>${nested}</noscript>`);
    expect(reading.article?.origin).toBe('noscript');
    expect(text.replace(/\s+/g, ' ')).toContain(STORY[0]);
    expect(reading.article?.html.match(/<div/g)?.length ?? 0).toBeLessThan(100);
  });

  it('carries no templates of templates around', () => {
    const nested = `${'<template>x'.repeat(200)}${'</template>'.repeat(200)}`;
    const { reading, text } = read(`<article>${paragraphs}${nested}</article>`);
    expect(reading.article?.html).not.toContain('<template');
    expect(text).toBe(STORY.join('\n\n'));
  });

  it.each([
    'parentNode',
    'cloneNode',
    'createTreeWalker',
    'body',
    'documentElement',
    'querySelectorAll',
    'firstChild',
    'attributes',
  ])('is not led astray by a form or image named %s', (name) => {
    const page = `<img name="${name}"><form name="${name}"><input name="${name}"><input id="${name}"></form>`;
    expect(read(`${page}<article>${paragraphs}</article>`).text).toBe(STORY.join('\n\n'));
  });

  it.each(['', '<p>', '<frameset><frame></frameset>', '<svg><p>x</p></svg>'])('gives an answer for %j', (html) => {
    expect(read(html).reading.detection.isArticle).toBe(false);
  });
});

it('never brings back the whole story in one piece, however sure the filter is of it', () => {
  const copy = `<div class="comments">${STORY.join(' ')}</div>`;
  const { window } = new JSDOM(
    `<title>Bridge closed</title><article><h1>Bridge closed</h1>${STORY.map((line) => `<p>${line}</p>`).join('')}</article>${copy}`,
  );
  const { article } = readPage(window.document, {
    url: 'https://echo.example/news/bridge',
    isForced: true,
    score: (candidates) => candidates.map(() => 1),
  });
  for (const line of STORY) expect((article?.html ?? '').split(line)).toHaveLength(2);
});
