// Are marked words found again where they are, shown as changed where they changed, and left alone where they are gone?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../../src/core/selectors/describe.ts';
import { foldText } from '../../../../src/core/selectors/fold-text.ts';
import { createMatcher } from '../../../../src/core/selectors/match.ts';
import { hasOverlap } from '../../../../src/core/text/span.ts';
import { runs } from '../../property-runs.ts';

const STORY = [
  'The bridge over the Lune will open in May, the council said on Tuesday after a vote that took four hours.',
  '“We are ready,” said Ana Ruiz, the mayor. “The paint is dry — and the lamps work.”',
  'Not everybody was pleased. Tom Berg, who runs the ferry, said that he had been promised two more years.',
  'The council will pay for a second pier. The mayor said that nobody had promised anything of the kind.',
].join('\n\n');

/** Marks the words in the story, and looks for them in a later version of it. */
function follow(
  words: string,
  later: string,
  story = STORY,
): { readonly found: readonly string[]; readonly isExact: boolean } | null {
  const start = story.indexOf(words);
  expect(start, `the story holds ${words}`).toBeGreaterThanOrEqual(0);
  const input = describeSpan(story, { start, end: start + words.length });
  const match = input === null ? null : createMatcher(later)(input);
  return match === null
    ? null
    : { found: match.spans.map((span) => later.slice(span.start, span.end)), isExact: match.isExact };
}

const paragraphs = STORY.split('\n\n');
const inOrder = (...order: readonly number[]): string => order.map((at) => paragraphs[at]).join('\n\n');

describe('words that nobody changed', () => {
  it.each([['mayor'], ['said Ana Ruiz, the mayor'], [paragraphs[2] ?? ''], ['the lamps work.”\n\nNot everybody']])(
    'are found: %s',
    (words) => {
      expect(follow(words, STORY)).toEqual({ found: [words], isExact: true });
    },
  );

  it('are found in other typography', () => {
    const later = STORY.replace(/[“”]/g, '"').replace(' — ', '\u2009–\u2009').replace(/ /g, '\u00A0');
    expect(follow('“The paint is dry — and the lamps work.”', later)?.isExact).toBe(true);
  });

  it('are found in paragraphs that moved', () => {
    expect(follow('Tom Berg, who runs the ferry', inOrder(2, 3, 0, 1))?.found).toEqual([
      'Tom Berg, who runs the ferry',
    ]);
  });

  it('are found where emoji and composed letters stand before them', () => {
    const story = `🙂🙂 Café im Fluß\n\n${STORY}`;
    expect(follow('said Ana Ruiz, the mayor', story.normalize('NFD'), story)?.found).toEqual([
      'said Ana Ruiz, the mayor',
    ]);
  });

  it('are found by their neighbours among words that are the same', () => {
    const later = `The mayor slept. The mayor woke.\n\n${STORY}\n\nThe mayor left.`;
    const start = later.indexOf('mayor said that nobody');
    const input = describeSpan(STORY, {
      start: STORY.indexOf('mayor said that'),
      end: STORY.indexOf('mayor said that') + 5,
    });
    expect(input === null ? null : createMatcher(later)(input)?.spans).toEqual([{ start, end: start + 5 }]);
  });
});

describe('words that were changed', () => {
  it.each([
    [
      'The bridge over the Lune will open in May',
      'will open in May',
      'may open in June',
      'The bridge over the Lune may open in June',
    ],
    [
      'said that he had been promised two more years',
      'two more years',
      'three more years',
      'said that he had been promised three more years',
    ],
    ['four hours', 'four hours', 'five hours', 'five hours'],
  ])('are found with the change: %s', (words, before, after, expected) => {
    expect(follow(words, STORY.replace(before, after))).toEqual({ found: [expected], isExact: false });
  });

  it('are found in parts where their paragraphs no longer stand together', () => {
    const words = `${paragraphs[1]}\n\n${paragraphs[2]}`;
    expect(follow(words, inOrder(2, 0, 3, 1))?.found).toEqual([paragraphs[1], paragraphs[2]]);
  });
});

describe('words that are gone', () => {
  it.each([
    ['Tom Berg, who runs the ferry', inOrder(0, 1, 3)],
    ['mayor', inOrder(2)],
    [
      'The council will pay for a second pier.',
      'Another story. Nothing of it is the same, and the council is not in it.',
    ],
    ['mayor', ''],
  ])('are not put on others: %s', (words, later) => {
    expect(follow(words, later)).toBeNull();
  });
});

describe('any span of any text', () => {
  const text = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.lorem({ maxCount: 6 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 9 }) },
      ),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(' '));

  it('is found in its own text, at its own place', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 60 }), (own, at, length) => {
        const start = at % own.length;
        const input = describeSpan(own, { start, end: start + 1 + length });
        if (input === null || foldText(input.quote.exact).text.length < 2) return;
        const match = createMatcher(own)(input);
        expect(match?.isExact).toBe(true);
        const found = match?.spans[0] ?? { start: 0, end: 0 };
        expect(foldText(own.slice(found.start, found.end)).text).toContain(foldText(input.quote.exact).text);
        expect(hasOverlap(found, input.position)).toBe(true);
      }),
      runs(),
    );
  });

  it('cuts no character in two, and shows something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 40 }), fc.nat({ max: 40 }), (own, start, length) => {
        const input = describeSpan(own, { start, end: start + length });
        if (input === null) return;
        const { exact, prefix, suffix } = input.quote;
        expect(exact.trim()).not.toBe('');
        expect(own).toContain(prefix + exact + suffix);
        const isBroken = (part: string): boolean => /\p{Surrogate}/u.test(part);
        if (!isBroken(own)) expect([exact, prefix, suffix].some(isBroken)).toBe(false);
      }),
      runs(),
    );
  });
});
