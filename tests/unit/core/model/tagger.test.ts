// Does the tagger find the names of stories that it has never seen?

import { beforeAll, describe, expect, it } from 'vitest';
import { loadTagger } from '../../../../src/core/model/load-tagger.ts';
import type { Tagger } from '../../../../src/core/model/tagger.ts';
import { findTokens } from '../../../../src/core/text/find-tokens.ts';

const load = () => loadTagger(() => import('../../../../src/core/model/tagger-weights.ts'));
let tagger: Tagger;
beforeAll(async () => {
  tagger = (await load()).tagger!;
});

/** Names as `PER Ana Ruiz`, in reading order. */
function findNames(...sentences: readonly string[]): string[] {
  const rows = sentences.map((sentence) => findTokens(sentence).map((token) => token.text));
  const names: string[] = [];
  for (const [index, tags] of tagger.tagSentences(rows).entries()) {
    for (const [position, tag] of tags.entries()) {
      const word = rows[index]?.[position] ?? '';
      if (tag.startsWith('B-')) names.push(`${tag.slice(2)} ${word}`);
      else if (tag.startsWith('I-')) names.push(`${names.pop()} ${word}`);
    }
  }
  return names;
}

describe('the tagger', () => {
  it.each([
    [
      'a speaker and a town',
      'Mayor Ilse Brandvold told reporters in Larvik on Friday.',
      ['PER Ilse Brandvold', 'LOC Larvik'],
    ],
    ['an apposition', 'Tomasz Wierzba, a fisherman from Gdynia, disagreed.', ['PER Tomasz Wierzba', 'LOC Gdynia']],
    ['a hyphen and an apostrophe', '“We wait,” said Jean-Luc O’Hara.', ['PER Jean-Luc O’Hara']],
    ['initials', 'The novelist J. K. Abernathy lives in Scotland.', ['PER J. K. Abernathy', 'LOC Scotland']],
    ['an institution', 'The European Commission rejected the plan.', ['ORG European Commission']],
    ['nobody at all', 'The storm tore roofs from dozens of houses.', []],
    ['a capital that only begins a sentence', 'Rents rose again. Tenants protested.', []],
  ])('reads %s', (_, sentence, names) => {
    expect(findNames(sentence)).toEqual(names);
  });

  it('knows a surname again that stood in a full name elsewhere in the document', () => {
    expect(
      findNames(
        'Ministers met Valeria London on Monday.',
        'London said that the harbour would close.',
        'The ruling surprised London, her lawyer said.',
      ),
    ).toEqual(['PER Valeria London', 'PER London', 'PER London']);
  });

  it('gives one tag for each token, also for empty sentences and documents', () => {
    expect(tagger.tagSentences([])).toEqual([]);
    expect(tagger.tagSentences([[], ['Ana', 'Ruiz', 'left', '.']]).map((row) => row.length)).toEqual([0, 4]);
  });

  it('never goes on with a name that has not begun', () => {
    const rows = ['Ana Ruiz of Porto Bank met Lee Tran in Ulm.', 'PORTO BANK: LEE TRAN OUT', '§ … — “'].map(
      (sentence) => findTokens(sentence).map((token) => token.text),
    );
    for (const tags of tagger.tagSentences(rows)) {
      for (const [index, tag] of tags.entries()) {
        if (tag.startsWith('I-')) expect(tags[index - 1]?.slice(2)).toBe(tag.slice(2));
      }
    }
  });

  it('reads the same document the same way, whatever it read before', async () => {
    const rows = [
      ['Ana', 'Ruiz', 'met', 'Bo', 'Lind', 'in', 'Oslo', '.'],
      ['Ruiz', 'smiled', '.'],
    ];
    const first = tagger.tagSentences(rows);
    tagger.tagSentences([['Ruiz', 'is', 'a', 'town', 'in', 'Spain', '.']]);
    expect(tagger.tagSentences(rows)).toEqual(first);
    expect((await load()).tagger?.tagSentences(rows)).toEqual(first);
  });
});

describe('loadTagger', () => {
  it('gives a reason instead of a tagger where the weights cannot be had', async () => {
    const loading = await loadTagger(() => Promise.reject(new Error('chunk not found')));
    expect(loading).toEqual({ tagger: null, reason: 'the trained tagger did not load: Error: chunk not found' });
  });
});
