// What does the sidebar list, in which order, in which colours, and with which reasons?

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Analysis, Person } from '../../../src/core/analysis.ts';
import type { Quote, Speaker } from '../../../src/core/attribution/quote.ts';
import type { EntityId } from '../../../src/core/people/entity.ts';
import { partPeople } from '../../../src/ui/components/people-list.tsx';
import { explainQuote, isUnsure } from '../../../src/ui/reader/explain-quote.ts';
import { groupQuotes, nameOfSpeaker, shownQuotes } from '../../../src/ui/reader/group-quotes.ts';
import { assignColors, SPEAKER_COLORS } from '../../../src/ui/reader/speaker-colors.ts';

function createPerson(id: string, over: Partial<Person> = {}): Person {
  return {
    id: id as EntityId,
    name: `Name ${id}`,
    aliases: [],
    role: null,
    otherRoles: [],
    mentions: [{ start: 0, end: 1, form: 'name' }],
    salience01: 0.5,
    quoteCount: 0,
    isMinor: false,
    ...over,
  };
}

function createQuote(id: string, speaker: Speaker | null, over: Partial<Quote> = {}): Quote {
  return {
    id,
    kind: 'direct',
    start: 0,
    end: 4,
    text: 'Yes.',
    speaker,
    source: null,
    cue: null,
    confidence01: 0.9,
    because: [],
    ...over,
  };
}

const by = (id: string): Speaker => ({ type: 'person', id: id as EntityId });
const createAnalysis = (people: readonly Person[], quotes: readonly Quote[]): Analysis => ({
  people,
  quotes,
  organizations: [],
  places: [],
  lang: 'en',
  limits: [],
  trace: [],
});

describe('quotes by speaker', () => {
  const analysis = createAnalysis(
    [createPerson('p1'), createPerson('p2')],
    [
      createQuote('q1', null),
      createQuote('q2', { type: 'unnamed', name: 'one official' }),
      createQuote('q3', { type: 'group', name: 'The bank' }),
      createQuote('q4', by('p2')),
      createQuote('q5', by('p1')),
      createQuote('q6', { type: 'group', name: 'the bank' }),
      createQuote('q7', null, { kind: 'other' }),
    ],
  );

  it('are listed without words that nobody says', () => {
    expect(shownQuotes(analysis).map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);
  });

  it('stand under persons in the order of the sidebar, then groups, the unnamed, nobody', () => {
    expect(groupQuotes(analysis).map(({ name, quotes }) => [name, quotes.map(({ id }) => id)])).toEqual([
      ['Name p1', ['q5']],
      ['Name p2', ['q4']],
      ['The bank', ['q3', 'q6']],
      ['one official', ['q2']],
      [null, ['q1']],
    ]);
  });

  it('name their speaker', () => {
    expect(analysis.quotes.map((quote) => nameOfSpeaker(quote, analysis))).toEqual([
      null,
      'one official',
      'The bank',
      'Name p2',
      'Name p1',
      'the bank',
      null,
    ]);
  });
});

describe('colours', () => {
  it('go to speakers alone, persons first, one colour for one speaker', () => {
    const analysis = createAnalysis(
      [createPerson('p1'), createPerson('silent'), createPerson('p2')],
      [createQuote('q1', { type: 'group', name: 'Police' }), createQuote('q2', by('p2')), createQuote('q3', by('p1'))],
    );
    expect([...assignColors(analysis)]).toEqual([
      ['p1', 1],
      ['p2', 2],
      ['group:police', 3],
    ]);
  });

  it('run out after the last; nobody shares a bright one', () => {
    const people = Array.from({ length: 12 }, (_, at) => createPerson(`p${at}`));
    const colors = assignColors(
      createAnalysis(
        people,
        people.map(({ id }, at) => createQuote(`q${at}`, by(id))),
      ),
    );
    expect(new Set(colors.values()).size).toBe(SPEAKER_COLORS);
    expect(colors.size).toBe(SPEAKER_COLORS);
  });
});

describe('people before the fold', () => {
  it('are those whom the engine does not call minor', () => {
    const { main, rest } = partPeople([createPerson('speaks'), createPerson('once', { isMinor: true })]);
    expect(main.map(({ id }) => id)).toEqual(['speaks']);
    expect(rest.map(({ id }) => id)).toEqual(['once']);
  });
});

describe('why a quote has its speaker', () => {
  const text = '“Yes.” said Ana Ruiz';
  const t = (key: string, parts: readonly string[] = []): string => [key, ...parts].join('|');
  const quote = createQuote('q1', by('p1'), {
    source: { start: 12, end: 20 },
    cue: { start: 7, end: 11 },
    because: ['speech:has-cue', 'source:cue-right'],
  });

  it('is told with the words of the text', () => {
    expect(explainQuote(quote, text, t)).toBe('whyCueAfter|Ana Ruiz|said');
  });

  it('is plain where there is no speaker, and modest where no rule is named', () => {
    expect(explainQuote({ ...quote, speaker: null }, text, t)).toBe('whyNobody');
    expect(explainQuote({ ...quote, because: ['source:something-new'] }, text, t)).toMatch(/^whyContext/);
  });

  it('is marked as unsure under 0.7', () => {
    expect([0.69, 0.71].map((confidence01) => isUnsure({ ...quote, confidence01 }))).toEqual([true, false]);
  });

  it('has a sentence for every rule that chooses a speaker', () => {
    const source = ['choose-source.ts', 'reason.ts']
      .map((file) => readFileSync(new URL(`../../../src/core/attribution/${file}`, import.meta.url), 'utf8'))
      .join('\n');
    const rules = [...source.matchAll(/\n {2}\| '([a-z-]+)'/g)]
      .map(([, rule]) => rule)
      .filter((rule) => rule !== 'nobody-near' && rule !== 'no-speech');
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules) {
      expect(explainQuote({ ...quote, because: [`source:${rule}`] }, text, t), rule).not.toMatch(/^whyContext/);
    }
  });
});
