// Is nobody cited with what was not said, and everybody who speaks together named, in every format?

import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../../src/core/annotations/read-backup.ts';
import type { SnapshotQuote } from '../../../../src/core/annotations/snapshot.ts';
import { CITATION_STYLES } from '../../../../src/core/export/citation-style.ts';
import { toCitation } from '../../../../src/core/export/citation-text.ts';
import { toCslJson } from '../../../../src/core/export/csl-json.ts';
import { toQuotesCsv } from '../../../../src/core/export/csv.ts';
import type { ExportedArticle, ExportedQuote } from '../../../../src/core/export/exported-article.ts';
import { toHtml } from '../../../../src/core/export/html.ts';
import { toMarkdown } from '../../../../src/core/export/markdown.ts';
import { toRis } from '../../../../src/core/export/ris.ts';
import { toWebAnnotations } from '../../../../src/core/export/web-annotation.ts';
import { inventSnapshot, MORNING, STORY } from '../annotations/invented-records.ts';
import { inventArticle, LABELS, NOW } from './invented-article.ts';

function quoteWith(change: Partial<ExportedQuote>): { article: ExportedArticle; quote: ExportedQuote } {
  const article = inventArticle();
  const [first] = article.quotes;
  if (first === undefined) throw new Error('the invented article has no quote');
  const quote = { ...first, ...change };
  return { article: { ...article, quotes: [quote] }, quote };
}

const FORMATS: readonly (readonly [string, (articles: readonly ExportedArticle[]) => string])[] = [
  ['Markdown', (articles) => toMarkdown(articles, { dialect: 'plain', labels: LABELS })],
  ['HTML', (articles) => toHtml(articles, { labels: LABELS, title: 't', locale: 'en' })],
  ['CSV', toQuotesCsv],
  ['Web Annotation', (articles) => toWebAnnotations(articles, NOW)],
  ['CSL-JSON', toCslJson],
  ['RIS', toRis],
];

describe.each(FORMATS)('%s', (_name, write) => {
  it('says that words were not said', () => {
    expect(write([quoteWith({}).article])).not.toMatch(/negated|not said/);
    expect(write([quoteWith({ stance: 'negated' }).article])).toMatch(/negated|not said/);
  });

  it('names all who say it together', () => {
    expect(write([quoteWith({ jointSpeakers: ['Tom Berg'] }).article])).toContain('Tom Berg');
  });
});

it.each(CITATION_STYLES)(
  'a citation in %s gives nobody words that were not said, and names both who said them',
  (style) => {
    const negated = quoteWith({ stance: 'negated' });
    expect(toCitation(negated.article, negated.quote, style)).not.toContain('Ruiz');
    const joint = quoteWith({ jointSpeakers: ['Tom Berg'] });
    expect(toCitation(joint.article, joint.quote, style)).toContain('Ana Ruiz & Tom Berg');
  },
);

it('both come back from a backup', () => {
  const start = STORY.indexOf('We are ready');
  const quote: SnapshotQuote = {
    start,
    end: start + 12,
    text: 'We are ready',
    speakerType: 'person',
    speaker: 'Ana Ruiz',
    role: null,
    kind: 'direct',
    confidence01: 0.9,
    isCorrected: false,
    jointSpeakers: ['Tom Berg'],
    stance: 'negated',
  };
  const backup = {
    ...{ format: 'dramatis-backup', schema: 1, createdTime: MORNING, highlights: [], corrections: [], palette: null },
    articles: [inventSnapshot({ quotes: [quote] })],
  };
  const reading = readBackup(JSON.stringify(backup));
  expect(reading.ok && reading.backup.articles[0]?.quotes).toEqual([quote]);
});
