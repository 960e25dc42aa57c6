// Does decoding find the best row of tags, and only rows that make sense?

import { describe, expect, it } from 'vitest';
import { canFollow, decodeTags, START } from '../../../../src/core/model/decode.ts';
import { TAG_COUNT } from '../../../../src/core/model/document-hints.ts';

const [OTHER, BEGIN_PERSON, IN_PERSON, BEGIN_ORGANIZATION, IN_ORGANIZATION] = [0, 1, 2, 3, 4];

describe('canFollow', () => {
  it.each([
    ['a name goes on with its own kind', BEGIN_PERSON, IN_PERSON, true],
    ['a name goes on after going on', IN_PERSON, IN_PERSON, true],
    ['another kind cannot go on with it', BEGIN_ORGANIZATION, IN_PERSON, false],
    ['nothing goes on from no name', OTHER, IN_ORGANIZATION, false],
    ['no sentence begins inside a name', START, IN_PERSON, false],
    ['a name may begin anywhere', IN_ORGANIZATION, BEGIN_PERSON, true],
  ])('%s', (_, from, to, expected) => {
    expect(canFollow(from, to)).toBe(expected);
  });
});

describe('decodeTags', () => {
  const noTransitions = new Float64Array((TAG_COUNT + 1) * TAG_COUNT);

  it('takes the best tag of each word where the words agree', () => {
    const scores = new Float64Array(2 * TAG_COUNT);
    scores[BEGIN_PERSON] = 2;
    scores[TAG_COUNT + IN_PERSON] = 2;
    expect([...decodeTags(scores, noTransitions, 2)]).toEqual([BEGIN_PERSON, IN_PERSON]);
  });

  it('gives up a tag that cannot stand there, however good', () => {
    const scores = new Float64Array(2 * TAG_COUNT);
    scores[OTHER] = 5;
    scores[TAG_COUNT + IN_PERSON] = 4;
    scores[TAG_COUNT + BEGIN_ORGANIZATION] = 1;
    expect([...decodeTags(scores, noTransitions, 2)]).toEqual([OTHER, BEGIN_ORGANIZATION]);
  });

  it('reads an empty sentence', () => {
    expect([...decodeTags(new Float64Array(0), noTransitions, 0)]).toEqual([]);
  });
});
