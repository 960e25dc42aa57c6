// Which records do the tests of store, merge and export make? Invented ones, by hand and at random.

import fc from 'fast-check';
import { toArticleKey } from '../../../../src/core/annotations/article-key.ts';
import { type Correction, type CorrectionId, createCorrection } from '../../../../src/core/annotations/correction.ts';
import { createHighlight, type Highlight, type HighlightId } from '../../../../src/core/annotations/highlight.ts';
import { HIGHLIGHT_COLORS } from '../../../../src/core/annotations/palette.ts';
import { type ArticleSnapshot, createSnapshot } from '../../../../src/core/annotations/snapshot.ts';

export const MORNING = '2026-03-02T08:00:00.000Z';
export const NOON = '2026-03-02T12:00:00.000Z';
export const STORY_URL = 'https://paper.example/bridge';
export const STORY = 'The bridge will open in May.\n\n“We are ready,” said Ana Ruiz, the mayor.';

const METADATA = {
  title: 'Bridge to open in May',
  dek: null,
  authors: ['Tom Berg'],
  siteName: 'The Paper',
  publishedTime: '2026-03-01T10:00:00Z',
  modifiedTime: null,
  section: null,
  lang: 'en',
  dir: null,
  leadImage: null,
} as const;

export function inventSnapshot(change: Partial<ArticleSnapshot> = {}, now = MORNING): ArticleSnapshot {
  const key = toArticleKey(STORY_URL);
  return {
    ...createSnapshot({ key, url: STORY_URL, metadata: METADATA, text: STORY, analysis: null }, now),
    ...change,
  };
}

export function inventHighlight(id: string, change: Partial<Highlight> = {}, now = MORNING): Highlight {
  const exact = 'open in May';
  const start = STORY.indexOf(exact);
  return {
    ...createHighlight(
      {
        id: id as HighlightId,
        article: toArticleKey(STORY_URL),
        kind: 'highlight',
        selectors: {
          quote: { type: 'TextQuoteSelector', exact, prefix: 'The bridge will ', suffix: '.' },
          position: { type: 'TextPositionSelector', start, end: start + exact.length },
          path: null,
        },
        color: 'yellow',
        quote: null,
      },
      now,
    ),
    ...change,
  };
}

export function inventCorrection(id: string, action: Correction['action'], now = MORNING): Correction {
  return createCorrection({ id: id as CorrectionId, article: toArticleKey(STORY_URL), action }, now);
}

const time = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Few ids and times, so that versions of one record meet. */
export const anyHighlight = fc
  .record({
    id: fc.constantFrom('h1', 'h2', 'h3'),
    color: fc.constantFrom(...HIGHLIGHT_COLORS),
    note: fc.string({ unit: 'binary', maxLength: 12 }),
    time: fc.oneof(fc.constantFrom(MORNING, NOON), time),
  })
  .map(({ id, color, note, time: updatedTime }) => inventHighlight(id, { color, note, updatedTime }));

export const anySnapshot = fc
  .record({
    text: fc.constantFrom(STORY, `${STORY} More.`, 'The bridge stays shut.'),
    time: fc.constantFrom(MORNING, NOON),
  })
  .map(({ text, time: now }) => inventSnapshot({ text }, now));
