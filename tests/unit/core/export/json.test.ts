// Is nothing lost on the way to a file and back, and is it said clearly what cannot be read?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Backup } from '../../../../src/core/annotations/backup.ts';
import { readBackup } from '../../../../src/core/annotations/read-backup.ts';
import { toJson } from '../../../../src/core/export/json.ts';
import { toExportedArticle } from '../../../../src/core/export/to-exported-article.ts';
import { runs } from '../../property-runs.ts';
import {
  anyHighlight,
  anySnapshot,
  inventCorrection,
  inventHighlight,
  inventSnapshot,
  NOON,
  STORY,
  STORY_URL,
} from '../annotations/invented-records.ts';

const toBackup = (change: Partial<Backup> = {}): Backup => ({
  format: 'dramatis-backup',
  schema: 1,
  createdTime: NOON,
  articles: [inventSnapshot()],
  highlights: [inventHighlight('h1', { note: 'Who pays?' })],
  corrections: [inventCorrection('c1', { kind: 'rename', person: { name: 'Ruiz', aliases: [] }, name: 'Ana Ruiz' })],
  palette: { type: 'palette', names: { yellow: 'To check' }, updatedTime: NOON },
  ...change,
});

describe('a file of all records', () => {
  it('comes back as it was', () => {
    expect(readBackup(toJson(toBackup()))).toEqual({ ok: true, backup: toBackup(), refused: 0, refusedAt: [] });
  });

  it('comes back as it was, whatever is in a note', () => {
    fc.assert(
      fc.property(
        fc.array(anyHighlight, { maxLength: 4 }),
        fc.array(anySnapshot, { maxLength: 2 }),
        fc.string({ unit: 'binary' }),
        (highlights, articles, note) => {
          const backup = toBackup({
            articles,
            highlights: highlights.map((one) => ({ ...one, note: `${one.note}${note}<b>\u2028` })),
          });
          const json = toJson(backup);
          expect(json).not.toMatch(/[<>&\u2028]/);
          expect(readBackup(json)).toEqual({ ok: true, backup, refused: 0, refusedAt: [] });
        },
      ),
      runs(),
    );
  });

  it('is read also with the mark that some editors put in front', () => {
    expect(readBackup(`\uFEFF${toJson(toBackup())}`).ok).toBe(true);
  });

  it.each([
    ['no JSON', 'not-ours', '{'],
    ['another program’s', 'not-ours', '{"format":"other","schema":1}'],
    ['no object', 'not-ours', '[]'],
    ['no number of a version', 'not-ours', '{"format":"dramatis-backup"}'],
    ['a later version’s', 'newer', '{"format":"dramatis-backup","schema":999}'],
  ])('%s is refused as %s', (_what, reason, text) => {
    expect(readBackup(text)).toEqual({ ok: false, reason });
  });

  it('says where the entries stand that it cannot take, and takes the others', () => {
    const damaged = JSON.parse(toJson(toBackup())) as Record<string, unknown[]>;
    damaged.highlights?.unshift({ type: 'highlight', id: 7 });
    damaged.corrections?.push(null);
    const reading = readBackup(JSON.stringify(damaged));
    expect(reading).toMatchObject({ ok: true, refused: 2, refusedAt: ['highlights[0]', 'corrections[1]'] });
    expect(reading.ok && reading.backup.highlights).toHaveLength(1);
  });
});

describe('a record on its way into a format', () => {
  const options = { nameColor: () => 'Yellow', describe: () => 'Renamed.', unsureBelow01: 0.7 };
  const quote = {
    speakerType: 'person',
    speaker: 'Ana Ruiz',
    role: 'the mayor',
    kind: 'direct',
    isCorrected: false,
  } as const;
  const start = STORY.indexOf('We are');
  const snapshot = inventSnapshot({
    quotes: [{ ...quote, confidence01: 0.5, start, end: start + 12, text: 'We are ready' }],
  });

  it('keeps quote, speaker and place', () => {
    const article = toExportedArticle(
      STORY_URL,
      { article: snapshot, highlights: [inventHighlight('h1')], corrections: [] },
      options,
    );
    expect(article).toMatchObject({ url: STORY_URL, title: 'Bridge to open in May', outlet: 'The Paper', text: STORY });
    expect(article.quotes[0]).toMatchObject({
      text: 'We are ready',
      speaker: { type: 'person', name: 'Ana Ruiz', role: 'the mayor' },
      isUnsure: true,
      span: { start, end: start + 12 },
      prefix: 'The bridge will open in May.\n\n“'.slice(-32),
    });
    expect(article.highlights[0]).toMatchObject({
      text: 'open in May',
      note: null,
      colorName: 'Yellow',
      span: { start: 16, end: 27 },
    });
  });

  it('knows no place where the text has changed', () => {
    const changed = toExportedArticle(
      STORY_URL,
      { article: { ...snapshot, text: `New. ${STORY}` }, highlights: [inventHighlight('h1')], corrections: [] },
      options,
    );
    expect(changed.highlights[0]?.span).toBeNull();
  });

  it('stands without the article where none was kept', () => {
    const bare = toExportedArticle(
      STORY_URL,
      { article: null, highlights: [inventHighlight('h1')], corrections: [] },
      options,
    );
    expect(bare).toMatchObject({ url: STORY_URL, title: null, savedTime: inventHighlight('h1').createdTime });
  });
});
