// Are rows, people and same quotes of the notebook what a journalist would call them?

import { describe, expect, it } from 'vitest';
import type { ArticleSnapshot, SnapshotQuote } from '../../../../src/core/annotations/snapshot.ts';
import { NO_FILTER, toRows } from '../../../../src/ui/notebook/filter-notebook.ts';
import { toMarkedParagraphs } from '../../../../src/ui/notebook/kept-text.tsx';
import { toNotebook } from '../../../../src/ui/notebook/notebook.ts';
import { findSpeakers, toPersonKey } from '../../../../src/ui/notebook/person-key.ts';
import { findRowAt, toPlaces } from '../../../../src/ui/notebook/row-heights.ts';
import { findSameQuotes } from '../../../../src/ui/notebook/same-quotes.ts';
import { hasTerms, markTerms, toSearchText, toTerms } from '../../../../src/ui/notebook/search-text.ts';
import { inventHighlight, inventSnapshot, MORNING, NOON } from '../../core/annotations/invented-records.ts';

const quote = (text: string, speaker: string | null, start: number, change: Partial<SnapshotQuote> = {}) => ({
  start,
  end: start + text.length,
  text,
  speakerType: speaker === null ? ('nobody' as const) : ('person' as const),
  speaker,
  role: 'mayor',
  kind: 'direct' as const,
  confidence01: 0.9,
  isCorrected: false,
  ...change,
});

function articleOf(host: string, quotes: readonly SnapshotQuote[]): ArticleSnapshot {
  const url = `https://${host}/story`;
  const before = inventSnapshot();
  return {
    ...before,
    key: url as ArticleSnapshot['key'],
    url,
    metadata: { ...before.metadata, siteName: host },
    quotes,
  };
}

describe('searching', () => {
  it.each([
    ['Zoë', 'zoe', true],
    ['Zoë', 'ZOË', true],
    ['the mayor of Lund', 'lund may', true],
    ['auf der Autobahn', 'bahn', true],
    ['the mayor', 'ma', true],
    ['the mayor', 'or', false],
    ['Straße', 'strasse', true],
    ['nothing of it', 'mayor', false],
  ])('in «%s» for «%s»: %s', (text, query, isFound) => {
    expect(hasTerms(toTerms(query), toSearchText([text]))).toBe(isFound);
  });

  it('marks what was found, accents and all, and loses no character', () => {
    const parts = markTerms('Zoë, the zoologist', toTerms('zo'));
    expect(parts.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['Zo', 'zo']);
    expect(parts.map(({ text }) => text).join('')).toBe('Zoë, the zoologist');
  });
});

describe('rows', () => {
  const articles = toNotebook({
    articles: [inventSnapshot()],
    highlights: [
      inventHighlight('h1', { note: 'ask Tom' }),
      inventHighlight('h2', { color: 'blue', updatedTime: NOON }),
    ],
    corrections: [],
  });
  const idsFor = (change: object): readonly string[] =>
    toRows(articles, { ...NO_FILTER, ...change }).flatMap((row) => (row.type === 'highlight' ? [row.key] : []));

  it.each([
    ['everything', {}, ['h1', 'h2']],
    ['a word of a note', { query: 'tom ask' }, ['h1']],
    ['the reporter, who wrote the whole article', { query: 'berg' }, ['h1', 'h2']],
    ['a word of the article and one of the note', { query: 'bridge ask' }, ['h1']],
    ['a color', { color: 'blue' }, ['h2']],
    ['an outlet that is not there', { outlet: 'Another' }, []],
    ['days after', { fromDay: '2026-03-03' }, []],
    ['the very day', { fromDay: '2026-03-02', toDay: '2026-03-02' }, ['h1', 'h2']],
  ])('for %s', (_what, change, expected) => {
    expect(idsFor(change)).toEqual(expected);
  });

  it('show highlights whose article did not come with the file', () => {
    const [alone] = toNotebook({ articles: [], highlights: [inventHighlight('h1')], corrections: [] });
    expect(alone).toMatchObject({ title: null, outlet: 'paper.example', lastTime: MORNING });
  });

  it('lie where their heights put them', () => {
    const places = toPlaces(3, (at) => [10, 20, 30][at] ?? 0);
    expect(places.total).toBe(60);
    expect([-5, 0, 9, 10, 29, 30, 1000].map((y) => findRowAt(places, y))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });
});

describe('the kept text', () => {
  const at = (words: string, color: 'yellow' | 'blue', text: string) => {
    const start = text.indexOf(words);
    const highlight = inventHighlight('h');
    const position = { type: 'TextPositionSelector' as const, start, end: start + words.length };
    return {
      color,
      selectors: { ...highlight.selectors, quote: { ...highlight.selectors.quote, exact: words }, position },
    };
  };
  const TEXT = 'The bridge will open.\n\n“We are ready,” said Ana Ruiz.';
  const shown = (...marks: readonly ReturnType<typeof at>[]): readonly string[] =>
    toMarkedParagraphs(TEXT, marks).map((parts) =>
      parts.map(({ words, color }) => (color === null ? words : `[${color}:${words}]`)).join(''),
    );

  it.each([
    ['plain', [], ['The bridge will open.', '“We are ready,” said Ana Ruiz.']],
    ['marked', [at('bridge', 'blue', TEXT)], ['The [blue:bridge] will open.', '“We are ready,” said Ana Ruiz.']],
    [
      'marked across paragraphs',
      [at('open.\n\n“We', 'yellow', TEXT)],
      ['The bridge will [yellow:open.]', '[yellow:“We] are ready,” said Ana Ruiz.'],
    ],
    [
      'where marks overlap, as the later begins',
      [at('bridge will open', 'yellow', TEXT), at('will', 'blue', TEXT)],
      ['The [yellow:bridge ][blue:will][yellow: open].', '“We are ready,” said Ana Ruiz.'],
    ],
    [
      'plain where its words were changed',
      [at('bridge', 'blue', `x${TEXT}`)],
      ['The bridge will open.', '“We are ready,” said Ana Ruiz.'],
    ],
  ])('is %s', (_what, marks, expected) => {
    expect(shown(...marks)).toEqual(expected);
  });
});

describe('people', () => {
  it.each([
    ['Ana M. Ruiz', 'Ana Ruíz', true],
    ['Jean-Luc Petit', 'Jean Luc Petit', true],
    ['Ruiz', 'Ana Ruiz', false],
    ['Ana Ruiz', 'Eva Ruiz', false],
  ])('%s and %s: one person is %s', (a, b, isOne) => {
    expect(toPersonKey(a) === toPersonKey(b)).toBe(isOne);
  });

  it('keep what they said in several outlets together; nobody and bodies are no people', () => {
    const articles = toNotebook({
      articles: [
        articleOf('a.example', [quote('We are ready.', 'Ana Ruiz', 1), quote('No.', null, 40)]),
        articleOf('b.example', [
          quote('It opens in May.', 'Ana Ruíz', 1),
          quote('We disagree.', 'The council', 40, { speakerType: 'group' }),
        ]),
      ],
      highlights: [],
      corrections: [],
    });
    expect(findSpeakers(articles).map(({ key, quotes, articleCount }) => [key, quotes.length, articleCount])).toEqual([
      ['ana ruiz', 2, 2],
    ]);
  });
});

describe('the same quote', () => {
  const FULL = 'We will open the bridge in May, whatever the winter does to us.';
  const find = (...lists: readonly (readonly SnapshotQuote[])[]) =>
    findSameQuotes(
      toNotebook({
        articles: lists.map((quotes, at) => articleOf(`outlet-${at}.example`, quotes)),
        highlights: [],
        corrections: [],
      }),
    );

  it.each([
    ['word for word', FULL],
    ['cut', 'open the bridge in May, whatever the winter does'],
    ['with a word changed', FULL.replace('winter', 'weather')],
    ['with other marks and capitals', '“we will OPEN the bridge in May — whatever the winter does to us”'],
  ])('is found %s', (_what, other) => {
    expect(find([quote(FULL, 'Ana Ruiz', 1)], [quote(other, 'Ana Ruiz', 1)])).toMatchObject([{ outletCount: 2 }]);
  });

  it.each([
    ['other words', 'Nobody asked us whether the bridge should open at all.'],
    ['a set phrase', 'We are ready to go.'],
  ])('is not %s', (_what, other) => {
    expect(find([quote(FULL, 'Ana Ruiz', 1)], [quote(other, 'Ana Ruiz', 1)])).toEqual([]);
  });

  it('is not what one outlet alone prints, and not what reporters retell', () => {
    expect(find([quote(FULL, 'Ana Ruiz', 1), quote(FULL, 'Ana Ruiz', 90)])).toEqual([]);
    const retold = quote(FULL, 'Ana Ruiz', 1, { kind: 'indirect' });
    expect(find([retold], [retold])).toEqual([]);
  });
});
