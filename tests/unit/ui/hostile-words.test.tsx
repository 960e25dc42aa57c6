// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/core/analysis.ts';
import { analyze } from '../../../src/core/analyze.ts';
import type { ArticleMetadata, UntrustedHtml } from '../../../src/core/article.ts';
import { buildTextDocument } from '../../../src/core/text/build-document.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { prepareArticle, toAnalysisRequest } from '../../../src/ui/reader/prepare-article.ts';
import { ReaderApp } from '../../../src/ui/reader/reader-app.tsx';

/** Turns round whatever follows it in the same line: “said Marit Osei” is read as “iesO tiraM dias”. */
const RLO = '\u202E';
const FSI = '\u2068';

const METADATA: ArticleMetadata = {
  title: `Crane stays${RLO}`,
  dek: null,
  authors: [`Ada${RLO}`, 'Bo Lind'],
  siteName: `Harbour${RLO}`,
  section: 'Region',
  publishedTime: null,
  modifiedTime: null,
  lang: 'en',
  dir: 'ltr',
  leadImage: null,
} as unknown as ArticleMetadata;

const HTML = `<p>The board met on Monday, said Marit${RLO} Osei, who chairs it.</p>
<p>“It is part of the town${RLO},” said Marit Osei, who chairs the board. “Nobody asked us to take it down.”</p>
<p>\u0000“We were not asked\uD800,” said Ana Ruiz, the mayor of Lunden, on Tuesday.</p>`;

let host: HTMLElement;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, host);
  host.remove();
});

function show(): Analysis {
  const url = 'https://xn--80ak6aa92e.example/story';
  const reading = {
    url,
    detection: { isArticle: true, isNews: true, score01: 1, because: [] },
    article: {
      metadata: METADATA,
      html: HTML as UntrustedHtml,
      origin: 'dom',
      isStub: false,
      isTooLarge: false,
      nextPage: null,
      pageWordCount: 40,
      removals: [],
    },
  } as const;
  const state = prepareArticle(reading, { window, isForced: true });
  if (state.kind !== 'ready') throw new Error(`not ready: ${state.kind}`);
  const analysis = analyze(buildTextDocument(toAnalysisRequest(state.article)), { tagger: null });
  act(() => {
    render(
      <ReaderApp
        state={{ kind: 'ready', article: { ...state.article, analysis } }}
        surface="popup"
        settings={DEFAULT_SETTINGS}
        onSettingsChange={() => {}}
        commands={{ tryAnyway: () => {}, openInPage: null, leave: null, loadFont: async () => false }}
        t={(key, parts = []) => [key, ...parts].join(' ')}
        locale="en"
        notice={null}
      />,
      host,
    );
  });
  return analysis;
}

/** A block and an isolate end what was opened in them; so does an isolate of characters. */
const BOUNDS = 'bdi, [dir], p, li, h1, h2, h3, blockquote, td, option, textarea, .facts > *';

describe('words of a page that turn the direction of what follows', () => {
  it('stand each in something that ends it, wherever they are shown', () => {
    show();
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    const loose: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      if (!text.includes(RLO)) continue;
      const bound = walker.currentNode.parentElement?.closest(BOUNDS);
      // Our own words beside it in the same bound would be turned, too.
      const isAlone = bound?.closest('.body') !== null || bound?.textContent === text || text.includes(FSI);
      if (!isAlone) loose.push(text);
    }
    expect(loose).toEqual([]);
  });

  it('are bounded in names of buttons and hints, too', () => {
    show();
    const attributes = ['title', 'aria-label', 'alt', 'placeholder'];
    const values = [...host.querySelectorAll('*')].flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    );
    for (const value of values.filter((one) => one.includes(RLO))) expect(value).toMatch(/\u2068[^\u2069]*\u2069/);
  });

  it('leave the outlet, its section and each author apart', () => {
    show();
    expect([...host.querySelectorAll('.outlet bdi')].map(({ textContent }) => textContent)).toEqual([
      `Harbour${RLO}`,
      'Region',
    ]);
    expect(host.querySelector('.byline')?.textContent).toContain(`${FSI}Ada${RLO}\u202C\u2069, Bo Lind`);
  });
});

describe('a page of a host that looks like another', () => {
  it('says its host as the network knows it', () => {
    show();
    expect(host.querySelector('.outlet')?.getAttribute('title')).toBe('xn--80ak6aa92e.example');
  });
});

describe('characters that are none', () => {
  it('change no offset: each quote is what the text has at its place', () => {
    const analysis = show();
    expect(analysis.quotes.length).toBeGreaterThan(1);
    const text = toAnalysisRequestText();
    for (const { start, end } of analysis.quotes) expect(text.slice(start, end)).not.toMatch(/^[“”\s]|[“”\s]$/);
  });
});

function toAnalysisRequestText(): string {
  return [...host.querySelectorAll('.body p')].map(({ textContent }) => textContent).join('\n\n');
}
