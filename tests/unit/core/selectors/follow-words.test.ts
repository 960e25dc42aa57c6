// Are words followed from one version of a story to the next, and given up where they are gone?

import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../../src/core/selectors/describe.ts';
import { createFollower } from '../../../../src/core/selectors/follow-words.ts';
import { createMatcher } from '../../../../src/core/selectors/match.ts';

const STORY = [
  'The harbour of Ternmouth will close for six weeks, the mayor said on Monday.',
  '“We have no choice,” Ana Ruiz told the council. “The old wall is moving, and nobody can say how fast.”',
  'Fishermen called the plan a disgrace. The harbour feeds two hundred families.',
  'The council will vote in May.',
].join('\n\n');

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no «${words}» in the text`);
  return { start, end: start + words.length };
};

const follow = (words: string, after: string): readonly string[] | null =>
  createFollower(STORY, after)(spanOf(STORY, words))?.spans.map(({ start, end }) => after.slice(start, end)) ?? null;

describe('words whose surroundings were edited', () => {
  it.each([
    ['one word, its neighbours replaced', 'choice', 'no choice,” Ana Ruiz told', 'little choice”, Ruiz told', 'choice'],
    ['a word that was replaced', 'disgrace', 'a disgrace', 'a scandal', 'scandal'],
    ['the first word replaced', 'old wall is moving', 'old wall', 'western wall', 'western wall is moving'],
    ['the last word replaced', 'nobody can say', 'can say how', 'can tell how', 'nobody can tell'],
    ['a word put in', 'two hundred families', 'two hundred', 'some two hundred poor', 'two hundred poor families'],
    ['a word taken out', 'The old wall is moving', 'The old wall', 'The wall', 'The wall is moving'],
    ['a letter mended', 'harbour of Ternmouth', 'Ternmouth', 'Ternmouht', 'harbour of Ternmouht'],
    ['with its marks', '“We have no choice,”', 'have no', 'had no', '“We had no choice,”'],
  ])('%s', (_why, words, from, to, expected) => {
    expect(follow(words, STORY.replace(from, to))).toEqual([expected]);
  });

  it('are not found where they were cut without a trace', () => {
    expect(follow('disgrace', STORY.replace('the plan a disgrace', 'the plan'))).toBeNull();
  });
});

describe('a paragraph', () => {
  it('is found again where it was moved to', () => {
    const moved = STORY.split('\n\n').reverse().join('\n\n');
    expect(follow('families', moved)).toEqual(['families']);
  });

  it('that is gone is not looked for in another one', () => {
    const without = STORY.split('\n\n')
      .filter((_, at) => at !== 2)
      .join('\n\n');
    expect(follow('The harbour feeds', without)).toBeNull();
  });

  it('that is gone is not taken for one that is like it and was there before', () => {
    const tour = (day: number, town: string): string =>
      `August ${day}: The band plays in the old town hall of ${town}.`;
    const before = [STORY, tour(8, 'Ternmouth'), tour(14, 'Saltby'), tour(30, 'Overdale')].join('\n\n');
    const after = [STORY, tour(8, 'Ternmouth'), tour(30, 'Overdale')].join('\n\n');
    expect(createFollower(before, after)(spanOf(before, 'old town hall of Saltby'))).toBeNull();
    expect(createFollower(before, before)(spanOf(before, 'old town hall of Saltby'))).not.toBeNull();
  });

  it('of several gives what is left of the highlight, unless that is the lesser part', () => {
    const words =
      'nobody can say how fast.”\n\nFishermen called the plan a disgrace. The harbour feeds two hundred families.';
    const cut = (at: number): string =>
      STORY.split('\n\n')
        .filter((_, nth) => nth !== at)
        .join('\n\n');
    expect(follow(words, cut(1))).toEqual([
      'Fishermen called the plan a disgrace. The harbour feeds two hundred families.',
    ]);
    expect(follow(words, cut(2))).toBeNull();
  });
});

describe('the matcher', () => {
  const after = STORY.replace('no choice,” Ana Ruiz told', 'little choice”, Ruiz told');
  const selectors = describeSpan(STORY, spanOf(STORY, 'no'));
  if (selectors === null) throw new Error('nothing to describe');

  it('finds with the earlier text what it leaves alone without', () => {
    expect(createMatcher(after)(selectors)).toBeNull();
    const found = createMatcher(after, [STORY])(selectors);
    expect(found?.spans.map(({ start, end }) => after.slice(start, end))).toEqual(['little']);
    expect(found?.isExact).toBe(false);
  });

  it('shows no difference where only what stands beside the words was changed', () => {
    const beside = STORY.replace('have no choice', 'had no chance');
    expect(createMatcher(beside)(selectors)).toBeNull();
    expect(createMatcher(beside, [STORY])(selectors)?.isExact).toBe(true);
  });

  it('asks no earlier text in which the words do not stand where they were marked', () => {
    expect(createMatcher(after, [`Another opening.\n\n${STORY}`])(selectors)).toBeNull();
  });

  it('takes no time to speak of for texts without a break', () => {
    const long = Array.from({ length: 30_000 }, (_, at) => `word${at % 997}`).join(' ');
    const described = describeSpan(long, { start: 1_000, end: 1_400 });
    if (described === null) throw new Error('nothing to describe');
    const changed = long.replaceAll('word5 ', 'other ');
    const started = performance.now();
    createMatcher(changed, [long])(described);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
