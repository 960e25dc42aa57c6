// How much does the tagger's word count for a candidate?

import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../src/core/model/tagger.ts';
import { findMentions } from '../../../../src/core/people/find-mentions.ts';
import {
  cutAroundPerson,
  findTaggerEvidence,
  isTaggedName,
  type TaggedWords,
} from '../../../../src/core/people/tagger-evidence.ts';
import { findWordFacts } from '../../../../src/core/people/word-facts.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { findTokens } from '../../../../src/core/text/find-tokens.ts';

const PERSON = 1;

/** Sure of every person tag, and sure that nothing else is one. */
const toTagged = (tags: readonly Tag[], person01 = 0.99): TaggedWords => ({
  tags,
  person01: tags.map((tag) => (tag.endsWith('PER') ? person01 : 0.001)),
});

const weigh = (tagged: TaggedWords): number =>
  findTaggerEvidence(
    tagged,
    tagged.tags.map((_, index) => index),
  )[0]?.weight ?? 0;

describe('findTaggerEvidence', () => {
  it('makes a sure name of several words a person by itself, a lone word not', () => {
    expect(weigh(toTagged(['B-PER', 'I-PER']))).toBeGreaterThan(2.5);
    expect(weigh(toTagged(['B-PER']))).toBeLessThan(2.5);
  });

  it('counts an unsure name less than a sure one', () => {
    expect(weigh(toTagged(['B-PER', 'I-PER'], 0.6))).toBeLessThan(PERSON);
  });

  it('counts an organization against, and no name a little less', () => {
    const [other, none] = [weigh(toTagged(['B-ORG', 'I-ORG'])), weigh(toTagged(['O', 'O']))];
    expect(other).toBeLessThan(none);
    expect(none).toBeLessThan(0);
  });

  it('says nothing where there is no tagger, and the rules still find people', () => {
    expect(findTaggerEvidence(null, [0])).toEqual([]);
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

describe('cutAroundPerson', () => {
  it.each<[string, Tag[], string[]]>([
    ['University Texas Ole Brandt', ['B-ORG', 'I-ORG', 'B-PER', 'I-PER'], ['University Texas', 'Ole Brandt']],
    ['Ole Brandt Monday', ['B-PER', 'I-PER', 'O'], ['Ole Brandt', 'Monday']],
    ['Minister Ole Brandt', ['O', 'B-PER', 'I-PER'], ['Minister Ole Brandt']],
    ['Ole Brandt Photo Prize', ['B-PER', 'I-PER', 'O', 'O'], ['Ole Brandt Photo Prize']],
    ['Ole Brandt', ['B-PER', 'I-PER'], ['Ole Brandt']],
    ['Ulm Brandt', ['B-LOC', 'B-PER'], ['Ulm Brandt']],
  ])('%s', (text, tags, parts) => {
    const words = text.split(' ');
    const tokens = findTokens(text).map((token, index) => ({ ...token, index, sentence: 0, block: 0 }));
    const runs = cutAroundPerson({ first: 0, end: tags.length }, toTagged(tags), findWordFacts(tokens));
    expect(runs.map(({ first, end }) => words.slice(first, end).join(' '))).toEqual(parts);
  });

  it('cuts nothing without a tagger, or where it is unsure', () => {
    const run = { first: 0, end: 3 };
    expect(cutAroundPerson(run, null, [])).toEqual([run]);
    expect(isTaggedName(toTagged(['B-PER', 'I-PER'], 0.4), { first: 0, end: 2 })).toBe(false);
  });
});
