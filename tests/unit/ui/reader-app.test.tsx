// @vitest-environment jsdom
// Does the interface show the article, and say plainly what is wrong where there is none?

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';
import type { ReaderCommands } from '../../../src/ui/reader/app-context.ts';
import type { Trouble } from '../../../src/ui/reader/diagnostics.ts';
import { prepareArticle } from '../../../src/ui/reader/prepare-article.ts';
import { ReaderApp } from '../../../src/ui/reader/reader-app.tsx';
import type { ReaderState } from '../../../src/ui/reader/reader-state.ts';
import { inventArticle, inventReading } from './invented-article.ts';

const HTML = `
  <p>Ana Ruiz opened the bridge on Monday. “It will hold,” Ruiz said.</p>
  <p><img src="https://pictures.example/bridge.jpg" alt="The bridge"> Ole Dahl said it would not.</p>
  <table><tbody><tr><td>Spans</td><td>4</td></tr></tbody></table>
  <p><a href="https://other.example/more">More of it</a>. “Never,” Dahl said.</p>`;

let host: HTMLElement;
const commands = {
  tryAnyway: vi.fn(),
  openInPage: vi.fn(),
  leave: vi.fn(),
  loadFont: async () => true,
} satisfies ReaderCommands;
const onSettingsChange = vi.fn<(settings: Settings) => void>();

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, host);
  host.remove();
});

function show(state: ReaderState, settings: Settings = DEFAULT_SETTINGS, notice: Trouble | null = null): void {
  // Effects run before the test looks.
  act(() => {
    render(
      <ReaderApp
        state={state}
        surface="popup"
        settings={settings}
        onSettingsChange={onSettingsChange}
        commands={commands}
        t={(key, parts = []) => [key, ...parts].join(' ')}
        locale="en"
        notice={notice}
      />,
      host,
    );
  });
}

function createReady(html: string = HTML, nextPage: string | null = null, lang = 'en'): ReaderState {
  const metadata = {
    authors: ['Mina Okafor'],
    siteName: 'The Paper',
    publishedTime: '2031-05-06T08:00:00Z',
    lang,
  };
  return { kind: 'ready', article: inventArticle({ html, nextPage, metadata }) };
}

const press = (label: string): void => {
  const button = [...host.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === label,
  );
  if (button === undefined) throw new Error(`no button «${label}»`);
  act(() => button.click());
};

describe('an article', () => {
  it('shows headline, byline, date, text, people and quotes', () => {
    show(createReady());
    expect(host.querySelector('.headline')?.textContent).toBe('The Bridge Holds');
    expect(host.querySelector('.facts')?.textContent).toContain('byline Mina Okafor');
    expect(host.querySelector('time')?.dateTime).toBe('2031-05-06T08:00:00Z');
    expect(host.querySelector('.body')?.textContent).toContain('Ana Ruiz opened the bridge');
    expect([...host.querySelectorAll('.people .name')].map((name) => name.textContent)).toEqual([
      'Ana Ruiz',
      'Ole Dahl',
    ]);
    expect([...host.querySelectorAll('.quote .speaker')].map((name) => name.textContent)).toEqual([
      'Ana Ruiz',
      'Ole Dahl',
      'Ole Dahl',
    ]);
  });

  it('says that rules alone found the people where the tagger did not load, and still shows them', () => {
    show(createReady());
    expect(host.querySelector('.sidebar')?.textContent).toContain('rulesOnly');
    expect(host.querySelectorAll('.people .name')).toHaveLength(2);
  });

  it('goes by the language that the text is in, whatever the page declares', () => {
    show(createReady(HTML.repeat(3), null, 'nl'));
    expect(host.querySelector('.sidebar')?.textContent).not.toContain('languageUnknown');
    expect(host.querySelectorAll('.people .name').length).toBeGreaterThan(0);
  });

  it('says that people may be missing in a language whose words it does not know', () => {
    const line =
      'Il sindaco ha detto che il ponte della città è chiuso e che non sono previsti altri lavori nel mese. ';
    show(createReady(`<p>${line.repeat(6)}</p>`));
    expect(host.querySelector('.sidebar')?.textContent).toContain('languageUnknown');
  });

  it.each([
    ['above the text where it is a stub', { isStub: true }, ['stubNote']],
    // Who has read to the end must not take it for the end of the story.
    ['above and below where the rest was left out', { isTooLarge: true }, ['tooLargeNote', 'tooLargeNote']],
  ])('says that it is not whole, %s', (_, limits, notes) => {
    const state = createReady();
    show(state);
    expect(host.querySelector('[role="note"]')).toBeNull();
    if (state.kind !== 'ready') throw new Error('the invented article was not read');
    show({ ...state, article: { ...state.article, ...limits } });
    expect([...host.querySelectorAll('[role="note"]')].map(({ textContent }) => textContent)).toEqual(notes);
  });

  it('loads no picture early, tells no site where the reader comes from, and frames wide tables', () => {
    show(createReady());
    const image = host.querySelector('img');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(host.querySelector('.body a')?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(host.querySelector('.wide > table')).not.toBeNull();
  });

  it('asks for no picture where the reader wants none', () => {
    show(createReady(), { ...DEFAULT_SETTINGS, hasImages: false });
    expect(host.querySelector('img')?.hasAttribute('src')).toBe(false);
  });

  it('orders quotes by speaker when asked, and hands the wish on', () => {
    show(createReady());
    press('orderSpeaker');
    expect(onSettingsChange).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, quoteOrder: 'speaker' });
    show(createReady(), { ...DEFAULT_SETTINGS, quoteOrder: 'speaker' });
    expect([...host.querySelectorAll('.group h4 bdi')].map((head) => head.textContent)).toEqual([
      'Ana Ruiz',
      'Ole Dahl',
    ]);
  });

  it('says that the engine failed, and keeps the text', () => {
    const state = createReady();
    if (state.kind !== 'ready') throw new Error('not ready');
    const analysisFailure = {
      step: 'analysis',
      detail: 'Error: no memory is left',
      url: 'https://paper.example/bridge',
    };
    show({ kind: 'ready', article: { ...state.article, analysis: 'failed', analysisFailure } });
    expect(host.querySelector('.sidebar [role=alert]')?.textContent).toBe('analysisFailed');
    const diagnostics = host.querySelector('.sidebar pre')?.textContent ?? '';
    expect(diagnostics).toContain('detail: Error: no memory is left');
    expect(diagnostics, 'the address goes only where the reader says so').not.toContain('paper.example');
    expect(host.querySelector('.body')?.textContent).toContain('Ana Ruiz');
  });

  it.each([
    { kind: 'not-article', because: ['few-words'], url: 'https://paper.example/' },
    { kind: 'no-text' },
    { kind: 'restricted' },
    { kind: 'gone' },
    { kind: 'failed', detail: 'Error: no such node', url: 'https://paper.example/' },
  ] as const satisfies readonly ReaderState[])(
    'gives words, and what may be passed on, where it shows nothing: %o',
    (state) => {
      show(state);
      expect(host.querySelector('.status-page p')?.textContent).not.toBe('');
      const diagnostics = host.querySelector('.status-page details pre')?.textContent ?? '';
      expect(diagnostics).toMatch(/^step: (?:detection|reading)$/m);
      expect(diagnostics).not.toContain('paper.example');
    },
  );

  it('says that a setting could not be saved', () => {
    const problem = { step: 'settings', detail: 'QuotaExceededError: the quota has been exceeded', url: '' };
    show(createReady(), DEFAULT_SETTINGS, { text: 'The disk may be full.', problem });
    expect(host.querySelector('.notice [role=alert]')?.textContent).toBe('The disk may be full.');
    expect(host.querySelector('.notice pre')?.textContent).toContain('step: settings\ndetail: QuotaExceededError');
  });

  it('is none where nothing is left after cleaning', () => {
    const reading = inventReading({ html: '<p> </p><script>alert(1)</script>' });
    expect(prepareArticle(reading, { window, isForced: false }).kind).toBe('no-text');
  });
});

describe('keys', () => {
  const type = (key: string, over: KeyboardEventInit = {}): void =>
    void act(() => {
      host
        .querySelector('.text')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...over }));
    });

  beforeEach(() => {
    window.matchMedia = () => ({ matches: true }) as MediaQueryList;
    Element.prototype.scrollTo = () => undefined;
    Range.prototype.getBoundingClientRect = () => new DOMRect();
  });

  it('walk through the quotes, round and round', () => {
    show(createReady());
    const active = (): string | undefined =>
      host.querySelector('[aria-current]')?.closest<HTMLElement>('.quote')?.dataset['quote'];
    const seen = [']', ']', ']', ']', '['].map((key) => {
      type(key);
      return active();
    });
    expect(seen).toEqual(['q1', 'q2', 'q3', 'q1', 'q3']);
  });

  it('switch the sidebar, leave, and leave alone what is typed with a modifier', () => {
    show(createReady());
    type('p');
    expect(onSettingsChange).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, isSidebarOpen: false });
    type('o', { ctrlKey: true });
    expect(commands.leave).not.toHaveBeenCalled();
    type('o');
    expect(commands.leave).toHaveBeenCalledOnce();
  });

  it('show the list of keys', () => {
    show(createReady());
    type('?');
    expect(host.querySelector('[role=dialog]')).not.toBeNull();
    press('close');
    expect(host.querySelector('[role=dialog]')).toBeNull();
  });
});

const URL_OF_PAGE = 'https://paper.example/bridge';

describe('no article', () => {
  it.each<[ReaderState, string]>([
    [{ kind: 'not-article', because: ['too-short'], url: URL_OF_PAGE }, 'notArticleTitle'],
    [{ kind: 'no-text' }, 'noTextTitle'],
    [{ kind: 'restricted' }, 'restrictedTitle'],
    [{ kind: 'gone' }, 'goneTitle'],
    [{ kind: 'failed', detail: 'it broke', url: URL_OF_PAGE }, 'failedTitle'],
  ])('%o says so', (state, title) => {
    show(state);
    expect(host.querySelector('h1')?.textContent).toBe(title);
  });

  it('lets a report of it hold the address, where the reader ticks that', () => {
    show({ kind: 'failed', detail: 'it broke', url: URL_OF_PAGE });
    expect(host.querySelector('.diagnostics pre')?.textContent).not.toContain(URL_OF_PAGE);
    act(() => host.querySelector<HTMLInputElement>('.diagnostics input')?.click());
    expect(host.querySelector('.diagnostics pre')?.textContent).toContain(`page: ${URL_OF_PAGE}`);
  });

  it('offers to try anyway', () => {
    show({ kind: 'not-article', because: ['too-short'], url: URL_OF_PAGE });
    press('tryAnyway');
    expect(commands.tryAnyway).toHaveBeenCalledOnce();
  });
});

describe('a story of several pages', () => {
  it('lets the surface open it where it can', () => {
    const openNextPage = vi.fn();
    Object.assign(commands, { openNextPage });
    show(createReady(HTML, 'https://paper.example/bridge?page=2'));
    act(() => host.querySelector<HTMLButtonElement>('.next-page button')?.click());
    Object.assign(commands, { openNextPage: null });
    expect(openNextPage).toHaveBeenCalledWith('https://paper.example/bridge?page=2');
  });

  it('offers the next one behind the text, as a link that the browser opens', () => {
    show(createReady(HTML, 'https://paper.example/bridge?page=2'));
    expect(host.querySelector('.next-page a')?.getAttribute('href')).toBe('https://paper.example/bridge?page=2');
  });

  it.each([null, 'javascript:alert(1)'])('offers nothing for %j', (nextPage) => {
    show(createReady(HTML, nextPage));
    expect(host.querySelector('.next-page')).toBeNull();
  });
});
