// @vitest-environment jsdom
// What can a reader do with text, people and quotes? One test for each feature of the brief.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import type { LeftOutBlock, UntrustedHtml } from '../../../src/core/article.ts';
import { buildTextDocument } from '../../../src/core/text/build-document.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';
import { checkHeadline } from '../../../src/ui/reader/check-headline.ts';
import { openingOf } from '../../../src/ui/reader/opening-of.ts';
import { ReaderApp } from '../../../src/ui/reader/reader-app.tsx';
import type { ReadyArticle } from '../../../src/ui/reader/reader-state.ts';
import { formatMinutes, measureEffort, toMinutes } from '../../../src/ui/reader/reading-time.ts';
import { toTextStyle } from '../../../src/ui/reader/text-style.ts';
import { inventArticle } from './invented-article.ts';

const URL = 'https://paper.example/bridge';
const HTML = `<div>
  <p>Ana Ruiz, the mayor, opened the bridge on Monday. “It will hold for a hundred years,” Ruiz said.</p>
  <h2>Doubts</h2>
  <p>The river has three bridges<sup><a href="#n1">1</a></sup> and a ferry that nobody takes.</p>
  <p>Ole Dahl, an engineer, was not there. “Never,” Dahl said.</p>
  <p>“We were told to be quiet,” a senior official said.</p>
  <h3>The money</h3>
  <p>The State Bridge Authority said in a statement that it had paid for everything.</p>
  <p id="n1">Two of them are closed.</p></div>`;

let host: HTMLElement;
const onSettingsChange = vi.fn<(settings: Settings) => void>();
const leftOut = {
  find: async (): Promise<readonly LeftOutBlock[]> => [
    {
      text: 'A box beside the text about the three bridges of the town.',
      words: 12,
      isProse: true,
      html: '<p>A box</p>' as UntrustedHtml,
      after: null,
      rule: 'aside',
    },
    { text: 'Sport', words: 1, isProse: false, html: '<p>Sport</p>' as UntrustedHtml, after: null, rule: null },
  ],
  putBack: vi.fn(),
  takeOutAgain: vi.fn(),
};

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  vi.clearAllMocks();
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  HTMLElement.prototype.scrollBy = vi.fn();
  HTMLElement.prototype.scrollTo = vi.fn();
});
afterEach(() => {
  act(() => render(null, host));
  host.remove();
  vi.unstubAllGlobals();
});

function createArticle(html = HTML, title = 'Mayor: “It will hold”', dir: 'rtl' | null = null): ReadyArticle {
  const metadata = { title, authors: ['Mina Okafor'], siteName: 'The Paper', lang: dir === null ? 'en' : 'ar', dir };
  return inventArticle({ html, url: URL, metadata });
}

function show(article: ReadyArticle, settings: Partial<Settings> = {}): void {
  act(() => {
    render(
      <ReaderApp
        state={{ kind: 'ready', article }}
        surface="popup"
        settings={{ ...DEFAULT_SETTINGS, ...settings }}
        onSettingsChange={onSettingsChange}
        commands={{ tryAnyway: vi.fn(), openInPage: null, leave: null, loadFont: async () => true, leftOut }}
        t={(key, parts = []) => [key, ...parts].join(' ')}
        locale="en"
        notice={null}
      />,
      host,
    );
  });
}

const all = (selector: string): Element[] => [...host.querySelectorAll(selector)];
const textsOf = (selector: string): string[] => all(selector).map((element) => element.textContent ?? '');
const click = (selector: string): void => {
  act(() => host.querySelector<HTMLElement>(selector)?.click());
};
const key = (name: string): void => {
  act(() => {
    host.querySelector('.text')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
};
const shownParagraphs = (): string[] =>
  all('.body p:not([data-left-out])').map((element) => (element.textContent ?? '').slice(0, 12));

describe('text', () => {
  it('has an outline of its headings, by level', () => {
    show(createArticle(), { sidebarTab: 'outline' });
    expect(all('.outline li').map((item) => [item.className, item.textContent])).toEqual([
      ['level-1', 'Doubts'],
      ['level-2', 'The money'],
    ]);
  });

  it('shows a footnote where its sign stands, and gives the focus back', () => {
    show(createArticle());
    const sign = host.querySelector<HTMLElement>('a[data-note]');
    act(() => sign?.click());
    expect(textsOf('.note-popup p')[0]).toBe('Two of them are closed.');
    act(() => {
      host.querySelector('.note-popup')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(all('.note-popup')).toEqual([]);
    expect(document.activeElement).toBe(sign);
  });

  it('is laid out paragraph by paragraph although one wrapper holds all of it', () => {
    show(createArticle());
    expect(all('[data-lazy]').map(({ localName }) => localName)).toEqual(['p', 'h2', 'p', 'p', 'p', 'h3', 'p', 'p']);
  });

  it('is laid out in groups where there are very many paragraphs, in their order and without a loss', () => {
    const texts = Array.from({ length: 950 }, (_, index) => `Paragraph ${index}.`);
    const paragraphs = texts.map((text, index) => `<p>${text}</p>${index === 500 ? '<div><p>Apart.</p></div>\n' : ''}`);
    show(createArticle(`<article>${paragraphs.join('')}</article>`));
    expect(all('article > [data-lazy]')).toHaveLength(10);
    expect(all('.body p').map(({ textContent }) => textContent)).toEqual(texts.toSpliced(501, 0, 'Apart.'));
    expect(all('.body p').every((paragraph) => paragraph.hasAttribute('data-lazy'))).toBe(true);
  });

  it('is laid out in groups where loose words stand beside very many paragraphs', () => {
    const texts = Array.from({ length: 950 }, (_, index) => `Paragraph ${index}.`);
    show(createArticle(`<article>Loose words. ${texts.map((text) => `<p>${text}</p>`).join('')} The end.</article>`));
    expect(all('article > [data-lazy]')).toHaveLength(10);
    expect(host.querySelector('.body')?.textContent).toBe(`Loose words. ${texts.join('')} The end.`);
  });

  it.each([
    ['bullets', '<ul>', Array.from({ length: 1_001 }, () => null)],
    ['numbers', '<ol>', Array.from({ length: 1_001 }, (_, at) => at + 1)],
    ['numbers from 7', '<ol start="7">', Array.from({ length: 1_001 }, (_, at) => at + 7)],
    ['numbers backwards', '<ol reversed>', Array.from({ length: 1_001 }, (_, at) => 1_001 - at)],
  ])('keeps the items of a list without end, in lists of some length: %s', (_what, tag, numbers) => {
    const items = Array.from({ length: 1_001 }, (_, at) => `<li>Item ${at}</li>`);
    show(createArticle(`<p>Before.</p>${tag}${items.join('\n')}</${tag.slice(1, 3)}><p>After.</p>`));
    const lists = all('.body :is(ul, ol)');
    expect(lists.map(({ childElementCount }) => childElementCount)).toEqual([...Array(10).fill(100), 1]);
    expect(textsOf('.body li')).toEqual(items.map((_, at) => `Item ${at}`));
    expect(lists.every((list) => list.hasAttribute('data-lazy'))).toBe(true);
    expect(lists.map((list) => list.hasAttribute('data-goes-on'))).toEqual([...Array(10).fill(true), false]);
    const step = tag.includes('reversed') ? -1 : 1;
    const shown = lists.flatMap((list) =>
      [...list.children].map((_, at) =>
        list.localName === 'ul' ? null : Number(list.getAttribute('start') ?? 1) + step * at,
      ),
    );
    expect(shown).toEqual(numbers);
  });

  it('goes on from the number that an item brings', () => {
    const items = Array.from({ length: 301 }, (_, at) => `<li${at === 50 ? ' value="500"' : ''}>x</li>`);
    show(createArticle(`<p>Before.</p><ol>${items.join('')}</ol>`));
    expect(all('.body ol').map((list) => list.getAttribute('start'))).toEqual([null, '550', '650', '750']);
  });

  it('runs from right to left where the article does, beside words of the interface that do not', () => {
    show(createArticle('<p>انتظرنا ثلاثة أعوام ولم يأت أحد إلى الميناء</p>', 'الرافعة', 'rtl'));
    expect(host.querySelector('.split')?.getAttribute('dir')).toBe('rtl');
    expect(host.querySelector('.body')?.getAttribute('dir')).toBe('rtl');
    expect(host.querySelector('.reader')?.getAttribute('dir')).toBe('ltr');
    expect(host.querySelector('.sidebar')?.getAttribute('dir')).toBe('ltr');
  });

  it.each([
    ['of words', 'word '.repeat(1_400), '5–7'],
    ['of a few words', 'It rained.', '1'],
    ['of Japanese', '港'.repeat(1_020), '3–4'],
  ])('%s takes a range of minutes', (_what, text, minutes) => {
    expect(formatMinutes(toMinutes(measureEffort(text)))).toBe(minutes);
  });

  it('takes size, line, width and spacings as the reader sets them', () => {
    const style = toTextStyle({
      ...DEFAULT_SETTINGS,
      ...{ fontSizePx: 24, lineHeight: 2, widthEm: 40, letterSpacingEm: 0.12, wordSpacingEm: 0.16 },
    });
    expect(JSON.stringify(style)).toMatch(/24px.*/);
    for (const value of ['2', '40', '0.12em', '0.16em']) expect(JSON.stringify(style)).toContain(value);
  });

  it('is searched from the key on, with the number of places told', () => {
    show(createArticle());
    key('/');
    const field = host.querySelector<HTMLInputElement>('.search input');
    // Where it were not, the letters of the word would be taken for keys of the reader.
    expect(document.activeElement).toBe(field);
    act(() => {
      field!.value = 'bridge';
      field!.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(textsOf('.search output')).toEqual(['foundPlace 1 3']);
  });
});

describe('people and quotes', () => {
  it('walk through the mentions of a person, by key and by click', () => {
    show(createArticle());
    key('m');
    expect(all('.person[aria-expanded="true"]')).toHaveLength(1);
    expect(textsOf('.person[aria-expanded="true"] .name')).toEqual(['Ana Ruiz']);
  });

  it('show the paragraphs of one person alone, and all of them again', () => {
    show(createArticle());
    click('[data-person] .person');
    click('.person-more [aria-pressed]');
    expect(shownParagraphs()).toEqual(['Ana Ruiz, th']);
    expect(textsOf('.view-bar strong').join()).toContain('Ana Ruiz');
    click('.view-bar button');
    expect(shownParagraphs()).toHaveLength(6);
  });

  it('show the paragraphs that quote somebody alone', () => {
    show(createArticle());
    key('q');
    expect(shownParagraphs()).toEqual(['Ana Ruiz, th', 'Ole Dahl, an', '“We were tol', 'The State Br']);
    key('q');
    expect(shownParagraphs()).toHaveLength(6);
  });

  it('stand in groups: people, organizations, the unnamed', () => {
    show(createArticle(), { quoteOrder: 'speaker' });
    expect(textsOf('.speakers-head')).toEqual(['people', 'groupsAndDocuments', 'unnamedSources']);
    expect(textsOf('.speakers-unnamed h4 bdi')).toEqual(['a senior official']);
  });

  it('tell why, with the words of the text, once a quote is chosen', () => {
    show(createArticle());
    click('.quote .words');
    const why = host.querySelector<HTMLDetailsElement>('.quote .why');
    expect(why?.open).toBe(true);
    expect(why?.textContent).toContain('said');
    expect(why?.textContent).toContain('Ruiz');
  });

  it('are drawn beside the text, each in the colour of its speaker', () => {
    show(createArticle());
    expect(all('.strip .piece').length).toBe(all('.quote').length);
    const colors = all('.strip .piece').map(({ className }) => /color-\d/.exec(className)?.[0]);
    expect(new Set(colors).size).toBeGreaterThan(2);
  });
});

describe('the words of the headline', () => {
  const text = 'The mayor came. “It will hold for a hundred years,” Ruiz said. They call it a wall of shame.';
  const quotes = analyze(
    buildTextDocument({ blocks: [{ kind: 'paragraph', text }], headline: null, dek: null, lang: 'en' }),
  ).quotes;
  it.each([
    ['said by somebody in the text', '“It will hold”, says mayor', 'quoted'],
    ['in the text, in nobody’s mouth', 'A “wall of shame”', 'in-text'],
    ['changed', '“It will hold for a thousand years”', 'changed'],
    ['absent', '“We lied about everything”, says mayor', 'absent'],
  ])('may be %s', (_what, headline, verdict) => {
    expect(checkHeadline(headline, text, quotes).map((check) => check.verdict)).toEqual([verdict]);
  });

  it('are not looked for where it quotes nobody', () => {
    expect(checkHeadline('Mayor opens bridge', text, quotes)).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is counted in words of prose, and put back by one click', async () => {
    show(createArticle(), { sidebarTab: 'left-out' });
    await vi.waitFor(() => expect(all('.meter')).toHaveLength(1));
    expect(textsOf('.meter')[0]).toMatch(/meterShare \d\d/);
    expect(textsOf('.left-out-reason')).toEqual(['leftOutAside', 'leftOutPassed']);
    click('.left-out-block button');
    expect(leftOut.putBack).toHaveBeenCalledWith(expect.objectContaining({ rule: 'aside' }));
  });
});

describe('a text without end', () => {
  it.each([
    ['short ones stay', 'The crane stays.', 'The crane stays.'],
    ['long ones end', 'x'.repeat(100_000), `${'x'.repeat(400)}…`],
    ['no character is halved', `${'x'.repeat(399)}😀${'x'.repeat(9)}`, `${'x'.repeat(399)}…`],
  ])('shows its opening in a list: %s', (_what, text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });
});
