// Does everything that is kept of an article reach the formats, and nothing that is not?

import { describe, expect, it } from 'vitest';
import { toArticleKey } from '../../../../src/core/annotations/article-key.ts';
import type { QuoteSnapshot } from '../../../../src/core/annotations/highlight.ts';
import type { SnapshotQuote } from '../../../../src/core/annotations/snapshot.ts';
import { toExportedArticle } from '../../../../src/core/export/to-exported-article.ts';
import {
  inventCorrection,
  inventHighlight,
  inventSnapshot,
  MORNING,
  STORY,
  STORY_URL,
} from '../annotations/invented-records.ts';

const KEY = toArticleKey(STORY_URL);
const options = {
  nameColor: (color: string) => `my ${color}`,
  describe: ({ kind }: { readonly kind: string }) => `It is a ${kind}.`,
  unsureBelow01: 0.7,
};

const start = STORY.indexOf('open in May');
const QUOTE: SnapshotQuote = {
  ...{ start, end: start + 11, text: 'open in May', speakerType: 'person', speaker: 'Ana Ruiz', role: 'mayor' },
  ...{ kind: 'direct', confidence01: 0.9, isCorrected: false },
} as const;

describe('an article', () => {
  const metadata = {
    ...inventSnapshot().metadata,
    ...{ title: 'T', dek: 'D', authors: ['A'], siteName: 'S', publishedTime: '2026-01-01', modifiedTime: '2026-01-02' },
    ...{ section: 'X', lang: 'en' },
  };

  it('comes with all that its page said', () => {
    const records = { article: inventSnapshot({ metadata, quotes: [QUOTE] }), highlights: [], corrections: [] };
    expect(toExportedArticle(KEY, records, options)).toEqual({
      ...{ url: STORY_URL, title: 'T', dek: 'D', authors: ['A'], outlet: 'S', publishedTime: '2026-01-01' },
      ...{ modifiedTime: '2026-01-02', savedTime: MORNING, section: 'X', lang: 'en', text: STORY },
      quotes: [
        {
          ...{
            id: `${KEY}#${start}-${start + 11}`,
            kind: 'direct',
            text: 'open in May',
            isUnsure: false,
            isCorrected: false,
          },
          speaker: { type: 'person', name: 'Ana Ruiz', role: 'mayor' },
          span: { start, end: start + 11 },
          prefix: STORY.slice(Math.max(0, start - 32), start),
          suffix: STORY.slice(start + 11, start + 43),
        },
      ],
      ...{ highlights: [], corrections: [] },
    });
  });

  it('of which no snapshot was kept has its key for an address, and the day of its first highlight', () => {
    const records = { article: null, highlights: [inventHighlight('h1')], corrections: [] };
    const { highlights, ...exported } = toExportedArticle(KEY, records, options);
    expect(exported).toEqual({
      ...{ url: KEY, title: null, dek: null, authors: [], outlet: null, publishedTime: null, modifiedTime: null },
      ...{ savedTime: MORNING, section: null, lang: null, text: '', quotes: [], corrections: [] },
    });
    expect(highlights).toHaveLength(1);
  });

  it('of which nothing was kept has no day', () => {
    const exported = toExportedArticle(KEY, { article: null, highlights: [], corrections: [] }, options);
    expect(exported.savedTime).toBeNull();
  });

  it('comes with what a person corrected, in words', () => {
    const correction = inventCorrection('c1', { kind: 'not-a-person', person: { name: 'Lund', aliases: [] } });
    const { corrections } = toExportedArticle(
      KEY,
      { article: null, highlights: [], corrections: [correction] },
      options,
    );
    expect(corrections).toEqual([
      {
        ...{ id: 'c1', action: correction.action, statement: 'It is a not-a-person.' },
        ...{ createdTime: correction.createdTime, modifiedTime: correction.updatedTime },
      },
    ]);
  });
});

describe('a quote', () => {
  const exported = (change: Partial<SnapshotQuote>) => {
    const article = inventSnapshot({ quotes: [{ ...QUOTE, ...change }] });
    return toExportedArticle(KEY, { article, highlights: [], corrections: [] }, options).quotes[0];
  };

  it.each<[Partial<SnapshotQuote>, boolean]>([
    [{ confidence01: 0.69 }, true],
    [{ confidence01: 0.7 }, false],
    [{ confidence01: 0.1, isCorrected: true }, false],
    [{ confidence01: 0.1, speakerType: 'nobody', speaker: null }, false],
  ])('with %j is unsure: %s', (change, isUnsure) => {
    expect(exported(change)?.isUnsure).toBe(isUnsure);
  });

  it.each<[Partial<SnapshotQuote>, unknown]>([
    [{}, { type: 'person', name: 'Ana Ruiz', role: 'mayor' }],
    [
      { speakerType: 'group', speaker: 'the council', role: null },
      { type: 'group', name: 'the council', role: null },
    ],
    [{ speakerType: 'nobody' }, null],
    [{ speaker: null }, null],
  ])('with %j is of %j', (change, speaker) => {
    expect(exported(change)?.speaker).toEqual(speaker);
  });

  it('keeps who says it besides, and whether it was said', () => {
    expect(exported({ jointSpeakers: ['Tom'], stance: 'negated' })).toMatchObject({
      jointSpeakers: ['Tom'],
      stance: 'negated',
    });
    expect(Object.keys(exported({}) ?? {})).not.toContain('stance');
    expect(Object.keys(exported({}) ?? {})).not.toContain('jointSpeakers');
  });

  it('at the edges of the text has no more around it than there is', () => {
    expect(exported({ start: 0, end: 3 })).toMatchObject({ prefix: '', suffix: STORY.slice(3, 35) });
    expect(exported({ start: 40, end: STORY.length })).toMatchObject({ prefix: STORY.slice(8, 40), suffix: '' });
  });
});

describe('a highlight', () => {
  const exported = (change: Parameters<typeof inventHighlight>[1]) =>
    toExportedArticle(
      KEY,
      { article: inventSnapshot(), highlights: [inventHighlight('h1', change)], corrections: [] },
      options,
    ).highlights[0];
  const quote: QuoteSnapshot = {
    ...{ kind: 'direct', speakerType: 'person', speaker: 'Ana Ruiz', role: null, confidence01: 1, isCorrected: false },
  } as unknown as QuoteSnapshot;

  it('stands where its words stand', () => {
    const highlight = inventHighlight('h1');
    expect(exported({})).toEqual({
      ...{ id: 'h1', text: 'open in May', note: null, color: 'yellow', colorName: 'my yellow', speaker: null },
      ...{ createdTime: highlight.createdTime, modifiedTime: highlight.updatedTime },
      ...{ span: { start, end: start + 11 }, prefix: 'The bridge will ', suffix: '.' },
    });
  });

  it('of an earlier text has no place in today’s', () => {
    const { selectors } = inventHighlight('h1');
    const position = { type: 'TextPositionSelector', start: 1, end: 12 } as const;
    expect(exported({ selectors: { ...selectors, position } })?.span).toBeNull();
    expect(exported({ selectors: { ...selectors, position: null } })?.span).toBeNull();
  });

  it('has a note where somebody wrote one', () => {
    expect([exported({ note: ' Ask. ' })?.note, exported({ note: ' \n' })?.note]).toEqual([' Ask. ', null]);
  });

  it('is of whoever says it, and of nobody where it was not said', () => {
    expect(exported({ quote })?.speaker).toEqual({ type: 'person', name: 'Ana Ruiz', role: null });
    expect(exported({ quote: { ...quote, stance: 'hypothetical' } })?.speaker).not.toBeNull();
    expect(exported({ quote: { ...quote, stance: 'negated' } })?.speaker).toBeNull();
  });
});
