// Are persons told from places, organizations and ordinary words, and are the names of one person gathered?

import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../src/core/people/find-people.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

function findNames(text: string, kind: 'person' | 'organization' | 'place' = 'person'): readonly string[] {
  const document = buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: 'en' });
  return findPeople(document)
    .filter((entity) => entity.kind === kind)
    .map((entity) => entity.aliases.join(' = '));
}

describe('names of persons', () => {
  it.each([
    ['a title before a surname', 'Sen. Amato left early.', ['Amato']],
    ['a role before a name nobody knows', 'They met foreign minister Ilvars Grantsevi.', ['Ilvars Grantsevi']],
    ['surname after full name', 'Ana Rovic spoke first. Rovic then left.', ['Ana Rovic = Rovic']],
    ['surname before full name', 'Rovic spoke first. Then Ana Rovic left.', ['Ana Rovic = Rovic']],
    [
      'particles in small letters',
      'Botho van der Laak won. Van der Laak smiled.',
      ['Botho van der Laak = Van der Laak'],
    ],
    ['Chinese order', 'Li Jifang runs the ward. “It is full,” Li said.', ['Li Jifang = Li']],
    ['an initial and an ending', 'Patrick W. Rowe Jr. was charged. Rowe denies it.', ['Patrick W. Rowe Jr. = Rowe']],
    [
      'a nickname in marks',
      'Dwayne “The Brick” Carver lifted it. Carver laughed.',
      ['Dwayne “The Brick” Carver = Carver'],
    ],
    ['a short forename', 'William Harte sang. Bill Harte bowed.', ['William Harte = Bill Harte']],
    [
      'a hyphenated name',
      'Marie-Claire Dubois-Renard agreed. Dubois-Renard signed.',
      ['Marie-Claire Dubois-Renard = Dubois-Renard'],
    ],
    [
      'two of one surname, told apart by honorifics',
      'John Reed and Mary Reed came. Mr. Reed sat. Ms. Reed stood.',
      ['John Reed = Reed', 'Mary Reed = Reed'],
    ],
    [
      'a word at the head of a sentence',
      'Harbour crews waited. While Rovic slept, Ana Rovic dug.',
      ['Ana Rovic = Rovic'],
    ],
    ['a name behind a party', 'House Republican Thomas Mallory left.', ['Thomas Mallory']],
    ['a name behind a place and a party', 'The New York Democrat Chuck Okoro left.', ['Chuck Okoro']],
    [
      'a name behind a committee and a party',
      'Senate Intelligence Ranking Democrat Dianne Feldstein left the room early and went home.',
      ['Dianne Feldstein'],
    ],
    ['a party in a title', 'Liberal Democrat leader Ed Marsh and Ann Hart left.', ['Ed Marsh', 'Ann Hart']],
    ['a name behind its verb', 'Said Ana Rovic: “It is over.” Said Musa, a driver, left.', ['Ana Rovic', 'Said Musa']],
    ['the group of a leader', 'Peter Lund spoke. The Lund administration agreed.', ['Peter Lund = Lund']],
  ])('finds %s', (_what, text, expected) => {
    expect(findNames(text)).toEqual(expected);
  });

  it.each([
    ['a city', 'They flew to Lisbon on Monday.'],
    ['an organization with a head', 'The Harlan Foundation paid for it.'],
    ['an airport', 'The plane landed at Kennedy Airport.'],
    ['a disease', 'He has Alzheimer’s disease.'],
    ['a law', 'The Magnusson Act was repealed.'],
    ['a prize', 'It won the Pulitzer Prize.'],
    ['a people', 'Swedes and Danes agreed.'],
    ['a photographer', 'The harbour at dawn. (Photo by Ole Dahl/Harbour Pictures)'],
    ['a byline', 'By Ana Rovic'],
    ['a word of the text at the head of a sentence', 'The crews dug. Crews slept.'],
  ])('leaves out %s', (_what, text) => {
    expect(findNames(text)).toEqual([]);
  });
});

describe('names of organizations and places', () => {
  it('gathers an organization with its acronym', () => {
    expect(findNames('The Drug Control Agency (DCA) waited. The DCA had no comment.', 'organization')).toEqual([
      'Drug Control Agency = DCA',
    ]);
  });

  it('keeps “of” inside the name', () => {
    expect(findNames('She left the Department of Homeland Security.', 'organization')).toEqual([
      'Department of Homeland Security',
    ]);
  });

  it('names a country', () => {
    expect(findNames('He went to Norway.', 'place')).toEqual(['Norway']);
  });
});
