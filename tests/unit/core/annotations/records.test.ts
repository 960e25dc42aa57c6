// Do records keep what the reader made, and does nothing invalid become one?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Correction, createCorrection } from '../../../../src/core/annotations/correction.ts';
import { editHighlight } from '../../../../src/core/annotations/highlight.ts';
import { chooseLater, mergeSnapshots } from '../../../../src/core/annotations/merge-records.ts';
import { EMPTY_PALETTE, renameColor } from '../../../../src/core/annotations/palette.ts';
import { readBackup } from '../../../../src/core/annotations/read-backup.ts';
import { readHighlight, readRecord } from '../../../../src/core/annotations/read-record.ts';
import { toRecordName, toReference } from '../../../../src/core/annotations/record.ts';
import { runs } from '../../property-runs.ts';
import {
  anyHighlight,
  inventCorrection,
  inventHighlight,
  inventSnapshot,
  MORNING,
  NOON,
  STORY,
} from './invented-records.ts';

const SELECTORS = inventHighlight('h1').selectors;
const RUIZ = { name: 'Ana Ruiz', aliases: ['Ruiz'] };

const ACTIONS: readonly Correction['action'][] = [
  { kind: 'speaker', quote: SELECTORS, speaker: { type: 'person', person: RUIZ } },
  { kind: 'speaker', quote: SELECTORS, speaker: { type: 'unnamed', name: 'a clerk' } },
  { kind: 'speaker', quote: SELECTORS, speaker: { type: 'nobody' } },
  { kind: 'not-a-quote', quote: SELECTORS },
  { kind: 'quote', quote: SELECTORS, speaker: { type: 'group', name: 'the council' } },
  { kind: 'merge', person: RUIZ, into: { name: 'Ana Ruiz Sol', aliases: [] } },
  { kind: 'split', person: RUIZ, forms: ['Ruiz'] },
  { kind: 'rename', person: RUIZ, name: 'Ana Ruiz Sol' },
  { kind: 'not-a-person', person: RUIZ },
];

describe('a record', () => {
  it.each([
    inventHighlight('h1', { note: 'see page 2' }),
    inventSnapshot(),
    renameColor(EMPTY_PALETTE, 'pink', '  for   the lead ', NOON),
    ...ACTIONS.map((action) => inventCorrection('c1', action)),
  ])('comes back from JSON as it was: $type $action.kind', (record) => {
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each([
    ['no record', null],
    ['an array', [inventHighlight('h1')]],
    ['an unknown type', { ...inventHighlight('h1'), type: 'bookmark' }],
    ['no words', { ...inventHighlight('h1'), selectors: { quote: { exact: ' ' } } }],
    ['no time', { ...inventHighlight('h1'), createdTime: 'yesterday' }],
    ['an id that is a script', { ...inventHighlight('h1'), id: '<script>' }],
    ['half a correction', inventCorrection('c1', { kind: 'merge', person: RUIZ } as never)],
  ])('is not made of %s', (_what, value) => {
    expect(readRecord(value)).toBeNull();
  });

  it('takes no path that a page’s XPath engine would have to compute', () => {
    const step = { type: 'XPathSelector', value: '//*[contains(., "x")]', refinedBy: { start: 0, end: 1 } };
    const value = {
      ...inventHighlight('h1'),
      selectors: { ...SELECTORS, path: { startSelector: step, endSelector: step } },
    };
    expect(readHighlight({ ...value })?.selectors.path).toBeNull();
  });

  it('is valid after any value has been read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ type: fc.constantFrom('highlight', 'article'), id: fc.string(), selectors: fc.anything() }),
        ),
        (value) => {
          const record = readRecord(value);
          expect(record === null ? null : readRecord(record)).toEqual(record);
        },
      ),
      runs(),
    );
  });

  it('has a name of its own', () => {
    const records = [
      inventHighlight('x'),
      inventCorrection('x', { kind: 'not-a-person', person: RUIZ }),
      inventSnapshot(),
      EMPTY_PALETTE,
    ];
    expect(new Set(records.map((record) => toRecordName(toReference(record)))).size).toBe(4);
  });
});

describe('an edit', () => {
  it('is later than what it edits, although the clock was set back', () => {
    const edited = editHighlight(inventHighlight('h1', {}, NOON), { note: 'new' }, MORNING);
    expect(NOON < edited.updatedTime).toBe(true);
    expect(edited.createdTime).toBe(NOON);
  });

  it('of a colour’s name to nothing gives the plain name back', () => {
    const named = renameColor(EMPTY_PALETTE, 'pink', 'Lead', MORNING);
    expect(renameColor(named, 'pink', ' ', NOON).names).toEqual({});
  });
});

describe('two versions', () => {
  it('become the same one whichever comes first', () => {
    fc.assert(
      fc.property(anyHighlight, anyHighlight, (a, b) => {
        expect(chooseLater(a, b)).toEqual(chooseLater(b, a));
      }),
      runs(),
    );
  });

  it('of an article keep the text that alone holds highlighted words', () => {
    const changed = inventSnapshot({ text: 'The bridge stays shut.' }, NOON);
    const merged = mergeSnapshots(inventSnapshot(), changed, [inventHighlight('h1').selectors.quote]);
    expect(merged.text).toBe(changed.text);
    expect(merged.earlierTexts).toEqual([{ text: STORY, capturedTime: MORNING }]);
    expect(merged.createdTime).toBe(MORNING);
  });

  it('of an article drop a text without highlights', () => {
    const changed = inventSnapshot({ text: 'The bridge stays shut.' }, NOON);
    expect(mergeSnapshots(changed, inventSnapshot(), []).earlierTexts).toEqual([]);
  });

  it('of an article keep the people where the later one came before the engine’s answer', () => {
    const people = [{ ...RUIZ, role: null, salience01: 1, quoteCount: 1 }];
    const merged = mergeSnapshots(inventSnapshot({ people }), inventSnapshot({}, NOON), []);
    expect(merged.people).toEqual(people);
  });
});

describe('a backup', () => {
  const backup = {
    format: 'dramatis-backup',
    schema: 1,
    createdTime: NOON,
    articles: [inventSnapshot()],
    highlights: [inventHighlight('h1'), { type: 'highlight' }],
    corrections: [createCorrection({ ...inventCorrection('c1', { kind: 'not-a-person', person: RUIZ }) }, NOON)],
    palette: null,
  };

  it('is read record by record, and what is damaged is counted', () => {
    const reading = readBackup(`\uFEFF${JSON.stringify(backup)}`);
    expect(reading).toMatchObject({ ok: true, refused: 1 });
    expect(reading.ok && reading.backup.highlights).toEqual([inventHighlight('h1')]);
  });

  it.each([
    ['{', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"other"}', 'not-ours'],
    [JSON.stringify({ ...backup, schema: 999 }), 'newer'],
  ])('%.30s is refused: %s', (text, reason) => {
    expect(readBackup(text)).toEqual({ ok: false, reason });
  });
});
