// When does a lone surname become a person?

import { describe, expect, it } from 'vitest';
import { viewSentences } from '../../../../src/core/model/sentence-view.ts';
import { spreadSurnames } from '../../../../src/core/model/spread-surnames.ts';

const [O, P, p, G, g, L] = [0, 1, 2, 3, 4, 5] as const;

describe('spreadSurnames', () => {
  it.each<[string, string[], number[][], number[][]]>([
    [
      'a surname after the full name',
      ['Ana Ruiz spoke', 'Then Ruiz left'],
      [
        [P, p, O],
        [O, O, O],
      ],
      [
        [P, p, O],
        [O, O, O],
      ],
    ],
    [
      'a surname alone among lower case',
      ['Ana Ruiz spoke', 'then Ruiz left'],
      [
        [P, p, O],
        [O, O, O],
      ],
      [
        [P, p, O],
        [O, P, O],
      ],
    ],
    [
      'a surname taken for a place once',
      ['Ana London spoke', 'then London left'],
      [
        [P, p, O],
        [O, L, O],
      ],
      [
        [P, p, O],
        [O, P, O],
      ],
    ],
    [
      'a place named more often than the person',
      ['Ana London spoke', 'in London', 'to London'],
      [
        [P, p, O],
        [O, L],
        [O, L],
      ],
      [
        [P, p, O],
        [O, L],
        [O, L],
      ],
    ],
    [
      'a word inside a longer name',
      ['Ana Hall spoke', 'the Town Hall'],
      [
        [P, p, O],
        [O, G, g],
      ],
      [
        [P, p, O],
        [O, G, g],
      ],
    ],
    [
      'a forename',
      ['Ana Ruiz spoke', 'then Ana left'],
      [
        [P, p, O],
        [O, O, O],
      ],
      [
        [P, p, O],
        [O, O, O],
      ],
    ],
  ])('%s', (_, sentences, tags, expected) => {
    const views = viewSentences(
      sentences.map((sentence) => sentence.split(' ')),
      { find: () => 0 },
    );
    const spread = spreadSurnames(
      views.map((view) => view.facts),
      tags,
    );
    expect(spread.map((row) => [...row])).toEqual(expected);
  });
});
