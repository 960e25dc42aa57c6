// Does each clean-up rule take its example out and leave its counter-example alone?

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../src/dom/clean/apply-rules.ts';
import { BEFORE_RULES } from '../../../src/dom/clean/before-rules.ts';
import { dropBoxes } from '../../../src/dom/clean/drop-boxes.ts';
import { LINE_RULES } from '../../../src/dom/clean/line-rules.ts';
import { removeLinkLines, removeLinkLists } from '../../../src/dom/clean/link-lines.ts';
import { measurePage } from '../../../src/dom/clean/measure-page.ts';
import { removeLines } from '../../../src/dom/clean/remove-lines.ts';
import { removeRepeats } from '../../../src/dom/clean/repeats.ts';
import { removeTeaserCards } from '../../../src/dom/clean/teaser-cards.ts';
import { trimEdges } from '../../../src/dom/clean/trim-edges.ts';
import { indexPage } from '../../../src/dom/page-index.ts';

const URL = 'https://echo.example/harbour/ferry-stops';
const STORY =
  'The ferry to Lund Island stopped for the third time this month, and the harbour master said that nobody knew why.';
const SECOND =
  'Passengers waited for four hours in the rain until a fishing boat took the last of them across, two at a time.';

function toBody(html: string): HTMLElement {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

function applyBeforeRules(body: Element) {
  const index = indexPage(body.ownerDocument);
  return applyRules(body, { rules: BEFORE_RULES, index, facts: measurePage(body, index.units), step: 'test' });
}

function clean(html: string): { body: HTMLElement; rules: string[] } {
  const body = toBody(`<p>${STORY}</p><p>${SECOND}</p>${html}`);
  const { removals } = applyBeforeRules(body);
  return { body, rules: removals.map((removal) => removal.rule) };
}

// From pages whose tags and classes tell what a part is. Where siblings take the same the gain of one rule shows alone:
// `npm run bench -- ablation --rule before-rules:navigation --rule before-rules:no-text-tag`.
describe('rules before the article is found', () => {
  it.each(BEFORE_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    const example = clean(rule.example);
    expect(example.body.querySelector('[data-gone]'), rule.example).toBeNull();
    expect(example.rules).toContain(name);
    const counter = clean(rule.counterExample);
    expect(counter.rules, rule.counterExample).toEqual([]);
  });

  it('never takes what holds a fifth of the prose, whatever its class says', () => {
    const { body } = clean(`<div class="promo"><p>${STORY} ${SECOND}</p></div>`);
    expect(body.querySelector('.promo')).not.toBeNull();
  });

  it('counts a class over the whole page: paragraphs that all say share are the story', () => {
    const body = toBody(Array.from({ length: 9 }, (_, i) => `<p class="share-text">${i} ${STORY}</p>`).join(''));
    applyBeforeRules(body);
    expect(body.querySelectorAll('p')).toHaveLength(9);
  });

  it('leaves a word inside a sentence, whatever its class says', () => {
    const sentence = `<p>The harbour master, who asked the <a class="topic-tags">Ferry Board</a> for help, has heard nothing.</p>`;
    expect(clean(sentence).body.querySelector('a')).not.toBeNull();
  });
});

// Each rule stands with its pages' class where its gain was in doubt; `npm run bench -- ablation --rule lines:keywords`.
describe('lines that are no story', () => {
  it.each(LINE_RULES.map((rule) => [rule.name, rule.example, rule.counterExample] as const))(
    '%s goes: %s; stays: %s',
    (name, example, counterExample) => {
      const body = toBody(`<p>${STORY}</p><p>${example}</p><p>${counterExample}</p>`);
      expect(removeLines(body).map(({ rule, text }) => [rule, text])).toEqual([[name, example]]);
    },
  );

  it.each([
    ['Lesen Sie auch: Fähre fällt aus', true],
    ['À lire aussi : Le bac en panne', true],
    ['Síguenos en Facebook', true],
    ['Stand: 22.04.2024, 06:00 Uhr', true],
    ['(Reporting by Ana Ruiz; Editing by Tom Falk)', true],
    ['Photos: Tom Falk', true],
    ['Tags ferries, harbours', true],
    ['“Read more,” the teacher told them.', false],
    ['Published in May, the report names nobody.', false],
    ['Photographs of the ferry hang in the town hall.', false],
    ['Follow the money, the auditor said.', false],
    ['Sources close to the board said so.', false],
    ['Tags on the nets showed where they came from.', false],
  ])('%s', (line, isGone) => {
    const body = toBody(`<p>${STORY}</p><p>${line}</p>`);
    expect(removeLines(body)).toHaveLength(isGone ? 1 : 0);
  });

  it('takes a paragraph that is nothing but a link, not one with a link in it', () => {
    const body = toBody(
      `<p>${STORY}</p><p><a href="/b">HARBOUR TO BE DREDGED</a></p><p>The <a href="/c">report</a> is public.</p><h2><a href="/d">What we know</a></h2>`,
    );
    expect(removeLinkLines(body, URL).map((removal) => removal.text)).toEqual(['HARBOUR TO BE DREDGED']);
  });

  it('takes the headline and paragraphs that come twice, not a short answer that does', () => {
    const body = toBody(`<h2>Ferry stops</h2><p>${STORY}</p><p>No comment.</p><p>${STORY}</p><p>No comment.</p>`);
    expect(removeRepeats(body, ['Ferry stops']).map((removal) => removal.rule)).toEqual([
      'headline-again',
      'paragraph-again',
    ]);
    expect(body.textContent).toContain('No comment.No comment.');
  });

  it('trims dates and labels around the story, not headings within', () => {
    const body = toBody(
      `<p>Harbours</p><p>18 Nov 2031 11:04 PM</p><p>${STORY}</p><p>${SECOND}</p><p>${STORY}</p><h2>Next boat</h2><p>${SECOND}</p><h3>Latest</h3><p>Loading content</p>`,
    );
    trimEdges(body);
    expect([...body.children].map((child) => child.textContent)).toEqual([STORY, SECOND, STORY, 'Next boat', SECOND]);
  });

  it('drops a short note under a last line across the page, not the second half of a story', () => {
    const note = '<hr><p>Tom Falk has covered harbours and the people who work in them for more than twenty years.</p>';
    const short = toBody(`<p>${STORY}</p><p>${SECOND}</p><p>${STORY} ${SECOND}</p>${note}`);
    expect(trimEdges(short).map((removal) => removal.rule)).toEqual(['closing-note']);
    const long = toBody(`<p>${STORY}</p><hr><p>${SECOND}</p><p>${STORY} ${SECOND}</p>`);
    expect(trimEdges(long)).toEqual([]);
  });

  // From pages with related stories as a bare list: 9 sites better, 1 worse (`ablation --rule link-lists`).
  it('drops a list of titles that are links, not a list of sources in sentences', () => {
    const titles =
      '<ul><li>Harbour: <a href="/a">Ferry stops once more after storm</a></li><li><a href="/b">What the board knew</a></li></ul>';
    const facts =
      '<ul><li>The <a href="/c">board</a> meets in May.</li><li>The <a href="/d">ferry</a> is from 1988.</li></ul>';
    expect(removeLinkLists(toBody(`<p>${STORY}</p>${titles}`)).map((removal) => removal.rule)).toEqual(['link-list']);
    expect(removeLinkLists(toBody(`<p>${STORY}</p>${facts}`))).toEqual([]);
  });

  it('drops the titles under a label for other stories, not the paragraph after them', () => {
    const body = toBody(`<p>${STORY}</p><p>Related stories</p><ul><li>Ferry stops once more</li></ul><p>${SECOND}</p>`);
    expect(removeLines(body).map((removal) => removal.rule)).toEqual(['read-more', 'title-under-label']);
    expect(body.textContent).toContain(SECOND);
  });

  it('drops the page’s own address, not one that is a source', () => {
    const body = toBody(
      `<p>${STORY}</p><p>https://www.echo.example/harbour/ferry-stops/</p><p>https://board.example/report</p>`,
    );
    expect(removeLinkLines(body, URL).map((removal) => removal.text)).toEqual([
      'https://www.echo.example/harbour/ferry-stops/',
    ]);
  });

  it('takes the headline with a kicker grown into it', () => {
    const body = toBody(
      `<h1><span>On the island</span>\n  <span>Ferry stops for the third time</span></h1><p>${STORY}</p>`,
    );
    expect(removeRepeats(body, ['Ferry stops for the third time']).map((removal) => removal.rule)).toEqual([
      'headline-again',
    ]);
  });

  it.each([
    ['Bitte bleiben Sie fair: Kommentare werden moderiert.', true],
    ['Ihr Kommentar kränkte den Vorstand.', false],
    ['Abonniere den Whatsapp-Kanal des Echos.', true],
    ['More: Ferry stops again', true],
    ['More boats came in the evening.', false],
  ])('%s', (line, isGone) => {
    expect(removeLines(toBody(`<p>${STORY}</p><p>${line}</p>`))).toHaveLength(isGone ? 1 : 0);
  });
});

// From pages that go on under the story with linked headings to their end: 2 sites better, none worse (`npm run bench --
// ablation --rule cards`).
describe('cards of other stories', () => {
  const story = `<p>${`${STORY} ${SECOND}`}</p>`.repeat(8);
  const card = (at: number): string =>
    `<div>ON THE COAST</div><h3><a href="/other-${at}">Another story of the coast, number ${at}</a></h3><p>What it tells in one short line.</p>`;

  it('go where three or more reach the end, with the kicker over the first', () => {
    const body = toBody(`${story}${[1, 2, 3].map(card).join('')}`);
    removeTeaserCards(body);
    expect(body.textContent).not.toMatch(/Another story|ON THE COAST/);
    expect(body.textContent).toContain(SECOND);
  });

  it.each([
    ['two are no run', `${story}${[1, 2].map(card).join('')}`],
    ['the story goes on behind them', `${story}${[1, 2, 3].map(card).join('')}<h2>What now</h2>${story}`],
    ['a list of reviews has linked headings from the start', [1, 2, 3, 4, 5].map(card).join('')],
  ])('stay where %s', (_why, html) => {
    expect(removeTeaserCards(toBody(html))).toEqual([]);
  });
});

describe('small boxes, whatever their classes say', () => {
  const drop = (inside: string): readonly [rules: readonly string[], left: string] => {
    const body = toBody(
      `<h1>Ferry</h1><div class="s"><p>${`${STORY} ${SECOND} `.repeat(6)}</p>${inside}<p>${STORY}</p></div>`,
    );
    const { units } = indexPage(body.ownerDocument);
    const url = 'https://echo.example/ferry';
    const removals = dropBoxes(body, { facts: measurePage(body, units), units, headline: 'Ferry', url });
    return [removals.map(({ rule }) => rule), body.textContent ?? ''];
  };

  it.each([
    [
      'a form with its title, pitch and terms',
      '<div class="x1"><h3>The morning letter</h3><p>The coast at six, every weekday.</p><div><input type="email"></div><p>You agree to our terms.</p></div>',
      'form-box',
    ],
    ['a player', '<div class="x2"><button>▶</button><span>Hear it read</span><span>5 min</span></div>', 'player-box'],
    [
      'a card in one link',
      '<div class="x3"><a href="/b"><h3>Another story</h3><p>What it tells.</p></a></div>',
      'card',
    ],
    [
      'contents of the page',
      '<ul><li><a href="#a">What we know</a></li><li><a href="#b">What we do not</a></li></ul>',
      'contents',
    ],
    [
      'what readers wrote, under a heading that says so',
      `<section><h3>3 comments</h3><div><b>ida</b><p>${SECOND} That is what I saw, too, from the bridge at noon.</p></div></section>`,
      'comments-box',
    ],
    [
      'the next story of a page that never ends',
      `<article><h1>Another story</h1><p>${SECOND} It is another story altogether, of another town and river.</p></article>`,
      'other-story',
    ],
    [
      'the next story in a box of no kind, where its writer is named',
      `<div><div><h1>Another story</h1><p class="byline">Ida Lund</p></div><div><p>${SECOND} ${STORY} And so on.</p></div></div>`,
      'other-story',
    ],
    [
      'the next story under a headline that leads to it',
      `<article><h2><a href="/another">Another story</a></h2><time>3 May</time><p>${SECOND} ${STORY} And so on.</p></article>`,
      'other-story',
    ],
  ])('drops %s', (_what, html, rule) => {
    const words = toBody(html).textContent ?? '';
    const [rules, left] = drop(html);
    expect(rules).toEqual([rule]);
    expect(left).not.toContain(words.slice(0, 12));
  });

  it.each([
    ['a word explained behind a button', '<p>The <button>?</button> weir held until Monday evening.</p>'],
    [
      'an answer under a button',
      '<div class="x4"><h3><button>What is a weir?</button></h3><p>A low dam, over which the water runs.</p></div>',
    ],
    [
      'a picture that a button enlarges',
      '<div class="x5"><img src="/a.jpg" alt=""><button>+</button><span>The weir.</span></div>',
    ],
    [
      'a paragraph of the story beside a field',
      `<div class="x6"><p>${SECOND} ${SECOND} ${STORY} ${STORY}</p><p>${STORY} ${SECOND}</p><input type="text"></div>`,
    ],
    [
      'a list of notes with marks that lead back',
      '<ol><li>Lunde, The weir, page 12. <a href="#r1">↑</a></li><li>Falk, Boats. <a href="#r2">↑</a></li></ol>',
    ],
    ['a section that is called Comments', `<h2>Comments</h2><p>${STORY}</p>`],
    ['an entry of a live blog', `<article><h2>14:05</h2><p>${STORY}</p></article>`],
    ['a part of the story under a large heading', `<div><h1>Part two</h1><p>${STORY} ${SECOND}</p></div>`],
    [
      'a teaser among the paragraphs',
      '<article><h2><a href="/b">The second boat</a></h2><time>3 May</time><p>What it tells.</p></article>',
    ],
    ['a teaser under a large heading among the paragraphs', '<div><h1>The second boat</h1><time>3 May</time></div>'],
    [
      'a part of the story with a link to a place in it',
      `<article><h2><a href="#two">Part two</a></h2><time>3 May</time><p>${STORY} ${SECOND}</p></article>`,
    ],
    [
      'the entries of a live blog that each have an address',
      [1, 2, 3]
        .map(
          (at) =>
            `<article><h2><a href="/live/${at}">Entry ${at}</a></h2><time>9:0${at}</time><p>${STORY} ${SECOND}</p></article>`,
        )
        .join(''),
    ],
    ['a linked heading', '<h3><a href="/b">The second boat</a></h3>'],
  ])('keeps %s', (_what, html) => {
    const [rules, left] = drop(html);
    expect(rules).toEqual([]);
    expect(left).toContain(toBody(html).textContent ?? '');
  });
});

describe('offers', () => {
  const offer =
    '<div><h3>Morning Tide</h3><p>The stories of the coast.</p><p>By signing up you agree to our terms.</p></div>';

  it('go with title and pitch, the box around the line being small', () => {
    const body = toBody(`<p>${STORY}</p><p>${SECOND}</p>${`<p>${STORY} ${SECOND}</p>`.repeat(6)}${offer}`);
    removeLines(body);
    expect(body.textContent).not.toMatch(/Morning Tide|stories of the coast/);
  });

  it('leave the paragraphs beside them', () => {
    const body = toBody(
      `<div>${`<p>${STORY} ${SECOND}</p>`.repeat(6)}<p>By signing up you agree to our terms.</p></div>`,
    );
    expect(removeLines(body).map(({ rule }) => rule)).toEqual(['subscribe']);
  });
});

describe('the end of a story', () => {
  const story = `<p>${STORY} ${SECOND}</p>`.repeat(6);

  it('loses a note on the writer under her name, in four languages', () => {
    for (const note of [
      'Ana Ruiz covers the coast and its islands for the Echo, where she has been since 2022 and a half.',
      'Ana Ruiz schreibt für das Echo über die Küste und ihre Inseln, und sie gehört seit 2022 zur Redaktion.',
      'Ana Ruiz est journaliste à L’Écho du port, où elle suit depuis 2022 la côte et toutes ses îles.',
      'Ana Ruiz cubre la costa y sus islas para El Eco del Puerto, a cuya redacción llegó en 2022.',
    ]) {
      const body = toBody(`${story}<h4>Ana Ruiz</h4><p>${note}</p>`);
      expect(trimEdges(body).map(({ rule }) => rule)).toEqual(['closing-label', 'author-note']);
    }
  });

  it('keeps a sentence on a writer in the midst of a story, and a heading over a short last answer', () => {
    expect(trimEdges(toBody(`${story}<p>Ana Ruiz covers the graves with leaves each autumn.</p>${story}`))).toEqual([]);
    expect(trimEdges(toBody(`${story}<h3>Who pays for it?</h3><p>The state pays one half of it.</p>`))).toEqual([]);
  });
});
