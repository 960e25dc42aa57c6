// When does what the document names in full make a person elsewhere?

import { describe, expect, it } from 'vitest';
import { viewSentences } from '../../../../src/core/model/sentence-view.ts';
import { spreadNames } from '../../../../src/core/model/spread-names.ts';

const [O, P, p, G, g, L] = [0, 1, 2, 3, 4, 5] as const;

describe('spreadNames', () => {
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
    [
      'a place of which nothing is said to be in it',
      ['Ana London spoke', 'then London left', 'and London claimed'],
      [
        [P, p, O],
        [O, L, O],
        [O, L, O],
      ],
      [
        [P, p, O],
        [O, P, O],
        [O, P, O],
      ],
    ],
    [
      'a full name that was cut elsewhere',
      ['Ana Ruiz spoke', 'thus Ana Ruiz spoke'],
      [
        [P, p, O],
        [O, O, P, O],
      ],
      [
        [P, p, O],
        [O, P, p, O],
      ],
    ],
    [
      'a full name inside a longer name',
      ['Ana Ruiz spoke', 'the Ana Ruiz Legacy Fund'],
      [
        [P, p, O],
        [O, G, g, g, g],
      ],
      [
        [P, p, O],
        [O, G, g, g, g],
      ],
    ],
  ])('%s', (_, sentences, tags, expected) => {
    const views = viewSentences(
      sentences.map((sentence) => sentence.split(' ')),
      { find: () => 0 },
    );
    const spread = spreadNames(
      views.map((view) => view.facts),
      tags,
    );
    expect(spread.map((row) => [...row])).toEqual(expected);
  });
});
