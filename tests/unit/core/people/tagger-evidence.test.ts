// How much does the tagger's word count for a candidate?

import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../src/core/model/tagger.ts';
import { findMentions } from '../../../../src/core/people/find-mentions.ts';
import { cutBeforePerson, findTaggerEvidence } from '../../../../src/core/people/tagger-evidence.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';

describe('findTaggerEvidence', () => {
  it.each<[string, Tag[], number]>([
    ['a full name counts most', ['B-PER', 'I-PER'], 3],
    ['a lone word counts less: it makes nobody a person by itself', ['B-PER'], 2],
    ['an organization counts against', ['B-ORG', 'I-ORG'], -2],
    ['no name counts a little against', ['O', 'O'], -1],
    ['half a person is none', ['B-PER', 'O'], -1],
  ])('%s', (_, tags, weight) => {
    expect(findTaggerEvidence(tags, { first: 0, end: tags.length })[0]?.weight).toBe(weight);
  });

  it('says nothing where there is no tagger, and the rules still find people', () => {
    expect(findTaggerEvidence(null, { first: 0, end: 1 })).toEqual([]);
    const text = 'Mayor Anna Brandt said on Friday that the bridge would open. “It is safe,” Brandt said.';
    const document = buildTextDocument({
      blocks: [{ kind: 'paragraph', text }],
      headline: null,
      dek: null,
      lang: 'en',
    });
    const people = findMentions(document, { tagger: null }).filter((mention) => mention.kind === 'person');
    expect(people.map((mention) => mention.text)).toEqual(['Anna Brandt', 'Brandt']);
  });
});

describe('cutBeforePerson', () => {
  it.each<[string, Tag[], number]>([
    ['University Of Ulm Ole Brandt', ['B-ORG', 'I-ORG', 'I-ORG', 'B-PER', 'I-PER'], 2],
    ['Minister Ole Brandt: a title is no name', ['O', 'B-PER', 'I-PER'], 1],
    ['Ole Brandt Photo Prize: the person does not end it', ['B-PER', 'I-PER', 'O', 'O'], 1],
    ['Ole Brandt', ['B-PER', 'I-PER'], 1],
    ['Ulm Brandt: a lone surname', ['B-LOC', 'B-PER'], 1],
  ])('%s', (_, tags, count) => {
    expect(cutBeforePerson({ first: 0, end: tags.length }, tags)).toHaveLength(count);
  });

  it('cuts nothing without a tagger', () => {
    expect(cutBeforePerson({ first: 0, end: 3 }, null)).toEqual([{ first: 0, end: 3 }]);
  });
});
