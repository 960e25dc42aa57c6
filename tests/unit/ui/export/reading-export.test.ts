// Does everything that was said in the article leave with it, in each format?

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { toArticleKey } from '../../../../src/core/annotations/article-key.ts';
import { readBackup } from '../../../../src/core/annotations/read-backup.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { EXPORT_FORMATS, toExportFile } from '../../../../src/ui/export/export-formats.ts';
import { exportReading, findExportedQuote } from '../../../../src/ui/export/reading-export.ts';
import {
  inventCorrection,
  inventHighlight,
  inventSnapshot,
  NOON,
  STORY_URL,
} from '../../core/annotations/invented-records.ts';

const { metadata } = inventSnapshot();
const BLOCKS = ['The bridge will open in May.', '“We are ready for it,” said Ana Ruiz, the mayor of Lund.'];
const text = BLOCKS.join('\n\n');
const analysis = analyze(
  buildTextDocument({
    blocks: BLOCKS.map((block) => ({ text: block, kind: 'paragraph' as const, isEmphasized: false })),
    headline: metadata.title,
    dek: null,
    lang: 'en',
  }),
);
const OWN = {
  highlights: [inventHighlight('h1', { note: 'Ask again' })],
  corrections: [inventCorrection('c1', { kind: 'rename', person: { name: 'Ana', aliases: [] }, name: 'Ana Ruiz' })],
};
const t = (key: string, parts: readonly string[] = []): string => [key, ...parts].join(' ');
const source = exportReading({ url: STORY_URL, metadata, readerText: { text } }, analysis, OWN, {
  t,
  nameColor: (color) => `my ${color}`,
  locale: 'en',
  now: NOON,
});

describe('an export of what is being read', () => {
  it.each(EXPORT_FORMATS)('$id holds the quote or the highlight', (format) => {
    const file = toExportFile(format, source, t);
    expect(file?.name).toMatch(new RegExp(`\\.${format.ending}$`));
    expect(file?.content.replaceAll('\\', '')).toMatch(/We are ready for it|open in May/);
  });

  it('writes nothing where there is nothing: no quotes, no table of them', () => {
    const empty = exportReading(
      { url: STORY_URL, metadata, readerText: { text } },
      null,
      { highlights: [], corrections: [] },
      { t, nameColor: (color) => color, locale: 'en', now: NOON },
    );
    const written = EXPORT_FORMATS.map((format) => [format.id, toExportFile(format, empty, t) !== null]);
    expect(Object.fromEntries(written)).toMatchObject({ 'quotes-csv': false, 'highlights-csv': false, ris: false });
  });

  it('comes back as a backup with the reader’s own marks', () => {
    const json = EXPORT_FORMATS.find(({ id }) => id === 'json');
    const reading = readBackup(json === undefined ? '' : (toExportFile(json, source, t)?.content ?? ''));
    expect(reading.ok && reading.backup.highlights).toEqual(OWN.highlights);
    expect(reading.ok && reading.backup.articles.map(({ key }) => key)).toEqual([toArticleKey(STORY_URL)]);
  });

  it('knows one quote of it by its place, and none where nobody speaks', () => {
    const [quote] = analysis.quotes;
    if (quote === undefined) throw new Error('the engine finds no quote any more');
    expect(findExportedQuote(source, quote)?.item.speaker?.name).toBe('Ana Ruiz');
    expect(findExportedQuote(source, { ...quote, start: quote.start + 1 })).toBeNull();
  });
});
