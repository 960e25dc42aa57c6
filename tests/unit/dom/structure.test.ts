// Is the structure of a story kept, each part as what it is, and does everything around it go, with a record?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/dom/read-page.ts';
import { sanitizeArticle, toSafeHtml } from '../../../src/dom/sanitize.ts';
import { toReaderText } from '../../../src/dom/to-reader-text.ts';

const BEGIN = [
  'The lighthouse on Skerry Point will be kept by hand again from June, the harbour board said on Friday, after its lamp failed eleven times in a year.',
  '“A machine does not hear a ship,” said Pia Lunde, who was born in the tower and has asked for the post every spring since it was given up.',
  'The board had replaced the last keeper in 1988, and since then a company on the mainland has watched the lamp over a telephone line.',
];
const END = [
  'The new keeper is to live in the tower from the first of June, with a boat that brings food and letters every second Tuesday.',
  'Whether the harbour pays for it is open: the town gives a third, the county has promised another, and nobody has spoken of the last.',
];

function read(inside: string, around: { readonly before?: string; readonly after?: string } = {}) {
  const toHtml = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
  const story = `<article><h1>Keeper wanted</h1>${around.before ?? ''}${toHtml(BEGIN)}${inside}${toHtml(END)}${around.after ?? ''}</article>`;
  const { window } = new JSDOM(`<html lang="en"><head><title>Keeper wanted</title></head><body>${story}</body></html>`);
  const url = 'https://echo.example/coast/keeper-wanted';
  const { article } = readPage(window.document, { url, isForced: true });
  if (article === null) throw new Error('no article was found: look at the page made above');
  const fragment = sanitizeArticle(article.html, { window, baseUrl: url });
  const { blocks } = toReaderText(fragment);
  const inner = blocks.slice(BEGIN.length, blocks.length - END.length);
  return {
    html: toSafeHtml(fragment),
    blocks: inner.map(({ kind, text }) => [kind, text]),
    all: blocks,
    removals: article.removals,
  };
}

describe('what is kept, and as what', () => {
  it.each([
    ['a heading', '<h2>Eleven dark nights</h2>', [['heading', 'Eleven dark nights']], '<h2>Eleven dark nights</h2>'],
    [
      'a list',
      '<ul><li>The lamp failed in March, on a night of fog.</li><li>It failed again in May, for two nights.</li></ul>',
      [
        ['list-item', 'The lamp failed in March, on a night of fog.'],
        ['list-item', 'It failed again in May, for two nights.'],
      ],
      '<ul>',
    ],
    [
      'a numbered list that starts later',
      '<ol start="3"><li>Third, the tower needs a stove before the autumn.</li><li>Fourth, it needs a door that closes.</li></ol>',
      [
        ['list-item', 'Third, the tower needs a stove before the autumn.'],
        ['list-item', 'Fourth, it needs a door that closes.'],
      ],
      '<ol start="3">',
    ],
    [
      'a table, each row one block, without its caption',
      '<table><caption>Nights</caption><thead><tr><th>Year</th><th>Nights</th></tr></thead><tbody><tr><td>2029</td><td>4</td></tr><tr><td>2030</td><td>11</td></tr></tbody></table>',
      [
        ['table-row', 'Year Nights'],
        ['table-row', '2029 4'],
        ['table-row', '2030 11'],
      ],
      '<caption>Nights</caption>',
    ],
    [
      'a picture with its caption, apart from the text',
      '<figure><img src="/tower.jpg" alt="The tower"><figcaption>The tower in March. Photo: Ole Dahl</figcaption></figure>',
      [],
      '<figcaption>The tower in March. Photo: Ole Dahl</figcaption>',
    ],
    [
      'a quotation set as a block',
      '<blockquote><p>Nobody shall tend the light who cannot row.</p></blockquote>',
      [['blockquote', 'Nobody shall tend the light who cannot row.']],
      '<blockquote>',
    ],
    [
      'a pull quote that repeats the story, marked as such',
      '<aside class="pullquote"><p>“A machine does not hear a ship”</p></aside>',
      [['pull-quote', '“A machine does not hear a ship”']],
      '<blockquote data-role="pull-quote">',
    ],
    [
      'a plain block that repeats the story, with its speaker behind a dash',
      '<blockquote>“A machine does not hear a ship” — Pia Lunde</blockquote>',
      [['pull-quote', '“A machine does not hear a ship” — Pia Lunde']],
      '<blockquote data-role="pull-quote">',
    ],
    [
      'an answer with a dash in it, as a quotation',
      '<div class="pullquote">No – I have never once been afraid of it in all those years</div>',
      [['blockquote', 'No – I have never once been afraid of it in all those years']],
      '<blockquote>',
    ],
    [
      'a pull quote whose words stand nowhere else, as a quotation',
      '<div class="pull-quote">“I counted the ships from my bed before I could count at all”</div>',
      [['blockquote', '“I counted the ships from my bed before I could count at all”']],
      '<blockquote>',
    ],
    [
      'the words of an embedded post, as a quotation',
      '<blockquote class="twitter-tweet"><p>The lamp is out again and the ferry is late, as it was last week.</p>— Ole Dahl <a href="https://x.com/dahl/1">May 3</a></blockquote>',
      [
        ['blockquote', 'The lamp is out again and the ferry is late, as it was last week.'],
        ['blockquote', '— Ole Dahl May 3'],
      ],
      'https://x.com/dahl/1',
    ],
    [
      'an embedded video, as a labelled link outside the text',
      '<div class="video"><iframe src="https://player.vimeo.com/video/7" title="The lamp at night"></iframe></div>',
      [],
      '<p data-role="embed"><a href="https://player.vimeo.com/video/7">The lamp at night (player.vimeo.com)</a></p>',
    ],
    [
      'a video of the page’s own, as a labelled link',
      '<video title="The lamp"><source src="/lamp.mp4"></video>',
      [],
      '<a href="https://echo.example/lamp.mp4">The lamp (echo.example)</a>',
    ],
    [
      'a post that is only a frame, as a labelled link',
      '<iframe src="https://www.instagram.com/p/abc/embed" title="Post of Ole Dahl"></iframe>',
      [],
      '<a href="https://www.instagram.com/p/abc/embed">Post of Ole Dahl (www.instagram.com)</a>',
    ],
    [
      'a mark of a footnote and the note',
      '<p>The board counts failures of more than an hour.<sup><a href="#fn1" id="r1">1</a></sup></p><ol class="footnotes"><li id="fn1">Minutes of the board, 4 May, page 12. <a href="#r1">↩</a></li></ol>',
      [
        ['paragraph', 'The board counts failures of more than an hour.1'],
        ['list-item', 'Minutes of the board, 4 May, page 12. ↩'],
      ],
      '<sup>',
    ],
    [
      'code, with its lines',
      '<pre><code>lamp on\n  wait 10\nlamp off</code></pre>',
      [['preformatted', 'lamp on wait 10 lamp off']],
      '<pre><code>lamp on\n  wait 10\nlamp off</code></pre>',
    ],
    [
      'what a reader must unfold',
      '<details><summary>How often did it fail?</summary><p>Four times in 2029 and eleven times in 2030, says the board.</p></details>',
      [
        ['paragraph', 'How often did it fail?'],
        ['paragraph', 'Four times in 2029 and eleven times in 2030, says the board.'],
      ],
      'How often did it fail?',
    ],
    [
      'what is clipped behind “read on”',
      '<div class="read-more-content" aria-hidden="true"><p>In the second winter the boat could not land for nine weeks, and Lunde’s mother burned the stairs of the coal cellar to keep the lamp warm.</p><p>Her log of those weeks, in pencil, is in the museum of the town; the board has asked for a copy of it.</p></div>',
      [
        [
          'paragraph',
          'In the second winter the boat could not land for nine weeks, and Lunde’s mother burned the stairs of the coal cellar to keep the lamp warm.',
        ],
        [
          'paragraph',
          'Her log of those weeks, in pencil, is in the museum of the town; the board has asked for a copy of it.',
        ],
      ],
      'nine weeks',
    ],
  ])('%s', (_name, inside, blocks, html) => {
    const found = read(inside);
    expect(found.blocks).toEqual(blocks);
    expect(found.html).toContain(html);
    expect(found.all.at(-1)?.text).toBe(END.at(-1));
  });

  it('turns of an interview, questions told from answers', () => {
    const turns = [
      '<p><strong>Why do you want to live there?</strong></p>',
      '<p>Because I know what the lamp sounds like when it is about to go out, and no telephone does.</p>',
      '<p><b>Echo:</b> And in the winter?</p>',
      '<p><b>Lunde:</b> In the winter there is less to hear, and I will read what I have kept for it.</p>',
    ];
    const { all, blocks } = read(turns.join(''));
    expect(blocks).toHaveLength(4);
    expect(all.slice(3, 7).map((block) => block.isEmphasized)).toEqual([true, false, false, false]);
    expect(blocks[3]?.[1]).toMatch(/^Lunde: /);
  });

  it('entries of a live blog, each under its time', () => {
    const entry = (time: string, text: string): string =>
      `<div class="live-entry"><time class="entry-time" datetime="2031-05-03T${time}">${time}</time><h3>${text.slice(0, 20)}</h3><p>${text}</p></div>`;
    const live = BEGIN.map((text, i) => entry(`1${i}:05`, `${text} So it went.`)).join('');
    const kinds = read(live).blocks.map(([kind]) => kind);
    expect(kinds).toEqual([
      'timestamp',
      'heading',
      'paragraph',
      'timestamp',
      'heading',
      'paragraph',
      'timestamp',
      'heading',
      'paragraph',
    ]);
  });
});

describe('what goes, with step, rule and text', () => {
  const after = (html: string) => ({ after: html });
  it.each([
    ['a credit', '<div class="photo-credit">Photo: Ole Dahl</div>', {}],
    ['a byline', '<div class="byline">By Ana Ruiz</div>', 'before'],
    [
      'related links',
      '<div class="related-stories"><h3>Related</h3><ul><li><a href="/a">Harbour to be dredged</a></li></ul></div>',
      {},
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get the morning letter.</p><form><input><button>Go</button></form></div>',
      {},
    ],
    ['a share bar', '<ul class="share-bar"><li>Post</li><li>Mail</li></ul>', {}],
    ['a list of tags', '<div class="article-tags">Coast, Lamps</div>', 'after'],
    ['a box about the author', '<div class="author-bio"><p>Ana Ruiz covers the coast.</p></div>', 'after'],
    ['a consent banner', '<div id="onetrust-consent-sdk"><p>We value your privacy.</p></div>', 'after'],
    ['comments', '<section id="comments"><h3>Comments</h3><p>First!</p></section>', 'after'],
  ] as const)('%s', (_name, html, place) => {
    const words =
      new JSDOM(html.replace(/</g, ' <')).window.document.body.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const { all, removals } =
      place === 'before' ? read('', { before: html }) : place === 'after' ? read('', after(html)) : read(html);
    expect(all.map(({ text }) => text)).toEqual([...BEGIN, ...END]);
    const removed = removals.map(({ text }) => text).join(' ');
    for (const word of words.split(' ')) expect(removed, `${word} went without a record`).toContain(word);
    for (const removal of removals)
      expect(removal).toEqual({
        step: expect.stringMatching(/^dom\//),
        rule: expect.stringMatching(/\w/),
        text: expect.any(String),
      });
  });
});
