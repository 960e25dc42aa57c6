// Does the analysis say what the reader has put right, and only that?

import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/core/analysis.ts';
import { analyze } from '../../../../src/core/analyze.ts';
import { applyCorrections } from '../../../../src/core/annotations/apply-corrections.ts';
import type { CorrectionAction } from '../../../../src/core/annotations/correction.ts';
import { describeSpan } from '../../../../src/core/selectors/describe.ts';
import type { Selectors } from '../../../../src/core/selectors/selector.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { inventCorrection } from './invented-records.ts';

const PARAGRAPHS = [
  'Ana Ruiz, the mayor of Tarn, opened the bridge on Monday. “It will hold for a hundred years,” Ruiz said.',
  'Ole Dahl, an engineer, was not so sure. “The river has other plans,” Dahl said. He called it a “miracle of glue”.',
  'Anna Ruiz, her sister, said that nobody had asked the fishermen.',
  'A banner over the road read The river is ours.',
];
const TEXT = PARAGRAPHS.join('\n\n');

function analyzeStory(paragraphs: readonly string[] = PARAGRAPHS): Analysis {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, isEmphasized: false }));
  return analyze(buildTextDocument({ blocks, headline: null, dek: null, lang: 'en' }));
}

function select(words: string): Selectors {
  const start = TEXT.indexOf(words);
  const found = describeSpan(TEXT, { start, end: start + words.length });
  if (start < 0 || found === null) throw new Error(`the story has no «${words}»`);
  return { ...found, path: null };
}

const correct = (...actions: readonly CorrectionAction[]) =>
  applyCorrections(
    analyzeStory(),
    TEXT,
    actions.map((action, at) => inventCorrection(`c${at}`, action, `2026-03-02T08:0${at}:00.000Z`)),
  );

const named = (name: string) => ({ name, aliases: [name] });
const quoteOf = ({ quotes }: Analysis, words: string) => quotes.find(({ text }) => text.includes(words));
const speakerOf = (analysis: Analysis, words: string): string | null => {
  const speaker = quoteOf(analysis, words)?.speaker ?? null;
  if (speaker === null) return null;
  return speaker.type === 'person' ? (analysis.people.find(({ id }) => id === speaker.id)?.name ?? '?') : speaker.name;
};

const HOLDS = 'It will hold for a hundred years';
const RIVER = 'The river has other plans';

describe('who said it', () => {
  it('is as the reader says: somebody of the story, for certain', () => {
    const { analysis, unapplied } = correct({
      kind: 'speaker',
      quote: select(HOLDS),
      speaker: { type: 'person', person: named('Ole Dahl') },
    });
    expect(unapplied).toEqual([]);
    expect(speakerOf(analysis, HOLDS)).toBe('Ole Dahl');
    expect(quoteOf(analysis, HOLDS)).toMatchObject({ confidence01: 1, because: ['corrected'] });
    // The count on the cards follows.
    expect(analysis.people.find(({ name }) => name === 'Ole Dahl')?.quoteCount).toBeGreaterThan(1);
  });

  it('can be somebody whom the engine has not found, an organization, or nobody', () => {
    const someone = correct({
      kind: 'speaker',
      quote: select(RIVER),
      speaker: { type: 'person', person: named('Mina Okafor') },
    });
    expect(speakerOf(someone.analysis, RIVER)).toBe('Mina Okafor');
    const office = correct({
      kind: 'speaker',
      quote: select(RIVER),
      speaker: { type: 'group', name: 'the harbour office' },
    });
    expect(speakerOf(office.analysis, RIVER)).toBe('the harbour office');
    const nobody = correct({ kind: 'speaker', quote: select(RIVER), speaker: { type: 'nobody' } });
    expect(quoteOf(nobody.analysis, RIVER)?.speaker).toBeNull();
  });

  it('leaves every other quote as it was', () => {
    const before = analyzeStory();
    const { analysis } = correct({ kind: 'speaker', quote: select(HOLDS), speaker: { type: 'nobody' } });
    expect(quoteOf(analysis, RIVER)).toEqual(quoteOf(before, RIVER));
  });
});

describe('what is a quote', () => {
  it('words that are none lose their speaker', () => {
    const { analysis } = correct({ kind: 'not-a-quote', quote: select(RIVER) });
    expect(quoteOf(analysis, RIVER)).toMatchObject({ kind: 'other', speaker: null });
  });

  it('words that were missed come in, in reading order', () => {
    const { analysis } = correct({
      kind: 'quote',
      quote: select('The river is ours'),
      speaker: { type: 'group', name: 'the fishermen' },
    });
    expect(speakerOf(analysis, 'The river is ours')).toBe('the fishermen');
    const starts = analysis.quotes.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('who is who', () => {
  it('two cards become one, with the words of both', () => {
    const { analysis } = correct({ kind: 'merge', person: named('Ole Dahl'), into: named('Ana Ruiz') });
    expect(analysis.people.map(({ name }) => name)).not.toContain('Ole Dahl');
    expect(speakerOf(analysis, RIVER)).toBe('Ana Ruiz');
  });

  it('a name of a card can be somebody else', () => {
    const merged = correct({ kind: 'merge', person: named('Ole Dahl'), into: named('Ana Ruiz') });
    expect(merged.analysis.people.find(({ name }) => name === 'Ana Ruiz')?.aliases).toContain('Ole Dahl');
    const { analysis, unapplied } = correct(
      { kind: 'merge', person: named('Ole Dahl'), into: named('Ana Ruiz') },
      { kind: 'split', person: named('Ana Ruiz'), forms: ['Ole Dahl', 'Dahl'] },
    );
    expect(unapplied).toEqual([]);
    expect(analysis.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ana Ruiz', 'Ole Dahl']));
  });

  it('a card takes another name, and answers to the old one', () => {
    const { analysis } = correct(
      { kind: 'rename', person: named('Ole Dahl'), name: 'Ole M. Dahl' },
      { kind: 'speaker', quote: select(HOLDS), speaker: { type: 'person', person: named('Ole Dahl') } },
    );
    expect(speakerOf(analysis, HOLDS)).toBe('Ole M. Dahl');
  });

  it('what is no person goes, and its words stay', () => {
    const { analysis } = correct({ kind: 'not-a-person', person: named('Ole Dahl') });
    expect(analysis.people.map(({ name }) => name)).not.toContain('Ole Dahl');
    expect(quoteOf(analysis, RIVER)?.speaker).toEqual({ type: 'group', name: 'Ole Dahl' });
  });
});

describe('after the page has changed', () => {
  it('a correction finds its quote although words around it were edited', () => {
    const changed = [
      'A new paragraph stands on top.',
      ...PARAGRAPHS.map((text) => text.replace('on Monday', 'at last')),
    ];
    const { analysis, unapplied } = applyCorrections(analyzeStory(changed), changed.join('\n\n'), [
      inventCorrection('c', { kind: 'speaker', quote: select(HOLDS), speaker: { type: 'nobody' } }),
    ]);
    expect(unapplied).toEqual([]);
    expect(quoteOf(analysis, HOLDS)?.speaker).toBeNull();
  });

  it('a correction whose quote or person is gone changes nothing, and is named', () => {
    const changed = ['Nothing of it is left here, not a word of the old story.'];
    const before = analyzeStory(changed);
    const { analysis, unapplied } = applyCorrections(before, changed.join('\n\n'), [
      inventCorrection('quote', { kind: 'not-a-quote', quote: select(HOLDS) }),
      inventCorrection('person', { kind: 'rename', person: named('Ole Dahl'), name: 'X' }),
    ]);
    expect(unapplied).toEqual(['quote', 'person']);
    expect(analysis).toEqual(before);
  });
});

describe('who say it together', () => {
  const together = (quote: Analysis['quotes'][number], other: string): Analysis['quotes'][number] => ({
    ...quote,
    jointSpeakers: [{ type: 'person', id: personOf(analyzeStory(), other).id }],
  });
  const personOf = ({ people }: Analysis, name: string) => {
    const person = people.find((one) => one.name === name);
    if (person === undefined) throw new Error(`the story has no ${name}`);
    return person;
  };
  const story = analyzeStory();
  const quotes = story.quotes.map((quote) => (quote.text.includes(HOLDS) ? together(quote, 'Ole Dahl') : quote));
  const apply = (action: CorrectionAction) =>
    applyCorrections({ ...story, quotes }, TEXT, [inventCorrection('c1', action)]).analysis;

  it('are one where both cards are one person', () => {
    const merged = apply({ kind: 'merge', person: named('Ole Dahl'), into: named('Ana Ruiz') });
    expect(speakerOf(merged, HOLDS)).toBe('Ana Ruiz');
    expect(quoteOf(merged, HOLDS)?.jointSpeakers).toBeUndefined();
  });

  it('are still two where one of them is no person', () => {
    const dropped = apply({ kind: 'not-a-person', person: named('Ole Dahl') });
    expect(quoteOf(dropped, HOLDS)?.jointSpeakers).toEqual([{ type: 'group', name: 'Ole Dahl' }]);
  });
});
