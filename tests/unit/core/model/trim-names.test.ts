// Does a tagged name lose what is none of it, and only that?

import { describe, expect, it } from 'vitest';
import { canBeNamed, trimNames } from '../../../../src/core/model/trim-names.ts';

const [O, P, p, G, g] = [0, 1, 2, 3, 4] as const;

describe('trimNames', () => {
  it.each<[string, string, number[], number[]]>([
    ['a title', 'Dr. Owen Brandt', [P, p, p], [O, P, p]],
    ['two titles', 'Rev. Dr. Brandt', [P, p, p], [O, O, P]],
    ['a verb drawn in', 'wrote Taylor', [P, p], [O, P]],
    ['a particle that belongs to the name', 'van Dijk', [P, p], [P, p]],
    ['initials left behind', 'said K.C. Marsh', [O, O, P], [O, P, p]],
    ['a country before a name', 'the U.S. Marsh', [O, O, P], [O, O, P]],
    ['where somebody belongs', 'Nick Reed of Harbour Lane', [P, p, p, p, p], [P, p, O, O, O]],
    ['a byname', 'Margaret of Parma', [P, p, p], [P, p, p]],
    ['an office in capitals', 'the CEO', [O, P], [O, O]],
    ['a title that stands alone', 'President', [P], [P]],
    ['a title that begins an organization', 'President Hotels', [G, g], [G, g]],
  ])('%s', (_, words, tags, expected) => {
    expect([...trimNames(words.split(' '), tags)]).toEqual(expected);
  });
});

describe('canBeNamed', () => {
  it.each([
    ['Ruiz', true],
    ['&', true],
    ['7', true],
    ['—', false],
    ['“', false],
    [')', false],
  ])('%s: %s', (token, expected) => {
    expect(canBeNamed(token)).toBe(expected);
  });
});
